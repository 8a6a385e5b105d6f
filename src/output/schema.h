// The JSON Schema of schema version 1.
#pragma once

#include <string>

namespace presscut::output {

/// JSON Schema (draft 2020-12) of one output object, pretty, ended by a newline.
std::string json_schema();

}  // namespace presscut::output
