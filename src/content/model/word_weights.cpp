#include "content/model/word_weights.h"

#include <algorithm>
#include <cstddef>

#include "content/model/tables.h"

namespace presscut::content {

const float* find_word_weight(std::uint64_t key) {
  const auto hash = static_cast<std::uint32_t>(key >> 32);
  const WordWeight* end = kWordWeights + kWordWeightCount;
  const WordWeight* at =
      std::lower_bound(kWordWeights, end, hash, [](const WordWeight& row, std::uint32_t h) { return row.hash < h; });
  return at != end && at->hash == hash ? &at->weight : nullptr;
}

}  // namespace presscut::content
