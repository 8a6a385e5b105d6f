#include "base/fold.h"

#include <array>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace presscut::base {
namespace {

// Base letters of U+00C0 to U+017F; '.' where there is none.
constexpr std::string_view kBaseLetters =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"   // U+00C0
    "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."   // U+0100
    "...nnnnnn...oooooo..rrrrrrssssssssttttt.uuuuuuuuuuuuwwyyyzzzzzz.";  // U+0140
static_assert(kBaseLetters.size() == 0x180 - 0xC0);

constexpr std::array<char32_t, 7> kDigitZeros = {'0', 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10};

char32_t fold_greek(char32_t c) {
  switch (c) {
    case 0x3AC:
      return 0x3B1;
    case 0x3AD:
      return 0x3B5;
    case 0x3AE:
      return 0x3B7;
    case 0x3AF:
    case 0x3CA:
    case 0x390:
      return 0x3B9;
    case 0x3CC:
      return 0x3BF;
    case 0x3CD:
    case 0x3CB:
    case 0x3B0:
      return 0x3C5;
    case 0x3CE:
      return 0x3C9;
    case 0x3C2:
      return 0x3C3;
    default:
      return c;
  }
}

}  // namespace

char32_t lower_letter(char32_t c) {
  if (c < 0x80) return static_cast<char32_t>(to_lower(static_cast<char>(c)));
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
  if (c == 0x130) return 'i';
  if (c == 0x178) return 0xFF;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return (c & 1) != 0 ? c + 1 : c;
  if ((c >= 0x100 && c <= 0x177) || (c >= 0x1DE && c <= 0x21F) || (c >= 0x1E00 && c <= 0x1EFF)) {
    return (c & 1) == 0 ? c + 1 : c;
  }
  if (c == 0x18F) return 0x259;
  if (c == 0x386) return 0x3AC;
  if (c >= 0x388 && c <= 0x38A) return c + 37;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 63;
  if (c >= 0x391 && c <= 0x3AB && c != 0x3A2) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if ((c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F)) {
    return (c & 1) == 0 ? c + 1 : c;
  }
  if (c >= 0x531 && c <= 0x556) return c + 48;
  return c;
}

char32_t fold_letter(char32_t c) {
  if (c < 0x80) return static_cast<char32_t>(to_lower(static_cast<char>(c)));
  if (c >= 0xC0 && c < 0x180) {
    const char letter = kBaseLetters[c - 0xC0];
    return letter != '.' ? static_cast<char32_t>(letter) : lower_letter(c);
  }
  if (c == 0x218 || c == 0x219) return 's';
  if (c == 0x21A || c == 0x21B) return 't';
  if (c >= 0xFF01 && c <= 0xFF5E) return fold_letter(c - 0xFEE0);
  return fold_greek(lower_letter(c));
}

std::string fold_words(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      result.push_back(to_lower(text[at++]));
      continue;
    }
    const char32_t c = next_code_point(text, at);
    if (c < 0x300 || c > 0x36F) append_utf8(result, fold_letter(c));
  }
  return result;
}

int digit_value(char32_t c) {
  for (const char32_t zero : kDigitZeros) {
    if (c >= zero && c < zero + 10) return static_cast<int>(c - zero);
  }
  return -1;
}

std::string word_key(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      if (!is_alnum(c)) {
        gap = true;
        continue;
      }
      if (gap && !result.empty()) result.push_back(' ');
      gap = false;
      result.push_back(to_lower(c));
      continue;
    }
    const char32_t c = next_code_point(text, at);
    if (c >= 0x300 && c <= 0x36F) continue;
    const char32_t folded = fold_letter(c);
    if (!is_word_character(folded)) {
      gap = true;
      continue;
    }
    if (gap && !result.empty()) result.push_back(' ');
    gap = false;
    append_utf8(result, folded);
  }
  return result;
}

}  // namespace presscut::base
