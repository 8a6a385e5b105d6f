// presscut check, bless and score: sample pages against what is expected of them.
#pragma once

#include "cli/command_line.h"

namespace presscut::cli {

extern const Command kCheckCommand;
extern const Command kBlessCommand;
extern const Command kScoreCommand;

/// Each gets the words after the command's name and returns the exit code.
int run_check(int argc, char** argv);
int run_bless(int argc, char** argv);
int run_score(int argc, char** argv);

}  // namespace presscut::cli
