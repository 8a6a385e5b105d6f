// One self-contained HTML page that shows why each block was kept or dropped, and what a check found.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "article/article.h"
#include "base/explanation.h"

namespace presscut::report {

/// Two texts laid side by side, word by word.
struct ReportDiff {
  std::string label;                                // "quote 2", or empty
  std::vector<std::pair<char, std::string>> parts;  // ' ' same, '-' expected only, '+' found only
};

/// What a check says of one field of a page.
struct ReportDifference {
  std::string field;
  std::string summary;
  std::vector<ReportDiff> diffs;  // one for a text, one an element for a list
};

struct ReportPage {
  std::string source;
  std::optional<article::Article> article;  // absent: nothing to show but the state
  base::Explanation explanation;
  std::string state;    // "passed", "failed", "missing", "error", or empty: no check
  std::string message;  // of an error
  std::vector<ReportDifference> differences;
};

/// Blocks a page that are shown at most. Where there are more, those that became part of the article come
/// first, and the report says how many are left out and which command prints them.
inline constexpr std::size_t kReportBlocks = 3000;

/// The whole document: nothing from outside is loaded, everything from the pages is escaped, and its
/// content-security policy lets no script run but its own.
std::string report_html(const std::vector<ReportPage>& pages);

}  // namespace presscut::report
