// Every block's verdict: the model's score, then the rules that are certain.
#pragma once

#include <vector>

#include "content/body.h"
#include "content/features.h"
#include "content/rules.h"

namespace presscut::content {

/// Scores and labels all blocks; one label a block. With an explanation, its block verdicts are filled too.
std::vector<Label> label_blocks(const dom::Document& document, const dom::TextBlocks& blocks,
                                const metadata::Metadata& metadata, const PageMeasures& measures,
                                const std::vector<dom::CaptionRole>& captions, const BodyOptions& options,
                                base::Explanation* explanation);

}  // namespace presscut::content
