// Every block's verdict: the model's score, then the rules that are certain.
#pragma once

#include <vector>

#include "body/body.h"
#include "body/features.h"
#include "body/rules.h"

namespace presscut::body {

/// Scores and labels all blocks; one label a block. With an explanation, its block verdicts are filled too.
std::vector<Label> label_blocks(const dom::Page& page, const evidence::Metadata& metadata,
                                const PageMeasures& measures,
                                const std::vector<credit::CaptionRole>& captions, const BodyOptions& options,
                                base::Explanation* explanation);

}  // namespace presscut::body
