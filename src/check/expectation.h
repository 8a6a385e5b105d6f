// What a page is expected to give: any subset of the schema's fields, and looser conditions on the body.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace presscut::check {

using Json = nlohmann::ordered_json;

struct Expectation {
  Json fields = Json::object();            // schema fields with exact values, in the file's order
  std::vector<std::string> body_contains;  // each must stand in the body
  std::vector<std::string> body_excludes;  // none may
  std::optional<double> min_body_f1;       // with "body": word F1 that is enough, 0 to 1
  bool body_as_list = false;               // "body" was written as a list of paragraphs
};

/// Parses the text of an X.expected.json. The error's text is "line 3, column 7: …" or "field \"titel\" is
/// unknown; did you mean \"title\"?". A "body" given as a list becomes its paragraphs joined by blank lines.
base::Result<Expectation> parse_expectation(std::string_view text);

/// An error when the schema has no such field that an expectation may contain.
base::Problem check_field_name(std::string_view name);

/// Fields an expectation may contain beside the conditions: the schema's keys that do not depend on the run.
const std::vector<std::string_view>& expectation_fields();

}  // namespace presscut::check
