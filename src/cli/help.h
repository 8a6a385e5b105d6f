// Help texts, made from the table of flags.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/flags.h"

namespace presscut::cli {

std::string short_help();
std::string full_help();
/// Help of one command beside extraction.
std::string command_help(const Command& command);
/// The program's version, the schema's, and those of the libraries it is linked with.
std::string version_text();

/// Words filled into lines of at most 78 characters, the second and later ones indented.
std::string wrapped(std::string_view text, std::size_t indent);

}  // namespace presscut::cli
