// Where a page may name its authors, and what beside a name is none.
#include <string>
#include <vector>

#include "article/collect_metadata.h"
#include "article_texts.h"
#include "author/person_name.h"
#include "catch_compat.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "html/parse.h"

using namespace presscut;
using Names = std::vector<std::string>;

namespace {

Names read(const std::string& head, const std::string& below, const std::string& url = "") {
  evidence::MetadataOptions options;
  options.url = url;
  base::Warnings warnings;
  dom::Page page{
      html::parse_html("<!DOCTYPE html><html lang=en><head>" + head + "</head><body><article>" +
                           test::kMillHeadline + below + test::kMillParagraphs + "</article></body></html>",
                       {}, warnings),
      {}};
  page.blocks = dom::collect_blocks(page.document);
  return article::collect_metadata(page, options, nullptr).authors;
}

}  // namespace

TEST_CASE("author evidence: each way to mark one name below the headline", "[authors]") {
  for (const char* element :
       {"<a rel=author href=/x>Ann Roe</a>", "<span itemprop=author>Ann Roe</span>",
        "<span itemprop=author itemscope><span itemprop=name>Ann Roe</span>, who writes about rivers</span>",
        "<meta itemprop=author content=\"Ann Roe\">",
        "<span itemprop=author><meta itemprop=name content='Ann Roe'></span>",
        "<div class=author>Ann Roe</div>", "<div class=byline>By Ann Roe\n</div>",
        "<div class=byline>By Ann Roe<br>Senior reporter</div>", "<p>By Ann Roe</p>", "<p>Von Ann Roe</p>",
        "<p>Written by</p><p>Ann Roe</p>", "<p><a href=/authors/ann-roe>Ann Roe</a></p>",
        "<p>By Ann Roe, 4 May 2021</p>"}) {
    INFO(element);
    CHECK(read("", element) == Names{"Ann Roe"});
  }
}

TEST_CASE("author evidence: several elements of one kind are one list", "[authors]") {
  for (const char* element :
       {"<p>By <a rel=author href=/a>Ann Roe</a> and <a rel=author href=/b>Bo Lind</a></p>",
        "<p>By <span itemprop=author>Ann Roe</span> and <span itemprop=author>Bo Lind</span></p>",
        "<div>By <span class=author>Ann Roe</span> and <span class=author>Bo Lind</span></div>",
        "<p>By <a href=/authors/ann-roe>Ann Roe</a>, <a href=/authors/bo-lind>Bo Lind</a></p>"}) {
    INFO(element);
    CHECK(read("", element) == Names{"Ann Roe", "Bo Lind"});
  }
}

TEST_CASE("author evidence: metas, alone and with the label that says what they hold", "[authors]") {
  const auto meta = [](const std::string& name, const std::string& content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  };
  CHECK(read(meta("author", "Ann Roe"), "") == Names{"Ann Roe"});
  CHECK(read(meta("author", "Ann Roe") + meta("author", "ann roe") + meta("author", "Bo Lind"), "") ==
        Names{"Ann Roe", "Bo Lind"});
  CHECK(read(meta("citation_author", "Roe, Ann"), "") == Names{"Ann Roe"});
  CHECK(read(meta("article:author", "https://valley.example/ann-roe"), "").empty());
  CHECK(read(meta("twitter:label1", "Written by") + meta("twitter:data1", "Ann Roe"), "") ==
        Names{"Ann Roe"});
  CHECK(read(meta("twitter:label1", "Verfasst von") + meta("twitter:data1", "Ann Roe"), "") ==
        Names{"Ann Roe"});
  CHECK(read(meta("twitter:label1", "Est. reading time") + meta("twitter:data1", "Ann Roe"), "").empty());
}

TEST_CASE("author evidence: JSON-LD persons come before the organization beside them", "[authors]") {
  const auto linked = [](const std::string& authors) {
    return "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Old mill of "
           "the valley\", "
           "\"publisher\": {\"name\": \"Valley Post\"}, \"author\": " +
           authors + "}</script>";
  };
  CHECK(
      read(
          linked(
              R"([{"@type": "Organization", "name": "Valley Post"}, {"@type": "Person", "name": "Ann Roe"}])"),
          "") == Names{"Ann Roe"});
  CHECK(read(linked(R"([{"@type": "Person", "name": "Ann Roe"}, {"@type": "Person", "name": "Ann Roe"}])"),
             "") == Names{"Ann Roe"});
  CHECK(read(linked(R"({"@type": "Person", "name": "Ann Roe"})"), "<p>By Ann Roe</p>") == Names{"Ann Roe"});
}

TEST_CASE("author evidence: the site's own name, comments and related stories are no authors", "[authors]") {
  CHECK(read("<meta property=og:site_name content=\"Valley Post\"><meta name=author content=\"Ann Roe, "
             "Valley Post\">",
             "", "https://www.valley-post.example/mill") == Names{"Ann Roe"});
  CHECK(read("",
             "<p class=byline>By Ann Roe</p><div class=comments><span class=author>Cy Dahl</span><p>I knew "
             "that mill well."
             "</p></div>") == Names{"Ann Roe"});
  CHECK(read("", "<p>By Ann Roe</p><aside class=related><h3>Other news</h3><p>By Cy Dahl</p></aside>") ==
        Names{"Ann Roe"});
}

TEST_CASE("author evidence: a line that is only a name needs the look of one", "[authors]") {
  CHECK(read("", "<p>The old mill wheel</p>").empty());
  CHECK(read("", "<p>Sold at last</p><p>4 May 2021</p>").empty());
  // Folders of authors lead to persons, other folders do not.
  CHECK(read("", "<p><a href=/topics/water-mills>Water Mills</a></p>").empty());
  CHECK(read("", "<p><a href=/authors/>Ann Roe</a></p>") != Names{"Authors"});
}

TEST_CASE("names: no text gives no name", "[authors]") {
  CHECK(author::parse_names("").empty());
}
