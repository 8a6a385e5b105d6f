#include "content/model/forest.h"

#include <algorithm>
#include <cmath>

namespace presscut::content {

std::vector<float> evaluate_forest(const Forest& forest, const FeatureTable& first, const FeatureTable* second,
                                   std::size_t rows) {
  const std::size_t extra = second == nullptr ? 0 : second->columns;
  std::vector<float> row(first.columns + extra);
  std::vector<float> result;
  result.reserve(rows);
  for (std::size_t r = 0; r < rows; ++r) {
    std::copy_n(first.row(r), first.columns, row.begin());
    if (second != nullptr) {
      std::copy_n(second->row(r), extra, row.begin() + static_cast<std::ptrdiff_t>(first.columns));
    }
    float sum = 0;
    for (std::size_t t = 0; t < forest.tree_count; ++t) {
      int at = forest.roots[t];
      do {
        const TreeNode& node = forest.nodes[at];
        at = row[node.feature] <= node.threshold ? node.left : node.right;
      } while (at >= 0);
      sum += forest.leaves[~at];
    }
    result.push_back(1.0F / (1.0F + std::exp(-sum)));
  }
  return result;
}

}  // namespace presscut::content
