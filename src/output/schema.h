// The JSON Schema of schema version 1.
#pragma once

#include <string>

#include "output/fields.h"

namespace presscut::output {

/// JSON Schema (draft 2020-12) of one output object with these fields, pretty, ended by a newline.
std::string json_schema(const FieldSet& fields);

}  // namespace presscut::output
