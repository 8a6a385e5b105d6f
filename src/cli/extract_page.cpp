#include "cli/extract_page.h"

#include <fmt/format.h>

#include <chrono>
#include <exception>
#include <new>
#include <utility>

#include "article/extract.h"
#include "base/deadline.h"
#include "input/load_page.h"

namespace presscut::cli {

base::Result<article::Article> extract_page(input::Page& page, const PageOptions& options,
                                            base::Explanation* explanation) {
  try {
    input::load_page(page, options.max_bytes);
    if (page.failure) return *page.failure;
    const base::Deadline deadline{std::chrono::duration<double>(options.timeout)};
    article::ExtractOptions extract;
    extract.url = page.url;
    extract.charset = page.charset;
    extract.date_reference = options.date_reference;
    extract.body = options.body;
    extract.limits = options.limits;
    extract.blocks = options.blocks;
    article::Article article = article::extract(std::move(page.bytes), extract, explanation);
    article.warnings.insert(article.warnings.begin(), page.warnings.begin(), page.warnings.end());
    return article;
  } catch (const base::DeadlineExceeded&) {
    return base::Error{"timeout", fmt::format("took longer than {} seconds (--timeout)", options.timeout)};
  } catch (const std::bad_alloc&) {
    return base::Error{"no_memory", "out of memory"};
  } catch (const std::exception& error) {
    return base::Error{"internal", error.what()};
  }
}

}  // namespace presscut::cli
