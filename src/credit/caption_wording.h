// What the text of a block says about its being a caption or a credit line: columns of the model's row.
#pragma once

#include <string>
#include <vector>

#include "dom/blocks.h"

namespace presscut::credit {

/// Appends the columns' names, in their order.
void append_wording_names(std::vector<std::string>& names);

/// Appends the columns for the block.
void append_wording(const dom::Block& block, std::vector<float>& row);

}  // namespace presscut::credit
