#include "output/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "output/block_view.h"
#include "output/html.h"
#include "output/report_assets.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

// Bytes of a block's text that are shown; the whole is in explain -f jsonl.
constexpr std::size_t kKeptBytes = 1200;
constexpr std::size_t kDroppedBytes = 400;
constexpr std::size_t kShownCandidates = 30;  // a field
constexpr std::size_t kShownParagraphs = kReportBlocks;
constexpr std::size_t kShownPhotos = 100;

// Text of a page, which may say anything, as HTML content or attribute value.
std::string escape(std::string_view text) { return escaped_html(text); }

// The command that prints what is left out, with a name that any shell takes as one word.
std::string command_for(std::string_view options, const std::string& source) {
  std::string word;
  for (const char c : source) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return fmt::format("<code>presscut {} '{}'</code>", options, escape(word));
}

std::string shortened(std::string_view text, std::size_t limit = kKeptBytes) {
  if (text.size() <= limit) return std::string(text);
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + " …";
}

std::string text_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// CSP names a script by the base64 of its SHA-256; the build gives it in hexadecimal.
std::string base64_of_hex(std::string_view hex) {
  static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto nibble = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10); };
  std::string out;
  unsigned bits = 0;
  int held = 0;
  for (const char c : hex) {
    bits = bits << 4 | nibble(c);
    held += 4;
    while (held >= 6) {
      held -= 6;
      out.push_back(kDigits[bits >> held & 63U]);
    }
  }
  if (held > 0) out.push_back(kDigits[bits << (6 - held) & 63U]);
  while (out.size() % 4 != 0) out.push_back('=');
  return out;
}

class Writer {
 public:
  std::string write(const std::vector<ReportPage>& pages) {
    head();
    if (pages.size() > 1) contents(pages);
    out_ += "<main>\n";
    for (std::size_t i = 0; i < pages.size(); ++i) page(pages[i], i);
    out_ += "</main>\n<script>" + std::string(kReportScript) + "</script>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  template <typename... Args>
  void add(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  void head() {
    add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; "
        "script-src 'sha256-{}'; style-src 'sha256-{}'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>presscut report</title>\n",
        base64_of_hex(kReportScriptSha256), base64_of_hex(kReportStyleSha256));
    out_ += "<style>" + std::string(kReportStyle) + "</style>\n</head>\n<body>\n";
    out_ +=
        "<header><h1>presscut report</h1></header>\n<div class=\"tools\" role=\"search\">\n"
        "<label><input type=\"checkbox\" data-filter=\"kept\" checked> kept</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"dropped\" checked> dropped</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"near\"> only near the threshold</label>\n"
        "<input type=\"search\" id=\"search\" placeholder=\"Search the blocks\" aria-label=\"Search the blocks\">\n"
        "<span id=\"count\" class=\"hint\" role=\"status\"></span>\n"
        "<details class=\"keys\"><summary>Keys and colours</summary>\n<p><kbd>j</kbd> <kbd>k</kbd> next and previous "
        "block, <kbd>Enter</kbd> from a block to its paragraph and back, <kbd>/</kbd> search, <kbd>Esc</kbd> back, "
        "<kbd>e</kbd> kept, <kbd>d</kbd> dropped, <kbd>n</kbd> only near the threshold (scores from 0.3 to 0.7)</p>\n<p>";
    for (const RoleName& role : kRoleNames) add("<span class=\"role role-{}\">{}</span> ", role.role, role.name);
    out_ += "<span class=\"role role-none\">dropped</span> <mark>quoted words</mark> <span class=\"speaker\">speaker</span></p>\n"
            "</details>\n</div>\n";
  }

  void contents(const std::vector<ReportPage>& pages) {
    out_ += "<nav aria-label=\"Pages\"><h2>Pages</h2>\n";
    tally(pages);
    out_ += "<ul class=\"pages\">\n";
    for (std::size_t i = 0; i < pages.size(); ++i) {
      add("<li><a href=\"#page{}\"><bdi>{}</bdi></a>", i, escape(pages[i].source));
      state(pages[i]);
      out_ += "</li>\n";
    }
    out_ += "</ul></nav>\n";
  }

  void tally(const std::vector<ReportPage>& pages) {
    std::string text;
    for (const std::string_view state : {"passed", "failed", "missing", "error"}) {
      const auto count = std::count_if(pages.begin(), pages.end(), [&](const ReportPage& p) { return p.state == state; });
      if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, state);
    }
    if (!text.empty()) add("<p>{}</p>\n", text);
  }

  void state(const ReportPage& page) {
    if (!page.state.empty()) add(" <span class=\"state state-{0}\">{0}</span>", page.state);
  }

