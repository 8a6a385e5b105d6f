#include "report/sides.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include <fmt/ranges.h>

#include "report/markup.h"

namespace presscut::report {
namespace {

constexpr std::size_t kMaxParagraphs = kReportBlocks;

std::string_view name_of(std::string_view role) {
  for (const RoleName& known : kRoleNames) {
    if (known.role == role) return known.name;
  }
  return role;
}

// The paragraph's text from byte `at` on, quotations marked and followed by their speaker.
void add_quoted_text(std::string& out, const ReportPage& page, const PageMap& map, std::size_t p,
                     std::size_t at) {
  const std::string& body = map.body;
  const std::size_t end = map.ends[p];
  for (std::size_t q = map.first_quote[p]; q < map.first_quote[p + 1]; ++q) {
    const auto& quote = page.article->quotes[q];
    const std::size_t from = map.byte_at(quote.start);
    const std::size_t to = std::min(map.byte_at(quote.end), end);
    if (from < at || to <= from) continue;
    add(out, "{}<mark>{}</mark>", escape(body.substr(at, from - at)), escape(body.substr(from, to - from)));
    add(out, " <span class=\"speaker\">{}</span> ", quote.speaker ? escape(*quote.speaker) : "no speaker");
    at = to;
  }
  out += escape(body.substr(at, end - at));
}

// A block that is a paragraph of its own shows its quotations; false when it is none or has none.
bool add_quoted_block(std::string& out, const ReportPage& page, const PageMap& map,
                      const base::BlockVerdict& block) {
  const std::size_t p = block.paragraph;
  const std::string& body = map.body;
  std::size_t start = map.starts[p];
  if (block.role == "list_item") start += 2;
  if (map.first_quote[p] == map.first_quote[p + 1] || block.text.size() > kMaxShownBytes ||
      body.compare(start, map.ends[p] - start, block.text) != 0) {
    return false;
  }
  add_quoted_text(out, page, map, p, start);
  return true;
}

void add_block(std::string& out, const ReportPage& page, std::size_t number, const PageMap& map,
               std::size_t i) {
  const base::BlockVerdict& b = page.explanation.blocks[i];
  const std::string_view role = map.views[i].role;
  add(out,
      "<div class=\"block {} role-{}\" id=\"p{}b{}\" data-score=\"{:.3f}\" tabindex=\"-1\"><p dir=\"auto\">",
      role.empty() ? "drop" : "kept", role.empty() ? "none" : role, number, i, b.score);
  const bool tied = b.paragraph < map.starts.size();
  if (!tied || !add_quoted_block(out, page, map, b)) {
    out += escape(shortened(b.text, role.empty() ? kMaxDroppedBytes : kMaxShownBytes));
  }
  out += "</p><span class=\"why\">";
  if (!role.empty()) add(out, "<span class=\"role\">{}</span> ", name_of(role));
  add(out, "{} {:.2f} · <bdi>{}</bdi>", escape(b.rule), b.score, escape(b.path));
  for (const std::string& reason : b.reasons) add(out, " · {}", escape(reason));
  if (tied && b.paragraph < kMaxParagraphs) {
    add(out, " <a href=\"#p{0}a{1}\" aria-label=\"block {2} to paragraph {1}\">¶{1}</a>", number, b.paragraph,
        i);
  }
  out += "</span></div>\n";
}

void add_gap(std::string& out, std::size_t skipped) {
  if (skipped > 0) add(out, "<p class=\"hint\">{} blocks left out here</p>\n", skipped);
}

}  // namespace

void write_blocks(std::string& out, const ReportPage& page, std::size_t number, const PageMap& map) {
  const auto& all = page.explanation.blocks;
  out += "<div>\n<h3>Blocks</h3>\n";
  std::size_t skipped = 0;
  std::size_t left_out = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (map.shown[i] == 0) {
      ++skipped;
      ++left_out;
      continue;
    }
    add_gap(out, skipped);
    skipped = 0;
    add_block(out, page, number, map, i);
  }
  add_gap(out, skipped);
  if (left_out > 0) {
    add(out, "<p class=\"left-out\">{} of {} blocks are left out; {} prints them all.</p>\n", left_out,
        all.size(), command_for("explain -f jsonl", page.source));
  }
  out += "</div>\n";
}

void write_article(std::string& out, const ReportPage& page, std::size_t number, const PageMap& map) {
  const article::Article& a = *page.article;
  const auto& m = a.metadata;
  const auto shown = [](const std::optional<std::string>& text, std::string_view otherwise) {
    return text ? escape(shortened(*text)) : std::string(otherwise);
  };
  add(out, "<article class=\"article\" aria-label=\"the article\">\n<h3 dir=\"auto\">{}</h3>\n",
      shown(m.title, "no title"));
  if (m.subtitle) add(out, "<p dir=\"auto\"><em>{}</em></p>\n", shown(m.subtitle, ""));
  std::string line = fmt::format("{}", fmt::join(m.authors, ", "));
  if (m.date) line += (line.empty() ? "" : " · ") + *m.date;
  if (!line.empty()) add(out, "<p class=\"photo\" dir=\"auto\">{}</p>\n", escape(shortened(line)));
  std::size_t photos = 0;
  for (const auto& photo : a.photos) {
    if ((!photo.caption && !photo.credit) || ++photos > kMaxShownPhotos) continue;
    add(out, "<p class=\"photo\" dir=\"auto\">Photo: {} [{}]</p>\n", shown(photo.caption, ""),
        shown(photo.credit, "no credit"));
  }
  for (std::size_t p = 0; p < std::min(map.starts.size(), kMaxParagraphs); ++p) {
    add(out, "<p id=\"p{}a{}\" tabindex=\"-1\" dir=\"auto\">", number, p);
    add_quoted_text(out, page, map, p, map.starts[p]);
    const std::size_t block = map.block_of[p];
    if (block != base::kNoParagraph && map.shown[block] != 0) {
      add(out, " <a class=\"to\" href=\"#p{0}b{1}\" aria-label=\"paragraph {2} to block {1}\">#{1}</a>",
          number, block, p);
    }
    out += "</p>\n";
  }
  if (map.starts.size() > kMaxParagraphs) {
    add(out, "<p class=\"left-out\">{} of {} paragraphs are left out; {} prints them all.</p>\n",
        map.starts.size() - kMaxParagraphs, map.starts.size(), command_for("--field body", page.source));
  }
  out += "</article>\n";
}

}  // namespace presscut::report
