// Captions and credits as the markup around an image gives them.
#include <string>

#include "article/extract.h"
#include "article_texts.h"
#include "catch_compat.h"
#include "photo/caption.h"

using namespace presscut;

namespace {

std::string page(const std::string& photo, const std::string& between = "") {
  std::string text(test::kWatermill);
  text.insert(text.find("<p>Volunteers"), between);
  return "<!doctype html><html lang=en><head><title>Watermill in the valley turns "
         "again</title></head><body><article>"
         "<h1>Watermill in the valley turns again</h1>" +
         photo + text + "</article></body></html>";
}

// "caption => credit" of each photo, one a line.
std::string told(const std::string& photo, const std::string& between = "") {
  std::string result;
  for (const photo::Photo& p : article::extract(page(photo, between), {}).photos)
    result += p.caption.value_or("-") + " => " + p.credit.value_or("-") + "\n";
  return result;
}

std::string in_figure(const std::string& caption) {
  return told("<figure><img src=/wheel.jpg><figcaption>" + caption + "</figcaption></figure>");
}

const std::string kBoth = "The wheel at noon. => Ada Bright\n";

}  // namespace

TEST_CASE("caption: the credit's element is found by class, tag or what it reads like", "[photo]") {
  CHECK(in_figure("The wheel at noon. <span class=credit>Ada Bright</span>") == kBoth);
  CHECK(in_figure("<span class=image-caption-credit>Ada Bright</span> The wheel at noon.") == kBoth);
  CHECK(in_figure("The wheel at noon. <cite>Ada Bright</cite>") == kBoth);
  CHECK(in_figure("The wheel at noon. <small>Photo: Ada Bright</small>") == kBoth);
  CHECK(in_figure("The wheel at noon.<footer>Ada Bright</footer>") == kBoth);
  CHECK(in_figure("<div>The wheel at noon.</div><div>Ada Bright/Reuters</div>") ==
        "The wheel at noon. => Ada Bright/Reuters\n");
  CHECK(in_figure("<span>The wheel at noon.</span><span>Ada Bright/Reuters</span>") ==
        "The wheel at noon. => Ada Bright/Reuters\n");
}

TEST_CASE("caption: labels and signs beside the credit's element belong to it", "[photo]") {
  CHECK(in_figure("The wheel at noon. <span>Image credit</span> <span class=credit>Ada Bright</span>") ==
        kBoth);
  CHECK(
      in_figure("The wheel at noon. <span class=credit>Ada Bright</span> / <span class=credit>AFP</span>") ==
      "The wheel at noon. => Ada Bright / AFP\n");
  CHECK(in_figure("The wheel at noon. <span class=credit>Photo: Ada Bright</span><span class=source>Ada "
                  "Bright</span>") == kBoth);
}

TEST_CASE("caption: what is told twice is told once", "[photo]") {
  CHECK(in_figure("<p>The wheel at noon.</p><p>The wheel at noon.</p><span class=credit>Ada Bright</span>") ==
        kBoth);
  CHECK(in_figure("The wheel at noon. (Photo: Ada Bright) <span class=credit>Ada Bright</span>") == kBoth);
  CHECK(in_figure("The wheel at noon. Photo: Ada Bright/AFP <span class=credit>AFP</span>") ==
        "The wheel at noon. => Ada Bright/AFP\n");
}

TEST_CASE("caption: a small print without a name is caption, long text in a credit's element is cut",
          "[photo]") {
  CHECK(in_figure("<small>The wheel at noon, seen from the weir above the barn</small>") ==
        "The wheel at noon, seen from the weir above the barn => -\n");
  CHECK(in_figure(
            "<span class=credit>From the programme of the feast that the village held on Sunday at the mill. "
            "Photo: Ada Bright</span>") ==
        "From the programme of the feast that the village held on Sunday at the mill. => Ada Bright\n");
}

TEST_CASE("caption: counters, labels and trailing signs are taken off", "[photo]") {
  CHECK(in_figure("3 of 12 | The wheel at noon. Photo: Ada Bright") == kBoth);
  CHECK(in_figure("3/12 The wheel at noon. Photo: Ada Bright") == kBoth);
  CHECK(in_figure("3 / 12 The wheel at noon. Photo: Ada Bright") == kBoth);
  CHECK(in_figure("Caption: The wheel at noon. Photo: Ada Bright") == kBoth);
  CHECK(in_figure("Bildunterschrift: The wheel at noon. Photo: Ada Bright") == kBoth);
  CHECK(in_figure("The wheel at noon. | <span class=credit>Ada Bright</span>") == kBoth);
  CHECK(in_figure("The wheel at noon. — <span class=credit>Ada Bright</span>") == kBoth);
  // Numbers that count nothing stay.
  CHECK(in_figure("12 wheels turn at noon.") == "12 wheels turn at noon. => -\n");
  CHECK(in_figure("3 of the wheels turn.") == "3 of the wheels turn. => -\n");
  CHECK(in_figure("1904 saw the first wheel.") == "1904 saw the first wheel. => -\n");
  CHECK(in_figure("Note: the wheel at noon.") == "Note: the wheel at noon. => -\n");
}