  void page(const ReportPage& page, std::size_t number) {
    add("<section id=\"page{0}\" aria-labelledby=\"name{0}\">\n<h2 id=\"name{0}\"><bdi>{1}</bdi>", number,
        escape(page.source));
    state(page);
    out_ += "</h2>\n";
    if (!page.message.empty()) add("<p>{}</p>\n", escape(page.message));
    differences(page);
    if (page.state == "failed" && page.article.is_null()) {
      add("<p class=\"hint\">Why: {}</p>\n", command_for("explain", page.source));
    }
    if (!page.article.is_null()) {
      fields(page);
      const PageMap map = map_page(page);
      out_ += "<div class=\"sides\">\n";
      blocks(page, number, map);
      article(page, number, map);
      out_ += "</div>\n";
    }
    out_ += "</section>\n";
  }

  void differences(const ReportPage& page) {
    for (const ReportDifference& difference : page.differences) {
      add("<h3>{}: {}</h3>\n", escape(difference.field), escape(difference.summary));
      for (const ReportDiff& diff : difference.diffs) {
        if (!diff.label.empty()) add("<h4>{}</h4>\n", escape(diff.label));
        out_ += "<div class=\"diff\"><div dir=\"auto\"><span class=\"hint\">expected</span>\n";
        side(diff, '-', "del");
        out_ += "</div><div dir=\"auto\"><span class=\"hint\">found</span>\n";
        side(diff, '+', "ins");
        out_ += "</div></div>\n";
      }
    }
  }

  void side(const ReportDiff& diff, char mine, std::string_view element) {
    bool any = false;
    for (const auto& [kind, text] : diff.parts) {
      if (kind == ' ') add("{} ", escape(text));
      if (kind == mine) add("<{0}>{1}</{0}> ", element, escape(text));
      any = any || kind == ' ' || kind == mine;
    }
    if (!any) out_ += "<span class=\"hint\">nothing</span>";
  }

  void fields(const ReportPage& page) {
    out_ += "<h3>Fields</h3>\n<table>\n<thead><tr><th scope=\"col\">field</th><th scope=\"col\">value</th>"
            "<th scope=\"col\">source</th></tr></thead>\n<tbody>\n";
    for (const auto& [key, value] : page.article.items()) {
      if (key == "body" || key == "quotes" || key == "source" || key == "schema_version") continue;
      add("<tr><th scope=\"row\">{}</th><td dir=\"auto\">", escape(key));
      field_value(key, value);
      rejected(page, key);
      add("</td><td>{}</td></tr>\n", escape(source_of(page, key)));
    }
    out_ += "</tbody></table>\n";
  }

  void field_value(std::string_view key, const Json& value) {
    if (value.is_null() || (value.is_array() && value.empty())) {
      out_ += value.is_array() ? "<span class=\"hint\">none</span>" : "<span class=\"hint\">unknown</span>";
    } else if (!value.is_array()) {
      out_ += escape(shortened(text_of(value)));
    } else {
      out_ += "<ul>\n";
      for (std::size_t i = 0; i < std::min(value.size(), kShownPhotos); ++i) {
        add("<li>{}</li>\n", escape(shortened(key == "photos" ? photo_text(value[i]) : text_of(value[i]))));
      }
      if (value.size() > kShownPhotos) add("<li class=\"hint\">and {} more</li>\n", value.size() - kShownPhotos);
      out_ += "</ul>";
    }
  }

  static std::string photo_text(const Json& photo) {
    std::string text = photo["url"].is_string() ? text_of(photo["url"]) : "no address";
    if (photo["caption"].is_string()) text += " – " + text_of(photo["caption"]);
    if (photo["credit"].is_string()) text += " [" + text_of(photo["credit"]) + "]";
    return text;
  }

  // The chosen candidates' sources; the best known date has that of the date it is.
  static std::string source_of(const ReportPage& page, std::string_view field) {
    const Json& a = page.article;
    if (field == "date") field = a["date"] == a["date_published"] ? "date_published" : "date_modified";
    std::string sources;
    for (const base::Candidate& c : page.explanation.candidates) {
      if (c.field != field || !c.chosen || (", " + sources + ",").find(", " + c.source + ",") != std::string::npos) continue;
      sources += (sources.empty() ? "" : ", ") + c.source;
    }
    return sources;
  }

