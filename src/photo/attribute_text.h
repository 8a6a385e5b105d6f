// Captions and credits in attributes, where no text of the page gives them.
#pragma once

#include "dom/document.h"
#include "photo/photo_choice.h"

namespace presscut::photo {

/// Fills what the entry's text lacks from the attributes of the image and of the elements of its scope. A
/// tooltip or an alt text names its credit only with a label or a sign.
void read_attribute_text(const dom::Document& document, PhotoEntry& entry);

}  // namespace presscut::photo
