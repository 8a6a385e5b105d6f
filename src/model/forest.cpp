#include "model/forest.h"

#include <algorithm>
#include <cmath>

namespace presscut::model {

double sum_of_trees(const Forest& forest, std::span<const float> row) {
  double sum = 0;
  for (std::size_t t = 0; t < forest.tree_count; ++t) {
    int at = forest.roots[t];
    do {
      const TreeNode& node = forest.nodes[at];
      at = row[node.feature] <= node.threshold ? node.left : node.right;
    } while (at >= 0);
    sum += static_cast<double>(forest.leaves[~at]);
  }
  return sum;
}

float probability(double log_odds) {
  return static_cast<float>(1.0 / (1.0 + std::exp(-log_odds)));
}

std::vector<float> evaluate_forest(const Forest& forest, const FeatureTable& first,
                                   const FeatureTable* second, std::size_t rows) {
  const std::size_t extra = second == nullptr ? 0 : second->columns;
  std::vector<float> row(first.columns + extra);
  std::vector<float> result;
  result.reserve(rows);
  for (std::size_t r = 0; r < rows; ++r) {
    std::copy_n(first.row(r), first.columns, row.begin());
    if (second != nullptr) {
      std::copy_n(second->row(r), extra, row.begin() + static_cast<std::ptrdiff_t>(first.columns));
    }
    result.push_back(probability(sum_of_trees(forest, row)));
  }
  return result;
}

}  // namespace presscut::model
