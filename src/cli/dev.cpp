#include "cli/dev.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "content/dump.h"
#include "decode/decode.h"
#include "dom/parse.h"

namespace presscut::cli {

int run_dev(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string_view what = argc > 0 ? argv[0] : "";
  if (what != "features" && what != "words" && what != "second" && what != "verdict") {
    std::cerr << "presscut: dev: expected features, words, second or verdict\n";
    return 2;
  }
  int code = 0;
  if (what == "features") content::write_feature_header(std::cout);
  if (what == "second") content::write_second_header(std::cout);
  if (what == "verdict") content::write_verdict_header(std::cout);
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "presscut: " << argv[i] << ": cannot be read\n";
      code = 2;
      continue;
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::vector<std::string> warnings;
    const dom::Document document = dom::parse_html(decode::decode_to_utf8(bytes, "", warnings), {}, warnings);
    const dom::TextBlocks blocks = dom::collect_blocks(document);
    if (what == "words") {
      content::write_element_words(std::cout, argv[i], document);
    } else if (what == "second") {
      content::write_second_rows(std::cout, argv[i], document, blocks, std::cin);
    } else {
      const metadata::Metadata metadata = metadata::collect_metadata(document, blocks, {}, nullptr);
      if (what == "verdict") {
        content::write_verdict_row(std::cout, argv[i], document, blocks, metadata);
      } else {
        content::write_feature_rows(std::cout, argv[i], document, blocks, metadata);
      }
    }
  }
  return code;
}

}  // namespace presscut::cli
