// Dates in the state objects and variables of scripts: "publishDate": 1544608800000, var pubDate = '…'.
#pragma once

#include <functional>
#include <string_view>

namespace presscut::date {

/// Calls `found` with each value that a script's text gives a name for the publication: the first of each
/// name. Members of JSON and JavaScript and assigned variables count; unless `all` is asked for, only the
/// surest names of JSON with values in quotes.
void find_state_dates(std::string_view script, bool all, const std::function<void(std::string_view)>& found);

}  // namespace presscut::date
