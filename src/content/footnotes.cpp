#include "content/footnotes.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "dom/blocks.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::size_t kMaxMark = 6;        // code points of "[12]", "*", "iii"
constexpr NodeId kMaxFootnoteNodes = 400;  // of its element
constexpr NodeId kMaxMarkNodes = 8;        // of the link

}  // namespace

NodeId Footnotes::target_of(NodeId link) {
  std::string_view href = base::trim(page_.document.attribute(link, "href"));
  if (href.size() < 2 || href[0] != '#') return dom::kNoNode;
  if (!targets_known_) {
    targets_known_ = true;
    for (NodeId id = 0; id < page_.document.size(); ++id) {
      if (page_.document.node(id).kind != dom::NodeKind::kElement) continue;
      for (const std::string_view attribute : {"id", "name"}) {
        const std::string_view name = page_.document.attribute(id, attribute);
        if (!name.empty() && (attribute == "id" || page_.document.node(id).tag == Tag::k_a))
          targets_.try_emplace(name, id);
      }
    }
  }
  const auto found = targets_.find(href.substr(1));
  return found == targets_.end() ? dom::kNoNode : found->second;
}

std::string Footnotes::label_of(NodeId link) {
  const NodeId target = target_of(link);
  if (target == dom::kNoNode || target < page_.document.node(link).end) return {};
  if (page_.document.node(link).end - link > kMaxMarkNodes) return {};
  const std::string mark = dom::render_text(page_.document, link);
  if (mark.empty() || base::count_code_points(mark) > kMaxMark) return {};
  // The target is the footnote itself, or an anchor at its beginning.
  NodeId element = target;
  while (element != dom::kNoNode && !dom::is_block_level(page_.document.node(element).tag))
    element = page_.document.node(element).parent;
  if (element == dom::kNoNode || page_.document.contains(element, link)) return {};
  if (page_.document.node(element).end - element > kMaxFootnoteNodes) return {};
  bool back = false;
  for (NodeId id = element + 1; id < page_.document.node(element).end && !back; ++id)
    back = page_.document.node(id).tag == Tag::k_a && leads_back(id);
  if (!back) return {};
  const auto [known, fresh] = texts_.try_emplace(element);
  if (fresh) {
    for (const char c : mark) {
      if (base::is_alnum(c)) known->second.push_back(c);
    }
    if (known->second.empty() || labels_.contains(known->second))
      known->second = "n" + std::to_string(texts_.size());
    labels_.insert(known->second);
  }
  return known->second;
}

bool Footnotes::leads_back(NodeId link) {
  const NodeId target = target_of(link);
  return target != dom::kNoNode && target < link && !page_.document.contains(target, link);
}

NodeId Footnotes::text_around(NodeId node) const {
  auto after = texts_.upper_bound(node);
  if (after == texts_.begin()) return dom::kNoNode;
  --after;
  return page_.document.contains(after->first, node) ? after->first : dom::kNoNode;
}

}  // namespace presscut::content
