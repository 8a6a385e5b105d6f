// The commands. Each takes its parsed words and returns the exit code.
#pragma once

#include "cli/command_line.h"

namespace presscut::cli {

int run_extraction(const ParsedCommand& parsed);
int run_check(const ParsedCommand& parsed);
int run_bless(const ParsedCommand& parsed);
int run_score(const ParsedCommand& parsed);
int run_explain(const ParsedCommand& parsed);

}  // namespace presscut::cli
