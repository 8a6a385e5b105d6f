// presscut explain: every block with its verdict, every field with its candidates.
#pragma once

#include "cli/command_line.h"

namespace presscut::cli {

extern const Command kExplainCommand;

/// Gets the words after the command's name and returns the exit code.
int run_explain(int argc, char** argv);

}  // namespace presscut::cli
