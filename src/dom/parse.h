// HTML text to Document: the only place where Gumbo is used.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "dom/document.h"

namespace presscut::dom {

struct ParseLimits {
  std::size_t max_depth = 512;       // elements deeper than this are unwrapped, their text kept
  std::size_t max_attributes = 256;  // a tag
};

/// Parses well-formed UTF-8. Never fails: what a limit cuts is told in `warnings`.
Document parse_html(std::string html, const ParseLimits& limits, std::vector<std::string>& warnings);

}  // namespace presscut::dom
