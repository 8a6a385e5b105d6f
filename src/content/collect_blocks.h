// From the paragraphs of a body to its structure.
#pragma once

#include <string>
#include <vector>

#include "body/body.h"
#include "content/block.h"
#include "dom/page.h"
#include "photo/photo.h"

namespace presscut::content {

/// The body's paragraphs with all that the page's markup says about them, the photos and embeds at their
/// places. The characters are those of the body; `labels` has one element for each block of the page,
/// `address` is the page's, against which links are resolved.
Blocks collect_blocks(const dom::Page& page, const std::vector<body::Label>& labels, const body::Body& body,
                      const std::vector<photo::Photo>& photos, const std::string& address);

/// Paragraphs without markup, the photos in front of them.
Blocks plain_blocks(const body::Body& body, std::size_t photos);

}  // namespace presscut::content
