// Forms of one name: with and without case endings, with and without the title before it.
#pragma once

#include <string_view>

namespace presscut::quote {

/// The same word but for its ending, where names are inflected ("Путин", "Путиным").
bool same_stem(std::string_view a, std::string_view b);

/// The name ends with the whole of the shorter one ("Trainer Jane Roe", "Jane Roe"). `inflects`: up to the
/// endings of its words.
bool ends_with_name(std::string_view name, std::string_view shorter, bool inflects);

}  // namespace presscut::quote
