// Boosted trees as flat tables, written by training/train.py, and how they are read.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace presscut::quotes {

inline constexpr std::uint8_t kLeaf = 255;

/// The left child of a node is the node after it.
struct TreeNode {
  std::uint8_t feature;  // kLeaf for a leaf
  std::uint16_t right;   // index of the right child
  float value;           // features up to it go left; a leaf's share of the log-odds
};

extern const TreeNode kQuoteNodes[];
extern const std::uint16_t kQuoteRoots[];
extern const std::size_t kQuoteTrees;
extern const TreeNode kSpeakerNodes[];
extern const std::uint16_t kSpeakerRoots[];
extern const std::size_t kSpeakerTrees;

/// Probability that the trees give the row.
inline float tree_score(const TreeNode* nodes, std::span<const std::uint16_t> roots,
                        std::span<const float> row) {
  float sum = 0;
  for (const std::uint16_t root : roots) {
    std::uint16_t at = root;
    while (nodes[at].feature != kLeaf) {
      at = row[nodes[at].feature] <= nodes[at].value ? static_cast<std::uint16_t>(at + 1) : nodes[at].right;
    }
    sum += nodes[at].value;
  }
  return 1.0F / (1.0F + std::exp(-sum));
}

}  // namespace presscut::quotes
