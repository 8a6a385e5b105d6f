// Help texts, manual page and completions, all from the flag table.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace presscut::cli {

std::string short_help();
std::string full_help();
std::string version_text();
std::string man_page();
/// Completion script for "bash", "zsh" or "fish".
std::optional<std::string> completion_script(std::string_view shell);

}  // namespace presscut::cli
