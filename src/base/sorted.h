// Membership in a sorted table of words.
#pragma once

#include <algorithm>
#include <string_view>

namespace presscut::base {

/// `table` is sorted; a table that is not gives wrong answers, so each has a test for its order.
template <typename Table>
bool holds(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

}  // namespace presscut::base
