#include "photo/region.h"

namespace presscut::photo {

Region find_region(const dom::Page& page, const std::vector<body::Label>& labels,
                   const std::vector<credit::CaptionRole>& roles, dom::NodeId headline) {
  Region region;
  region.headline = headline;
  region.last = page.document.size();
  std::uint32_t longest = 0;
  bool found = false;
  for (dom::BlockId id = 0; id < page.blocks.size() && id < labels.size(); ++id) {
    if (labels[id].role == body::Role::kDrop || page.blocks[id].words < kBodyWords ||
        roles[id] != credit::CaptionRole::kNone)
      continue;
    if (!found) region.first = page.blocks[id].first_text;
    found = true;
    region.last = page.blocks[id].last_text;
    if (page.blocks[id].chars > longest) {
      longest = page.blocks[id].chars;
      region.anchor = page.blocks[id].first_text;
    }
  }
  if (headline != dom::kNoNode && (!found || headline < region.first) && !found) region.first = headline;
  region.holder = region.first;
  while (region.holder != dom::kNoNode && page.document.node(region.holder).parent != dom::kNoNode &&
         !(page.document.node(region.holder).kind == dom::NodeKind::kElement &&
           page.document.contains(region.holder, region.last))) {
    region.holder = page.document.node(region.holder).parent;
  }
  return region;
}

}  // namespace presscut::photo
