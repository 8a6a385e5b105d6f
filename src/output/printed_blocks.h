// The blocks of an article that are to be printed.
#pragma once

#include "article/article.h"
#include "output/print_options.h"

namespace presscut::output {

/// The article's blocks (paragraphs without markup, where they were not asked for) without what the options
/// leave out: the body, pictures, links.
content::Blocks printed_blocks(const article::Article& article, const PrintOptions& options);

}  // namespace presscut::output
