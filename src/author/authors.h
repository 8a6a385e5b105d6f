// Who wrote the article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/evidence.h"

namespace presscut::author {

/// Persons, and agencies as the byline names them; the publication itself only when a byline names it alone.
std::vector<std::string> choose_authors(const evidence::PageFacts& facts, dom::NodeId headline,
                                        std::string_view site);

}  // namespace presscut::author
