// For explain: which features carried a block's score, and where the block stands in the page.
#pragma once

#include <vector>

#include "base/explanation.h"
#include "body/body.h"
#include "body/features.h"

namespace presscut::body {

/// Appends one verdict a block. A feature matters as much as the second pass's log-odds would change if the
/// block had the page's median value instead.
void explain_blocks(const dom::Page& page, const PageMeasures& measures, const std::vector<Label>& labels,
                    const model::FeatureTable& first, const model::FeatureTable& second,
                    base::Explanation& explanation);

}  // namespace presscut::body
