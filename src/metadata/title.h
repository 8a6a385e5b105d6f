// The headline as the reader sees it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dom/document.h"
#include "metadata/page_facts.h"

namespace presscut::metadata {

struct Title {
  std::string text;
  dom::NodeId node = dom::kNoNode;  // element that shows it, if any
};

/// Never the site's name alone. Absent when the page names nothing.
std::optional<Title> choose_title(const PageFacts& facts, std::string_view site);

}  // namespace presscut::metadata
