// Which images are photos of the article, which of several tellings stays, and what explain says of them.
#include <algorithm>
#include <string>

#include "article/extract.h"
#include "article_texts.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

std::string page(const std::string& before, const std::string& after = "", const std::string& head = "") {
  return "<!doctype html><html lang=en><head><title>Watermill in the valley turns again</title>" + head +
         "</head><body><article><h1>Watermill in the valley turns again</h1>" + before +
         std::string(test::kWatermill) + after + "</article></body></html>";
}

// "url (caption) [credit]" of each photo, one a line; the lead with an asterisk.
std::string told(const std::string& html, const std::string& url = "") {
  article::ExtractOptions options;
  options.url = url;
  std::string result;
  for (const photo::Photo& p : article::extract(html, options).photos) {
    result += (p.lead ? "*" : "") + p.url.value_or("-");
    if (p.caption) result += " (" + *p.caption + ")";
    if (p.credit) result += " [" + *p.credit + "]";
    result += "\n";
  }
  return result;
}

std::string image_object(const std::string& members) {
  return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Watermill in the "
         "valley turns "
         "again\",\"image\":{\"@type\":\"ImageObject\"," +
         members + "}}</script>";
}

}  // namespace

TEST_CASE("photo choice: icons, ads and teasers below the text are left out", "[photo]") {
  CHECK(told(page("<figure><img src=/wheel.jpg></figure>",
                  "<img src=/share-icon.png width=20 height=20><div class=advert><img src=/ad.jpg></div>"
                  "<p><a href=/other><img src=/other.jpg></a></p>")) == "*/wheel.jpg\n");
  // A teaser's image with a credit in the text is one of the article's.
  CHECK(told(page("", "")).empty());
}

TEST_CASE("photo choice: structured data fills in what the page leaves out", "[photo]") {
  const std::string data = image_object(
      "\"url\":\"https://v.example/wheel-1200x800.jpg\",\"caption\":\"The wheel at "
      "noon.\",\"creditText\":\"Ada Bright\"");
  CHECK(told(page("<figure><img src=/wheel-600x400.jpg></figure>", "", data)) ==
        "*/wheel-600x400.jpg (The wheel at noon.) [Ada Bright]\n");
  CHECK(told(page("<figure><img src=/wheel-600x400.jpg><figcaption>Another line. Photo: Bo "
                  "Lind</figcaption></figure>",
                  "", data)) == "*/wheel-600x400.jpg (Another line.) [Bo Lind]\n");
}

TEST_CASE("photo choice: the image of structured data alone counts where the text shows none", "[photo]") {
  const std::string data =
      image_object("\"url\":\"/img/wheel.jpg\",\"caption\":\"The wheel at noon. Photo: Ada Bright\"");
  CHECK(told(page("", "", data), "https://v.example/news/mill.html") ==
        "*https://v.example/img/wheel.jpg (The wheel at noon.) [Ada Bright]\n");
  CHECK(told(page("<figure><img src=/other.jpg></figure>", "", data)) == "*/other.jpg\n");
  CHECK(told(page("", "", image_object("\"url\":\"/img/logo.png\""))).empty());
  CHECK(told(page("", "", image_object("\"url\":\"/img/placeholder.png\""))).empty());
}

TEST_CASE("photo choice: one image in two places is one photo with what both tell", "[photo]") {
  CHECK(told(page("<figure><img src=/img/wheel-1024x683.jpg></figure>",
                  "<figure><img src=/img/wheel-300x200.jpg><figcaption>The wheel at noon. Photo: Ada Bright"
                  "</figcaption></figure>")) ==
        "*/img/wheel-1024x683.jpg (The wheel at noon.) [Ada Bright]\n");
  // Two captions: a picture of several parts.
  CHECK(told(page(
            "<figure><img src=/img/wheel.jpg><figcaption>The wheel at noon, seen from the weir.</figcaption>"
            "</figure>",
            "<figure><img src=/img/wheel.jpg><figcaption>Volunteers carry oak to the "
            "barn.</figcaption></figure>")) ==
        "*/img/wheel.jpg (The wheel at noon, seen from the weir.)\n"
        "/img/wheel.jpg (Volunteers carry oak to the barn.)\n");
}

