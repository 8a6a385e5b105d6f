// The whole way from bytes to every output format. Beside crashes it looks for output that is not
// well-formed.
#include <nlohmann/json.hpp>

#include "article/extract.h"
#include "fuzz.h"
#include "output/printer.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  article::ExtractOptions options;
  options.blocks = true;
  const article::Article article = article::extract(fuzz::bytes_of(data, size), options);
  for (const output::Format format :
       {output::Format::kJson, output::Format::kJsonLines, output::Format::kText, output::Format::kMarkdown,
        output::Format::kHtml, output::Format::kCsv, output::Format::kLinkedData, output::Format::kNinjs}) {
    fuzz::require_utf8(output::print_article(article, "fuzz", {format, output::all_fields()}));
  }
  for (const std::string_view field : output::kFieldNames)
    fuzz::require_utf8(output::print_field(article, "fuzz", field).value_or(""));
  const std::string line =
      output::print_article(article, "fuzz", {output::Format::kJsonLines, output::all_fields()});
  fuzz::require(nlohmann::json::accept(line), "a line is JSON");
  fuzz::require(line.find('\n') + 1 == line.size(), "a line is one line");
  return 0;
}
