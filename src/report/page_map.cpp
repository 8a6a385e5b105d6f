#include "report/page_map.h"

#include <algorithm>
#include <utility>

namespace presscut::report {
namespace {

// All blocks, or as many as there is room for, those of the article first.
void choose_blocks(const std::vector<base::BlockVerdict>& all, PageMap& map) {
  map.shown.assign(all.size(), all.size() <= kReportBlocks ? 1 : 0);
  std::size_t room = all.size() <= kReportBlocks ? 0 : kReportBlocks;
  for (const bool of_article : {true, false}) {
    for (std::size_t i = 0; i < all.size() && room > 0; ++i) {
      if (map.shown[i] != 0 || map.views[i].role.empty() == of_article) continue;
      map.shown[i] = 1;
      --room;
    }
  }
}

}  // namespace

std::size_t PageMap::byte_at(std::size_t code_point) const {
  return offsets[std::min(code_point, offsets.size() - 1)];
}

PageMap map_page(const ReportPage& page) {
  const article::Article& article = *page.article;
  const auto& all = page.explanation.blocks;
  PageMap map;
  map.views = view_blocks(page.explanation, article);
  choose_blocks(all, map);
  body::BodyText printed = article.body.printed();
  map.body = std::move(printed.text);
  for (const auto [begin, end] : printed.paragraphs) {
    map.starts.push_back(begin);
    map.ends.push_back(end);
  }
  for (std::size_t i = 0; i < map.body.size(); ++i) {
    if ((static_cast<unsigned char>(map.body[i]) & 0xC0) != 0x80) map.offsets.push_back(i);
  }
  map.offsets.push_back(map.body.size());
  map.block_of.assign(map.starts.size(), base::kNoParagraph);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].paragraph < map.block_of.size()) map.block_of[all[i].paragraph] = i;
  }
  std::size_t quote = 0;
  for (std::size_t p = 0; p < map.starts.size(); ++p) {
    map.first_quote.push_back(quote);
    while (quote < article.quotes.size() && map.byte_at(article.quotes[quote].start) < map.ends[p]) ++quote;
  }
  map.first_quote.push_back(quote);
  return map;
}

}  // namespace presscut::report
