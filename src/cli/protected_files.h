// The files that a command reads, which its output must not replace.
#pragma once

#include "cli/outputs.h"
#include "input/input_options.h"

namespace presscut::cli {

/// Adds standard input when no input is named. False when that is a terminal.
bool add_standard_input(input::InputOptions& options);

/// Where files are written, the list of inputs is read as a whole before: none of them may be overwritten,
/// and a list that is a pipe can be read once only.
input::InputOptions with_list_read(const input::InputOptions& given);

/// Every file behind the inputs, the list of names and standard input among them. `given` is what the command
/// line says, `options` the same with the list read.
FileSet protected_files(const input::InputOptions& given, const input::InputOptions& options);

}  // namespace presscut::cli
