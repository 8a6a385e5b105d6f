#include "photo/photo.h"

#include <string>

#include "article/extract.h"
#include "catch_compat.h"
#include "photo/image_url.h"

using namespace presscut;

namespace {

constexpr std::string_view kText =
    "<p>The old drawbridge over the harbour was lifted for the last time on Friday, after one hundred and "
    "four years "
    "in which it let ships pass to the inner docks.</p>"
    "<p>Engineers will take it apart over the winter and bring its wheels to the museum of the town, where a "
    "hall has "
    "been built for them.</p>";

std::string page(std::string_view photo, std::string_view after = "") {
  return "<!doctype html><html lang=en><head><title>Drawbridge lifted for the last time</title></head><body>"
         "<header><img src=/img/logo.png alt=Gazette></header><article><h1>Drawbridge lifted for the last "
         "time</h1>" +
         std::string(photo) + std::string(kText) + std::string(after) +
         "<p>A bridge without moving parts opens in the spring; it is nine metres higher and has a path for "
         "bicycles.</p></article><footer><p>© 2024 Harbour Gazette. All rights "
         "reserved.</p></footer></body></html>";
}

// "caption => credit" of the photos, one a line.
std::string told(const std::string& html) {
  std::string result;
  for (const photo::Photo& p : article::extract(html, {}).photos) {
    result += p.caption.value_or("-") + " => " + p.credit.value_or("-") + "\n";
  }
  return result;
}

const std::string kCaption = "The bridge with its arms raised.";
const std::string kExpected = "The bridge with its arms raised. => Ada Bright/Harbour Press\n";

}  // namespace

TEST_CASE("photo: credit in an element of its own inside figcaption", "[photo]") {
  CHECK(
      told(page("<figure><img src=/b.jpg><figcaption><span class=caption-text>" + kCaption +
                "</span> <span class=photo-credit>Ada Bright/Harbour Press</span></figcaption></figure>")) ==
      kExpected);
  CHECK(told(page("<figure><img src=/b.jpg><figcaption>" + kCaption +
                  " <small>(Foto: Ada Bright/Harbour Press)</small></figcaption></figure>")) == kExpected);
  CHECK(told(page("<figure><img src=/b.jpg><figcaption><p>" + kCaption +
                  "</p><cite>© Ada Bright/Harbour Press</cite></figcaption></figure>")) == kExpected);
}

TEST_CASE("photo: credit as text of the figcaption", "[photo]") {
  for (const std::string_view form :
       {" Photo: Ada Bright/Harbour Press", " (Photo by Ada Bright/Harbour Press)",
        " | Ada Bright/Harbour Press", " © Ada Bright/Harbour Press", " (Ada Bright/Harbour Press)",
        " Quelle: Ada Bright/Harbour Press"}) {
    INFO(form);
    CHECK(told(page("<figure><img src=/b.jpg><figcaption>" + kCaption + std::string(form) +
                    "</figcaption></figure>")) == kExpected);
  }
}

TEST_CASE("photo: the whole figcaption is the credit", "[photo]") {
  CHECK(told(page(
            "<figure><img src=/b.jpg><figcaption>Photo: Ada Bright/Harbour Press</figcaption></figure>")) ==
        "- => Ada Bright/Harbour Press\n");
}

TEST_CASE("photo: caption text outside any figure", "[photo]") {
  CHECK(told(page("<div class=wp-caption><img src=/b.jpg><p class=wp-caption-text>" + kCaption +
                  " Photo: Ada Bright/Harbour Press</p></div>")) == kExpected);
  CHECK(told(page("<p><img src=/b.jpg><em>" + kCaption + " Photo: Ada Bright/Harbour Press</em></p>")) ==
        kExpected);
}

TEST_CASE("photo: credit element outside any figure", "[photo]") {
  CHECK(told(page("<div class=lead-image><img src=/b.jpg><div class=image-caption>" + kCaption +
                  "</div><div class=image-credit>Ada Bright/Harbour Press</div></div>")) == kExpected);
}

TEST_CASE("photo: credit elsewhere in the figure", "[photo]") {
  CHECK(told(page("<figure><div><img src=/b.jpg><small>© Ada Bright/Harbour Press</small></div><figcaption>" +
                  kCaption + "</figcaption></figure>")) == kExpected);
  CHECK(told(page(
            "<figure><img src=/b.jpg><span class=off-screen>Image copyright</span><span class=copyright>Ada "
            "Bright/Harbour Press</span><figcaption>" +
            kCaption + "</figcaption></figure>")) == kExpected);
}

TEST_CASE("photo: credit in attributes and in structured data", "[photo]") {
  CHECK(told(page("<figure><img src=/b.jpg data-credit='Ada Bright/Harbour Press'><figcaption>" + kCaption +
                  "</figcaption></figure>")) == kExpected);
  CHECK(
      told(page(
          "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
          "\"headline\":\"Drawbridge lifted for the last time\",\"image\":{\"@type\":\"ImageObject\",\"url\":"
          "\"https://x.example/b-1200x800.jpg\",\"creditText\":\"Ada Bright/Harbour Press\"}}</script>"
          "<figure><img src=/b-600x400.jpg><figcaption>" +
          kCaption + "</figcaption></figure>")) == kExpected);
}

