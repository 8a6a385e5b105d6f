// File name patterns.
#pragma once

#include <string_view>

namespace presscut::input {

/// The name matches the pattern of "*" and "?"; upper and lower case are the same.
bool matches_glob(std::string_view pattern, std::string_view name);

}  // namespace presscut::input
