// The article as schema.org JSON-LD.
#pragma once

#include <string>

#include "article/article.h"
#include "output/fields.h"

namespace presscut::output {

/// A NewsArticle (https://schema.org/NewsArticle) on one line: what is not known is left out. A page without
/// an article is a WebPage with its name.
std::string write_linked_data(const article::Article& article, const FieldSet& fields);

}  // namespace presscut::output
