// presscut dev quotes|speakers: the quotation scorers' features, for training.
#pragma once

namespace presscut::cli {

/// `dev quotes FILE…` and `dev speakers FILE…` print TSV for the articles of JSON Lines files, each
/// {"id": …, "paragraphs": [text, …], "language": "en"}; argv[0] is the word after "dev".
int run_dev_quotes(int argc, char** argv);

}  // namespace presscut::cli
