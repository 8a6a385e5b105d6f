// presscut dev …: commands for those who train or measure presscut itself; not in the short help.
#pragma once

namespace presscut::cli {

/// `dev features FILE…` (block features), `dev words FILE…` (learned class words) and `dev second FILE…`
/// (second pass over scores read from standard input) print TSV; argv[0] is the word after "dev".
int run_dev(int argc, char** argv);

}  // namespace presscut::cli
