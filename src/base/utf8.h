// UTF-8 without locale or tables: reading and writing code points, validity, lengths.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace presscut::base {

inline constexpr char32_t kReplacement = 0xFFFD;

/// The two below for what is not ASCII.
char32_t next_wide_code_point(std::string_view text, std::size_t& at);
void append_wide_utf8(std::string& out, char32_t code_point);

/// Code point that starts at text[at]; `at` moves behind it. An ill-formed byte gives U+FFFD and moves
/// by one. `at` must be below text.size().
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x80) return next_wide_code_point(text, at);
  ++at;
  return byte;
}

/// Appends a code point; surrogates and values above U+10FFFF become U+FFFD.
inline void append_utf8(std::string& out, char32_t code_point) {
  if (code_point < 0x80) {
    out.push_back(static_cast<char>(code_point));
  } else {
    append_wide_utf8(out, code_point);
  }
}

/// Offset of the first byte at or after `at` that is not ASCII, or text.size().
std::size_t find_non_ascii(std::string_view text, std::size_t at = 0);

/// Offset of the first ill-formed byte at or after `at` (Unicode 15, table 3-7), or text.size() when there
/// is none. `at` must not point into a sequence.
std::size_t find_invalid_utf8(std::string_view text, std::size_t at = 0);

/// Bytes of the ill-formed sequence (maximal subpart) that starts at text[at]; 0 when it is well-formed.
std::size_t ill_formed_length(std::string_view text, std::size_t at);

inline bool is_valid_utf8(std::string_view text) {
  return find_invalid_utf8(text) == text.size();
}

/// The text with every ill-formed sequence replaced by U+FFFD (maximal subparts, as browsers do);
/// `replaced`, when given, receives their number.
std::string repair_utf8(std::string_view text, std::size_t* replaced = nullptr);

/// Number of code points of well-formed UTF-8.
std::size_t count_code_points(std::string_view text);

}  // namespace presscut::base
