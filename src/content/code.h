// Program code in an article.
#pragma once

#include <string>

#include "dom/page.h"

namespace presscut::content {

/// The nearest <pre> around the node, or kNoNode.
dom::NodeId preformatted_around(const dom::Document& document, dom::NodeId node);

/// The element is marked as code, or too unlike sentences to be anything else.
bool is_code(const dom::Page& page, dom::NodeId pre);

/// Its lines as they are written, without empty ones at either end.
std::string code_text(const dom::Document& document, dom::NodeId pre);

/// The language that class or attribute names ("language-python"), in lower case; empty for none.
std::string code_language(const dom::Document& document, dom::NodeId pre);

}  // namespace presscut::content
