#include "body/word_set.h"

#include <algorithm>

#include "body/text_measures.h"

namespace presscut::body {
namespace {

constexpr std::size_t kShingle = 4;

void sort_unique(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

float share_in(std::span<const std::uint64_t> wanted, const std::vector<std::uint64_t>& set) {
  if (wanted.empty()) return 0;
  const auto found = std::count_if(wanted.begin(), wanted.end(), [&](std::uint64_t hash) {
    return std::binary_search(set.begin(), set.end(), hash);
  });
  return static_cast<float>(found) / static_cast<float>(wanted.size());
}

std::vector<std::uint64_t> shingles_of(std::string_view text) {
  std::vector<std::uint64_t> words;
  measure_text(text, &words);
  std::vector<std::uint64_t> shingles;
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t j = 0; j < kShingle; ++j) hash = (hash ^ words[i + j]) * 0x9E3779B97F4A7C15ULL;
    shingles.push_back(hash);
  }
  return shingles;
}

}  // namespace

void WordSet::add_text(std::string_view text) {
  measure_text(text, &words_);
  sort_unique(words_);
}

float WordSet::share_of(std::span<const std::uint64_t> words, std::size_t most_words) const {
  return words_.empty() || words.size() > most_words ? 0 : share_in(words, words_);
}

void ShingleSet::add_text(std::string_view text) {
  const auto more = shingles_of(text);
  shingles_.insert(shingles_.end(), more.begin(), more.end());
  sort_unique(shingles_);
}

float ShingleSet::share_of_shingles(std::string_view text) const {
  return shingles_.empty() ? 0 : share_in(shingles_of(text), shingles_);
}

}  // namespace presscut::body
