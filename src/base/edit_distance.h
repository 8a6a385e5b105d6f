// The nearest of a list of names, for "did you mean" in messages.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace presscut::base {

/// Number of single-character insertions, deletions, replacements and swaps of neighbours that turn one word
/// into the other (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The name that is fewest edits away, the first of equals; empty when even that needs more than a third of
/// the word's length (at least two edits are always allowed).
std::string_view find_nearest(std::string_view word, std::span<const std::string_view> names);

}  // namespace presscut::base
