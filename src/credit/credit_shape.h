// What the words of a credit look like: capitals, agencies, signs between names. How the functions of
// credit_line.h tell names from sentences.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "credit/credit_label.h"

namespace presscut::credit {

// A credit has at most so many words, and so many bytes.
inline constexpr std::size_t kMaxCreditWords = 18;
inline constexpr std::size_t kMaxCredit = 160;
inline constexpr std::size_t kMaxWideName = 8;     // code points of a name and the word behind it
inline constexpr std::size_t kMaxWideCredit = 24;  // code points of Chinese, Japanese and Korean
inline constexpr std::size_t kFewWords = 4;
// Longer text is not a caption: only its beginning is looked at (bytes).
inline constexpr std::size_t kMaxCaption = 3000;

struct CreditShape {
  std::size_t words = 0, capitals = 0, agencies = 0;
  std::size_t connectives = 0;  // "of", "de", "für": inside names of bodies
  bool slash = false;           // "/" or "|" between names
  bool via = false;             // "via", "for", "/" …
  bool sentence = false;        // ends in a full stop after an ordinary word, or has too many plain words
};

CreditShape measure(std::string_view text);

/// Letters of scripts without spaces or capitals: how many of the text's code points.
struct ScriptCount {
  std::size_t wide = 0, all = 0;
};

ScriptCount count_wide(std::string_view text);

/// "Twitter Instagram LinkedIn": links to share, unless a label says otherwise.
bool only_platforms(std::string_view text);

/// "photo", "Titelbild": a word for a photo, or a compound with one. `word` is folded.
bool names_photo(const std::string& word);

/// A few words, all capitalised but for connectives.
bool is_name(const CreditShape& shape);

/// What follows a label: a name, a body or an agency, not the sentence of a caption ("Photo: A crowd waits").
bool names_somebody(std::string_view text);

/// Without a sign between label and name only names, agencies and slashes are safe.
bool names_only(std::string_view text);

/// Tail of a caption that a sign set apart: does it read as a credit? `alone`: the sign is enough for a name.
bool reads_as_credit(std::string_view text, bool alone);

/// "Courtesy of X", "Photo courtesy X": whoever follows, it is the giver.
bool is_given(const std::vector<CreditWord>& words, std::size_t first, const CreditLabel& label);

/// "Photo of the quay", "Bild von der Eröffnung" are captions: a link word leads to a name. "By the …" and
/// "courtesy of the …" do too.
bool begins_name(std::string_view text, bool given);

/// "All rights reserved" in any language. `folded` as base::fold_words gives it.
bool is_rights_notice(std::string_view folded);

}  // namespace presscut::credit
