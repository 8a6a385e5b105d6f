// The rules around the model, on pages small enough to see why.
#include <string>
#include <vector>

#include "article/extract.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

const std::string kText =
    "The harbour office moved its clocks forward on Sunday, an hour too early, and three ferries left "
    "without "
    "most of the passengers who had booked them for the morning. ";
const std::string kMore =
    "Nobody was hurt, said the harbour master, but he had to apologise to a wedding party that reached its "
    "island "
    "after the cake, the band and the priest had all gone home again. ";

std::string page(const std::string& inside) {
  return "<html><body><article class=story><h1>Clocks wrong in the harbour</h1><p>" + kText + "</p>" +
         inside + "<p>" + kMore + "</p><p>" + kText + kMore + "</p></article></body></html>";
}

std::string body_of(const std::string& html, const article::ExtractOptions& options = {}) {
  return article::extract(html, options).body.text();
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("body: lines of the boilerplate table go, the same words in a sentence stay", "[body]") {
  CHECK_FALSE(contains(body_of(page("<p>Like Us on Facebook</p>")), "Like Us"));
  CHECK_FALSE(contains(body_of(page("<p>Make The Harbour Times Your Homepage</p>")), "Homepage"));
  const std::string sentence =
      "Like us on Facebook, the sign at the pier says, but nobody has done so since the spring.";
  CHECK(contains(body_of(page("<p>" + sentence + " " + kMore + "</p>")), sentence));
}

TEST_CASE("body: a read-also line goes when it is a link", "[body]") {
  CHECK_FALSE(
      contains(body_of(page("<p>Read also: <a href=/x>The woman who counts the swifts</a></p>")), "swifts"));
}

TEST_CASE("body: hidden text is dropped unless it is the article", "[body]") {
  CHECK_FALSE(contains(body_of(page("<div hidden><p>A secret " + kMore + "</p></div>")), "A secret"));
  CHECK(contains(body_of("<body><div style='display:none'>" + page("") + "</div></body>"), "harbour office"));
}

TEST_CASE("body: the second copy of an article is dropped, equal paragraphs side by side stay", "[body]") {
  const std::string copy = page("");
  const std::string twice = body_of("<div>" + copy + "</div><div>" + copy + "</div>");
  CHECK(twice.find(kMore.substr(0, 40)) != std::string::npos);
  std::size_t times = 0;
  for (std::size_t at = 0; (at = twice.find("Nobody was hurt", at)) != std::string::npos; ++at) ++times;
  CHECK(times == 2);  // the paragraph itself, and the long one that repeats it
}

TEST_CASE("body: site owners' lines and selectors beat the model", "[body]") {
  article::ExtractOptions options;
  options.body.boilerplate = {"Tide table on page nine"};
  const std::string html = page("<p class=promo>Tide table on page nine</p><p class=extra>" + kMore + "</p>");
  CHECK_FALSE(contains(body_of(html, options), "Tide table"));
  dom::SelectorError error;
  options.body.drop = {*dom::Selector::parse("article p", error)};
  CHECK_FALSE(contains(body_of(html, options), "harbour office"));
  options.body.drop.clear();
  options.body.boilerplate.clear();
  options.body.keep = {*dom::Selector::parse(".promo", error)};
  CHECK(contains(body_of(html, options), "Tide table"));
}

TEST_CASE("body: a heading is kept only with text under it", "[body]") {
  article::ExtractOptions options;
  dom::SelectorError error;
  options.body.keep = {*dom::Selector::parse("h2", error)};
  const std::string heading = "<h2>Further along the quay</h2>";
  CHECK(contains(body_of(page(heading), options), "Further along"));
  const std::string page_end = page("");
  const std::size_t end = page_end.find("</article>");
  CHECK_FALSE(
      contains(body_of(page_end.substr(0, end) + heading + page_end.substr(end), options), "Further along"));
}

TEST_CASE("body: a data table is kept row by row", "[body]") {
  const std::string table =
      "<table><tr><th>Ferry</th><th>Left</th><th>Seats</th></tr><tr><td>Anna</td><td>7.00</td><td>120</td></"
      "tr>"
      "<tr><td>Berta</td><td>7.30</td><td>90</td></tr></table>";
  const std::string body = body_of(page("<p>" + kMore + "</p>" + table));
  if (contains(body, "Anna")) CHECK(contains(body, "Anna | 7.00 | 120"));
  CHECK(contains(body, "Anna") == contains(body, "Berta"));
}

TEST_CASE("body: an explanation changes nothing and has a verdict for each block", "[body]") {
  const std::string html = page("<p>Like Us on Facebook</p>");
  base::Explanation explanation;
  const article::Article explained = article::extract(html, {}, &explanation);
  CHECK(explained.body.text() == body_of(html));
  bool named = false;
  for (const base::BlockVerdict& verdict : explanation.blocks) {
    CHECK_FALSE(verdict.rule.empty());
    named = named || (verdict.text == "Like Us on Facebook" && verdict.role == "drop");
  }
  CHECK(named);
}

TEST_CASE("body: structured text stands in where the page shows none", "[body]") {
  const std::string html =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"articleBody\":\"" +
      kText + "\\n\\n" + kMore + "\"}</script><div id=app>Loading</div>";
  CHECK(body_of(html) ==
        std::string(kText.substr(0, kText.size() - 1)) + "\n\n" + kMore.substr(0, kMore.size() - 1));
}

TEST_CASE("body: a state object's text stands in where the page shows none", "[body]") {
  const std::string html =
      "<head><title>Clocks wrong in the harbour</title><meta property='article:published_time' "
      "content='2023-03-26'>"
      "<meta property='og:type' content='article'>"
      "</head><body><div id=app>Loading</div><script id=__NEXT_DATA__ "
      "type='application/json'>{\"props\":{\"title\":\"x\","
      "\"blocks\":[{\"text\":\"<p>" +
      kText + "</p>\"},{\"text\":\"" + kMore + "\"},{\"text\":\"" + kText + kMore + "\"}]}}</script></body>";
  const std::string body = body_of(html);
  CHECK(body.starts_with("The harbour office moved"));
  CHECK(contains(body, "\n\nNobody was hurt"));
  CHECK_FALSE(contains(body, "<p>"));
}
