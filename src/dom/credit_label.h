// The words of a credit and the label that begins it: "Photo:", "Image copyright", "Courtesy of".
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/sorted.h"

namespace presscut::dom {

struct CreditWord {
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string folded;
  bool capital = false;  // begins with a capital, a digit, '@' or a letter of a script without case
};

std::vector<CreditWord> collect_credit_words(std::string_view text);

/// Text between the word and the next, or the end.
std::string_view gap_after(std::string_view text, const std::vector<CreditWord>& words, std::size_t index);

bool holds_any(std::string_view text, std::initializer_list<std::string_view> signs);

/// Number of words from `first` on that form the longest phrase of the table, or 0.
template <const auto& kTable>
std::size_t match_phrase(std::string_view text, const std::vector<CreditWord>& words, std::size_t first) {
  static constexpr auto kFirstWords = [] {
    base::WordFilter<std::size(kTable)> filter;
    for (const std::string_view phrase : kTable) filter.add(phrase.substr(0, phrase.find_first_of(" /")));
    return filter;
  }();
  if (!kFirstWords.may_hold(words[first].folded)) return 0;
  std::string phrase;
  std::size_t longest = 0;
  for (std::size_t n = 0; n < 4 && first + n < words.size(); ++n) {
    if (n > 0) {
      // Words of one phrase are parted by a space or a slash only.
      const std::string_view gap =
          text.substr(words[first + n - 1].end, words[first + n].begin - words[first + n - 1].end);
      if (gap != " " && gap != "/") break;
      phrase += gap;
    }
    phrase += words[first + n].folded;
    if (base::holds<kTable>(phrase)) longest = n + 1;
  }
  return longest;
}

struct CreditLabel {
  std::size_t words = 0;  // how many words the label has, 0 for none
  std::size_t end = 0;    // byte behind label, colon and link word
  bool colon = false;     // a colon or the like follows
  bool link = false;      // ends in a link word ("by", "von", "courtesy of")
};

/// A label at words[first]: "Photo:", "Photo by", "Photo courtesy of", "Image copyright", "Courtesy of".
CreditLabel match_label(std::string_view text, const std::vector<CreditWord>& words, std::size_t first);

}  // namespace presscut::dom