  void rejected(const ReportPage& page, const std::string& field) {
    std::string items;
    std::size_t count = 0;
    for (const base::Candidate& c : page.explanation.candidates) {
      if (c.field != field || c.chosen || ++count > kShownCandidates) continue;
      items += fmt::format("<li><span dir=\"auto\">{}</span> <span class=\"hint\">{} {:.2f}{}{}</span></li>\n",
                           escape(shortened(c.value, kDroppedBytes)), escape(c.source), c.weight, c.note.empty() ? "" : ": ",
                           escape(c.note));
    }
    if (count > kShownCandidates) {
      items += fmt::format("<li class=\"hint\">and {} more: {}</li>\n", count - kShownCandidates,
                           command_for("explain -f jsonl", page.source));
    }
    if (!items.empty()) add("<details><summary>{} rejected for {}</summary><ul>\n{}</ul></details>", count, escape(field), items);
  }

  // What is shown of a page, and how its blocks and paragraphs belong together.
  struct PageMap {
    std::vector<BlockView> views;
    std::vector<char> shown;                // one a block
    std::vector<std::size_t> starts, ends;  // bytes of each paragraph in the body
    std::vector<std::size_t> block_of;      // one a paragraph, kNoParagraph: none
    std::vector<std::size_t> offsets;       // bytes of each code point of the body
    std::vector<std::size_t> first_quote;   // one a paragraph and one more
  };

