// The field "blocks".
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "content/block.h"

namespace presscut::output {

/// A list of objects: kind, level, quoted, text and spans always, the rest where the kind has it.
nlohmann::ordered_json blocks_json(const content::Blocks& blocks);

/// The JSON Schema of that list.
nlohmann::ordered_json blocks_schema();

}  // namespace presscut::output
