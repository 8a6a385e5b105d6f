// What people read on standard error: always "presscut: what: message".
#pragma once

#include <string>
#include <string_view>

namespace presscut::cli {

/// One line on standard error. Control characters in either part are left out, a terminal is never steered.
void tell(std::string_view subject, std::string_view message);
void tell(std::string_view message);

/// Text of a system error: "No such file or directory".
std::string system_message(int error);

}  // namespace presscut::cli
