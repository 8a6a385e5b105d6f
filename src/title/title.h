// The headline as the reader sees it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dom/document.h"
#include "evidence/evidence.h"

namespace presscut::title {

struct Title {
  std::string text;
  dom::NodeId node = dom::kNoNode;  // element that shows it, if any
};

/// Never the site's name alone. Absent when the page names nothing.
std::optional<Title> choose_title(const evidence::PageFacts& facts, std::string_view site);

}  // namespace presscut::title
