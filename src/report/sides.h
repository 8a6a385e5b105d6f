// The two sides of a page in the report: its blocks, and the article that came of them.
#pragma once

#include <cstddef>
#include <string>

#include "report/page_map.h"
#include "report/report.h"

namespace presscut::report {

/// Appends every block that is shown, with why it was kept or dropped. `number` is the page's in the report.
void write_blocks(std::string& out, const ReportPage& page, std::size_t number, const PageMap& map);

/// Appends the article as a reader gets it; each paragraph leads to its block.
void write_article(std::string& out, const ReportPage& page, std::size_t number, const PageMap& map);

}  // namespace presscut::report
