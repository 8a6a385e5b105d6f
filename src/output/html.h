// The article as a clean page of its own.
#pragma once

#include <string>

#include "article/article.h"
#include "output/print_options.h"

namespace presscut::output {

/// A whole HTML page of headings, paragraphs, lists, tables and figures: no script, no style from the page,
/// and no address but http and https.
std::string write_html(const article::Article& article, const PrintOptions& options);

/// The text as HTML content or attribute value.
std::string escaped_html(std::string_view text);

}  // namespace presscut::output
