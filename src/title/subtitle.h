// The standfirst (dek): the sentence under the headline that sums the article up.
#pragma once

#include <optional>
#include <string>

#include "evidence/evidence.h"

namespace presscut::title {

/// Only a line that the page shows below its headline: an element marked up as one, a heading there, or a
/// line that says what the page's description or alternativeHeadline says. `headline` is the element that
/// shows the title, or dom::kNoNode, which has no subtitle. Never the article's first paragraph of several
/// alike.
std::optional<std::string> choose_subtitle(const evidence::PageFacts& facts, dom::NodeId headline);

}  // namespace presscut::title
