// Sets of words and of word sequences, to ask how much of a block another text contains.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace presscut::body {

/// The words (ASCII case folded) of a text.
class WordSet {
 public:
  void add_text(std::string_view text);
  bool empty() const { return words_.empty(); }
  /// Share of a text's words (hashes as measure_text gives them) that are in the set, 0 to 1; 0 for a text of
  /// more than `most_words`, which cannot be the same, and for an empty set.
  float share_of(std::span<const std::uint64_t> words, std::size_t most_words) const;

 private:
  std::vector<std::uint64_t> words_;  // sorted hashes
};

/// The sequences of four words of a text.
class ShingleSet {
 public:
  void add_text(std::string_view text);
  bool empty() const { return shingles_.empty(); }
  /// Share of the text's sequences that are in the set; a text of fewer than four words gives 0.
  float share_of_shingles(std::string_view text) const;

 private:
  std::vector<std::uint64_t> shingles_;  // sorted hashes
};

}  // namespace presscut::body
