// What a block became in the article, for people: more than the labels say, since captions, credits, bylines
// and dates are dropped from the body but kept as fields.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/explanation.h"

namespace presscut::output {

struct BlockView {
  std::string_view role;  // "title", "body", "caption" …; empty: dropped
  bool in_body = false;
};

/// One view a block of the explanation; `article` is an object of schema version 1.
std::vector<BlockView> view_blocks(const base::Explanation& explanation,
                                   const nlohmann::ordered_json& article);

/// Every role that a view may have, in the order of the legend, with its name for people.
struct RoleName {
  std::string_view role;
  std::string_view name;
};
inline constexpr RoleName kRoleNames[] = {
    {"title", "title"},     {"subtitle", "subtitle"}, {"byline", "byline"}, {"date", "date"},
    {"body", "body"},       {"heading", "heading"},   {"list", "list"},     {"quotation", "block quotation"},
    {"table", "table row"}, {"caption", "caption"},   {"credit", "credit"},
};

}  // namespace presscut::output
