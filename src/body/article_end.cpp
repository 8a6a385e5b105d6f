#include "body/article_end.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/deadline.h"
#include "evidence/element_scan.h"

namespace presscut::body {
namespace {

using dom::NodeId;

constexpr std::uint64_t kMinArticleWords = 60;
constexpr std::uint32_t kParagraphWords = 15;
constexpr std::ptrdiff_t kBlocksBelow = 3;  // of a headline, among which its first paragraph stands
constexpr NodeId kNodesBelow = 100;         // in which its byline stands

// The outermost <article> around the element, or kNoNode.
NodeId article_around(const dom::Document& document, NodeId element) {
  NodeId found = dom::kNoNode;
  for (; element != dom::kNoNode; element = document.node(element).parent) {
    if (document.node(element).tag == dom::Tag::k_article) found = element;
  }
  return found;
}

// The largest element around `inner` that does not contain `other`.
NodeId part_without(const dom::Document& document, NodeId inner, NodeId other) {
  while (!document.contains(document.node(inner).parent, other)) inner = document.node(inner).parent;
  return inner;
}

class EndFinder {
 public:
  EndFinder(const dom::Page& page, NodeId headline, const std::function<bool(dom::BlockId)>& kept)
      : page_(page), headline_(headline), words_(page.blocks.size() + 1, 0) {
    for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
      words_[id + 1] = words_[id] + (kept(id) ? page.blocks[id].words : 0);
      if (kept(id)) kept_.push_back(id);
    }
  }

  dom::BlockId find() const {
    const NodeId own = article_around(page_.document, headline_);
    const bool by_h1 = page_.document.node(headline_).tag == dom::Tag::k_h1;
    for (NodeId id = page_.document.node(headline_).end; id < page_.document.size(); ++id) {
      base::check_deadline();
      const int level = dom::heading_level(page_.document.node(id).tag);
      if (level == 0 || level > 3) continue;
      const bool behind = own != dom::kNoNode && id >= page_.document.node(own).end;
      const bool in_article = behind && article_around(page_.document, id) != dom::kNoNode;
      const bool other_h1 = by_h1 && level == 1;
      if (!in_article && !other_h1 && !(behind && level <= 2)) continue;
      const NodeId end = in_article ? article_around(page_.document, id)
                         : other_h1 ? part_without(page_.document, id, headline_)
                                    : id;
      if (!in_article && !(other_h1 && behind) && !begins_article(id)) continue;
      if (is_end(end, id, other_h1 && !behind ? part_without(page_.document, headline_, id) : own))
        return first_block(end);
    }
    return page_.blocks.size();
  }

 private:
  dom::BlockId first_block(NodeId element) const {
    const auto& all = page_.blocks.all();
    const auto found = std::partition_point(
        all.begin(), all.end(), [&](const dom::Block& block) { return block.first_text < element; });
    return static_cast<dom::BlockId>(found - all.begin());
  }

  std::uint64_t words_in(NodeId element) const {
    return words_[first_block(page_.document.node(element).end)] - words_[first_block(element)];
  }

  // An address of its own on an element around the heading, or a byline or date right below it.
  bool begins_article(NodeId heading) const {
    for (NodeId id = heading; id != dom::kNoNode && !page_.document.contains(id, headline_);
         id = page_.document.node(id).parent) {
      if (!page_.document.attribute(id, "data-url").empty()) return true;
    }
    const auto below =
        std::lower_bound(kept_.begin(), kept_.end(), first_block(page_.document.node(heading).end));
    const auto last = kept_.end() - below > kBlocksBelow ? below + kBlocksBelow : kept_.end();
    const auto next =
        std::find_if(below, last, [&](dom::BlockId id) { return page_.blocks[id].words >= kParagraphWords; });
    if (next == last) return false;
    const NodeId text =
        std::min(page_.blocks[*next].first_text, page_.document.node(heading).end + kNodesBelow);
    for (NodeId id = page_.document.node(heading).end; id < text; ++id) {
      if (page_.document.node(id).kind != dom::NodeKind::kElement) continue;
      if (page_.document.node(id).tag == dom::Tag::k_time) return true;
      const std::uint32_t hints = evidence::parse_hints(page_.document.attribute(id, "class"));
      if ((hints & (data::kHintAuthor | data::kHintDate)) != 0) return true;
    }
    return false;
  }

  // A paragraph of text follows the heading, and the article before, in its part of the page, is one.
  bool is_end(NodeId end, NodeId heading, NodeId own) const {
    if (own == dom::kNoNode || page_.document.contains(own, end)) return false;
    const std::uint64_t inside = words_in(own);
    if (inside < kMinArticleWords || inside * 2 < words_.back()) return false;
    const auto next =
        std::lower_bound(kept_.begin(), kept_.end(), first_block(page_.document.node(heading).end));
    return next != kept_.end() &&
           std::any_of(next, kept_.end() - next > kBlocksBelow ? next + kBlocksBelow : kept_.end(),
                       [&](dom::BlockId id) { return page_.blocks[id].words >= kParagraphWords; });
  }

  const dom::Page& page_;
  NodeId headline_;
  std::vector<std::uint64_t> words_;  // kept words before each block
  std::vector<dom::BlockId> kept_;
};

}  // namespace

dom::BlockId find_article_end(const dom::Page& page, NodeId headline,
                              const std::function<bool(dom::BlockId)>& kept) {
  if (headline == dom::kNoNode || page.document.node(headline).kind != dom::NodeKind::kElement)
    return page.blocks.size();
  return EndFinder(page, headline, kept).find();
}

}  // namespace presscut::body
