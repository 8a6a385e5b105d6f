// What speaks for a block being the caption or the credit line of the photo beside it: features that hold on
// any site, for the model (src/training/cards/captions.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "credit/caption_blocks.h"
#include "dom/page.h"

namespace presscut::credit {

/// A block near an image, or one that the rules gave a role, with the model's columns for it.
struct CaptionCandidate {
  dom::BlockId block = dom::kNoBlock;
  bool in_figcaption = false;
  std::vector<float> features;  // one for each of caption_feature_names()
};

const std::vector<std::string>& caption_feature_names();

/// In the order of the blocks. `rules` are the roles that certain rules gave; `title` is the article's, as
/// far as known. Blocks are near an image when at most four blocks below it or two above it.
std::vector<CaptionCandidate> collect_caption_candidates(const dom::Page& page, std::string_view title,
                                                         const std::vector<CaptionRole>& rules);

}  // namespace presscut::credit
