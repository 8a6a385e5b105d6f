// The table of an article's fields with their sources and the candidates that were rejected.
#pragma once

#include <string>

#include "report/report.h"

namespace presscut::report {

/// Appends the table of a page that has an article.
void write_field_table(std::string& out, const ReportPage& page);

}  // namespace presscut::report
