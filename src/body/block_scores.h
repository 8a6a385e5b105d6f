// The model's two passes over a page.
#pragma once

#include <vector>

#include "body/features.h"

namespace presscut::body {

/// Probability that each block is body. Memory for the features is bounded: long pages are judged in pieces,
/// which gives the same scores.
std::vector<float> score_blocks(const dom::Page& page, const evidence::Metadata& metadata,
                                const PageMeasures& measures);

/// Probabilities of the first pass alone.
std::vector<float> score_first_pass(FeatureSource& source, std::size_t blocks);

}  // namespace presscut::body
