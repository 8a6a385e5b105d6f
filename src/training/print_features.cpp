// Prints the features that the models are trained with, as TSV; the program itself computes them, so that
// training and use cannot differ. Not installed.
//
//   print_features features|words|second|verdict PAGE…   blocks, class words, second pass over the scores
//   read from
//                                                         standard input, page verdict
//   print_features captions PAGE…                        blocks that may be captions or credit lines
//   print_features bodies PAGE…                          bodies with the role of each paragraph, a JSON line
//   each print_features quotes|speakers BODIES.jsonl…         quotations and their speakers, from such lines
//   print_features nominees BODIES.jsonl…                     and whom they stand for, over the speakers'
//                                                         scores read from standard input
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "article/collect_metadata.h"
#include "article/extract.h"
#include "base/ascii.h"
#include "body/dump.h"
#include "credit/caption_features.h"
#include "decode/decode.h"
#include "html/parse.h"
#include "quote/dump.h"

namespace presscut::training {
namespace {

// Tables of pages.
int print_page_tables(std::string_view what, int argc, char** argv) {
  int code = 0;
  if (what == "features") body::write_feature_header(std::cout);
  if (what == "second") body::write_second_header(std::cout);
  if (what == "verdict") body::write_verdict_header(std::cout);
  for (int i = 0; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "print_features: " << argv[i] << ": cannot be read\n";
      code = 2;
      continue;
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    base::Warnings warnings;
    dom::Page page{html::parse_html(decode::decode_to_utf8(bytes, "", warnings), {}, warnings), {}};
    page.blocks = dom::collect_blocks(page.document);
    if (what == "words") {
      body::write_element_words(std::cout, argv[i], page.document);
    } else if (what == "second") {
      body::write_second_rows(std::cout, argv[i], page, std::cin);
    } else {
      const evidence::Metadata metadata = article::collect_metadata(page, {}, nullptr);
      if (what == "verdict") {
        body::write_verdict_row(std::cout, argv[i], page, metadata);
      } else {
        body::write_feature_rows(std::cout, argv[i], page, metadata);
      }
    }
  }
  return code;
}

// Blocks that may be captions or credit lines: page, block, text (tabs and line breaks as spaces), features.
int print_captions(int argc, char** argv) {
  std::cout << "page\tblock\ttext";
  for (const std::string& name : credit::caption_feature_names()) std::cout << '\t' << name;
  std::cout << '\n';
  int code = 0;
  for (int i = 0; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "print_features: " << argv[i] << ": cannot be read\n";
      code = 2;
      continue;
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    base::Warnings warnings;
    dom::Page page{html::parse_html(decode::decode_to_utf8(bytes, "", warnings), {}, warnings), {}};
    page.blocks = dom::collect_blocks(page.document);
    const std::string title = article::collect_metadata(page, {}, nullptr).title.value_or("");
    const auto rules = credit::label_captions_by_rule(page, title);
    for (const auto& candidate : credit::collect_caption_candidates(page, title, rules)) {
      std::string text(page.blocks[candidate.block].text);
      std::replace_if(
          text.begin(), text.end(), [](char c) { return base::is_space(c); }, ' ');
      std::cout << argv[i] << '\t' << candidate.block << '\t' << text;
      for (const float value : candidate.features) std::cout << fmt::format("\t{:.6g}", value);
      std::cout << '\n';
    }
  }
  return code;
}

// Bodies as quotations are looked for in them.
int print_bodies(int argc, char** argv) {
  int code = 0;
  for (int i = 0; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "print_features: " << argv[i] << ": cannot be read\n";
      code = 2;
      continue;
    }
    const article::Article article =
        article::extract(std::string((std::istreambuf_iterator<char>(in)), {}), article::ExtractOptions{});
    const body::BodyText printed = article.body.printed();
    nlohmann::json texts = nlohmann::json::array(), roles = nlohmann::json::array();
    for (std::size_t p = 0; p < article.body.paragraphs.size(); ++p) {
      const auto [begin, end] = printed.paragraphs[p];
      texts.push_back(printed.text.substr(begin, end - begin));
      roles.push_back(static_cast<int>(article.body.paragraphs[p].role));
    }
    const nlohmann::json row = {{"id", argv[i]},
                                {"paragraphs", texts},
                                {"roles", roles},
                                {"language", article.metadata.language.value_or("")}};
    std::cout << row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  }
  return code;
}

// Tables of quotations, from bodies: {"id": …, "paragraphs": [text, …], "roles": [1, …], "language": "en"} a
// line; without roles all paragraphs are text.
int print_quote_tables(std::string_view what, int argc, char** argv) {
  if (what == "quotes") quote::write_quote_header(std::cout);
  if (what == "speakers") quote::write_speaker_header(std::cout);
  if (what == "nominees") quote::write_nominee_header(std::cout);
  int code = 0;
  for (int i = 0; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "print_features: " << argv[i] << ": cannot be read\n";
      code = 2;
    }
    for (std::string line; std::getline(in, line);) {
      const nlohmann::json row = nlohmann::json::parse(line, nullptr, false);
      if (!row.is_object() || !row.contains("paragraphs")) continue;
      const auto texts = row["paragraphs"].get<std::vector<std::string>>();
      std::vector<quote::Paragraph> paragraphs;
      const auto roles = row.value("roles", std::vector<int>{});
      for (std::size_t p = 0; p < texts.size(); ++p) {
        paragraphs.push_back(
            {texts[p], p < roles.size() ? static_cast<body::Role>(roles[p]) : body::Role::kText});
      }
      const std::string id = row.value("id", ""), language = row.value("language", "");
      if (what == "quotes") quote::write_quote_rows(std::cout, id, paragraphs, language);
      if (what == "speakers") quote::write_speaker_rows(std::cout, id, paragraphs, language);
      if (what == "nominees") quote::write_nominee_rows(std::cout, id, paragraphs, language, std::cin);
    }
  }
  return code;
}

}  // namespace

int run(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string_view what = argc > 1 ? argv[1] : "";
  for (const std::string_view table : {"features", "words", "second", "verdict"}) {
    if (what == table) return print_page_tables(what, argc - 2, argv + 2);
  }
  if (what == "captions") return print_captions(argc - 2, argv + 2);
  if (what == "bodies") return print_bodies(argc - 2, argv + 2);
  if (what == "quotes" || what == "speakers" || what == "nominees")
    return print_quote_tables(what, argc - 2, argv + 2);
  std::cerr
      << "print_features: expected features, words, second, verdict, captions, bodies, quotes, speakers or "
         "nominees\n";
  return 2;
}

}  // namespace presscut::training

int main(int argc, char** argv) {
  return presscut::training::run(argc, argv);
}
