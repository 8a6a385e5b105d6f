#include "content/containers.h"

#include <algorithm>
#include <charconv>

#include "base/ascii.h"
#include "dom/blocks.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

// A list item or quotation that is most of the article lays out the page.
constexpr std::size_t kMinLayoutBlocks = 4;

bool is_list(Tag tag) {
  return tag == Tag::k_ul || tag == Tag::k_ol || tag == Tag::k_menu || tag == Tag::k_dir;
}

bool is_container(Tag tag) {
  return is_list(tag) || tag == Tag::k_li || tag == Tag::k_blockquote || tag == Tag::k_dl;
}

int int_of(std::string_view text, int otherwise) {
  text = base::trim(text);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

constexpr int kMaxNumber = 999'999'999;  // CommonMark allows nine digits

}  // namespace

Containers::Containers(const dom::Page& page, const body::Body& body) : page_(page) {
  for (const body::Paragraph& paragraph : body.paragraphs) {
    bytes_ += paragraph.text.size();
    if (paragraph.block >= page.blocks.size()) continue;
    for (NodeId id = page.blocks[paragraph.block].container; id != dom::kNoNode;
         id = page.document.node(id).parent) {
      const Tag tag = page.document.node(id).tag;
      if (!is_container(tag)) continue;
      Held& held = held_[id];
      held.bytes += paragraph.text.size();
      ++held.blocks;
      held.heading = held.heading || paragraph.role == body::Role::kHeading;
    }
  }
}

bool Containers::counts(NodeId element) const {
  const auto found = held_.find(element);
  if (found == held_.end()) return false;
  const Tag tag = page_.document.node(element).tag;
  const Held& held = found->second;
  const bool most = held.blocks >= kMinLayoutBlocks && 2 * held.bytes > bytes_;
  if (tag == Tag::k_li) {
    // An item with a heading of its own is a section of the article.
    const NodeId list = page_.document.node(element).parent;
    return !most && !held.heading && list != dom::kNoNode && is_list(page_.document.node(list).tag);
  }
  if (tag == Tag::k_blockquote) return !most;
  return true;
}

int Containers::number_of(NodeId item) const {
  const NodeId list = page_.document.node(item).parent;
  const auto [known, fresh] = numbers_.try_emplace(item, 0);
  if (!fresh) return known->second;
  // All items of the list at once, so that a long list costs no more than its length.
  int number = int_of(page_.document.attribute(list, "start"), 1);
  for (NodeId id = list + 1; id < page_.document.node(list).end; id = page_.document.node(id).end) {
    const dom::Node& node = page_.document.node(id);
    if (node.kind != dom::NodeKind::kElement || node.tag != Tag::k_li) continue;
    number = std::clamp(int_of(page_.document.attribute(id, "value"), number), 0, kMaxNumber);
    numbers_[id] = number++;
  }
  return numbers_[item];
}

std::vector<Container> Containers::around(NodeId node) const {
  std::vector<Container> out;
  bool in_item = false;
  for (NodeId id = node; id != dom::kNoNode; id = page_.document.node(id).parent) {
    const Tag tag = page_.document.node(id).tag;
    if (!is_container(tag)) continue;
    Container container;
    container.node = id;
    if (is_list(tag)) {
      container.kind = Container::Kind::kList;
      container.ordered = tag == Tag::k_ol;
      if (in_item) out.push_back(std::move(container));
      in_item = false;
      continue;
    }
    if (!counts(id)) continue;
    if (tag == Tag::k_li) {
      container.kind = Container::Kind::kItem;
      container.ordered = page_.document.node(page_.document.node(id).parent).tag == Tag::k_ol;
      if (container.ordered) container.number = number_of(id);
      in_item = true;
    } else if (tag == Tag::k_dl) {
      container.kind = Container::Kind::kDefinitions;
    } else {
      container.kind = Container::Kind::kQuotation;
      const std::string_view cite = base::trim(page_.document.attribute(id, "cite"));
      container.cite = cite;
    }
    out.push_back(std::move(container));
  }
  std::reverse(out.begin(), out.end());
  return out;
}

Tag Containers::definition_part(NodeId node) const {
  for (NodeId id = node; id != dom::kNoNode; id = page_.document.node(id).parent) {
    const Tag tag = page_.document.node(id).tag;
    if (tag == Tag::k_dt || tag == Tag::k_dd) return tag;
    if (is_container(tag)) return Tag::kUnknown;
  }
  return Tag::kUnknown;
}

}  // namespace presscut::content
