// What a block or paragraph is in the article.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::body {

enum class Role : std::uint8_t { kDrop, kText, kHeading, kListItem, kBlockQuote, kTableCell };

/// "list_item", as `explain` prints it.
constexpr std::string_view role_name(Role role) {
  constexpr std::string_view kNames[] = {"drop", "text", "heading", "list_item", "block_quote", "table_cell"};
  return kNames[static_cast<int>(role)];
}

}  // namespace presscut::body
