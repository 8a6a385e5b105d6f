// What the command line asks for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "body/body.h"
#include "html/parse.h"
#include "output/printer.h"

namespace presscut::cli {

enum class InputKind { kAuto, kHtml, kJsonLines, kWarc };
enum class When { kAuto, kAlways, kNever };

struct Options {
  std::vector<std::string> inputs;  // "-" is standard input
  std::string files_from;           // empty: none
  bool listed = false;              // `inputs` come from such a list
  bool null_separated = false;
  bool recursive = false;
  std::string glob;
  InputKind input = InputKind::kAuto;
  std::string url;
  std::string charset;
  std::string date_reference;
  std::size_t max_bytes = std::size_t{64} << 20;
  html::ParseLimits limits;
  double timeout = 60;  // seconds a page, 0: none
  body::BodyOptions body;

  std::optional<output::Format> format;  // absent: by the number of inputs
  output::FieldSet fields = output::all_fields();
  std::string field;  // --field, empty: none
  std::string output;
  std::string output_dir;

  unsigned jobs = 1;
  When progress = When::kAuto;
  bool quiet = false;
};

/// Reads the command line into `options`. Returns an exit code when there is nothing more to do: help was
/// printed, or the usage is wrong and has been told.
std::optional<int> parse_options(int argc, char** argv, Options& options);

}  // namespace presscut::cli
