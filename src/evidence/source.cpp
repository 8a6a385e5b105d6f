#include "evidence/source.h"

namespace presscut::evidence {
namespace {

constexpr std::string_view kNames[] = {
#define PRESSCUT_SOURCE(id, name, meaning) name,
    PRESSCUT_FIELD_SOURCES(PRESSCUT_SOURCE)
#undef PRESSCUT_SOURCE
};

}  // namespace

std::string_view source_name(Source source) {
  return kNames[static_cast<std::size_t>(source)];
}

}  // namespace presscut::evidence
