// The one entry of the library: a page's bytes in, an article out.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "base/explanation.h"
#include "html/parse.h"

namespace presscut::article {

struct ExtractOptions {
  std::string url;             // address of the page, empty when unknown
  std::string charset;         // caller's charset, empty for none
  std::string date_reference;  // ISO date that relative dates count from, empty: they are ignored
  body::BodyOptions body;
  html::ParseLimits limits;
  bool blocks = false;  // fill Article::blocks
};

/// Extracts from raw bytes, whose memory is reused when they are given away. Never throws on a page's
/// account: what went wrong is in `warnings`. The one exception is base::DeadlineExceeded, where the caller
/// has set a deadline. With an `explanation`, fills it; the article is the same either way.
Article extract(std::string&& bytes, const ExtractOptions& options, base::Explanation* explanation = nullptr);
Article extract(std::string_view bytes, const ExtractOptions& options,
                base::Explanation* explanation = nullptr);

}  // namespace presscut::article
