// Which element contains the article: sums over the blocks of an element in constant time, and the container
// that a Readability-style score (paragraphs vote for parent and grandparent) finds best.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "body/features.h"

namespace presscut::body {

/// Running sums: element i has the sum over blocks [0, i); one longer than the blocks.
struct BlockTotals {
  std::vector<std::uint32_t> words, chars, link_chars, long_blocks;
};

BlockTotals sum_blocks(const dom::TextBlocks& blocks, const PageMeasures& measures);

/// Blocks [first, last) within the element.
inline std::pair<std::uint32_t, std::uint32_t> block_range(const PageMeasures& measures,
                                                           const dom::Document& document,
                                                           dom::NodeId element) {
  return {measures.blocks_before[element], measures.blocks_before[document.node(element).end]};
}

Containers nearest_containers(const dom::Document& document, const PageMeasures& measures,
                              dom::NodeId element);

struct BestContainer {
  dom::NodeId element = dom::kNoNode;
  float share = 0;         // of all votes on the page
  dom::BlockId first = 0;  // its blocks
  dom::BlockId last = 0;
};

BestContainer find_best_container(const dom::Page& page, const PageMeasures& measures);

}  // namespace presscut::body
