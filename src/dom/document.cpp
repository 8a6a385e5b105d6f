#include "dom/document.h"

namespace presscut::dom {

std::string_view Document::attribute(NodeId id, std::string_view name) const {
  for (const Attribute& a : attributes(id)) {
    if (a.name == name) return a.value;
  }
  return {};
}

bool Document::has_attribute(NodeId id, std::string_view name) const {
  for (const Attribute& a : attributes(id)) {
    if (a.name == name) return true;
  }
  return false;
}

NodeId Document::next_sibling(NodeId id) const {
  const NodeId parent = nodes_[id].parent;
  const NodeId next = nodes_[id].end;
  if (parent == kNoNode || next >= nodes_[parent].end) return kNoNode;
  return next;
}

}  // namespace presscut::dom
