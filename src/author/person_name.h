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

/// The text can be a person's or an agency's name: short, with a letter, none of the words that names do not
/// contain.
bool is_name_like(std::string_view text);

}  // namespace presscut::author
