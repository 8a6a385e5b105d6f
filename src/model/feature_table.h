// Rows of features: what a model is asked about.
#pragma once

#include <cstddef>
#include <vector>

namespace presscut::model {

struct FeatureTable {
  std::vector<float> values;  // row by row
  std::size_t columns = 0;
  const float* row(std::size_t index) const { return values.data() + index * columns; }
};

}  // namespace presscut::model
