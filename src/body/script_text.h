// An article that lives only in a script: the long strings of a page's state object.
#pragma once

#include <string>

#include "dom/document.h"

namespace presscut::body {

/// The strings of at least twenty words under the keys of data::kTextKeys, from the one data script that
/// contains most of them: in their order, each once, markup stripped, a line a paragraph. Empty when they
/// contain fewer than sixty words. Linear in the scripts' size.
std::string find_script_text(const dom::Document& document);

}  // namespace presscut::body
