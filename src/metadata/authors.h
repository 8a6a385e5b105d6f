// Who wrote the article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "metadata/page_facts.h"

namespace presscut::metadata {

/// Persons, and agencies as the byline names them; the publication itself only when a byline names it alone.
std::vector<std::string> choose_authors(const PageFacts& facts, dom::NodeId headline, std::string_view site);

}  // namespace presscut::metadata
