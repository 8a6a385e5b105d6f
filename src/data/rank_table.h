// The row of the trained tables title_ranker.h and date_ranker.h.
#pragma once

#include <cstdint>

namespace presscut::data {

/// Goes left when the feature is at most the threshold. A child of 0 or more is a node, below is leaf ~child.
struct RankNode {
  std::uint8_t feature;
  float threshold;
  std::int16_t left;
  std::int16_t right;
};

}  // namespace presscut::data
