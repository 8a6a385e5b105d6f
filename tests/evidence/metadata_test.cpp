#include "evidence/metadata.h"
#include "article/collect_metadata.h"

#include <set>
#include <string>

#include "base/url.h"
#include "catch_compat.h"
#include "dom/page.h"
#include "evidence/site.h"
#include "evidence/source.h"
#include "html/parse.h"

using namespace presscut;
using evidence::Metadata;

namespace {

Metadata read(std::string html, evidence::MetadataOptions options = {},
              base::Explanation* explanation = nullptr) {
  base::Warnings warnings;
  dom::Page page{html::parse_html(std::move(html), {}, warnings), {}};
  page.blocks = dom::collect_blocks(page.document);
  return article::collect_metadata(page, options, explanation);
}

using Names = std::vector<std::string>;

const std::string kParagraphs =
    "<p>The ferry line that joins the two islands will be run on batteries from the autumn on, its owners "
    "said on "
    "Wednesday, after a trial of eleven months that went better than planned.</p>"
    "<p>The trial showed that the boats need less than half of the energy of their predecessors, and that "
    "the grid of "
    "the harbour can charge them in the nine minutes they lie at the pier.</p>";

std::string page(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html><html lang=\"en\"><head>" + head + "</head><body>" + body + kParagraphs +
         "</body></html>";
}

}  // namespace

TEST_CASE("title: the headline on the page wins over the search engines' variant", "[title]") {
  const Metadata m =
      read(page("<title>Ferry line on batteries: all about the new boats | Harbour Times</title>"
                "<meta property=\"og:site_name\" content=\"Harbour Times\">",
                "<article><h1>Ferry line will be run on batteries alone</h1>"));
  CHECK(m.title == "Ferry line will be run on batteries alone");
}

TEST_CASE("title: a colon or dash that belongs to the headline stays", "[title]") {
  const std::string title = "Ferries: why the islands wait - and what it costs";
  const Metadata m = read(page(
      "<title>" + title + " | Harbour Times</title><meta property=\"og:title\" content=\"" + title + "\">",
      "<h1>" + title + "</h1>"));
  CHECK(m.title == title);
}

TEST_CASE("title: without a heading the site's name is cut off the page's title", "[title]") {
  const Metadata m =
      read(page("<title>Ferry line will be run on batteries alone - Harbour Times</title>"
                "<meta property=\"og:site_name\" content=\"Harbour Times\">"
                "<meta property=\"og:title\" content=\"Ferry line will be run on batteries alone\">",
                ""));
  CHECK(m.title == "Ferry line will be run on batteries alone");
  CHECK(m.site == "Harbour Times");
}

TEST_CASE("title: a page that marks nothing has its title among the lines above the text", "[title]") {
  const std::vector<std::string> lines = {
      "Updated 2:00 PM EDT, Wed, May 20, 2020",
      "Make CT Your Homepage",
      "Ferry Line Between Two Small Islands Will Be Run On Batteries Alone",
      "Lighthouse At Dawn",
      "(Photo : Nordlys Bild) The old lighthouse was closed in spring.",
      "The ferry line that joins the two islands will be run on batteries from the autumn on, its "
      "owners said on Wednesday, after a trial of eleven months that went well.",
      "The council will decide on the money for a third boat in June."};
  std::string plain;
  std::string breaks = "<div>";
  for (const std::string& line : lines) {
    plain += line + "\n\n";
    breaks += line + "<br><br>";
  }
  for (const std::string& html : {plain, breaks + "</div>"}) {
    const Metadata m = read(html);
    CHECK(m.title == lines[2]);
    CHECK(m.date == "2020-05-20T14:00:00-04:00");
    CHECK(m.date_modified == "2020-05-20T14:00:00-04:00");
    CHECK_FALSE(m.date_published);
    CHECK(m.authors.empty());
  }
}

TEST_CASE("title: an empty page has none, and nothing else either", "[title]") {
  const Metadata m = read("");
  CHECK_FALSE(m.title);
  CHECK_FALSE(m.date);
  CHECK_FALSE(m.language);
  CHECK(m.authors.empty());
  CHECK(m.headline == dom::kNoNode);
}

TEST_CASE("date: published and modified stay apart, with the zones of the page", "[date]") {
  const Metadata m = read(page(
      R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry line","datePublished":"2021-05-04T08:30:00+02:00",
         "dateModified":"2021-05-06T10:00:00Z"}</script>)",
      "<h1>Ferry line</h1><p>4 May 2021</p>"));
  CHECK(m.date_published == "2021-05-04T08:30:00+02:00");
  CHECK(m.date_modified == "2021-05-06T10:00:00+00:00");
  CHECK(m.date == m.date_published);
}

