// Why a block was kept or dropped: every verdict has a stable name and one line of meaning.
#pragma once

#include <string_view>

#include "data/decisions.h"

namespace presscut::body {

enum class BlockRule {
#define PRESSCUT_RULE(id, name, meaning) id,
  PRESSCUT_BLOCK_RULES(PRESSCUT_RULE)
#undef PRESSCUT_RULE
};

constexpr std::string_view rule_name(BlockRule rule) {
  constexpr std::string_view kNames[] = {
#define PRESSCUT_RULE(id, name, meaning) name,
      PRESSCUT_BLOCK_RULES(PRESSCUT_RULE)
#undef PRESSCUT_RULE
  };
  return kNames[static_cast<int>(rule)];
}

}  // namespace presscut::body
