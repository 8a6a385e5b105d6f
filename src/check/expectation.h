// What a page is expected to give: any subset of the schema's fields, and looser conditions on the body.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::check {

using Json = nlohmann::ordered_json;

struct Expectation {
  Json fields = Json::object();            // schema fields with exact values, in the file's order
  std::vector<std::string> body_contains;  // each must stand in the body
  std::vector<std::string> body_excludes;  // none may
  std::optional<double> min_body_f1;       // with "body": word F1 that is enough, 0 to 1
  bool body_as_list = false;               // "body" was written as a list of paragraphs
};

/// Message of a file that is no expectation: "line 3, column 7: …" or "field \"titel\": unknown, did you mean
/// \"title\"?".
struct ExpectationError {
  std::string message;
};

/// Parses the text of an X.expected.json. On failure returns nothing and fills `error`. A "body" given as a
/// list becomes its paragraphs joined by blank lines.
std::optional<Expectation> parse_expectation(std::string_view text, ExpectationError& error);

/// Fields an expectation may hold beside the conditions: the schema's keys that do not depend on the run.
const std::vector<std::string_view>& expectation_fields();

}  // namespace presscut::check
