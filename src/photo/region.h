// Where the article stands in the page, as far as its photos are concerned.
#pragma once

#include <cstdint>
#include <vector>

#include "body/label_blocks.h"
#include "credit/caption_blocks.h"
#include "dom/page.h"

namespace presscut::photo {

inline constexpr std::uint32_t kBodyWords = 12;  // a body block of so many words shows where the article is

struct Region {
  dom::NodeId headline = dom::kNoNode;
  dom::NodeId first = 0;              // first body text
  dom::NodeId last = 0;               // last body text
  dom::NodeId anchor = dom::kNoNode;  // text of the longest body block
  dom::NodeId holder = 0;             // smallest element around most of it
};

/// The region of the blocks that `labels` keeps and `roles` calls no captions.
Region find_region(const dom::Page& page, const std::vector<body::Label>& labels,
                   const std::vector<credit::CaptionRole>& roles, dom::NodeId headline);

}  // namespace presscut::photo
