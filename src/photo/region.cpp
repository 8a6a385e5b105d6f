#include "photo/region.h"

namespace presscut::photo {

Region find_region(const dom::Document& document, const dom::TextBlocks& blocks,
                   const std::vector<body::Label>& labels, const std::vector<credit::CaptionRole>& roles,
                   dom::NodeId headline) {
  Region region;
  region.headline = headline;
  region.last = document.size();
  std::uint32_t longest = 0;
  bool found = false;
  for (dom::BlockId id = 0; id < blocks.size() && id < labels.size(); ++id) {
    if (labels[id].role == body::Role::kDrop || blocks[id].words < kBodyWords ||
        roles[id] != credit::CaptionRole::kNone)
      continue;
    if (!found) region.first = blocks[id].first_text;
    found = true;
    region.last = blocks[id].last_text;
    if (blocks[id].chars > longest) {
      longest = blocks[id].chars;
      region.anchor = blocks[id].first_text;
    }
  }
  if (headline != dom::kNoNode && (!found || headline < region.first) && !found) region.first = headline;
  region.holder = region.first;
  while (region.holder != dom::kNoNode && document.node(region.holder).parent != dom::kNoNode &&
         !(document.node(region.holder).kind == dom::NodeKind::kElement &&
           document.contains(region.holder, region.last))) {
    region.holder = document.node(region.holder).parent;
  }
  return region;
}

}  // namespace presscut::photo
