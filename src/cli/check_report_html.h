// The HTML report of a check.
#pragma once

#include <string>
#include <vector>

#include "check/outcome.h"
#include "cli/page_options.h"

namespace presscut::cli {

/// Every page with its state; those that fail with their explanation too.
std::string check_report_html(const std::vector<check::Outcome>& outcomes, const PageOptions& options);

}  // namespace presscut::cli
