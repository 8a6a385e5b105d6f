// Word lists merged into one table that the compiler fills: what kinds of word a word is, found by one hash.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace presscut::base {

/// `Slots` is a power of two, at least twice the number of words.
template <std::size_t Slots, typename Flags = std::uint8_t>
class WordFlags {
 public:
  constexpr void add_word(std::string_view word, Flags flag) {
    std::size_t slot = slot_of(word);
    while (!words_[slot].empty() && words_[slot] != word) slot = (slot + 1) % Slots;
    words_[slot] = word;
    flags_[slot] = static_cast<Flags>(flags_[slot] | flag);
  }

  /// Adds the flag to each word of the list.
  template <typename Words>
  constexpr void add(const Words& words, Flags flag) {
    for (const std::string_view word : words) add_word(word, flag);
  }

  /// The flags of the word, 0 for one that is in no list.
  constexpr Flags find(std::string_view word) const {
    for (std::size_t slot = slot_of(word); !words_[slot].empty(); slot = (slot + 1) % Slots) {
      if (words_[slot] == word) return flags_[slot];
    }
    return 0;
  }

 private:
  static constexpr std::size_t slot_of(std::string_view word) {
    std::uint32_t hash = 2166136261u;  // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return (hash ^ hash >> 15) % Slots;
  }

  std::array<std::string_view, Slots> words_{};
  std::array<Flags, Slots> flags_{};
};

}  // namespace presscut::base
