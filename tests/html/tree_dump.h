// Two ways to print a page's tree in one form: as Gumbo alone builds it from the whole page, and as
// dom::parse_html gives it. The differential tests compare them.
#pragma once

#include <string>

#include "dom/document.h"

namespace presscut::test {

/// One line for each tag, attribute and text. Left out of both, as parse_html documents: comments, scripts,
/// styles, the content of SVG, MathML and embedded documents, white space beside block-level tags.
/// Two mistakes of Gumbo are mended in it: text before </form> stays in the form, repeated attributes do not
/// change the next one's name.
std::string dump_gumbo(const std::string& page);
std::string dump_document(const dom::Document& document);

/// Looser views of such a print. Text without the white space at its ends, and no text of white space alone.
std::string without_outer_space(const std::string& dump);
/// The page's text without white space.
std::string characters(const std::string& dump);
/// All characters of `part` are in `text`, in the same order.
bool contains_in_order(const std::string& text, const std::string& part);
/// Tags and texts only.
std::string without_attributes(const std::string& dump);

}  // namespace presscut::test
