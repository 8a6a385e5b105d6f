// HTML text to Document: the only place where Gumbo is used.
#pragma once

#include <string>
#include <vector>

#include "base/warning.h"
#include "dom/document.h"
#include "html/prescan.h"

namespace presscut::html {

/// Parses well-formed UTF-8 (NUL characters are dropped, line ends become "\n"). Never fails: what a limit
/// cuts is reported in `warnings`. Comments, scripts, styles, and white space that only separates blocks
/// leave no node; SVG, MathML, form fields and embedded documents have no content; neighbouring runs of text
/// may stay apart.
dom::Document parse_html(std::string html, const ParseLimits& limits, base::Warnings& warnings);

}  // namespace presscut::html
