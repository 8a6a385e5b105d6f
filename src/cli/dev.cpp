#include "article/collect_metadata.h"
#include "cli/dev.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "body/dump.h"
#include "decode/decode.h"
#include "html/parse.h"

namespace presscut::cli {

int run_dev(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string_view what = argc > 0 ? argv[0] : "";
  if (what != "features" && what != "words" && what != "second" && what != "verdict") {
    std::cerr << "presscut: dev: expected features, words, second or verdict\n";
    return 2;
  }
  int code = 0;
  if (what == "features") body::write_feature_header(std::cout);
  if (what == "second") body::write_second_header(std::cout);
  if (what == "verdict") body::write_verdict_header(std::cout);
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "presscut: " << argv[i] << ": cannot be read\n";
      code = 2;
      continue;
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::vector<std::string> warnings;
    const dom::Document document = html::parse_html(decode::decode_to_utf8(bytes, "", warnings), {}, warnings);
    const dom::TextBlocks blocks = dom::collect_blocks(document);
    if (what == "words") {
      body::write_element_words(std::cout, argv[i], document);
    } else if (what == "second") {
      body::write_second_rows(std::cout, argv[i], document, blocks, std::cin);
    } else {
      const evidence::Metadata metadata = article::collect_metadata(document, blocks, {}, nullptr);
      if (what == "verdict") {
        body::write_verdict_row(std::cout, argv[i], document, blocks, metadata);
      } else {
        body::write_feature_rows(std::cout, argv[i], document, blocks, metadata);
      }
    }
  }
  return code;
}

}  // namespace presscut::cli
