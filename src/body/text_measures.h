// What the characters of one block say, counted in one pass over its bytes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace presscut::body {

/// How a block's text ends: the last character that is not a closing quote or bracket.
enum class Ending : std::uint8_t { kOther, kPeriod, kQuestion, kExclamation, kColon, kEllipsis, kComma };

struct TextMeasures {
  std::uint32_t letters = 0;  // ASCII letters and every character above U+007F
  std::uint32_t digits = 0;
  std::uint32_t uppercase = 0;    // ASCII
  std::uint32_t capitalised = 0;  // words that start with an ASCII capital
  std::uint32_t words = 0;        // runs of letters and digits
  std::uint32_t stop_words = 0;
  std::uint32_t commas = 0;
  std::uint32_t sentence_marks = 0;  // . ! ? and their CJK and Arabic forms
  std::uint32_t quote_marks = 0;
  std::uint32_t symbols = 0;  // | » › • © @ # / < > = * and the like
  std::uint32_t line_breaks = 0;
  Ending ending = Ending::kOther;
  bool starts_lower = false;
  bool starts_quote = false;
  bool starts_digit = false;
  bool has_copyright = false;
  bool has_at = false;
  std::uint64_t hash = 0;        // of the folded words: equal texts have equal hashes
  std::uint64_t first_word = 0;  // hashes of the folded first word and first two words, 0 when absent
  std::uint64_t first_two = 0;
};

/// Appends the hash of each word (ASCII case folded) to `word_hashes`, when given.
TextMeasures measure_text(std::string_view text, std::vector<std::uint64_t>* word_hashes);

}  // namespace presscut::body
