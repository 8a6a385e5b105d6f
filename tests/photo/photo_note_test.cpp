// Credits that stand far from the photo, cards of other stories, and captions that no markup names.
#include <string>

#include "article/extract.h"
#include "article_texts.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

article::Article read(const std::string& before, const std::string& after, const std::string& behind = "") {
  return article::extract(
      "<!doctype html><html lang=en><head><title>Watermill in the valley turns again</title></head>"
      "<body><article><h1>Watermill in the valley turns again</h1>" +
          before + std::string(test::kWatermill) + after + "</article>" + behind + "</body></html>",
      {});
}

std::string lead_credit(const article::Article& article) {
  return article.photo_credit.value_or("-");
}

const std::string kPhoto =
    "<div class=photo><figure><img src=/wheel.jpg width=900 height=600 alt=Wheel></figure></div>";

}  // namespace

TEST_CASE("photo: a credit line at the article's end is the lead photo's and not body", "[photo]") {
  for (const std::string line : {"Featured image by Ada Bright", "Foto: Ada Bright/AFP",
                                 "Titelbild: Ada Bright/AFP", "Photo credit: Ada Bright"}) {
    INFO(line);
    const article::Article article = read(kPhoto, "<p>" + line + "</p>");
    CHECK(lead_credit(article).find("Ada Bright") == 0);
    CHECK(article.body.printed().text.find("Ada Bright") == std::string::npos);
  }
  CHECK(lead_credit(read(kPhoto, "<dl><dt>Photo:</dt><dd>Ada Bright</dd></dl>")) == "Ada Bright");
  // A text's source is not a photo's, two notes leave it open, and a photo with a credit keeps its own.
  CHECK(lead_credit(read(kPhoto, "<p>Source: Ada Bright</p>")) == "-");
  CHECK(lead_credit(read(kPhoto, "<p>Photo: Ada Bright</p><p>Photo: Ben Dark</p>")) == "-");
  CHECK(lead_credit(read("<figure><img src=/wheel.jpg><figcaption>Photo: Cleo Fair</figcaption></figure>",
                         "<p>Photo: Ada Bright</p>")) == "Cleo Fair");
}

TEST_CASE("photo: cards whose headings lead to other stories show no photo of the article", "[photo]") {
  std::string cards;
  for (const char* name : {"harbour", "bridge", "market"}) {
    cards += std::string("<div><article><h2><a href=/news/") + name + ">Story of the " + name +
             "</a></h2><figure><img src=/img/" + name + "-large.jpg alt='The " + name +
             " - © Foto: Ben Dark/AFP'></figure></article></div>";
  }
  const article::Article article = read(kPhoto, "", "<section>" + cards + "</section>");
  for (const photo::Photo& photo : article.photos) CHECK(photo.credit.value_or("") == "");
}

TEST_CASE("photo: attributes of custom elements give caption and credit", "[photo]") {
  const article::Article article = read(
      "<figure><x-photo caption='The wheel at noon.' credit='Ada Bright/AFP'><img src=/wheel.jpg "
      "width=900></x-photo></figure>",
      "");
  REQUIRE(article.photos.size() == 1);
  CHECK(article.photos[0].caption == "The wheel at noon.");
  CHECK(article.photos[0].credit == "Ada Bright/AFP");
}

TEST_CASE("photo: a heading in the figcaption is the photo's title, two are a gallery's", "[photo]") {
  const article::Article one = read(
      "<figure><img src=/wheel.jpg><figcaption><h1>Millers Test the New Wheel</h1>The wheel at noon on "
      "Monday. "
      "<cite>Ada Bright/AFP</cite></figcaption></figure>",
      "");
  REQUIRE(one.photos.size() == 1);
  CHECK(one.photos[0].caption == "The wheel at noon on Monday.");
  CHECK(one.photos[0].credit == "Ada Bright/AFP");
}

TEST_CASE("title: a frame's name is not the headline", "[title]") {
  const article::Article frame = article::extract(
      "<html><head><title>main</title></head><body><font size=-1>Updated 14 March 2019, 09:30</font> <a "
      "href=/>Make "
      "this your homepage</a><hr><font size=+3><b>Watermill in the valley turns again</b></font><br>By Ada "
      "Bright<p>" +
          std::string(test::kWatermill) + "</body></html>",
      {});
  CHECK(frame.metadata.title == "Watermill in the valley turns again");
}
