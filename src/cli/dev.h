// presscut dev …: commands for those who train or measure presscut itself; not in the short help.
#pragma once

namespace presscut::cli {

/// `dev features FILE…` and `dev words FILE…` print TSV; argv[0] is the word after "dev".
int run_dev(int argc, char** argv);

}  // namespace presscut::cli
