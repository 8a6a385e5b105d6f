// Block quotations and embedded posts: set apart by the page instead of by marks, quotations when the article
// names who speaks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quote/scene.h"

namespace presscut::quote {

struct BlockQuotation {
  Span span;
  std::string speaker;
  std::uint32_t verb = kNone;  // token
};

/// Runs of block-quotation paragraphs whose speaker stands in a line of its own ("— Jane Roe (@jane) May 1"),
/// at their end, or in the sentence that leads to them ("Roe wrote:").
std::vector<BlockQuotation> find_block_quotations(const Scene& scene);

}  // namespace presscut::quote
