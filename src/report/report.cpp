#include "report/report.h"

#include <algorithm>

#include "report/block_view.h"
#include "report/field_table.h"
#include "report/markup.h"
#include "report/page_map.h"
#include "report/report_assets.h"
#include "report/sides.h"

namespace presscut::report {
namespace {

// CSP names a script by the base64 of its SHA-256; the build gives it in hexadecimal.
std::string base64_of_hex(std::string_view hex) {
  static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto nibble = [](char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  };
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
  void head() {
    add(out_,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
        "form-action 'none'; "
        "script-src 'sha256-{}'; style-src 'sha256-{}'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>presscut "
        "report</title>\n",
        base64_of_hex(kReportScriptSha256), base64_of_hex(kReportStyleSha256));
    out_ += "<style>" + std::string(kReportStyle) + "</style>\n</head>\n<body>\n";
    out_ +=
        "<header><h1>presscut report</h1></header>\n<div class=\"tools\" role=\"search\">\n"
        "<label><input type=\"checkbox\" data-filter=\"kept\" checked> kept</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"dropped\" checked> dropped</label>\n"
        "<label><input type=\"checkbox\" data-filter=\"near\"> only near the threshold</label>\n"
        "<input type=\"search\" id=\"search\" placeholder=\"Search the blocks\" aria-label=\"Search the "
        "blocks\">\n"
        "<span id=\"count\" class=\"hint\" role=\"status\"></span>\n"
        "<details class=\"keys\"><summary>Keys and colours</summary>\n<p><kbd>j</kbd> <kbd>k</kbd> next and "
        "previous "
        "block, <kbd>Enter</kbd> from a block to its paragraph and back, <kbd>/</kbd> search, <kbd>Esc</kbd> "
        "back, "
        "<kbd>e</kbd> kept, <kbd>d</kbd> dropped, <kbd>n</kbd> only near the threshold (scores from 0.3 to "
        "0.7)</p>\n<p>";
    for (const RoleName& role : kRoleNames)
      add(out_, "<span class=\"role role-{}\">{}</span> ", role.role, role.name);
    out_ +=
        "<span class=\"role role-none\">dropped</span> <mark>quoted words</mark> <span "
        "class=\"speaker\">speaker</span></p>\n"
        "</details>\n</div>\n";
  }

  void contents(const std::vector<ReportPage>& pages) {
    out_ += "<nav aria-label=\"Pages\"><h2>Pages</h2>\n";
    tally(pages);
    out_ += "<ul class=\"pages\">\n";
    for (std::size_t i = 0; i < pages.size(); ++i) {
      add(out_, "<li><a href=\"#page{}\"><bdi>{}</bdi></a>", i, escape(pages[i].source));
      state(pages[i]);
      out_ += "</li>\n";
    }
    out_ += "</ul></nav>\n";
  }

  void tally(const std::vector<ReportPage>& pages) {
    std::string text;
    for (const std::string_view state : {"passed", "failed", "missing", "error"}) {
      const auto count =
          std::count_if(pages.begin(), pages.end(), [&](const ReportPage& p) { return p.state == state; });
      if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, state);
    }
    if (!text.empty()) add(out_, "<p>{}</p>\n", text);
  }

  void state(const ReportPage& page) {
    if (!page.state.empty()) add(out_, " <span class=\"state state-{0}\">{0}</span>", page.state);
  }

  void page(const ReportPage& page, std::size_t number) {
    add(out_, "<section id=\"page{0}\" aria-labelledby=\"name{0}\">\n<h2 id=\"name{0}\"><bdi>{1}</bdi>",
        number, escape(page.source));
    state(page);
    out_ += "</h2>\n";
    if (!page.message.empty()) add(out_, "<p>{}</p>\n", escape(page.message));
    differences(page);
    if (page.state == "failed" && !page.article) {
      add(out_, "<p class=\"hint\">Why: {}</p>\n", command_for("explain", page.source));
    }
    if (page.article) {
      write_field_table(out_, page);
      const PageMap map = map_page(page);
      out_ += "<div class=\"sides\">\n";
      write_blocks(out_, page, number, map);
      write_article(out_, page, number, map);
      out_ += "</div>\n";
    }
    out_ += "</section>\n";
  }

  void differences(const ReportPage& page) {
    for (const ReportDifference& difference : page.differences) {
      add(out_, "<h3>{}: {}</h3>\n", escape(difference.field), escape(difference.summary));
      for (const ReportDiff& diff : difference.diffs) {
        if (!diff.label.empty()) add(out_, "<h4>{}</h4>\n", escape(diff.label));
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
      if (kind == ' ') add(out_, "{} ", escape(text));
      if (kind == mine) add(out_, "<{0}>{1}</{0}> ", element, escape(text));
      any = any || kind == ' ' || kind == mine;
    }
    if (!any) out_ += "<span class=\"hint\">nothing</span>";
  }

  std::string out_;
};

}  // namespace

std::string report_html(const std::vector<ReportPage>& pages) {
  return Writer().write(pages);
}

}  // namespace presscut::report
