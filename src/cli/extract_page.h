// One page through the library, within its time; whatever happens becomes an article or an error.
#pragma once

#include "article/article.h"
#include "base/explanation.h"
#include "base/result.h"
#include "cli/page_options.h"
#include "input/page.h"

namespace presscut::cli {

/// Loads the page's file if that was not done yet, and extracts. Codes of errors: those of input::Page,
/// "timeout", "no_memory" and "internal".
base::Result<article::Article> extract_page(input::Page& page, const PageOptions& options,
                                            base::Explanation* explanation = nullptr);

}  // namespace presscut::cli
