// The trained numbers; word_table.cpp and tree_table.cpp are written by src/content/training/train.py.
#pragma once

#include <cstddef>
#include <cstdint>

namespace presscut::content {

struct WordWeight {
  std::uint32_t hash;  // upper half of the word's key
  float weight;        // log-odds of being body
};
extern const WordWeight kWordWeights[];  // sorted by hash
/// First row of the words whose hash begins with these bits; one more for the end.
inline constexpr unsigned kWordBits = 12;
extern const std::uint16_t kWordFirst[];

/// An inner node: go to `left` when the feature is at most the threshold, else to `right`. A negative child is
/// the leaf ~child of the forest.
struct TreeNode {
  float threshold;
  std::uint8_t feature;
  std::int16_t left;
  std::int16_t right;
};

/// Trees of one model; the sum of their leaves is the log-odds.
struct Forest {
  const TreeNode* nodes;
  const float* leaves;
  const std::int16_t* roots;  // index of each tree's first node
  std::size_t tree_count;
};

extern const Forest kFirstPass;
extern const Forest kSecondPass;
extern const Forest kVerdict;

}  // namespace presscut::content
