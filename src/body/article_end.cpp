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
  EndFinder(const dom::Document& document, const dom::TextBlocks& blocks, NodeId headline,
            const std::function<bool(dom::BlockId)>& kept)
      : document_(document), blocks_(blocks), headline_(headline), words_(blocks.size() + 1, 0) {
    for (dom::BlockId id = 0; id < blocks.size(); ++id) {
      words_[id + 1] = words_[id] + (kept(id) ? blocks[id].words : 0);
      if (kept(id)) kept_.push_back(id);
    }
  }

  dom::BlockId find() const {
    const NodeId own = article_around(document_, headline_);
    const bool by_h1 = document_.node(headline_).tag == dom::Tag::k_h1;
    for (NodeId id = document_.node(headline_).end; id < document_.size(); ++id) {
      base::check_deadline();
      const int level = dom::heading_level(document_.node(id).tag);
      if (level == 0 || level > 3) continue;
      const bool behind = own != dom::kNoNode && id >= document_.node(own).end;
      const bool in_article = behind && article_around(document_, id) != dom::kNoNode;
      const bool other_h1 = by_h1 && level == 1;
      if (!in_article && !other_h1 && !(behind && level <= 2)) continue;
      const NodeId end = in_article ? article_around(document_, id) : other_h1 ? part_without(document_, id, headline_) : id;
      if (!in_article && !(other_h1 && behind) && !begins_article(id)) continue;
      if (is_end(end, id, other_h1 && !behind ? part_without(document_, headline_, id) : own)) return first_block(end);
    }
    return blocks_.size();
  }

 private:
  dom::BlockId first_block(NodeId element) const {
    const auto& all = blocks_.all();
    const auto found = std::partition_point(all.begin(), all.end(),
                                            [&](const dom::Block& block) { return block.first_text < element; });
    return static_cast<dom::BlockId>(found - all.begin());
  }

  std::uint64_t words_in(NodeId element) const {
    return words_[first_block(document_.node(element).end)] - words_[first_block(element)];
  }

  // An address of its own on an element around the heading, or a byline or date right below it.
  bool begins_article(NodeId heading) const {
    for (NodeId id = heading; id != dom::kNoNode && !document_.contains(id, headline_); id = document_.node(id).parent) {
      if (!document_.attribute(id, "data-url").empty()) return true;
    }
    const auto below = std::lower_bound(kept_.begin(), kept_.end(), first_block(document_.node(heading).end));
    const auto last = kept_.end() - below > kBlocksBelow ? below + kBlocksBelow : kept_.end();
    const auto next =
        std::find_if(below, last, [&](dom::BlockId id) { return blocks_[id].words >= kParagraphWords; });
    if (next == last) return false;
    const NodeId text = std::min(blocks_[*next].first_text, document_.node(heading).end + kNodesBelow);
    for (NodeId id = document_.node(heading).end; id < text; ++id) {
      if (document_.node(id).kind != dom::NodeKind::kElement) continue;
      if (document_.node(id).tag == dom::Tag::k_time) return true;
      const std::uint32_t hints = evidence::parse_hints(document_.attribute(id, "class"));
      if ((hints & (data::kHintAuthor | data::kHintDate)) != 0) return true;
    }
    return false;
  }

  // A paragraph of text follows the heading, and the article before, in its part of the page, is one.
  bool is_end(NodeId end, NodeId heading, NodeId own) const {
    if (own == dom::kNoNode || document_.contains(own, end)) return false;
    const std::uint64_t inside = words_in(own);
    if (inside < kMinArticleWords || inside * 2 < words_.back()) return false;
    const auto next = std::lower_bound(kept_.begin(), kept_.end(), first_block(document_.node(heading).end));
    return next != kept_.end() &&
           std::any_of(next, kept_.end() - next > kBlocksBelow ? next + kBlocksBelow : kept_.end(),
                       [&](dom::BlockId id) { return blocks_[id].words >= kParagraphWords; });
  }

  const dom::Document& document_;
  const dom::TextBlocks& blocks_;
  NodeId headline_;
  std::vector<std::uint64_t> words_;  // kept words before each block
  std::vector<dom::BlockId> kept_;
};

}  // namespace

dom::BlockId find_article_end(const dom::Document& document, const dom::TextBlocks& blocks, NodeId headline,
                              const std::function<bool(dom::BlockId)>& kept) {
  if (headline == dom::kNoNode || document.node(headline).kind != dom::NodeKind::kElement) return blocks.size();
  return EndFinder(document, blocks, headline, kept).find();
}

}  // namespace presscut::body
