#include "body/containers.h"

#include <algorithm>

namespace presscut::body {
namespace {
// A block that is long enough to be a paragraph and not mostly links.
bool is_long(const dom::Block& block) {
  return block.words >= 20 && block.link_density() < 0.4;
}
}  // namespace

BlockTotals sum_blocks(const dom::TextBlocks& blocks, const PageMeasures& /*measures*/) {
  BlockTotals totals;
  for (auto* sums : {&totals.words, &totals.chars, &totals.link_chars, &totals.long_blocks}) {
    sums->reserve(blocks.size() + 1);
    sums->push_back(0);
  }
  for (const dom::Block& block : blocks.all()) {
    totals.words.push_back(totals.words.back() + block.words);
    totals.chars.push_back(totals.chars.back() + block.chars);
    totals.link_chars.push_back(totals.link_chars.back() + block.link_chars);
    totals.long_blocks.push_back(totals.long_blocks.back() + (is_long(block) ? 1 : 0));
  }
  return totals;
}

Containers nearest_containers(const dom::Document& document, const PageMeasures& measures,
                              dom::NodeId element) {
  Containers result;
  std::uint32_t held = 1;
  std::size_t found = 0;
  while (element != dom::kNoNode && found < kContainers) {
    const auto [first, last] = block_range(measures, document, element);
    if (last - first > held) {
      held = last - first;
      result[found++] = {first, last};
    }
    element = document.node(element).parent;
  }
  return result;
}

BestContainer find_best_container(const dom::Page& page, const PageMeasures& measures) {
  std::vector<float> votes(page.document.size(), 0.0F);
  float all = 0;
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
    const dom::Block& block = page.blocks[id];
    if (block.chars < 25 || block.hidden) continue;
    const float vote = (1.0F + static_cast<float>(measures.text[id].commas) +
                        std::min(static_cast<float>(block.chars) / 100.0F, 3.0F)) *
                       static_cast<float>(1.0 - block.link_density());
    const dom::NodeId parent = page.document.node(block.container).parent;
    if (parent == dom::kNoNode) continue;
    all += vote;
    votes[parent] += vote;
    const dom::NodeId grandparent = page.document.node(parent).parent;
    if (grandparent != dom::kNoNode) votes[grandparent] += vote / 2;
  }
  BestContainer best;
  const auto top = std::max_element(votes.begin(), votes.end());
  if (top == votes.end() || *top <= 0) return best;
  best.element = static_cast<dom::NodeId>(top - votes.begin());
  best.share = *top / all;
  std::tie(best.first, best.last) = block_range(measures, page.document, best.element);
  return best;
}

}  // namespace presscut::body
