// Pages on which a threshold decides: each is right only while its value stands (tests/quality/mutants.txt).
#include <string>

#include "article/extract.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

const std::string kOpening =
    "<p>The old watermill in the valley was started again on Sunday, after thirty years in which its wheel "
    "stood still "
    "and ivy grew over the stones of the race.</p>";
const std::string kRest =
    "<p>Volunteers had mended the wheel over two winters with oak from the forest above the village, and a "
    "miller from "
    "the north taught them how to hang it.</p><p>The council wants to grind flour there from the autumn on "
    "and to sell "
    "it in the barn beside the stream, where a bakery stood until the war.</p>";

article::Article read(const std::string& content, const std::string& head = "") {
  return article::extract(
      "<!doctype html><html lang=en><head><title>Watermill in the valley turns again</title>" + head +
          "</head><body><article><h1>Watermill in the valley turns again</h1>" + content +
          "</article></body></html>",
      {});
}

bool in_body(const article::Article& article, const std::string& text) {
  return article.body.text().find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("thresholds: a caption may stand some elements away from its image", "[photo]") {
  const std::string tools =
      "<ul class=tools><li><a href=#>Zoom</a></li><li><a href=#>Save</a></li></ul><i></i><i></i>";
  const auto article = read(kOpening + "<div><img src=/wheel.jpg>" + tools +
                            "</div><p class=caption>The wheel stands in the morning sun again.</p>" + kRest);
  REQUIRE(article.photos.size() == 1);
  CHECK(article.photos[0].caption == "The wheel stands in the morning sun again.");
  CHECK_FALSE(in_body(article, "morning sun"));
}

TEST_CASE("thresholds: what is too long for a caption is text, whatever it stands in", "[photo]") {
  std::string text;
  for (int i = 1; i <= 16; ++i)
    text += "Picture number " + std::to_string(i) +
            " shows the wheel at an hour of its long day, drawn on a wall of the barn. ";
  const auto article =
      read(kOpening + "<figure><img src=/wheel.jpg><figcaption>" + text + "</figcaption></figure>" + kRest);
  CHECK(in_body(article, "Picture number 7"));
  REQUIRE(article.photos.size() == 1);
  CHECK_FALSE(article.photos[0].caption);
}

TEST_CASE("thresholds: a short sentence with a date and a time is not a date line", "[body]") {
  for (const std::string sentence : {"The wheel turned again on 20 May 2020 at 9:30 in the morning.",
                                     "It was sold for the first time on 20 May 2020, at 14:30."}) {
    INFO(sentence);
    CHECK(in_body(read(kOpening + "<p>" + sentence + "</p>" + kRest), sentence));
  }
}

TEST_CASE("thresholds: a short sentence about the author is no byline", "[body]") {
  const std::string sentence = "Nobody in the valley has ever asked Ann Roe to stop writing.";
  const auto article = read("<p class=byline>By Ann Roe</p>" + kOpening + "<p>" + sentence + "</p>" + kRest);
  CHECK(in_body(article, sentence));
  CHECK_FALSE(in_body(article, "By Ann Roe"));
}

TEST_CASE("thresholds: a line that only begins like a byline names no author", "[authors]") {
  CHECK(read(kOpening + kRest + "<p>by signing up you accept our terms</p>").metadata.authors.empty());
}

TEST_CASE("thresholds: images of the size of icons, and those that lead to other pages, are no photos",
          "[photo]") {
  CHECK(read(kOpening + "<p><img src=/face.jpg width=60 height=60></p>" + kRest).photos.empty());
  CHECK(read(kOpening + "<figure><img src=/face.jpg width=64 height=64></figure>" + kRest).photos.empty());
  CHECK(read(kOpening + "<p><a href=/other-story><img src=/other.jpg></a></p>" + kRest).photos.empty());
}

TEST_CASE("thresholds: an image without a caption below the text is not a photo of it", "[photo]") {
  CHECK(read(kOpening + kRest + "<figure><img src=/next.jpg></figure>").photos.empty());
}

TEST_CASE("thresholds: structured text is taken where the page shows less than four tenths of it", "[body]") {
  const auto with_structured = [](const std::string& shown) {
    std::string text = kOpening + kRest + kRest;
    for (const std::string mark : {"<p>", "</p>"}) {
      for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
        text.replace(at, mark.size(), " ");
    }
    return read(shown,
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Watermill in "
                "the valley "
                "turns again\",\"articleBody\":\"" +
                    text + "\"}</script>");
  };
  CHECK(in_body(with_structured(kOpening), "bakery"));
  CHECK(with_structured(kOpening + kRest).body.paragraphs.size() == 3);
}
