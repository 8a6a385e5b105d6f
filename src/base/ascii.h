// ASCII case, white space and numbers: what HTML and HTTP mean by them, independent of the locale.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace presscut::base {

constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_alpha(char c) {
  return is_upper(c) || is_lower(c);
}
constexpr bool is_alnum(char c) {
  return is_alpha(c) || is_digit(c);
}
constexpr char to_lower(char c) {
  return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

inline void lower_ascii(std::string& text) {
  for (char& c : text) c = to_lower(c);
}
inline std::string lowered(std::string_view text) {
  std::string result(text);
  lower_ascii(result);
  return result;
}

constexpr std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

constexpr bool equals_ignore_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return to_lower(x) == to_lower(y); });
}
constexpr bool starts_with_ignore_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && equals_ignore_case(text.substr(0, prefix.size()), prefix);
}
/// Offset of the first match, or npos; `needle` must be lower case.
constexpr std::size_t find_ignore_case(std::string_view text, std::string_view needle) {
  const auto at = std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                              [](char x, char y) { return to_lower(x) == y; });
  return at == text.end() && !needle.empty() ? std::string_view::npos
                                             : static_cast<std::size_t>(at - text.begin());
}

}  // namespace presscut::base
