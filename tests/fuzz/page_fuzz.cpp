// The whole way from bytes to every output format. Beside crashes it looks for output that is not
// well-formed.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "article/extract.h"
#include "base/utf8.h"
#include "output/printer.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const article::Article article = article::extract({reinterpret_cast<const char*>(data), size}, {});
  for (const output::Format format :
       {output::Format::kJsonLines, output::Format::kText, output::Format::kMarkdown, output::Format::kHtml,
        output::Format::kCsv}) {
    if (!base::is_valid_utf8(output::print_article(article, "fuzz", {format, output::all_fields()})))
      std::abort();
  }
  return 0;
}
