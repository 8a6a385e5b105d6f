// JSON-LD in the shapes that sites write: names, authors, images and which thing is the article.
#include "evidence/linked_data.h"

#include <string>
#include <vector>

#include "catch_compat.h"
#include "html/parse.h"

using namespace presscut;
using evidence::LinkedData;
using evidence::LinkedThing;

namespace {

LinkedData read(const std::string& json, const std::string& type = "application/ld+json") {
  base::Warnings warnings;
  const dom::Document document =
      html::parse_html("<script type=\"" + type + "\">" + json + "</script><p>Text.</p>", {}, warnings);
  return evidence::collect_linked_data(document);
}

LinkedThing article(const std::string& members) {
  const LinkedData data = read(R"({"@type": "NewsArticle", "headline": "The mill", )" + members + "}");
  REQUIRE(data.main_article() != nullptr);
  return *data.main_article();
}

// "name" a person, "name*" an organization.
std::string authors(const std::string& members) {
  std::string result;
  for (const evidence::LinkedPerson& person : article(members).authors)
    result += (result.empty() ? "" : ", ") + person.name + (person.organization ? "*" : "");
  return result;
}

}  // namespace

TEST_CASE("linked data: authors in every shape", "[linked]") {
  CHECK(authors(R"("author": "Ann Roe")") == "Ann Roe");
  CHECK(authors(R"("author": ["Ann Roe", {"name": "Bo Lind"}])") == "Ann Roe, Bo Lind");
  CHECK(authors(R"("author": {"@type": "Person", "name": ["Ann Roe", "Bo Lind"]})") == "Ann Roe, Bo Lind");
  CHECK(authors(R"("author": {"givenName": "Ann", "familyName": "Roe"})") == "Ann Roe");
  CHECK(authors(R"("author": {"familyName": "Roe"})") == "Roe");
  CHECK(authors(R"("author": {"alternateName": "The Miller"})") == "The Miller");
  CHECK(authors(R"("author": {"@type": "NewsMediaOrganization", "name": "Valley Post"})") == "Valley Post*");
  CHECK(authors(R"("author": {"@type": "Corporation", "name": "Valley Post"})") == "Valley Post*");
  CHECK(authors(R"("author": "https://valley.example/ann", "creator": {"name": "Bo Lind"})") == "Bo Lind");
  CHECK(authors(R"("author": [null, 7, {}, ""])").empty());
}

TEST_CASE("linked data: a reference stands for the thing of its @id, a dangling one for nothing",
          "[linked]") {
  const auto names = [](const std::string& reference) {
    std::string result;
    for (const LinkedThing& thing :
         read(R"({"@graph": [{"@type": "NewsArticle", "headline": "The mill", "author": )" + reference +
              R"(}, {"@type": "Person", "@id": "#ann", "name": "Ann Roe"}]})")
             .things)
      for (const auto& person : thing.authors) result += person.name;
    return result;
  };
  CHECK(names(R"({"@id": "#ann"})") == "Ann Roe");
  CHECK(names(R"({"@type": "Person", "@id": "#ann"})") == "Ann Roe");
  CHECK(names(R"({"@id": "#bo"})").empty());
  CHECK(names(R"({"@id": "#ann", "name": "Ann"})") == "Ann");
}

TEST_CASE("linked data: the article is the first certain one outside lists", "[linked]") {
  const auto main = [](const std::string& json) {
    const LinkedData data = read(json);
    return data.main_article() == nullptr ? std::string("none") : data.main_article()->headline;
  };
  CHECK(
      main(
          R"([{"@type": "Review", "headline": "A review"}, {"@type": "BlogPosting", "headline": "A post"}])") ==
      "A post");
  CHECK(main(R"([{"@type": "Article", "headline": "One"}, {"@type": "Article", "headline": "Two"}])") ==
        "One");
  CHECK(main(R"([{"@type": "Review", "headline": "A review"}])") == "A review");
  CHECK(main(R"({"@type": "WebPage", "headline": "A page"})") == "none");
  CHECK(main(R"({"@type": "NewsArticle", "description": "Without a headline"})") == "none");
  CHECK(main(R"({"@type": ["Thing", "schema:NewsArticle"], "headline": "Typed twice"})") == "Typed twice");
  CHECK(main(R"({"@type": "WebSite", "mentions": {"@type": "Article", "headline": "Elsewhere"}})") == "none");
  CHECK(main(R"({"headline": "Without a type"})") == "none");
  CHECK(main("no JSON") == "none");
}

TEST_CASE("linked data: other members of an article", "[linked]") {
  const LinkedThing thing = article(
      R"("alternativeHeadline": ["Sold", "Given"], "description": "A &quot;mill&quot;", "inLanguage": "de",
         "dateCreated": "2021-05-01", "publisher": {"name": "Valley Post"}, "mainEntityOfPage": {"@id": "https://v.example/1"})");
  CHECK(thing.alternative == "Sold");
  CHECK(thing.description == "A \"mill\"");
  CHECK(thing.language == "de");
  CHECK(thing.created == "2021-05-01");
  CHECK(thing.publisher == "Valley Post");
  CHECK(thing.url == "https://v.example/1");
  CHECK(article(R"("publisher": "Valley Post", "url": "/1", "@id": "https://v.example/2")").url ==
        "https://v.example/2");
  CHECK(article(R"("publisher": "https://v.example/")").publisher.empty());
  CHECK(article(R"("url": "#article")").url.empty());
  CHECK(article(R"("alternativeHeadline": [7])").alternative.empty());
}

TEST_CASE("linked data: images as text, object or list, with their credit", "[linked]") {
  const auto images = [](const std::string& json) {
    std::string result;
    for (const evidence::StructuredImage& i : read(json).images)
      result += i.url + "|" + i.caption + "|" + i.credit + "|" + i.creator + "|" + i.copyright +
                (i.of_article ? "|article\n" : "\n");
    return result;
  };
  const std::string start = R"({"@type": "NewsArticle", "headline": "The mill", "image": )";
  CHECK(images(start + R"("a.jpg"})") == "a.jpg|||||article\n");
  CHECK(images(start + R"(["a.jpg", {"contentUrl": "b.jpg", "description": "The wheel"}]})") ==
        "a.jpg|||||article\nb.jpg|The wheel||||article\n");
  CHECK(images(start + R"({"@id": "c.jpg", "creator": [{"name": "Ann"}, {"name": "Bo"}],
                           "copyrightHolder": {"name": "Valley Post"}}})") ==
        "c.jpg|||Ann, Bo|Valley Post|article\n");
  CHECK(images(start + R"(7, "thumbnailUrl": "t.jpg"})") == "t.jpg|||||article\n");
  // Described twice: what the first leaves out is filled in.
  CHECK(images("[" + start + R"("a.jpg"}, {"@type": "ImageObject", "url": "a.jpg", "caption": "The mill",
                                 "creditText": "Ann", "copyrightNotice": "Post"}])") ==
        "a.jpg|The mill|Ann||Post|article\n");
  CHECK(images(R"({"@type": "ImageObject", "url": "a.jpg"})") == "a.jpg||||\n");
}

TEST_CASE("linked data: scripts of other types are no JSON-LD, the site's name is read", "[linked]") {
  const std::string json = R"({"@type": "WebSite", "name": "Valley &amp; Post"})";
  CHECK(read(json).site_name == "Valley & Post");
  CHECK(read(json, "application/ld+json; charset=utf-8").site_name == "Valley & Post");
  CHECK(read(json, "application/ld json").site_name == "Valley & Post");
  CHECK(read(json, "application/json").site_name.empty());
}
