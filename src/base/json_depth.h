// How deep JSON text nests, before a parser that recurses over what it read sees it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace presscut::base {

/// Deepest nesting of arrays and objects; strings are passed over. The text need not be well-formed.
constexpr std::size_t json_nesting(std::string_view text) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      deepest = std::max(deepest, ++depth);
    } else if ((c == ']' || c == '}') && depth > 0) {
      --depth;
    }
  }
  return deepest;
}

/// More than any result contains; the JSON library copies and prints by recursion.
inline constexpr std::size_t kMaxJsonDepth = 256;

}  // namespace presscut::base
