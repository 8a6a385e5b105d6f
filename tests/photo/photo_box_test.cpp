#include <string>

#include "article/extract.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

const std::string kTitleLine = "Fishwives Mend the Nets on the Old Slipway";
const std::string kCaption = "Two women mend nets that the storm of last week tore from the posts.";
const std::string kCredit = "Ines Falk/Coast Agency";

std::string page(const std::string& photo) {
  return "<!doctype html><html lang=en><head><title>Village saves its harbour wall</title></head><body>"
         "<div><h1>Village saves its harbour wall</h1>" +
         photo +
         "<p>The village council voted on Monday to repair the harbour wall with money that the county had "
         "set aside for a new road, after a debate of five hours.</p>"
         "<p>\"We would rather walk on gravel than lose the boats,\" said Martha Quill, who chairs the "
         "council "
         "and owns one of the last trawlers of the coast.</p>"
         "<p>Work on the wall begins in April and should be finished before the autumn storms arrive, the "
         "county engineer told the meeting in the chapel.</p>"
         "<p>The road has to wait until the next budget. Drivers will use the track above the cliff, which "
         "closes at night and whenever the wind is strong.</p></div></body></html>";
}

// Filled in: {t} the photo's title, {c} caption, {k} credit.
std::string filled(std::string markup) {
  for (const auto& [mark, value] : {std::pair{"{t}", &kTitleLine}, {"{c}", &kCaption}, {"{k}", &kCredit}}) {
    for (std::size_t at = markup.find(mark); at != std::string::npos; at = markup.find(mark)) {
      markup.replace(at, 3, *value);
    }
  }
  return page(markup);
}

}  // namespace

TEST_CASE("photo box: the photo's title line is neither caption nor body", "[photo]") {
  for (const std::string_view markup : {
           "<div><img src=/n.jpg><h3>{t}</h3><p>(Photo: {k}) {c}</p></div>",
           "<div><img src=/n.jpg><div><strong>{t}</strong></div><small>(Photo: {k}) {c}</small></div>",
           "<div><img src=/n.jpg><div>{t}</div><div>{c}</div><div>Photo: {k}</div></div>",
           "<div><img src=/n.jpg><br><b>{t}</b><br>(Photo: {k}) {c}</div>",
           "<div><img src=/n.jpg><br><b>{t}</b><br><small>(Photo: {k}) {c}</small></div>",
           "<div><img src=/n.jpg><span style='display:block'>{t}</span><span>(Photo: {k}) {c}</span></div>",
           "<table><tr><td><img src=/n.jpg></td></tr><tr><td>{t}</td></tr><tr><td>(Photo: {k}) "
           "{c}</td></tr></table>",
           "<table align=right><tr><td><img src=/n.jpg></td></tr><tr><td><font "
           "size=1><b>{t}</b><br>{c}<br>Photo: "
           "{k}</font></td></tr></table>",
           "<dl><dt><img src=/n.jpg></dt><dt>{t}</dt><dd>(Photo: {k}) {c}</dd></dl>",
           "<my-photo><img src=/n.jpg><h4 slot=t>{t}</h4><p slot=c>{c}</p><p slot=k>Photo: "
           "{k}</p></my-photo>",
           "<p><img src=/n.jpg></p><p><b>{t}</b></p><p><i>(Photo: {k}) {c}</i></p>",
           "<div><img src=/n.jpg><p><b>{t}</b></p><p>{c} (Photo: {k})</p></div>",
           "<div class=x1><div class=x2><img src=/n.jpg></div><div class=x3><div class=x4>{t}</div><span "
           "class=x5>{c}</span><span class=x6>Photo: {k}</span></div></div>",
           "<figure><img src=/n.jpg><figcaption><strong>{t}</strong><br>(Photo: {k}) "
           "{c}</figcaption></figure>",
           "<figure><img src=/n.jpg><figcaption><p>{t}</p><p>{c}</p><p>Photo: {k}</p></figcaption></figure>",
       }) {
    INFO(markup);
    const article::Article article = article::extract(filled(std::string(markup)), {});
    CHECK(article.photo_credit.value_or("") == kCredit);
    REQUIRE(article.photos.size() == 1);
    CHECK(article.photos[0].caption.value_or("") == kCaption);
    CHECK(article.body.paragraphs.size() == 4);
  }
}

TEST_CASE("photo box: a caption above its credit in brackets is no title line", "[photo]") {
  const article::Article article = article::extract(
      filled("<figure><img src=/n.jpg><figcaption><p>{t}</p><p>(Image: {k})</p></figcaption></figure>"), {});
  REQUIRE(article.photos.size() == 1);
  CHECK(article.photos[0].caption.value_or("") == kTitleLine);
  CHECK(article.photo_credit.value_or("") == kCredit);
}

TEST_CASE("photo box: paragraphs beside an image with a credit stay in the body", "[photo]") {
  const std::string prose =
      "<p>The nets are older than the wall itself.</p><p>Every family keeps a pair of them in the loft.</p>"
      "<p>They are shown on the first Sunday of May.</p>";
  const article::Article article =
      article::extract(filled("<div><img src=/n.jpg>" + prose + "<p>Photo: {k}</p></div>"), {});
  CHECK(article.body.paragraphs.size() == 7);
}

TEST_CASE("photo: a series of pictures with a name of its own is not part of the article", "[photo]") {
  std::string series, own;
  for (const char* day :
       {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Holiday"}) {
    const std::string image = std::string("<figure><img src=/") + day + ".jpg><figcaption>";
    series += image + "Our county in pictures: " + day + ", a boat leaves</figcaption></figure>";
    own += image + "Village saves its harbour wall, " + day + "</figcaption></figure>";
  }
  CHECK(article::extract(page(series), {}).photos.empty());
  CHECK(article::extract(page(own), {}).photos.size() == 8);
}

TEST_CASE("photo: labels, counters and dates around a caption", "[photo]") {
  for (const std::string_view markup : {
           "<figure><img src=/n.jpg><figcaption><span class=date>4 May 2021</span> <span>{c}</span> <span "
           "class=credit>{k}</span></figcaption></figure>",
           "<figure><img src=/n.jpg><figcaption>[2 of 9] {c} Photo: {k}</figcaption></figure>",
           "<figure><img src=/n.jpg><figcaption>Kuva 2 / 9 {c} Photo: {k}</figcaption></figure>",
           "<figure><div><img src=/n.jpg><span "
           "class=a1>{k}</span></div><figcaption>{c}</figcaption></figure>",
           "<figure><img src=/n.jpg><p><span>Image source, </span>{k}</p><figcaption><span>Image caption, "
           "</span>{c}</figcaption></figure>",
           "<figure><img src=/n.jpg data-attribution='{k}'><figcaption>{c}</figcaption></figure>",
           "<figure><img src=/n.jpg title='Photo: {k}'><figcaption>{c}</figcaption></figure>",
           "<div><img src=/n.jpg><p class=caption>{c}</p><p class=credit>{k}</p></div>",
           "<p><img src=/n.jpg></p><p>{c} Photo: {k}</p>",
       }) {
    INFO(markup);
    const article::Article article = article::extract(filled(std::string(markup)), {});
    CHECK(article.photo_credit.value_or("") == kCredit);
    REQUIRE(article.photos.size() == 1);
    CHECK(article.photos[0].caption.value_or("") == kCaption);
    CHECK(article.body.paragraphs.size() == 4);
  }
}
