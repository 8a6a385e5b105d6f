// Classes of Unicode characters that text is cut and compared by.
//
// The classes are ranges of blocks rather than the character database's categories: what a news page writes
// falls on the same side, and a look-up is a few comparisons.
#pragma once

#include "base/ascii.h"

namespace presscut::base {

/// Han characters, with the repetition mark that Japanese names contain.
constexpr bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF) || c == U'々';
}

/// Hiragana and katakana letters, with the long-vowel mark.
constexpr bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x309F) || (c >= 0x30A1 && c <= 0x30FA) || c == U'ー';
}

/// Syllables of Korean.
constexpr bool is_hangul(char32_t c) {
  return c >= 0xAC00 && c <= 0xD7A3;
}

/// Letters of Hebrew, without points.
constexpr bool is_hebrew(char32_t c) {
  return c >= 0x5D0 && c <= 0x5EA;
}

/// Characters of the scripts that write words without spaces between them and count by character.
constexpr bool is_cjk(char32_t c) {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

/// Symbols and punctuation outside of ASCII, Latin-1 signs among them; white space too.
constexpr bool is_wide_sign(char32_t c) {
  return (c >= 0x80 && c < 0xC0) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
         c == 0xD7 || c == 0xF7 || (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
         (c >= 0xFF5B && c <= 0xFF65) || (c >= 0xFE10 && c <= 0xFE1F) || (c >= 0xFE30 && c <= 0xFE6F) ||
         (c >= 0x1F000 && c <= 0x1FAFF);
}

/// Letters, digits and marks of any script.
constexpr bool is_word_character(char32_t c) {
  return c < 0x80 ? is_alnum(static_cast<char>(c)) : !is_wide_sign(c);
}

/// White space outside of ASCII; the no-break spaces and the ideographic space count.
constexpr bool is_wide_space(char32_t c) {
  return c == 0xA0 || c == 0x85 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Characters that change the direction of what follows them and can so disguise a text.
constexpr bool is_direction_override(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// C0 and C1 controls, DEL; line breaks and tabs too.
constexpr bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

}  // namespace presscut::base
