// Text cut into what dates are made of: numbers, words with the months among them, and marks.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::date {

enum class DateTokenKind : std::uint8_t { kNumber, kWord, kMark };

struct DateToken {
  DateTokenKind kind = DateTokenKind::kMark;
  bool space_before = false;
  int digits = 0;         // number: how many
  int value = 0;          // number
  int month = 0;          // word: 1 to 12 when it names a month
  bool thai = false;      // month: an abbreviation that only Thai has, so years count from the Buddha
  std::string text;       // word: folded; mark: the character
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;

  bool is(std::string_view t) const { return kind != DateTokenKind::kNumber && text == t; }
  bool number(int low, int high, int most_digits = 2) const {
    return kind == DateTokenKind::kNumber && digits <= most_digits && value >= low && value <= high;
  }
  template <std::size_t N>
  bool is_any(const std::array<std::string_view, N>& words) const {
    return kind != DateTokenKind::kNumber && std::find(words.begin(), words.end(), text) != words.end();
  }
};

/// The tokens of a text, of which a few thousand are read. Past the end there are empty marks.
class DateTokens {
 public:
  /// `language` (ISO 639-1 or empty) decides what month a word names that means two.
  DateTokens(std::string_view text, std::string_view language);

  std::size_t size() const { return tokens_.size(); }
  const DateToken& operator[](std::size_t i) const { return i < tokens_.size() ? tokens_[i] : kNone; }

 private:
  static const DateToken kNone;
  std::vector<DateToken> tokens_;
};

/// A folded word names a day of the week in one of the languages of data/calendar_words.h.
bool is_weekday(std::string_view word);

}  // namespace presscut::date
