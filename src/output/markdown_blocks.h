// The body as CommonMark with the tables and footnotes of GitHub Flavored Markdown.
#pragma once

#include <string>

#include "article/article.h"
#include "content/block.h"

namespace presscut::output {

/// The blocks, separated by blank lines or by line ends within lists; ends with a newline unless it is empty.
std::string markdown_blocks(const content::Blocks& blocks, const article::Article& article);

}  // namespace presscut::output
