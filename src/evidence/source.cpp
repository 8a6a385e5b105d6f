#include "evidence/source.h"

#include <iterator>

namespace presscut::evidence {
namespace {

struct Row {
  std::string_view name;
  std::string_view meaning;
};

constexpr Row kRows[] = {
#define PRESSCUT_SOURCE(id, name, meaning) {name, meaning},
    PRESSCUT_METADATA_SOURCES(PRESSCUT_SOURCE)
#undef PRESSCUT_SOURCE
};

}  // namespace

std::string_view source_name(Source source) {
  return kRows[static_cast<std::size_t>(source)].name;
}
std::string_view source_meaning(Source source) {
  return kRows[static_cast<std::size_t>(source)].meaning;
}

}  // namespace presscut::evidence
