// The article as Markdown with YAML front matter.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "output/fields.h"

namespace presscut::output {

/// Front matter with the facts, the title, photos with caption and credit, the body (headings, lists and
/// quotations marked), and the quotes as a list. What the page's text would do as Markdown or HTML is
/// escaped.
std::string write_markdown(const article::Article& article, std::string_view source, const FieldSet& fields);

}  // namespace presscut::output
