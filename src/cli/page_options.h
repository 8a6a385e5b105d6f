// How every command reads a page: the flags that extraction, explain, check, bless and score have in common.
#pragma once

#include <string>

#include "base/result.h"
#include "body/body.h"
#include "cli/command_line.h"
#include "html/parse.h"
#include "input/input_options.h"

namespace presscut::cli {

inline constexpr double kDefaultTimeout = 60;  // seconds

struct PageOptions {
  std::string url;
  std::string charset;
  std::string date_reference;
  std::size_t max_bytes = input::kDefaultMaxBytes;
  html::ParseLimits limits;
  double timeout = kDefaultTimeout;  // seconds a page, 0: none
  body::BodyOptions body;
  bool blocks = false;  // the article's blocks are wanted
};

/// Checks the values of the page flags.
base::Result<PageOptions> read_page_options(const ParsedCommand& parsed);

/// Checks the flags that name inputs; `page` has been read before.
base::Result<input::InputOptions> read_input_options(const ParsedCommand& parsed, const PageOptions& page);

/// A better answer than "No such file" to an operand that names no file but is the name of a command, nearly
/// so, or an address.
base::Problem check_operands(const std::vector<std::string>& operands);

}  // namespace presscut::cli
