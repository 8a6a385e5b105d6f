// What the command line of extraction asks for.
#pragma once

#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/page_options.h"
#include "input/input_options.h"
#include "output/printer.h"

namespace presscut::cli {

enum class When { kAuto, kAlways, kNever };
/// Which pages make the exit code other than 0.
enum class FailOn { kNever, kError, kNoArticle };

struct Options {
  input::InputOptions input;
  PageOptions page;
  std::optional<output::Format> format;  // absent: by the number of inputs
  output::FieldSet fields = output::all_fields();
  bool links = true;
  bool images = true;
  std::string field;  // --field, empty: none
  std::string output;
  std::string output_dir;
  std::string boilerplate;        // name of the file, which must not be overwritten
  std::optional<FailOn> fail_on;  // absent: by the kind of input
  unsigned jobs = 1;
  When progress = When::kAuto;
  bool quiet = false;
};

/// Checks the values of all flags.
base::Result<Options> read_options(const ParsedCommand& parsed);

}  // namespace presscut::cli