TEST_CASE("photo: labels of many languages", "[photo]") {
  for (const std::string_view label :
       {"Foto",     "Bild",   "Photographie", "Crédit photo", "Fotografía", "Fuente",   "Immagine",
        "Imagem",   "Beeld",  "Bilde",        "Kuva",         "Ljósmynd",   "Nuotr",    "Zdjęcie",
        "Zdroj",    "Fotó",   "Sursă foto",   "Снимка",       "Фото",       "Світлина", "Φωτογραφία",
        "Fotoğraf", "صورة",   "צילום",        "फोटो",         "图片来源",   "写真",     "사진",
        "Ảnh",      "Sumber", "Isithombe",    "ภาพ"}) {
    INFO(label);
    CHECK(told(page("<figure><img src=/b.jpg><figcaption>" + kCaption + " " + std::string(label) +
                    ": Ada Bright/Harbour Press</figcaption></figure>")) == kExpected);
  }
}

TEST_CASE("photo: a caption without image is a photo without url", "[photo]") {
  const article::Article a =
      article::extract(page("<p>(Photo : Ada Bright/Harbour Press) " + kCaption + "</p>"), {});
  REQUIRE(a.photos.size() == 1);
  CHECK_FALSE(a.photos[0].url);
  CHECK(a.photos[0].caption == kCaption);
  CHECK(a.photo_credit == "Ada Bright/Harbour Press");
  CHECK(a.body.text().find("raised") == std::string::npos);
}

TEST_CASE("photo: furniture and teasers are none", "[photo]") {
  CHECK(
      told(
          page("",
               "<div class=related-stories><a href=/other.html><img src=/o.jpg><h3>Other story</h3></a></div>"
               "<div class=author-bio><img class=avatar src=/face.jpg></div><img src=/pixel.gif width=1 "
               "height=1>"
               "<div class=ad-slot><img src=/buy.jpg></div>"))
          .empty());
}

TEST_CASE("photo: the same photo in two sizes counts once, the lead comes first", "[photo]") {
  const article::Article a = article::extract(
      page("<figure><img src=/img/drawbridge-1024x683.jpg><figcaption>" + kCaption + "</figcaption></figure>",
           "<figure><img src=/img/drawbridge-300x200.jpg></figure><figure><img "
           "src=/img/wheels-of-the-bridge.jpg></figure>"),
      {});
  REQUIRE(a.photos.size() == 2);
  CHECK(a.photos[0].lead);
  CHECK(a.photos[0].url == "/img/drawbridge-1024x683.jpg");
  CHECK_FALSE(a.photos[1].lead);
}

TEST_CASE("photo: lazy attributes, srcset and picture give the best address, absolute with a base",
          "[photo]") {
  article::ExtractOptions options;
  options.url = "https://x.example/news/2024/bridge.html";
  const auto url = [&](const std::string& image) {
    const article::Article a = article::extract(
        page("<figure>" + image + "<figcaption>" + kCaption + "</figcaption></figure>"), options);
    return a.photos.empty() ? std::string("none") : a.photos[0].url.value_or("null");
  };
  CHECK(url("<img src='data:image/gif;base64,R0lGOD' data-src=../b.jpg>") == "https://x.example/news/b.jpg");
  CHECK(url("<img src=/s.jpg srcset='/s.jpg 320w, /l.jpg 1600w, /m.jpg 800w'>") == "https://x.example/l.jpg");
  CHECK(url("<picture><source srcset='/w.webp 1x, /w2.webp 2x'><img src=/placeholder.png></picture>") ==
        "https://x.example/w2.webp");
  CHECK(url("<div data-src='//cdn.example/b.jpg'></div>") == "https://cdn.example/b.jpg");
}

TEST_CASE("image: keys name the image, not its size", "[photo]") {
  using photo::image_key;
  CHECK(image_key("https://a.example/img/harbour-bridge-1024x683.jpg") ==
        image_key("https://a.example/img/harbour-bridge.webp?w=300"));
  CHECK(image_key("/_next/image?url=https%3A%2F%2Fa.example%2Fharbour-bridge.jpg&w=640") ==
        image_key("https://a.example/harbour-bridge.jpg"));
  CHECK(image_key("https://a.example/20240428-196-02-scaled.jpg") !=
        image_key("https://a.example/20240428-196-06-scaled.jpg"));
  CHECK(image_key("https://a.example/media/1/original.jpg") !=
        image_key("https://a.example/media/2/original.jpg"));
}

TEST_CASE("image: srcset picks the widest and skips placeholders", "[photo]") {
  int width = 0;
  CHECK(photo::choose_from_srcset("a.jpg 1x, b.jpg 2x", &width) == "b.jpg");
  CHECK(width == 2000);
  CHECK(photo::choose_from_srcset("data:image/gif;base64,xx 100w, b,c.jpg 50w") == "b,c.jpg");
  CHECK(photo::choose_from_srcset("").empty());
}
