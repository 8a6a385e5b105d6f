// Caption and credit from the text that stands with one image.
#pragma once

#include <string>
#include <vector>

#include "credit/credit_line.h"
#include "dom/element_words.h"
#include "dom/page.h"

namespace presscut::photo {

/// Reads the blocks (all of one image's text, in order): elements that hold a credit by class, tag or
/// itemprop first, then the text's own marks. `last_is_credit`: the last block is one, whatever it says. The
/// same line printed twice (for two screen sizes) counts once.
credit::CaptionText read_caption(const dom::Page& page, const std::vector<dom::BlockId>& ids,
                                 dom::ElementWords& words, bool last_is_credit = false);

/// A button's or screen reader's word among captions ("Enlarge image"), not a caption.
bool is_caption_noise(std::string_view text);

}  // namespace presscut::photo
