// How bylines begin: "By", "Von", "Автор:", and which lines that begin so are bylines.
#pragma once

#include <string_view>

namespace presscut::author {

/// The line begins with a byline word followed by something; `length` receives the bytes of the word.
bool starts_byline(std::string_view text, std::size_t& length);

/// The line can be a byline: not a sentence that begins like one ("Par ailleurs, la région …"). Behind the
/// opening stands a name, and few of the words are neither names nor roles.
bool is_byline_line(std::string_view line);

/// What stands behind "by" inside a line: "Published 2 May by Ann Lee", "Alle Beiträge von Ann Lee"; the
/// whole part when there is none. `sure`: a date or a word for writing stands right before it.
std::string_view behind_preposition(std::string_view part, bool& sure);

}  // namespace presscut::author
