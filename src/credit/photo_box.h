// Photos in markup that names nothing: an image, perhaps its title line, its caption and its credit in one
// small element, or one after the other in the running text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "credit/caption_blocks.h"
#include "dom/page.h"

namespace presscut::credit {

/// Gives roles to the blocks of boxes that an explicit credit proves to be a photo's. Blocks that have a role
/// keep it, unless they turn out to be the photo's title line. `title` is the article's.
void label_photo_boxes(const dom::Page& page, std::string_view title, std::vector<CaptionRole>& roles);

/// Bytes of the photo's title line at the beginning of a caption's text, its line break included: a line of
/// its own above "(Photo: X) …", or one in bold above a caption with its credit. 0 for none.
std::size_t measure_title_line(const dom::Document& document, const dom::Block& block);

/// A line that can be a photo's title: short and no sentence.
bool reads_as_photo_title(std::string_view text);

}  // namespace presscut::credit
