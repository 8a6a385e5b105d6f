// The command line: everything presscut does, from arguments to exit code.
#pragma once

namespace presscut::cli {

/// Exit codes: 0 every input gave an article, 1 some had none (or a check found a difference), 2 some input
/// could not be read or written, or the usage was wrong.
int run(int argc, char** argv);

}  // namespace presscut::cli
