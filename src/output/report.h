// One self-contained HTML page that shows why each block was kept or dropped, and what a check found.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/explanation.h"

namespace presscut::output {

/// What a check says of a page; empty fields for a plain explanation.
struct ReportDifference {
  std::string field;
  std::string summary;
  std::vector<std::pair<char, std::string>> parts;  // ' ' same, '-' expected only, '+' found only
};

struct ReportPage {
  std::string source;
  nlohmann::ordered_json article;  // schema version 1
  base::Explanation explanation;
  std::string state;               // "passed", "failed", "missing", "error", or empty: no check
  std::string message;             // of an error
  std::vector<ReportDifference> differences;
};

/// Blocks beyond this many a page are left out, and the report says so.
inline constexpr std::size_t kReportBlocks = 3000;

/// The whole document: nothing from outside is loaded, everything from the pages is escaped, and its
/// content-security policy lets no script run but its own.
std::string report_html(const std::vector<ReportPage>& pages);

}  // namespace presscut::output
