// Tables and lists are kept or dropped whole, embedded posts stay with the text around them.
#pragma once

#include <vector>

#include "body/body.h"
#include "body/features.h"

namespace presscut::body {

enum class GroupVerdict : std::uint8_t { kNone, kKeep, kDrop };

struct Group {
  GroupVerdict verdict = GroupVerdict::kNone;
  bool in_data_table = false;  // a table of short cells, not one that lays out the page
};

/// What its table, list or embedded post says of each block, from the model's scores (one a block, 0 to 1).
std::vector<Group> judge_groups(const dom::Page& page, const PageMeasures& measures,
                                const std::vector<float>& scores);

}  // namespace presscut::body
