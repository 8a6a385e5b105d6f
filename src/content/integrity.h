// Tables and lists are kept or dropped whole, embedded posts stay with the text around them.
#pragma once

#include <vector>

#include "content/body.h"
#include "content/features.h"

namespace presscut::content {

enum class GroupVerdict : std::uint8_t { kNone, kKeep, kDrop };

/// What its table, list or embedded post says of each block, from the model's scores (one a block, 0 to 1).
/// Only tables of data count, not those that lay out a page.
std::vector<GroupVerdict> judge_groups(const dom::Document& document, const dom::TextBlocks& blocks,
                                       const PageMeasures& measures, const std::vector<float>& scores);

}  // namespace presscut::content
