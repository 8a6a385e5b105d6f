// Small parts of HTML that all of the report is made of.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace presscut::report {

// Bytes of a text that are shown; explain -f jsonl prints the whole.
inline constexpr std::size_t kMaxShownBytes = 1200;
inline constexpr std::size_t kMaxDroppedBytes = 400;
inline constexpr std::size_t kMaxShownPhotos = 100;

/// Appends formatted text.
template <typename... Args>
void add(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

/// Text of a page, which may say anything, as HTML content or attribute value.
std::string escape(std::string_view text);

/// At most `limit` bytes, cut between characters.
std::string shortened(std::string_view text, std::size_t limit = kMaxShownBytes);

/// The command that prints what is left out, with the page's name as one word of any shell.
std::string command_for(std::string_view options, const std::string& source);

}  // namespace presscut::report
