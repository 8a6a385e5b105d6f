// Gradient-boosted trees, evaluated.
#pragma once

#include <vector>

#include "content/features.h"
#include "content/model/tables.h"

namespace presscut::content {

/// Probability (0 to 1) for each of `rows` rows. `second`, when given, continues each row of `first`: its
/// columns are numbered behind those of `first`.
std::vector<float> evaluate_forest(const Forest& forest, const FeatureTable& first, const FeatureTable* second,
                                   std::size_t rows);

}  // namespace presscut::content
