// Names of authors out of the strings that pages write them in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presscut::author {

/// The names in a byline: "By Ann Lee and Bo Roe, Staff Writers | Reuters in Paris" gives "Ann Lee", "Bo
/// Roe". Leading words ("By", "Von"), roles, places behind "in", dates, e-mail addresses, handles and
/// addresses are cut off.
/// In Chinese, Japanese and Korean the rules of cjk_name.h hold; `bare`: a name there needs no word that
/// opens it.
std::vector<std::string> parse_names(std::string_view byline, bool bare = true);

/// The line can be a byline: not a sentence that begins like one ("Par ailleurs, la région …"). Behind the
/// opening stands a name, and few of the words are neither names nor roles.
bool is_byline_line(std::string_view line);

/// The text can be a person's or an agency's name: short, with a letter, none of the words that names do not
/// hold.
bool is_name_like(std::string_view text);

/// The line begins with a byline word followed by something; `length` receives the bytes of the word.
bool starts_byline(std::string_view text, std::size_t& length);

/// The text contains a word for an office or a profession ("editor", "Redakteurin").
bool has_role_word(std::string_view text);

}  // namespace presscut::author
