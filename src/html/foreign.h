// SVG and MathML: their content is never used, so the prescan skips it.
#pragma once

#include <cstddef>
#include <string_view>

#include "html/open_elements.h"

namespace presscut::html {

/// Offset where HTML goes on after the `<svg>` or `<math>` start tag that ends before page[at]: behind its
/// end tag, at a tag that breaks out of foreign content
/// (https://html.spec.whatwg.org/#parsing-main-inforeign), at an end tag that closes nothing inside but an
/// element of `html`, those open outside, or at the end of the page.
std::size_t skip_foreign(std::string_view page, std::size_t at, std::string_view root,
                         const OpenElements& html);

}  // namespace presscut::html
