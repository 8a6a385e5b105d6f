// Completion scripts for shells, made from the table of flags.
#pragma once

#include <string>
#include <string_view>

namespace presscut::cli {

/// For "bash", "zsh" or "fish"; empty for another shell.
std::string completion_script(std::string_view shell);

}  // namespace presscut::cli
