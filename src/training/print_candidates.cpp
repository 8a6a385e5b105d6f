// Developer command behind the rankers' training: prints what metadata/ sees on pages, as JSON Lines. The
// features come from the program itself, so that training and use cannot differ.
//
//   print_candidates FILE…   {"source", "title", "date", …, "candidates": [{"field", "value", "source",
//   "weight", "chosen"}],
//                             "titles": [{"text", "features"}], "dates": [{"value", "features"}]}

#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "article/collect_metadata.h"
#include "author/author_candidates.h"
#include "base/explanation.h"
#include "date/date_ranking.h"
#include "decode/decode.h"
#include "dom/blocks.h"
#include "evidence/evidence.h"
#include "evidence/metadata.h"
#include "evidence/site.h"
#include "html/parse.h"
#include "title/title_candidates.h"

namespace {

using namespace presscut;
using Json = nlohmann::ordered_json;

Json titles_json(const evidence::PageFacts& facts) {
  const std::string site = evidence::choose_site(facts).value_or("");
  Json list = Json::array();
  for (const auto& c : title::collect_title_candidates(facts, site)) {
    list.push_back({{"text", c.text}, {"features", c.features}});
  }
  return list;
}

Json dates_json(const evidence::PageFacts& facts, const evidence::Metadata& m) {
  const auto candidates = date::collect_date_candidates(facts, m.headline, m.language.value_or(""));
  Json list = Json::array();
  for (const date::DayGroup& group : date::group_days(candidates, m.headline != dom::kNoNode)) {
    Json values = Json::array();
    for (const std::size_t i : group.members) values.push_back(candidates[i].value.iso());
    list.push_back({{"values", values}, {"features", group.features}});
  }
  return list;
}

Json authors_json(const evidence::PageFacts& facts, const evidence::Metadata& m) {
  Json list = Json::array();
  for (const auto& c : author::collect_author_candidates(facts, m.headline, m.site.value_or(""))) {
    list.push_back({{"names", c.names}, {"features", c.features}});
  }
  return list;
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    base::Warnings warnings;
    dom::Page page{html::parse_html(decode::decode_to_utf8(bytes, {}, warnings), {}, warnings), {}};
    page.blocks = dom::collect_blocks(page.document);
    base::Explanation explanation;
    const evidence::Metadata m = article::collect_metadata(page, {}, &explanation);
    Json json = {{"source", argv[i]},
                 {"title", m.title.value_or("")},
                 {"authors", m.authors},
                 {"date", m.date.value_or("")},
                 {"date_published", m.date_published.value_or("")},
                 {"date_modified", m.date_modified.value_or("")},
                 {"site", m.site.value_or("")},
                 {"language", m.language.value_or("")},
                 {"url", m.url.value_or("")}};
    for (const base::Candidate& c : explanation.candidates) {
      json["candidates"].push_back({c.field, c.value, c.source, c.weight, c.chosen, c.note});
    }
    const evidence::PageScan scan = evidence::scan_page(page.document);
    const evidence::LinkedData linked = evidence::collect_linked_data(page.document);
    const evidence::MetadataOptions options;
    const evidence::PageFacts facts{page.document, page.blocks, options, scan, linked, nullptr};
    json["titles"] = titles_json(facts);
    json["dates"] = dates_json(facts, m);
    json["bylines"] = authors_json(facts, m);
    std::puts(json.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
  }
  return 0;
}
