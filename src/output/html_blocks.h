// The body as HTML.
#pragma once

#include <string>

#include "article/article.h"
#include "content/block.h"

namespace presscut::output {

/// Paragraphs, headings, lists, tables, figures … each on lines of its own, with no element or attribute that
/// could load or run anything but the pictures.
std::string html_blocks(const content::Blocks& blocks, const article::Article& article);

/// One photo as a figure; empty when nothing of it is known.
std::string html_figure(const photo::Photo& photo);

}  // namespace presscut::output
