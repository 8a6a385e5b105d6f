// Elements of two lists that belong together: quotes and photos, expected and found.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "check/expectation.h"

namespace presscut::check {

struct ElementPair {
  std::optional<std::size_t> expected;
  std::optional<std::size_t> actual;
};

/// Every element of both lists once: equal ones together, then those whose words are most alike (at least
/// half of them), then what has no partner. In the order of `expected`, elements that only `actual` has
/// behind.
std::vector<ElementPair> match_elements(const Json& expected, const Json& actual);

/// The element as lines "key: value", of an object only the keys that `keys` has when that is an object.
std::string element_lines(const Json& element, const Json& keys);

}  // namespace presscut::check