  static PageMap map_page(const ReportPage& page) {
    PageMap map;
    const auto& all = page.explanation.blocks;
    map.views = view_blocks(page.explanation, page.article);
    map.shown.assign(all.size(), all.size() <= kReportBlocks ? 1 : 0);
    std::size_t room = all.size() <= kReportBlocks ? 0 : kReportBlocks;
    for (const bool of_article : {true, false}) {
      for (std::size_t i = 0; i < all.size() && room > 0; ++i) {
        if (map.shown[i] != 0 || map.views[i].role.empty() == of_article) continue;
        map.shown[i] = 1;
        --room;
      }
    }
    const std::string body = page.article["body"].is_string() ? page.article["body"].get<std::string>() : "";
    for (std::size_t i = 0; i < body.size(); ++i) {
      if ((static_cast<unsigned char>(body[i]) & 0xC0) != 0x80) map.offsets.push_back(i);
    }
    map.offsets.push_back(body.size());
    for (std::size_t start = 0; start < body.size();) {
      const std::size_t end = std::min(body.find("\n\n", start), body.size());
      map.starts.push_back(start);
      map.ends.push_back(end);
      start = end + 2;
    }
    map.block_of.assign(map.starts.size(), base::kNoParagraph);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].paragraph < map.block_of.size()) map.block_of[all[i].paragraph] = i;
    }
    const Json& quotes = page.article["quotes"];
    std::size_t quote = 0;
    for (std::size_t p = 0; p < map.starts.size(); ++p) {
      map.first_quote.push_back(quote);
      while (quote < quotes.size() && offset_of(map, quotes[quote], "start") < map.ends[p]) ++quote;
    }
    map.first_quote.push_back(quote);
    return map;
  }

  static std::size_t offset_of(const PageMap& map, const Json& quote, const char* key) {
    return map.offsets[std::min(quote[key].get<std::size_t>(), map.offsets.size() - 1)];
  }

  void blocks(const ReportPage& page, std::size_t number, const PageMap& map) {
    const auto& all = page.explanation.blocks;
    out_ += "<div>\n<h3>Blocks</h3>\n";
    std::size_t skipped = 0;
    std::size_t left_out = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (map.shown[i] == 0) {
        ++skipped;
        ++left_out;
        continue;
      }
      gap(skipped);
      skipped = 0;
      block(page, number, map, i);
    }
    gap(skipped);
    if (left_out > 0) {
      add("<p class=\"left-out\">{} of {} blocks are left out; {} prints them all.</p>\n", left_out, all.size(),
          command_for("explain -f jsonl", page.source));
    }
    out_ += "</div>\n";
  }

  void gap(std::size_t skipped) {
    if (skipped > 0) add("<p class=\"hint\">{} blocks left out here</p>\n", skipped);
  }

  void block(const ReportPage& page, std::size_t number, const PageMap& map, std::size_t i) {
    const base::BlockVerdict& b = page.explanation.blocks[i];
    const std::string_view role = map.views[i].role;
    add("<div class=\"block {} role-{}\" id=\"p{}b{}\" data-score=\"{:.3f}\" tabindex=\"-1\"><p dir=\"auto\">",
        role.empty() ? "drop" : "kept", role.empty() ? "none" : role, number, i, b.score);
    const bool tied = b.paragraph < map.starts.size();
    if (!tied || !quoted_block(page, map, b)) {
      out_ += escape(shortened(b.text, role.empty() ? kDroppedBytes : kKeptBytes));
    }
    out_ += "</p><span class=\"why\">";
    if (!role.empty()) add("<span class=\"role\">{}</span> ", name_of(role));
    add("{} {:.2f} · <bdi>{}</bdi>", escape(b.rule), b.score, escape(b.path));
    for (const std::string& reason : b.reasons) add(" · {}", escape(reason));
    if (tied && b.paragraph < kShownParagraphs) {
      add(" <a href=\"#p{0}a{1}\" aria-label=\"block {2} to paragraph {1}\">¶{1}</a>", number, b.paragraph, i);
    }
    out_ += "</span></div>\n";
  }

  static std::string_view name_of(std::string_view role) {
    for (const RoleName& known : kRoleNames) {
      if (known.role == role) return known.name;
    }
    return role;
  }

  // A block that is a paragraph of its own shows its quotations; false when it is none or has none.
  bool quoted_block(const ReportPage& page, const PageMap& map, const base::BlockVerdict& block) {
    const std::size_t p = block.paragraph;
    const std::string& body = page.article["body"].get_ref<const std::string&>();
    std::size_t start = map.starts[p];
    if (block.role == "list_item") start += 2;
    if (map.first_quote[p] == map.first_quote[p + 1] || block.text.size() > kKeptBytes ||
        body.compare(start, map.ends[p] - start, block.text) != 0) {
      return false;
    }
    quoted_text(page, map, p, start);
    return true;
  }

  // The paragraph's text from byte `at` on, quotations marked and followed by their speaker.
  void quoted_text(const ReportPage& page, const PageMap& map, std::size_t p, std::size_t at) {
    const std::string& body = page.article["body"].get_ref<const std::string&>();
    const std::size_t end = map.ends[p];
    for (std::size_t q = map.first_quote[p]; q < map.first_quote[p + 1]; ++q) {
      const Json& quote = page.article["quotes"][q];
      const std::size_t from = offset_of(map, quote, "start");
      const std::size_t to = std::min(offset_of(map, quote, "end"), end);
      if (from < at || to <= from) continue;
      add("{}<mark>{}</mark>", escape(body.substr(at, from - at)), escape(body.substr(from, to - from)));
      const bool named = quote["speaker"].is_string();
      add(" <span class=\"speaker\">{}</span> ", named ? escape(text_of(quote["speaker"])) : "no speaker");
      at = to;
    }
    out_ += escape(body.substr(at, end - at));
  }

  // The article as a reader gets it; each paragraph leads to its block.
  void article(const ReportPage& page, std::size_t number, const PageMap& map) {
    const Json& a = page.article;
    add("<article class=\"article\" aria-label=\"the article\">\n<h3 dir=\"auto\">{}</h3>\n",
        a["title"].is_string() ? escape(shortened(text_of(a["title"]))) : "no title");
    if (a["subtitle"].is_string()) add("<p dir=\"auto\"><em>{}</em></p>\n", escape(shortened(text_of(a["subtitle"]))));
    std::string line;
    for (const Json& author : a["authors"]) line += (line.empty() ? "" : ", ") + text_of(author);
    if (a["date"].is_string()) line += (line.empty() ? "" : " · ") + text_of(a["date"]);
    if (!line.empty()) add("<p class=\"photo\" dir=\"auto\">{}</p>\n", escape(shortened(line)));
    std::size_t photos = 0;
    for (const Json& photo : a["photos"]) {
      if ((!photo["caption"].is_string() && !photo["credit"].is_string()) || ++photos > kShownPhotos) continue;
      add("<p class=\"photo\" dir=\"auto\">Photo: {} [{}]</p>\n",
          photo["caption"].is_string() ? escape(shortened(text_of(photo["caption"]))) : "",
          photo["credit"].is_string() ? escape(shortened(text_of(photo["credit"]))) : "no credit");
    }
    for (std::size_t p = 0; p < std::min(map.starts.size(), kShownParagraphs); ++p) {
      add("<p id=\"p{}a{}\" tabindex=\"-1\" dir=\"auto\">", number, p);
      quoted_text(page, map, p, map.starts[p]);
      const std::size_t block = map.block_of[p];
      if (block != base::kNoParagraph && map.shown[block] != 0) {
        add(" <a class=\"to\" href=\"#p{0}b{1}\" aria-label=\"paragraph {2} to block {1}\">#{1}</a>", number, block, p);
      }
      out_ += "</p>\n";
    }
    if (map.starts.size() > kShownParagraphs) {
      add("<p class=\"left-out\">{} of {} paragraphs are left out; {} prints them all.</p>\n",
          map.starts.size() - kShownParagraphs, map.starts.size(), command_for("--field body", page.source));
    }
    out_ += "</article>\n";
  }

  std::string out_;
};

}  // namespace

std::string report_html(const std::vector<ReportPage>& pages) { return Writer().write(pages); }

}  // namespace presscut::output
