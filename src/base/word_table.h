// Look-ups in constant word tables: whether a word is in one, or a text contains one of its entries.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace presscut::base {

/// `table` is sorted; a table that is not gives wrong answers, so each has a test for its order.
template <typename Table>
bool contains(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

/// A quick hash of a word's length, ends and middle.
constexpr std::size_t word_slot(std::string_view word) {
  if (word.empty()) return 0;
  const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(word[at])}; };
  const std::size_t mixed =
      byte(0) + byte(word.size() - 1) * 37 + byte(word.size() / 2) * 1511 + word.size() * 7;
  return mixed ^ mixed >> 9;
}

/// A Bloom filter with one hash: a look at one bit tells most words that were never added.
template <std::size_t kWords>
class WordFilter {
 public:
  constexpr void add(std::string_view word) { bits_[slot(word) / 64] |= std::uint64_t{1} << slot(word) % 64; }
  /// False: the word was never added.
  constexpr bool may_hold(std::string_view word) const {
    return (bits_[slot(word) / 64] >> slot(word) % 64 & 1) != 0;
  }

 private:
  static constexpr std::size_t kBits = std::max<std::size_t>(64, std::bit_ceil(kWords * 8));
  static constexpr std::size_t slot(std::string_view word) { return word_slot(word) % kBits; }

  std::array<std::uint64_t, kBits / 64> bits_{};
};

/// The same for a table of constants, which the compiler puts into an open-addressed one.
template <const auto& kTable>
bool contains(std::string_view word) {
  constexpr std::size_t kSlots = std::bit_ceil(std::size(kTable) * 4);
  static constexpr auto kIndex = [] {
    std::array<std::uint16_t, kSlots> index{};  // 1 for the first word
    for (std::size_t i = 0; i < std::size(kTable); ++i) {
      std::size_t slot = word_slot(kTable[i]) % kSlots;
      while (index[slot] != 0) slot = (slot + 1) % kSlots;
      index[slot] = static_cast<std::uint16_t>(i + 1);
    }
    return index;
  }();
  for (std::size_t slot = word_slot(word) % kSlots; kIndex[slot] != 0; slot = (slot + 1) % kSlots) {
    if (kTable[kIndex[slot] - 1u] == word) return true;
  }
  return false;
}

/// One of the constants, of two bytes or more each, stands somewhere in the text. Their first two bytes are
/// looked for first, which a page's texts seldom hold.
template <const auto& kTable>
bool contains_part(std::string_view text) {
  static constexpr auto kSecondBytes = [] {
    std::array<std::uint64_t, 256> bits{};
    for (const std::string_view part : kTable)
      bits[static_cast<unsigned char>(part[0])] |= std::uint64_t{1}
                                                   << static_cast<unsigned char>(part[1]) % 64;
    return bits;
  }();
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const std::uint64_t seconds = kSecondBytes[static_cast<unsigned char>(text[i])];
    if (seconds == 0 || (seconds >> static_cast<unsigned char>(text[i + 1]) % 64 & 1) == 0) continue;
    for (const std::string_view part : kTable) {
      if (text.substr(i).starts_with(part)) return true;
    }
  }
  return false;
}

}  // namespace presscut::base
