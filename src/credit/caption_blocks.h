// Which blocks are captions and credits of photos, from the markup and the text alone: the body leaves them
// out, the photos take them in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dom/page.h"

namespace presscut::credit {

enum class CaptionRole : std::uint8_t {
  kNone,
  kCaption,     // a caption, its credit perhaps in it
  kCredit,      // nothing but a credit line
  kPhotoTitle,  // the photo's own title line above "(Photo : X) caption"
};

/// One role per block. `title` is the article's title as far as known: the block that shows it is never a
/// photo's title line; without a title none is looked for.
std::vector<CaptionRole> label_captions(const dom::Page& page, std::string_view title);

/// The roles that rules give, without the model.
std::vector<CaptionRole> label_captions_by_rule(const dom::Page& page, std::string_view title);

}  // namespace presscut::credit
