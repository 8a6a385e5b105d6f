// Brackets, dashes and the signs around a credit.
#pragma once

#include <cstddef>
#include <string_view>

namespace presscut::credit {

/// Brackets that may open around a credit.
inline constexpr std::string_view kBrackets = "([{";

/// Without the signs that part a credit from what stands before or behind it.
std::string_view trim_left_signs(std::string_view text);
std::string_view trim_right_signs(std::string_view text);

/// Without a pair of brackets around the whole text, and without a bracket that has no partner.
std::string_view strip_brackets(std::string_view text);

/// Where the credit that begins at `from` ends: at the bracket that was open there, or npos.
std::size_t closing_bracket(std::string_view text, std::size_t from);

/// Bytes of the closing bracket at `at`.
std::size_t bracket_bytes(std::string_view text, std::size_t at);

/// A bracket opens right before `at`, spaces and © aside; `bracket` becomes its place.
bool opens_bracket_before(std::string_view text, std::size_t at, std::size_t& bracket);

/// The text before a label ends as before a credit: nothing, a sentence end, a bracket, a dash, a line end.
bool ends_like_caption(std::string_view before);

}  // namespace presscut::credit
