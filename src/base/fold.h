// Loose comparison of words: case and Latin or Greek accents off, without a locale.
#pragma once

#include <string>
#include <string_view>

namespace presscut::base {

/// Lower case of a letter of the Latin, Greek, Cyrillic and Armenian scripts; anything else is itself.
char32_t lower_letter(char32_t c);

/// Lower case and without the accent ("É" gives "e", "ö" gives "o"); letters without a base letter in ASCII
/// ("ø", "ß", "ł") keep their own. Fullwidth digits and letters become ASCII.
char32_t fold_letter(char32_t c);

/// The text letter by letter through fold_letter; combining accents (U+0300 to U+036F) vanish.
std::string fold_words(std::string_view text);

/// Value of a decimal digit of any common script (ASCII, fullwidth, Arabic, Persian, Devanagari, Bengali,
/// Thai), or -1.
int digit_value(char32_t c);

/// Lower-case letters and digits only, single spaces between words: equal keys are the same heading.
std::string word_key(std::string_view text);

}  // namespace presscut::base