TEST_CASE("date: days that do not exist lose to the valid evidence", "[date]") {
  const Metadata m = read(page(
      R"(<meta property="article:published_time" content="0000-00-00"><meta name="date" content="2022-25-10">)",
      "<h1>Ferry line</h1><div class=\"date\">4 May 2021</div>"));
  CHECK(m.date == "2021-05-04");
}

TEST_CASE("date: the current-date line of a masthead loses to the article's own date", "[date]") {
  const Metadata m = read(page(
      "",
      "<header class=\"masthead\"><span>Friday, June 11, 2021</span></header><article><h1>Ferry line will be "
      "run on batteries</h1><div class=\"published-date\">Published May 4, 2021</div>"));
  CHECK(m.date == "2021-05-04");
}

TEST_CASE("date: comments, related stories and copyright years are not the article's date", "[date]") {
  const Metadata m = read(page("", "<article><h1>Ferry line will be run on batteries</h1>") +
                          "<div class=\"related\"><time datetime=\"2021-06-01\">June 1</time></div><div "
                          "class=\"comments\"><p>Ann, May 9, "
                          "2021</p></div><footer>© 2024 Harbour Times</footer>");
  CHECK(m.date.value_or("") != "2024");
  CHECK_FALSE(m.date_modified);
}

TEST_CASE("date: relative dates count only from a reference that the caller gives", "[date]") {
  const std::string html = page("", "<article><h1>Ferry line will be run on batteries</h1><p>3 days ago</p>");
  CHECK_FALSE(read(html).date);
  evidence::MetadataOptions options;
  options.date_reference = "2020-05-20";
  CHECK(read(html, options).date == "2020-05-17");
}

TEST_CASE("date: broken JSON-LD is read as far as it goes", "[date]") {
  const Metadata m =
      read(page("<script type=\"application/ld+json\">/* cms */ "
                "{\"@type\":\"NewsArticle\",\"headline\":\"Line one\nLine two\","
                "\"datePublished\":\"2021-05-04\",}{\"@type\":\"WebPage\",</script>",
                "<h1>Ferry line</h1>"));
  CHECK(m.date_published == "2021-05-04");
}

TEST_CASE("authors: persons of JSON-LD are resolved through @graph and @id", "[authors]") {
  const Metadata m = read(page(
      R"(<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry line",
         "author":[{"@id":"#ann"},null]},{"@type":"Person","@id":"#ann","name":"Ann &amp; Lee Roe"},{"@type":"Person","@id":"#bo","name":"Bo"}]}</script>)",
      "<h1>Ferry line</h1>"));
  CHECK(m.authors == Names{"Ann", "Lee Roe"});
}

TEST_CASE("authors: two names of a byline are two, without the place", "[authors]") {
  const Metadata m = read(page(
      "",
      "<h1>Ferry line will be run on batteries</h1><p class=\"byline\">By Ann Roe and Bo Lind in Oslo</p>"));
  CHECK(m.authors == Names{"Ann Roe", "Bo Lind"});
}

TEST_CASE("authors: the publication is not an author when a person is named", "[authors]") {
  const Metadata m = read(page(
      R"(<meta property="og:site_name" content="Harbour Times"><meta name="author" content="Harbour Times">)",
      "<h1>Ferry line will be run on batteries</h1><div class=\"byline\">By <a rel=\"author\" "
      "href=\"/ann\">Ann Roe</a></div>"));
  CHECK(m.authors == Names{"Ann Roe"});
}

TEST_CASE("authors: a link to an author's page names the author", "[authors]") {
  const Metadata m =
      read(page("",
                "<h1>Ferry line will be run on batteries</h1><div><a href=\"/people/ann-roe\">Ann Roe"
                "</a></div><time>4 May 2021</time><p>The line across the fjord opens in June.</p>"));
  CHECK(m.authors == Names{"Ann Roe"});
}

TEST_CASE("subtitle: an element marked up as standfirst below the headline", "[subtitle]") {
  const Metadata m = read(
      page("",
           "<h1>Ferry line will be run on batteries</h1><p class=\"standfirst\">The council wants the "
           "first boat to cross in June.</p><p>The line across the fjord opens in June, the council said "
           "on Monday after a long debate about its cost.</p>"));
  CHECK(m.subtitle == "The council wants the first boat to cross in June.");
}

TEST_CASE("subtitle: the description counts where the page shows it apart from the text", "[subtitle]") {
  const char* head =
      "<meta name=\"description\" content=\"The council wants the first boat to cross in June.\">";
  const char* text =
      "<p>The line across the fjord opens in June, the council said on Monday after a long debate.</p>";
  const std::string headline = "<h1>Ferry line will be run on batteries</h1>";
  CHECK(read(page(head, headline + "<h2>The council wants the first boat to cross in June.</h2>" + text))
            .subtitle == "The council wants the first boat to cross in June.");
  // The first paragraph, alike the others, is text although the description repeats it.
  CHECK_FALSE(read(page(head, headline + "<p>The council wants the first boat to cross in June.</p>" + text))
                  .subtitle);
  // Not on the page: nothing is made up.
  CHECK_FALSE(read(page(head, headline + text)).subtitle);
}

