// The words of a credit and the label that begins it: "Photo:", "Image copyright", "Courtesy of".
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "data/words.h"

namespace presscut::credit {

struct CreditWord {
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string folded;
  bool capital = false;  // begins with a capital, a digit, '@' or a letter of a script without case
};

std::vector<CreditWord> collect_credit_words(std::string_view text);

/// Text between the word and the next, or the end.
std::string_view gap_after(std::string_view text, const std::vector<CreditWord>& words, std::size_t index);

bool holds_any(std::string_view text, std::initializer_list<std::string_view> signs);

/// Number of words from `first` on that form the longest phrase of the class (data::kCreditLabel,
/// data::kPhotoAgency), or 0.
std::size_t match_phrase(std::string_view text, const std::vector<CreditWord>& words, std::size_t first,
                         data::WordClass phrases);

struct CreditLabel {
  std::size_t words = 0;  // how many words the label has, 0 for none
  std::size_t end = 0;    // byte behind label, colon and link word
  bool colon = false;     // a colon or the like follows
  bool link = false;      // ends in a link word ("by", "von", "courtesy of")
  bool comma = false;     // a comma follows, as in words for screen readers: "Image source, X"
  bool bare = false;      // one word for a photo and nothing between it and the name: "Foto X"
};

/// A label at words[first]: "Photo:", "Photo by", "Photo courtesy of", "Image copyright", "Courtesy of".
CreditLabel match_label(std::string_view text, const std::vector<CreditWord>& words, std::size_t first);

}  // namespace presscut::credit
