// What people read on standard error: always "presscut: what: message".
#pragma once

#include <string>
#include <string_view>

namespace presscut::cli {

/// One line on standard error. Control characters in either part are left out, a terminal is never steered.
void print_error(std::string_view subject, std::string_view message);
void print_error(std::string_view message);

}  // namespace presscut::cli
