// SVG and MathML: nobody reads their content, so the prescan skips it.
#pragma once

#include <cstddef>
#include <string_view>

#include "dom/open_elements.h"

namespace presscut::dom {

/// Offset where HTML goes on after the `<svg>` or `<math>` start tag that ends before page[at]: behind its
/// end tag, or at a tag that breaks out of foreign content
/// (https://html.spec.whatwg.org/#parsing-main-inforeign), or page.size(). An end
/// tag that matches nothing inside ends it too when it closes an element of `html`, those open outside.
std::size_t skip_foreign(std::string_view page, std::size_t at, std::string_view root,
                         const OpenElements& html);

}  // namespace presscut::dom