TEST_CASE("caption: buttons and hints among captions are noise", "[photo]") {
  for (const char* noise : {"Enlarge image", "Image 3 of 12", "3 / 12", "+", "View gallery", "Bild 1 von 4",
                            "4 of 9", "  Play video  ", "Vergrößern"}) {
    INFO(noise);
    CHECK(photo::is_caption_noise(noise));
  }
  for (const char* text : {"The wheel", "3 of the twelve wheels", "水車", "Image of the wheel"}) {
    INFO(text);
    CHECK_FALSE(photo::is_caption_noise(text));
  }
  CHECK(in_figure("<button>Enlarge</button><p>The wheel at noon. Photo: Ada Bright</p><p>Read more</p>") ==
        kBoth);
}

TEST_CASE("caption: lines broken by <br>, hidden parts and emphasis", "[photo]") {
  CHECK(in_figure("The wheel<br>at noon. <span class=credit>Ada Bright</span>") == kBoth);
  CHECK(in_figure("The <b>wheel</b> at <a href=/noon>noon</a>. <span class=credit>Ada Bright</span>") ==
        kBoth);
  CHECK(in_figure("The wheel at noon. <span hidden>Not shown.</span><span class=credit>Ada Bright</span>") ==
        kBoth);
  CHECK(in_figure("The wheel at noon. <script>var x = 1;</script><span class=credit>Ada Bright</span>") ==
        kBoth);
}

TEST_CASE("caption: text outside a figure needs a mark, a label or a name under its line", "[photo]") {
  CHECK(told("", "<div class=photo><img src=/wheel.jpg><p>The wheel at noon.</p></div>") ==
        "The wheel at noon. => -\n");
  CHECK(told("", "<div><img src=/wheel.jpg><p class=description>The wheel at noon.</p></div>") ==
        "The wheel at noon. => -\n");
  const std::string paragraph =
      "The wheel turned again on Monday, nine years after the flood had torn it from its axle, and half of "
      "the "
      "valley had come to see it. Nobody spoke until the first sack was full.";
  CHECK(told("", "<div><img src=/wheel.jpg><p>" + paragraph + "</p></div>") == "- => -\n");
  CHECK(told("<div><img src=/wheel.jpg><p>The wheel at noon.</p><p>Ada Bright</p></div>") == kBoth);
  CHECK(told("<div><img src=/wheel.jpg><p>The wheel at noon. Photo: Ada Bright</p></div>") == kBoth);
  CHECK(
      told(
          "<div><img src=/wheel.jpg><div class=credit>Ada Bright/AFP</div><p>The wheel at noon.</p></div>") ==
      "The wheel at noon. => Ada Bright/AFP\n");
  CHECK(told("<div><img src=/wheel.jpg></div><p class=caption>The wheel at noon. Photo: Ada Bright</p>") ==
        kBoth);
}

TEST_CASE("caption: links and forms in a figure are no caption", "[photo]") {
  CHECK(
      told("<figure><img src=/wheel.jpg><p><a href=/more>More stories about the mills of this valley</a></p>"
           "<figcaption>The wheel at noon. Photo: Ada Bright</figcaption></figure>") == kBoth);
  CHECK(told("<figure><img src=/wheel.jpg><p class=caption>The wheel again.</p>"
             "<figcaption>The wheel at noon. Photo: Ada Bright</figcaption></figure>") == kBoth);
}

TEST_CASE("caption: attributes tell what no text does", "[photo]") {
  CHECK(told("<figure><img src=/wheel.jpg data-caption='The wheel at noon. Photo: Ada Bright'></figure>") ==
        kBoth);
  CHECK(told("<figure data-photographer='Ada Bright'><img src=/wheel.jpg data-image-caption='The wheel at "
             "noon.'>"
             "</figure>") == kBoth);
  CHECK(told("<figure><img src=/wheel.jpg alt='The wheel at noon. Photo: Ada Bright'></figure>") ==
        "- => Ada Bright\n");
  // Markup in an attribute is for scripts.
  CHECK(told("<figure><img src=/wheel.jpg data-caption='<b>The wheel</b>'></figure>") == "- => -\n");
}
