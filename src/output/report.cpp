#include "output/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "output/report_assets.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kBlockBytes = 1200;  // of a block's text; the whole is in explain -f jsonl

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default:
        // Control characters have no place in HTML; line breaks and tabs are layout.
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out.push_back(c);
    }
  }
  return base::is_valid_utf8(out) ? out : base::repair_utf8(out);
}

std::string shortened(std::string_view text) {
  if (text.size() <= kBlockBytes) return std::string(text);
  std::size_t end = kBlockBytes;
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
        "<header><h1>presscut report</h1>\n<div class=\"tools\" role=\"search\">\n"
        "<label><input type=\"checkbox\" data-filter=\"kept\" checked> kept</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"dropped\" checked> dropped</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"near\"> only near the threshold</label>\n"
        "<input type=\"search\" id=\"search\" placeholder=\"Search the blocks\" aria-label=\"Search the blocks\">\n"
        "<span id=\"count\" class=\"hint\" role=\"status\"></span>\n"
        "<span class=\"hint\">j, k: next, previous block · /: search · d: dropped · n: near</span>\n</div></header>\n";
  }

  void contents(const std::vector<ReportPage>& pages) {
    out_ += "<nav aria-label=\"Pages\"><h2>Pages</h2>\n<ul>\n";
    for (std::size_t i = 0; i < pages.size(); ++i) {
      add("<li><a href=\"#page{}\">{}</a>", i, escape(pages[i].source));
      state(pages[i]);
      out_ += "</li>\n";
    }
    out_ += "</ul></nav>\n";
  }

  void state(const ReportPage& page) {
    if (!page.state.empty()) add(" <span class=\"state-{0}\">{0}</span>", page.state);
  }

  void page(const ReportPage& page, std::size_t number) {
    add("<section id=\"page{0}\" aria-labelledby=\"name{0}\">\n<h2 id=\"name{0}\">{1}", number, escape(page.source));
    state(page);
    out_ += "</h2>\n";
    if (!page.message.empty()) add("<p>{}</p>\n", escape(page.message));
    differences(page);
    if (!page.article.is_null()) {
      fields(page);
      out_ += "<div class=\"sides\">\n";
      blocks(page, number);
      article(page, number);
      out_ += "</div>\n";
    }
    out_ += "</section>\n";
  }

  void differences(const ReportPage& page) {
    for (const ReportDifference& difference : page.differences) {
      add("<h3>{}: {}</h3>\n<div class=\"diff\"><div><span class=\"hint\">expected</span><br>", escape(difference.field),
          escape(difference.summary));
      side(difference, '-', "del");
      out_ += "</div><div><span class=\"hint\">found</span><br>";
      side(difference, '+', "ins");
      out_ += "</div></div>\n";
    }
  }

  void side(const ReportDifference& difference, char mine, std::string_view element) {
    for (const auto& [kind, text] : difference.parts) {
      if (kind == ' ') add("{} ", escape(text));
      if (kind == mine) add("<{0}>{1}</{0}> ", element, escape(text));
    }
  }

  void fields(const ReportPage& page) {
    out_ += "<h3>Fields</h3>\n<table>\n<thead><tr><th scope=\"col\">field</th><th scope=\"col\">value</th>"
            "<th scope=\"col\">source</th></tr></thead>\n<tbody>\n";
    for (const auto& [key, value] : page.article.items()) {
      if (key == "body" || key == "quotes" || key == "source" || key == "schema_version") continue;
      const auto chosen = std::find_if(page.explanation.candidates.begin(), page.explanation.candidates.end(),
                                       [&, name = key](const auto& c) { return c.field == name && c.chosen; });
      const bool known = chosen != page.explanation.candidates.end();
      add("<tr><th scope=\"row\">{}</th><td>{}", escape(key), escape(shortened(text_of(value))));
      rejected(page, key);
      add("</td><td>{}</td></tr>\n", known ? escape(chosen->source) : "");
    }
    out_ += "</tbody></table>\n";
  }

  void rejected(const ReportPage& page, const std::string& field) {
    std::string items;
    for (const base::Candidate& c : page.explanation.candidates) {
      if (c.field != field || c.chosen) continue;
      items += fmt::format("<li>{} <span class=\"hint\">{} {:.2f} {}</span></li>\n", escape(shortened(c.value)),
                           escape(c.source), c.weight, escape(c.note));
    }
    if (!items.empty()) add("<details><summary>rejected</summary><ul>\n{}</ul></details>", items);
  }

  void blocks(const ReportPage& page, std::size_t number) {
    const auto& all = page.explanation.blocks;
    const std::size_t shown = std::min(all.size(), kReportBlocks);
    out_ += "<div>\n<h3>Blocks</h3>\n";
    for (std::size_t i = 0; i < shown; ++i) {
      const base::BlockVerdict& b = all[i];
      const std::size_t dot = b.rule.find('.');
      const std::string rule = dot == std::string::npos ? b.rule : b.rule.substr(dot + 1);
      std::string reasons;
      for (const std::string& reason : b.reasons) reasons += " · " + reason;
      add("<div class=\"block {} role-{} rule-{}\" id=\"p{}b{}\" data-score=\"{:.3f}\" tabindex=\"-1\"><p dir=\"auto\">{}</p>"
          "<span class=\"why\">{} {:.2f}{} · {}{}</span></div>\n",
          b.role == "drop" ? "drop" : "kept", escape(b.role), escape(rule), number, i, b.score, escape(shortened(b.text)),
          escape(b.rule), b.score, b.role == "drop" ? "" : " " + escape(b.role), escape(b.path), escape(reasons));
    }
    if (shown < all.size()) {
      add("<p class=\"hint\">{} further blocks are left out; presscut explain -f jsonl has them all.</p>\n",
          all.size() - shown);
    }
    out_ += "</div>\n";
  }

  // The article as a reader gets it; each paragraph leads to its block, quotations are marked.
  void article(const ReportPage& page, std::size_t number) {
    const Json& a = page.article;
    out_ += "<article class=\"article\" dir=\"auto\">\n";
    if (a["title"].is_string()) add("<h3>{}</h3>\n", escape(text_of(a["title"])));
    if (a["subtitle"].is_string()) add("<p><em>{}</em></p>\n", escape(text_of(a["subtitle"])));
    for (const Json& photo : a["photos"]) {
      if (!photo["caption"].is_string() && !photo["credit"].is_string()) continue;
      add("<p class=\"speaker\">Photo: {} [{}]</p>\n", photo["caption"].is_string() ? escape(text_of(photo["caption"])) : "",
          photo["credit"].is_string() ? escape(text_of(photo["credit"])) : "no credit");
    }
    if (a["body"].is_string()) paragraphs(page, number);
    out_ += "</article>\n";
  }

  void paragraphs(const ReportPage& page, std::size_t number) {
    const std::string body = page.article["body"].get<std::string>();
    std::vector<std::size_t> offsets;  // bytes of each code point
    for (std::size_t i = 0; i < body.size(); ++i) {
      if ((static_cast<unsigned char>(body[i]) & 0xC0) != 0x80) offsets.push_back(i);
    }
    offsets.push_back(body.size());
    std::size_t block = 0;
    std::size_t quote = 0;
    const Json& quotes = page.article["quotes"];
    for (std::size_t start = 0; start < body.size();) {
      const std::size_t end = std::min(body.find("\n\n", start), body.size());
      block = block_of(page, body.substr(start, end - start), block);
      out_ += "<p>";
      std::size_t at = start;
      for (; quote < quotes.size(); ++quote) {
        const auto offset = [&](const char* key) {
          return offsets[std::min(quotes[quote][key].get<std::size_t>(), offsets.size() - 1)];
        };
        const std::size_t from = offset("start");
        const std::size_t to = std::min(offset("end"), end);
        if (from >= end) break;
        if (from < at || to <= from) continue;
        add("{}<mark>{}</mark>", escape(body.substr(at, from - at)), escape(body.substr(from, to - from)));
        if (quotes[quote]["speaker"].is_string()) {
          add("<span class=\"speaker\"> [{}] </span>", escape(text_of(quotes[quote]["speaker"])));
        }
        at = to;
      }
      out_ += escape(body.substr(at, end - at));
      if (block < std::min(page.explanation.blocks.size(), kReportBlocks)) {
        add(" <a class=\"to\" href=\"#p{0}b{1}\" aria-label=\"to block {1}\">#{1}</a>", number, block);
      }
      out_ += "</p>\n";
      start = end + 2;
    }
  }

  // The kept block, from `from` on, whose text begins the paragraph.
  static std::size_t block_of(const ReportPage& page, std::string_view paragraph, std::size_t from) {
    if (paragraph.starts_with("- ")) paragraph.remove_prefix(2);
    const auto& all = page.explanation.blocks;
    for (std::size_t i = from; i < all.size(); ++i) {
      if (all[i].role != "drop" && paragraph.starts_with(all[i].text)) return i;
    }
    return from;
  }

  std::string out_;
};

}  // namespace

std::string report_html(const std::vector<ReportPage>& pages) { return Writer().write(pages); }

}  // namespace presscut::output
