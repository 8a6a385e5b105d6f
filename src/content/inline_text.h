// The characters of a block with their styles and links.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "content/block.h"
#include "dom/page.h"

namespace presscut::content {

/// What a link's address stands for: an absolute address, or nothing. A footnote's label goes to the span.
using ResolveLink = std::function<void(dom::NodeId link, Span& span)>;

/// The runs of the nodes [first, last], which lie within `container`, folded as dom::Block::text is. Their
/// characters are those of the block's text unless `text` was made in another way: then it is one plain span.
Spans collect_spans(const dom::Document& document, const dom::Block& block, std::string_view text,
                    const ResolveLink& resolve);

/// Runs of the same style and link become one; white space between two runs has what both of them have.
Spans joined_spans(Spans spans);

}  // namespace presscut::content