TEST_CASE("photo choice: a caption whose image only a script would show is a photo without address",
          "[photo]") {
  CHECK(told(page("<figure><a href=/gallery></a><figcaption>The wheel at noon. Photo: Ada "
                  "Bright</figcaption></figure>")) == "*- (The wheel at noon.) [Ada Bright]\n");
  // Told twice, it is one.
  CHECK(told(page("<p>(Photo: Ada Bright) The wheel at noon.</p>",
                  "<p>(Photo: Ada Bright) The wheel at noon.</p>")) ==
        "*- (The wheel at noon.) [Ada Bright]\n");
}

TEST_CASE("photo choice: a caption beside its image belongs to it, icons between are passed over",
          "[photo]") {
  CHECK(told(page("<div><img src=/wheel.jpg></div><div><img src=/zoom-icon.png width=16 height=16></div>"
                  "<p>(Photo: Ada Bright) The wheel at noon.</p>")) ==
        "*/wheel.jpg (The wheel at noon.) [Ada Bright]\n");
  CHECK(told(page("<p>(Photo: Ada Bright) The wheel at noon.</p><div><img src=/wheel.jpg></div>")) ==
        "*/wheel.jpg (The wheel at noon.) [Ada Bright]\n");
}

TEST_CASE("photo choice: <base> moves addresses", "[photo]") {
  CHECK(told(page("<figure><img src=wheel.jpg></figure>", "", "<base href=https://cdn.example/img/>"),
             "https://v.example/news/mill.html") == "*https://cdn.example/img/wheel.jpg\n");
  CHECK(told(page("<figure><img src=wheel.jpg></figure>", "", "<base href=/img/>"),
             "https://v.example/news/mill.html") == "*https://v.example/img/wheel.jpg\n");
}

TEST_CASE("photo choice: explain gives every image with its score and why it was left out", "[photo]") {
  base::Explanation explanation;
  article::extract(
      page("<figure><img src=/wheel.jpg><figcaption>The wheel. Photo: Ada Bright</figcaption></figure>"
           "<p>(Photo: Bo Lind) The barn.</p>",
           "<div class=related><img src=/other.jpg></div><img src=/dot-icon.png width=9 height=9>"),
      {}, &explanation);
  const auto find = [&](const std::string& value) -> const base::Candidate& {
    const auto found = std::find_if(explanation.candidates.begin(), explanation.candidates.end(),
                                    [&](const base::Candidate& c) { return c.value == value; });
    REQUIRE(found != explanation.candidates.end());
    return *found;
  };
  CHECK(find("/wheel.jpg").chosen);
  CHECK(find("/wheel.jpg").source == "photo.figure");
  CHECK(find("Ada Bright").field == "photo_credit");
  CHECK(find("The barn.").source == "photo.caption");
  CHECK_FALSE(find("/other.jpg").chosen);
  CHECK(find("/other.jpg").note == "in an element for logos, ads or related stories");
}

TEST_CASE("photo choice: explain names the image that only structured data gives", "[photo]") {
  const std::string data = image_object("\"url\":\"/img/wheel.jpg\",\"creditText\":\"Ada Bright\"");
  for (const bool shown : {false, true}) {
    base::Explanation explanation;
    article::extract(page(shown ? "<figure><img src=/other.jpg></figure>" : "", "", data), {}, &explanation);
    const auto found = std::find_if(explanation.candidates.begin(), explanation.candidates.end(),
                                    [](const base::Candidate& c) { return c.source == "photo.unshown"; });
    REQUIRE(found != explanation.candidates.end());
    CHECK(found->value == "/img/wheel.jpg");
    CHECK(found->chosen == !shown);
    CHECK(found->note == (shown ? "the page shows another photo" : ""));
  }
}
