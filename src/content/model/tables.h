// The trained numbers; word_table.cpp and tree_table.cpp are written by train.py.
#pragma once

#include <cstddef>
#include <cstdint>

namespace presscut::content {

struct WordWeight {
  std::uint32_t hash;  // upper half of hash_word
  float weight;        // log-odds of being body
};
extern const WordWeight kWordWeights[];  // sorted by hash
extern const std::size_t kWordWeightCount;

}  // namespace presscut::content
