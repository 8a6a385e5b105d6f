// Differences of two texts word by word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presscut::check {

enum class Change { kSame, kRemoved, kAdded };

/// A run of words that share their fate, with the white space between them.
struct DiffPart {
  Change change = Change::kSame;
  std::string text;
};

/// Shortest edit script from `expected` to `actual` over words and line breaks. Texts of more than
/// kMaxDiff words are compared paragraph by paragraph instead.
std::vector<DiffPart> diff_words(std::string_view expected, std::string_view actual);
inline constexpr std::size_t kMaxDiff = 20000;

enum class DiffStyle { kPlain, kColour };

/// "Old [-Tram-]{+Bus+} Depot", or red and green with DiffStyle::kColour. With `context` at or above 0,
/// unchanged runs are cut to that many words on each side of a change.
std::string render_diff(const std::vector<DiffPart>& parts, DiffStyle style, int context);

}  // namespace presscut::check
