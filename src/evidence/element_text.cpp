#include "evidence/element_text.h"

#include "dom/blocks.h"

namespace presscut::evidence {
namespace {

constexpr dom::NodeId kMaxNodes = 400;
constexpr std::size_t kMaxBytes = 4000;

}  // namespace

std::string short_text(const dom::Document& document, dom::NodeId element) {
  const dom::NodeId end = document.node(element).end;
  if (end - element > kMaxNodes) return {};
  std::size_t bytes = 0;
  for (dom::NodeId id = element; id < end; ++id) {
    if (document.node(id).kind == dom::NodeKind::kText) bytes += document.node(id).text.size();
  }
  return bytes > kMaxBytes ? std::string() : dom::render_text(document, element);
}

}  // namespace presscut::evidence
