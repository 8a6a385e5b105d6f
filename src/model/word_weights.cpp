#include "model/word_weights.h"

#include <cstddef>

#include "model/word_weights_table.h"

namespace presscut::model {

const float* find_word_weight(std::uint64_t key) {
  const auto hash = static_cast<std::uint32_t>(key >> 32);
  const std::uint32_t top = hash >> (32 - kWordBits);
  for (std::size_t at = kWordFirst[top]; at < kWordFirst[top + 1]; ++at) {
    if (kWordWeights[at].hash == hash) return &kWordWeights[at].weight;
  }
  return nullptr;
}

}  // namespace presscut::model
