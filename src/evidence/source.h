// Where a metadata value came from: every source has a stable name and one line of meaning.
#pragma once

#include <cstdint>
#include <string_view>

#include "data/decisions.h"

namespace presscut::evidence {

enum class Source : std::uint8_t {
#define PRESSCUT_SOURCE(id, name, meaning) id,
  PRESSCUT_FIELD_SOURCES(PRESSCUT_SOURCE)
#undef PRESSCUT_SOURCE
};

/// "date.jsonld.published".
std::string_view source_name(Source source);

}  // namespace presscut::evidence
