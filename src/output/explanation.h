// An explanation for people and for programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/explanation.h"

namespace presscut::output {

/// Fields with their candidates, the chosen one marked, then the blocks in page order. Control characters of
/// the page are left out.
std::string explanation_text(const base::Explanation& explanation, std::string_view source);

/// {"source", "fields": [{"field", "value", "source", "weight", "chosen", "note"}], "blocks": [{"text",
/// "path", "role", "rule", "score", "reasons"}]}
nlohmann::ordered_json explanation_json(const base::Explanation& explanation, std::string_view source);

/// Every decision with its meaning, one per line: `explain --rules`.
std::string decision_list();

}  // namespace presscut::output
