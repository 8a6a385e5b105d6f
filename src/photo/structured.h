// What JSON-LD and Open Graph say about the images that the page shows, and about one it does not show.
#pragma once

#include <vector>

#include "evidence/metadata.h"
#include "photo/photo_choice.h"

namespace presscut::photo {

/// Fills captions and credits that the entries lack. Returns the article's image that no entry shows (scripts
/// do).
UnshownImage merge_structured(const evidence::Metadata& metadata, std::vector<PhotoEntry>& entries);

}  // namespace presscut::photo
