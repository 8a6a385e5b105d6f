// Pages as rows of a table (RFC 4180).
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "output/fields.h"

namespace presscut::output {

/// Names of the columns: the fields in the schema's order, without schema_version.
std::string csv_header(const FieldSet& fields);

/// One row: null is an empty cell, authors are joined by "; ", photos, quotes and warnings are JSON.
/// Cells that a spreadsheet would run as a formula (= + - @) begin with an apostrophe.
std::string csv_row(const nlohmann::ordered_json& article, const FieldSet& fields);

}  // namespace presscut::output
