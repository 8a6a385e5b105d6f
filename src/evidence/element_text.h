// Text of small elements only: what a headline, a byline or a date can be.
#pragma once

#include <string>

#include "dom/document.h"

namespace presscut::evidence {

/// Like dom::render_text; empty when the element contains more than 400 nodes or 4000 bytes of text. The
/// bounds keep pages of nested headings linear.
std::string short_text(const dom::Document& document, dom::NodeId element);

}  // namespace presscut::evidence
