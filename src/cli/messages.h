// What people read on standard error: always "presscut: what: message".
#pragma once

#include <string>
#include <string_view>

namespace presscut::cli {

/// One line on standard error. Control characters in either part are left out, a terminal is never steered.
void tell(std::string_view subject, std::string_view message);
void tell(std::string_view message);

/// Text of a system error: "No such file or directory".
std::string system_message(int error);

/// The candidate closest to what was typed, or an empty view when none is near (a third of the letters).
template <typename Names>
std::string_view find_similar(std::string_view typed, const Names& names);

/// Insertions, deletions, replacements and swaps that turn one text into the other.
std::size_t edit_distance(std::string_view a, std::string_view b);

template <typename Names>
std::string_view find_similar(std::string_view typed, const Names& names) {
  std::string_view best;
  std::size_t best_distance = typed.size() / 3 + 1;
  for (const std::string_view name : names) {
    if (name.empty()) continue;
    const std::size_t distance = edit_distance(typed, name);
    if (distance < best_distance || (distance == best_distance && best.empty())) {
      best = name;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace presscut::cli
