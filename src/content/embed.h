// Players and posts that the article embeds, as links.
#pragma once

#include <string>
#include <utility>

#include "content/block.h"
#include "dom/page.h"

namespace presscut::content {

/// Those of known hosts between two nodes, each address once, in the order of the page. Posts whose text is
/// kept as a quotation (`is_kept`, by block) stand there already.
Blocks collect_embeds(const dom::Page& page, std::pair<dom::NodeId, dom::NodeId> between,
                      const std::string& base, const std::vector<bool>& is_kept);

}  // namespace presscut::content
