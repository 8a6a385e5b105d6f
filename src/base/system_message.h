// Text of system errors.
#pragma once

#include <string>

namespace presscut::base {

/// Text of an errno value: "No such file or directory".
std::string system_message(int error);

}  // namespace presscut::base
