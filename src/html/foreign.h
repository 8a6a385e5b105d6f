// SVG and MathML: nobody reads their content, so the prescan skips it.
#pragma once

#include <cstddef>
#include <string_view>

#include "html/open_elements.h"

namespace presscut::html {

struct ForeignContent {
  std::size_t end = 0;         // offset where HTML goes on
  bool plain = true;           // foreign elements only, whose end tags match, up to the root's own
  bool too_deep = false;       // more than 512 elements were open at once
  std::size_t attributes = 0;  // on a tag, the most
};

/// Skips the content of the `<svg>` or `<math>` start tag that ends before page[at]. It ends behind the end
/// tag, or at a tag that breaks out of foreign content
/// (https://html.spec.whatwg.org/#parsing-main-inforeign), or with the page. An end tag that matches nothing
/// inside ends it too when it closes an element of `html`, those open outside.
ForeignContent skip_foreign(std::string_view page, std::size_t at, std::string_view root,
                            const OpenElements& html);

}  // namespace presscut::html
