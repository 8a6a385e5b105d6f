// The manual page, made from the table of flags.
#pragma once

#include <string>

namespace presscut::cli {

/// In roff, section 1.
std::string man_page();

}  // namespace presscut::cli
