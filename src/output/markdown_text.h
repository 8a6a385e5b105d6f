// Text as Markdown: what would change how it reads is escaped, styles and links are marked.
#pragma once

#include <string>
#include <string_view>

#include "content/block.h"

namespace presscut::output {

/// Where the text stands, which decides what would be read as markup there.
enum class MarkdownPlace { kParagraph, kHeading, kCell };

/// The spans with their marks. Line breaks stay in paragraphs (as two spaces and a newline), are <br> in
/// cells and spaces in headings.
std::string markdown_text(const content::Spans& spans, MarkdownPlace place);

/// Plain text on one line.
std::string markdown_line(std::string_view text);

/// "(<https://…>)": what stands behind the brackets of a link or picture.
std::string markdown_destination(std::string_view address);

}  // namespace presscut::output
