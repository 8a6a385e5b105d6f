// What the report shows of a page, and how its blocks and the article's paragraphs belong together.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/block_view.h"
#include "report/report.h"

namespace presscut::report {

struct PageMap {
  std::vector<BlockView> views;
  std::vector<char> shown;                // one a block
  std::string body;                       // as the schema prints it
  std::vector<std::size_t> starts, ends;  // bytes of each paragraph in the body
  std::vector<std::size_t> block_of;      // one a paragraph, base::kNoParagraph: none
  std::vector<std::size_t> offsets;       // bytes of each code point of the body
  std::vector<std::size_t> first_quote;   // one a paragraph and one more

  /// Byte of the body at a code point, which is cut to the body's end.
  std::size_t byte_at(std::size_t code_point) const;
};

/// The map of a page that has an article.
PageMap map_page(const ReportPage& page);

}  // namespace presscut::report
