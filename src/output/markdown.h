// The article as Markdown with YAML front matter.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "output/print_options.h"

namespace presscut::output {

/// Front matter with the facts, the title, the body with its pictures at their places, and the quotes as a
/// list. What the page's text would do as Markdown or HTML is escaped.
std::string write_markdown(const article::Article& article, std::string_view source,
                           const PrintOptions& options);

}  // namespace presscut::output
