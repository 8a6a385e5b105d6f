// What a block became in the article, for people: more than the labels say, since captions, credits, bylines
// and dates are dropped from the body but kept as fields.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "base/explanation.h"

namespace presscut::report {

struct BlockView {
  std::string_view role;  // "title", "body", "caption" …; empty: dropped
  bool in_body = false;
};

/// One view a block of the explanation; `article` is what was made of the page.
std::vector<BlockView> view_blocks(const base::Explanation& explanation, const article::Article& article);

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

}  // namespace presscut::report
