// The learned word weights of tables/word_table.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace presscut::model {

struct WordWeight {
  std::uint32_t hash;  // upper half of the word's key
  float weight;        // log-odds of being body
};
extern const WordWeight kWordWeights[];  // sorted by hash
/// First row of the words whose hash begins with these bits; one more for the end.
inline constexpr unsigned kWordBits = 12;
extern const std::uint16_t kWordFirst[];

}  // namespace presscut::model