TEST_CASE("subtitle: bylines, dates, credits and menus below the headline are none", "[subtitle]") {
  const std::string headline = "<h1>Ferry line will be run on batteries</h1>";
  CHECK_FALSE(read(page("", headline + "<p class=\"subtitle\">By Ann Roe and Bo Lind</p>")).subtitle);
  CHECK_FALSE(read(page("", headline + "<p class=\"intro\">Published on 4 May 2021</p>")).subtitle);
  CHECK_FALSE(
      read(page("", headline + "<nav><p class=\"summary\">News from the town and from the fjord</p></nav>"))
          .subtitle);
}

TEST_CASE("images: JSON-LD and og:image describe one image once", "[images]") {
  const Metadata m = read(page(
      R"(<meta property="og:image" content="https://harbour.example/a.jpg"><script type="application/ld+json">{"@type":"NewsArticle",
         "headline":"Ferry line","image":{"@type":"ImageObject","url":"https://harbour.example/a.jpg","caption":"A boat","creditText":"Nordlys",
         "creator":{"@type":"Person","name":"Ann Roe"},"copyrightNotice":"Harbour Times"}}</script>)",
      "<h1>Ferry line</h1>"));
  REQUIRE(m.images.size() == 1);
  CHECK(m.images[0].caption == "A boat");
  CHECK(m.images[0].credit == "Nordlys");
  CHECK(m.images[0].creator == "Ann Roe");
  CHECK(m.images[0].copyright == "Harbour Times");
  CHECK(m.images[0].of_article);
}

TEST_CASE("page types: schema.org and Open Graph types are evidence for later stages", "[metadata]") {
  const Metadata m = read(page(
      R"(<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"http://schema.org/NewsArticle",
      "headline":"Ferry line","articleBody":"<p>One.</p><p>Two &amp; three.</p>"}</script>)",
      "<h1>Ferry line</h1>"));
  CHECK(m.page_types == Names{"NewsArticle", "article"});
  CHECK(m.article_body == "One.\nTwo & three.");
}

TEST_CASE("url: the canonical address is made absolute against the caller's", "[url]") {
  evidence::MetadataOptions options;
  options.url = "https://harbour.example/news/ferry.html?from=mail";
  CHECK(read(page("<link rel=\"canonical\" href=\"/news/ferry.html\">", ""), options).url ==
        "https://harbour.example/news/ferry.html");
  CHECK(read(page("<link rel=\"canonical\" href=\"https://harbour.example/\">", ""), options).url ==
        options.url);
  CHECK(base::resolve_url("https://a.example/b/c?d", "e") == "https://a.example/b/e");
  CHECK(base::resolve_url("https://a.example/b", "//c.example/d") == "https://c.example/d");
  CHECK(base::host_of("https://user@www.a.example:80/b") == "a.example");
}

TEST_CASE("language: a declaration stands unless the text says otherwise", "[language]") {
  CHECK(read(page("", "")).language == "en");
  const std::string german =
      "<p>Die Fähre zwischen den beiden Inseln wird von Herbst an mit Batterien fahren, und das ist nicht "
      "die einzige Neuerung, die sich "
      "die Reederei mit dem Hafen für das kommende Jahr auf die Fahnen geschrieben hat.</p><p>Der Versuch "
      "hat gezeigt, dass die Boote von "
      "der Hälfte der Energie ein Jahr lang auf den Strecken mit den Inseln fahren.</p>";
  CHECK(read("<html lang=en><body>" + german + "</body></html>").language == "de");
  CHECK(read("<html lang=de-AT><body>" + german + "</body></html>").language == "de");
  CHECK(read("<html lang=nb><body><p>kort</p></body></html>").language == "no");
}

TEST_CASE("explain: every field's candidates are told with their source, the article stays the same",
          "[explain]") {
  const std::string html = page(R"(<title>Ferry line</title><meta name="author" content="Ann Roe">)",
                                "<h1>Ferry line</h1><div class=\"date\">4 May 2021</div>");
  base::Explanation explanation;
  const Metadata with = read(html, {}, &explanation);
  const Metadata without = read(html);
  CHECK(with.title == without.title);
  CHECK(with.date == without.date);
  std::set<std::string> fields;
  for (const base::Candidate& c : explanation.candidates) {
    fields.insert(c.field);
    CHECK_FALSE(c.source.empty());
  }
  CHECK(fields.count("title") == 1);
  CHECK(fields.count("date_published") == 1);
  CHECK(fields.count("authors") == 1);
}
