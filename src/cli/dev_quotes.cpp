#include "cli/dev_quotes.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "quote/dump.h"

namespace presscut::cli {

int run_dev_quotes(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const bool speakers = argc > 0 && std::string_view(argv[0]) == "speakers";
  speakers ? quote::write_speaker_header(std::cout) : quote::write_quote_header(std::cout);
  const auto write = speakers ? quote::write_speaker_rows : quote::write_quote_rows;
  int code = 0;
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "presscut: " << argv[i] << ": cannot be read\n";
      code = 2;
    }
    for (std::string line; std::getline(in, line);) {
      const nlohmann::json row = nlohmann::json::parse(line, nullptr, false);
      if (!row.is_object() || !row.contains("paragraphs")) continue;
      const auto texts = row["paragraphs"].get<std::vector<std::string>>();
      std::vector<quote::Paragraph> paragraphs;
      for (const std::string& text : texts) paragraphs.push_back({text, quote::ParagraphKind::kText});
      write(std::cout, row.value("id", ""), paragraphs, row.value("language", ""));
    }
  }
  return code;
}

}  // namespace presscut::cli
