// Safari's .webarchive: a property list, binary or XML, with the page and all that it loads.
#pragma once

#include <string_view>

#include "input/page.h"

namespace presscut::input {

/// The bytes begin a property list that names a main resource.
bool begins_web_archive(std::string_view bytes);

/// Puts the main resource in the place of the bytes, with its address and encoding; a damaged archive is a
/// failure.
void read_web_archive(Page& page);

}  // namespace presscut::input
