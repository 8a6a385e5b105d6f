// Where a page may give its date, and which of several wins.
#include <string>
#include <vector>

#include "article/collect_metadata.h"
#include "article_texts.h"
#include "catch_compat.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "html/parse.h"

using namespace presscut;
using evidence::Metadata;

namespace {

Metadata read(const std::string& head, const std::string& body, evidence::MetadataOptions options = {},
              const std::string& language = "en") {
  base::Warnings warnings;
  dom::Page page{html::parse_html("<!DOCTYPE html><html lang=\"" + language + "\"><head>" + head +
                                      "</head><body>" + body + "</body></html>",
                                  {}, warnings),
                 {}};
  page.blocks = dom::collect_blocks(page.document);
  return article::collect_metadata(page, options, nullptr);
}

std::string date(const std::string& head, const std::string& body) {
  return read(head, body).date.value_or("none");
}

std::string below(const std::string& element) {
  return "<article>" + test::kMillHeadline + element + test::kMillParagraphs + "</article>";
}

}  // namespace

TEST_CASE("date evidence: elements below the headline tell the day in text or attribute", "[date]") {
  for (const char* element :
       {"<time datetime=\"2021-05-04\">yesterday</time>", "<time>4 May 2021</time>",
        "<span class=\"publish-date\" data-date=\"2021-05-04\"></span>", "<p class=dateline>May 4, 2021</p>",
        "<span itemprop=datePublished content=\"2021-05-04\"></span>",
        "<span itemprop=dateCreated>4 May 2021</span>", "<p>04.05.21</p>", "<p>٤ مايو ٢٠٢١</p>"}) {
    INFO(element);
    CHECK(date("", below(element)) == "2021-05-04");
  }
}

TEST_CASE("date evidence: a time element's text adds what its attribute leaves out, if the day agrees",
          "[date]") {
  CHECK(date("", below("<time datetime=\"2021-05-04\">4 May 2021, 10:15</time>")) == "2021-05-04T10:15:00");
  CHECK(date("", below("<time datetime=\"2021-05-04\">at 10:15</time>")) == "2021-05-04");
  CHECK(date("", below("<time datetime=\"soon\">4 May 2021</time>")) == "2021-05-04");
}

TEST_CASE("date evidence: words beside a date tell an update from the publication", "[date]") {
  const auto both = [](const std::string& element) {
    const Metadata m = read("", below(element));
    return m.date_published.value_or("-") + " " + m.date_modified.value_or("-");
  };
  CHECK(both("<p>Published 4 May 2021. Updated 6 May 2021.</p>") == "2021-05-04 2021-05-06");
  CHECK(both("<p>Published <time>4 May 2021</time></p><p>Last updated <time>6 May 2021</time></p>") ==
        "2021-05-04 2021-05-06");
  CHECK(both("<time>Published 4 May 2021</time> <time>Updated 6 May 2021</time>") == "2021-05-04 2021-05-06");
  CHECK(both("<p>Posted:</p><p>4 May 2021</p><p>Modified:</p><p>6 May 2021</p>") == "2021-05-04 2021-05-06");
  CHECK(both("<meta itemprop=datePublished content=2021-05-04><meta itemprop=dateModified "
             "content=2021-05-06>") == "2021-05-04 2021-05-06");
  CHECK(both("<time pubdate>4 May 2021</time>") == "2021-05-04 -");
}

TEST_CASE("date evidence: metas of publication and update, the update before it is a mistake", "[date]") {
  const auto meta = [](const std::string& name, const std::string& content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  };
  const Metadata m =
      read(meta("date", "2021-05-04") + meta("datemodified", "2021-05-06T08:00:00Z"), below(""));
  CHECK(m.date_published == "2021-05-04");
  CHECK(m.date_modified == "2021-05-06T08:00:00+00:00");
  const Metadata early = read(
      meta("article:published_time", "2021-05-04T10:00:00Z") + meta("datemodified", "2021-05-01"), below(""));
  CHECK(early.date_published == "2021-05-04T10:00:00+00:00");
  CHECK_FALSE(early.date_modified);
  CHECK_FALSE(read(meta("date", "soon"), below("")).date);
}

