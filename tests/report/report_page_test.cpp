// The report for people at its limits, and pages with every kind of paragraph as HTML and Markdown.
#include <string>

#include "article/article.h"
#include "catch_compat.h"
#include "output/html.h"
#include "output/markdown.h"
#include "report/report.h"

using namespace presscut;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

article::Article every_kind() {
  article::Article a;
  a.metadata.title = "The <mill> & its \"wheel\"";
  a.metadata.subtitle = "It turns";
  a.metadata.authors = {"Ann Roe", "Bo Lind"};
  a.metadata.date = "2021-05-04";
  a.metadata.url = "https://v.example/a?b=1&c=2";
  a.metadata.site = "Valley Post";
  a.metadata.language = "en";
  a.photos.push_back({"https://v.example/w.jpg", "A wheel", "The wheel", "Ada Bright", true});
  a.photos.push_back({"javascript:alert(1)", {}, {}, "Bo Sample", false});
  a.photos.push_back({"data:image/png,x", {}, {}, {}, false});
  using body::Role;
  a.body.paragraphs = {{"The race", Role::kHeading},     {"One\nstone", Role::kText},
                       {"Oak", Role::kListItem},         {"Ash", Role::kListItem},
                       {"It turns.", Role::kBlockQuote}, {"Last", Role::kListItem}};
  quote::Quote quote;
  quote.text = "It turns.";
  quote.speaker = "Ann Roe";
  a.quotes.push_back(quote);
  quote.speaker.reset();
  a.quotes.push_back(quote);
  return a;
}

}  // namespace

TEST_CASE("html: headings, lists, quotations and breaks have elements, only web addresses links",
          "[output]") {
  const std::string html = output::write_html(every_kind(), {output::Format::kHtml, output::all_fields()});
  CHECK(html ==
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>The &lt;mill&gt; &amp; its &quot;wheel&quot;</title>\n</head>\n<body>\n<article>\n"
        "<h1>The &lt;mill&gt; &amp; its &quot;wheel&quot;</h1>\n<p>It turns</p>\n"
        "<ul>\n<li>Ann Roe</li>\n<li>Bo Lind</li>\n</ul>\n<p><time "
        "datetime=\"2021-05-04\">2021-05-04</time></p>\n"
        "<p><a href=\"https://v.example/a?b=1&amp;c=2\">Valley Post</a></p>\n"
        "<figure><img src=\"https://v.example/w.jpg\" alt=\"A wheel\"><figcaption>The wheel <small>Ada "
        "Bright</small>"
        "</figcaption></figure>\n<figure><figcaption><small>Bo Sample</small></figcaption></figure>\n"
        "<h2>The race</h2>\n<p>One<br>stone</p>\n<ul>\n<li>Oak</li>\n<li>Ash</li>\n</ul>\n"
        "<blockquote><p>It turns.</p>\n</blockquote>\n<ul>\n<li>Last</li>\n</ul>\n</article>\n"
        "<section>\n<h2>Quotes</h2>\n<ul>\n<li><q>It turns.</q> Ann Roe</li>\n<li><q>It "
        "turns.</q></li>\n</ul>\n"
        "</section>\n</body>\n</html>\n");
}

TEST_CASE("html and markdown: fields left out are not written", "[output]") {
  output::FieldSet only;
  only.set(*output::find_field("body"));
  const std::string html = output::write_html(every_kind(), {output::Format::kHtml, only});
  CHECK(contains(html, "<title></title>"));
  CHECK_FALSE(contains(html, "<h1>"));
  CHECK_FALSE(contains(html, "Ann Roe"));
  CHECK(output::write_markdown(every_kind(), "a.html", {output::Format::kMarkdown, only})
            .starts_with("## The race\n"));
}

TEST_CASE("markdown: paragraphs by their kind, what would be a mark is escaped", "[output]") {
  article::Article a = every_kind();
  using body::Role;
  a.body.paragraphs = {{"The race", Role::kHeading},
                       {"Oak", Role::kListItem},
                       {"It turns.", Role::kBlockQuote},
                       {"1. one\n# two", Role::kText},
                       {"a *b* [c] <d> 1 < 2 `e` \\f", Role::kText},
                       {"3) x", Role::kText},
                       {"2021 was dry", Role::kText}};
  output::FieldSet fields;
  for (const char* field : {"title", "photos", "body", "quotes"}) fields.set(*output::find_field(field));
  CHECK(output::write_markdown(a, "a.html", {output::Format::kMarkdown, fields}) ==
        "---\ntitle: \"The <mill> & its \\\"wheel\\\"\"\n---\n\n# The \\<mill> & its \"wheel\"\n\n"
        "![A wheel](https://v.example/w.jpg)\n\n*The wheel (Photo: Ada Bright)*\n\n*(Photo: Bo Sample)*\n\n"
        "## The race\n\n- Oak\n\n> It turns.\n\n1\\. one  \n\\# two\n\n"
        "a \\*b\\* \\[c\\] \\<d> 1 < 2 \\`e\\` \\\\f\n\n3\\) x\n\n2021 was dry\n\n"
        "## Quotes\n\n- \"It turns.\" (Ann Roe)\n- \"It turns.\"\n");
}

TEST_CASE("report: what is left out is counted, with the command that prints it", "[output]") {
  report::ReportPage page;
  page.source = "it's a <page>.html";
  article::Article article;
  article.metadata.title = "The mill";
  for (int i = 0; i < 103; ++i)
    article.photos.push_back({"https://v.example/" + std::to_string(i), {}, "C", {}, i == 0});
  page.article = article;
  for (int i = 0; i < 33; ++i)
    page.explanation.candidates.push_back(
        {"title", "Other " + std::to_string(i), "title.h1", 0.1, false, ""});
  for (std::size_t i = 0; i < report::kReportBlocks + 5; ++i) {
    base::BlockVerdict& block = page.explanation.blocks.emplace_back();
    block.text = i == 0 ? std::string(399, 'x') + "ö" : "text";
    block.path = "body > p";
    block.role = "drop";
    block.rule = "score";
  }
  const std::string html = report::report_html({page});
  CHECK(contains(html, "<bdi>it&#39;s a &lt;page&gt;.html</bdi>"));
  CHECK(contains(html,
                 "<li class=\"hint\">and 3 more: <code>presscut explain -f jsonl "
                 "'it&#39;\\&#39;&#39;s a &lt;page&gt;.html'</code></li>"));
  CHECK(contains(html, "33 rejected for title"));
  CHECK(contains(html, "5 of 3005 blocks are left out; "));
  CHECK(contains(html, "<li class=\"hint\">and 3 more</li>"));
  CHECK(contains(html, std::string(399, 'x') + " …"));
}

TEST_CASE("report: pages of a check have a state each and a tally above", "[output]") {
  report::ReportPage failed, broken;
  failed.source = "a.html";
  failed.state = "failed";
  failed.differences = {{"title", "differs", {{"", {{' ', "The"}, {'-', "mill"}, {'+', "barn"}}}}}};
  broken.source = "b.html";
  broken.state = "error";
  broken.message = "cannot be read";
  const std::string html = report::report_html({failed, broken});
  CHECK(contains(html, "<p>1 failed, 1 error</p>"));
  CHECK(contains(html, "<span class=\"state state-error\">error</span>"));
  CHECK(contains(html, "<p>cannot be read</p>"));
  CHECK(contains(html, "The <del>mill</del> </div>"));
  CHECK(contains(html, "The <ins>barn</ins> </div>"));
  // Too many to explain each: the command stands in.
  CHECK(contains(html, "<p class=\"hint\">Why: <code>presscut explain 'a.html'</code></p>"));
}
