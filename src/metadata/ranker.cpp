#include "metadata/ranker.h"

namespace presscut::metadata {

double rank_score(std::span<const std::int16_t> roots, std::span<const data::RankNode> nodes,
                  std::span<const float> leaves, std::span<const float> features) {
  double sum = 0;
  for (const std::int16_t root : roots) {
    int at = root;
    while (at >= 0) {
      const data::RankNode& node = nodes[static_cast<std::size_t>(at)];
      at = features[node.feature] <= node.threshold ? node.left : node.right;
    }
    sum += static_cast<double>(leaves[static_cast<std::size_t>(~at)]);
  }
  return sum;
}

}  // namespace presscut::metadata