TEST_CASE("date evidence: the address has the date of a page that shows none", "[date]") {
  evidence::MetadataOptions options;
  options.url = "https://valley.example/2021/05/04/mill-sold";
  CHECK(read("", below(""), options).date == "2021-05-04");
  CHECK(read("<link rel=canonical href=\"https://valley.example/2021/05/03/mill-sold\">", below(""), options)
            .date == "2021-05-03");
  CHECK_FALSE(read("", below("")).date);
}

TEST_CASE("date evidence: state objects of scripts count when nothing else is structured", "[date]") {
  const auto script = [](const std::string& text) {
    return "<script type=\"application/json\">" + text + "</script>";
  };
  CHECK(date(script(R"({"page": {"publishedAt": "2021-05-04T10:00:00Z"}})"), below("")) ==
        "2021-05-04T10:00:00+00:00");
  CHECK(date(script(R"({"pubDate" : "4 May 2021"})"), below("")) == "2021-05-04");
  for (const char* text : {R"({"publishedAt": 17})", R"({"publishedAt"})", R"({"publishedAt": "soon"})",
                           R"({"publishedAt": "2021-05-04)", R"({"created": "2021-05-04"})"}) {
    INFO(text);
    CHECK(date(script(text), below("")) == "none");
  }
  CHECK(date(script(R"({"publishedAt": "2021-05-04"})") +
                 "<meta property=\"article:published_time\" content=\"2021-06-01\">",
             below("")) == "2021-06-01");
}

TEST_CASE("date evidence: the region settles which number is the day", "[date]") {
  const std::string body = below("<p class=date>03/04/2021</p>");
  CHECK(read("", body, {}, "en-US").date == "2021-03-04");
  CHECK(read("", body, {}, "en-GB").date == "2021-04-03");
  evidence::MetadataOptions british;
  british.url = "https://valley.co.uk/mill-sold";
  CHECK(read("", body, british, "en").date == "2021-04-03");
  CHECK(read("", body, {}, "en").date == "2021-03-04");
}

TEST_CASE("date evidence: another date of the page settles which number is the day", "[date]") {
  // Confirmed the other way round by an unambiguous one.
  CHECK(read("<meta name=date content=\"2021-03-04\">", below("<p class=date>03/04/2021</p>"), {}, "en-GB")
            .date == "2021-03-04");
  // A month above twelve elsewhere: this page puts the month first.
  CHECK(
      read("", below("<p class=date>03/04/2021</p><p>The next fair is on 03/28/2021.</p>"), {}, "es").date ==
      "2021-03-04");
}

TEST_CASE("date evidence: JSON-LD dates of lists and other pages do not count", "[date]") {
  const auto linked = [](const std::string& json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  };
  CHECK(
      date(
          linked(
              R"({"@type": "NewsArticle", "headline": "Old mill of the valley", "datePublished": "2021-05-04",
                       "hasPart": [{"@type": "NewsArticle", "headline": "Other", "datePublished": "2021-06-01"}]})"),
          below("")) == "2021-05-04");
  CHECK(date(linked(R"({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Other",
                       "datePublished": "2021-06-01"}]})"),
             below("")) == "none");
  CHECK(date(linked(R"({"@type": "VideoObject", "name": "The mill", "uploadDate": "2021-05-04"})"),
             below("")) == "2021-05-04");
  CHECK(date(linked(R"({"@type": "WebPage", "datePublished": ["2021-05-04", "2021-05-05"]})"), below("")) ==
        "2021-05-04");
}

TEST_CASE("date evidence: the day on the page differs from its data: both are told", "[date]") {
  const Metadata m = read("<meta property=\"article:published_time\" content=\"2021-05-04T10:00:00Z\">",
                          below("<p class=date>Updated 9 May 2021, 12:00</p>"));
  CHECK(m.date_published == "2021-05-04T10:00:00+00:00");
  CHECK(m.date_modified == "2021-05-09T12:00:00");
}

TEST_CASE("date evidence: relative dates named without a number count from the reference", "[date]") {
  evidence::MetadataOptions options;
  options.date_reference = "2021-05-05T12:00:00";
  CHECK(read("", below("<p>Yesterday</p>"), options).date == "2021-05-04");
  options.date_reference = "no date";
  CHECK_FALSE(read("", below("<p>Yesterday</p>"), options).date);
}
