// Reads the file behind a page.
#pragma once

#include <cstddef>
#include <optional>

#include "input/page.h"

namespace presscut::input {

/// Reads the file that the page names, unpacks it, takes a saved page out of what it was saved in, and
/// refuses what is too large or not text; the page then contains bytes or a failure.
void load_page(Page& page, std::size_t max_bytes);

/// The failure of a page of that size, if it is above the limit.
base::Problem too_large(std::size_t size, std::size_t max_bytes);

}  // namespace presscut::input
