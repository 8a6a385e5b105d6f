// A small ensemble of decision trees that scores one candidate: how the trained tables of data/ are read.
#pragma once

#include <cstdint>
#include <span>

#include "data/rank_table.h"

namespace presscut::metadata {

/// Sum of the trees that start at `roots`: higher is better, only the order means something.
double rank_score(std::span<const std::int16_t> roots, std::span<const data::RankNode> nodes,
                  std::span<const float> leaves, std::span<const float> features);

}  // namespace presscut::metadata
