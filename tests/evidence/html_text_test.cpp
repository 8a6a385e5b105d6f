// Text out of attributes, JSON strings and preformatted blocks.
#include <string>

#include "base/utf8.h"
#include "catch_compat.h"
#include "dom/text_run.h"
#include "evidence/html_text.h"
#include "photo/image_url.h"

using namespace presscut;
using evidence::plain_lines;
using evidence::plain_text;

TEST_CASE("plain text: references by name and number, once or twice escaped", "[text]") {
  CHECK(plain_text("Fish &amp; chips") == "Fish & chips");
  CHECK(plain_text("Fish &amp;amp; chips") == "Fish & chips");
  CHECK(plain_text("caf&eacute; &#233; &#xE9; &#XE9;") == "café é é é");
  // As HTML says: a number ends at the first other character, one outside Unicode becomes U+FFFD,
  // windows-1252 numbers are read as such; a bare name counts as a whole word only.
  CHECK(plain_text("&nosuch; &#xZZ; &#65x; & &amp &#1114112;") == "&nosuch; &#xZZ; Ax; & & \uFFFD");
  CHECK(plain_text("&Scaron;koda &cacute; &lsaquo;a&rsaquo; &#150; R&notes AT&copy=1") ==
        "Škoda ć ‹a› – R&notes AT&copy=1");
  CHECK(base::repair_utf8(plain_text("&#xD800;")) == plain_text("&#xD800;"));
}

TEST_CASE("plain text: tags go, those of blocks part words, a lone sign stays", "[text]") {
  CHECK(plain_text("<p>One</p><p>two</p>") == "One two");
  CHECK(plain_text("o<b>n</b>e t<span class=x>w</span>o") == "one two");
  CHECK(plain_text("a < b and c > d") == "a < b and c > d");
  CHECK(plain_text("one<!-- no -->two") == "one two");
  CHECK(plain_text("one <b two") == "one <b two");
  CHECK(plain_text(" one\n\t two ") == "one two");
}

TEST_CASE("plain lines: blocks and breaks part lines, none is blank", "[text]") {
  CHECK(plain_lines("<p>One <i>two</i></p>\n\n<p> </p><p>three<br>four</p>") == "One two\nthree\nfour");
  CHECK(plain_lines("").empty());
}

TEST_CASE("text run: preformatted text keeps its spaces but not its indentation", "[text]") {
  dom::TextRun run;
  run.add_preformatted(
      "  two  words\n    indented\tline\xC2\xA0"
      "end");
  CHECK(run.text() == "two  words\nindented line end");
  CHECK(run.words() == 5);
  CHECK(run.chars() == 28);
  run.clear();
  CHECK(run.empty());
  CHECK(run.words() == 0);
}

TEST_CASE("image: keys look through image services, sizes and queries", "[photo]") {
  using photo::image_key;
  const std::string key = image_key("https://a.example/img/harbour-bridge.jpg");
  for (const char* address :
       {"https://b.example/img/harbour-bridge_w1200.jpg", "https://a.example/img/harbour-bridge-scaled.jpg",
        "https://a.example/img/harbour-bridge@2x.png", "https://a.example/img/harbour-bridge-large.jpeg#top",
        "https://a.example/img/harbour-bridge=s750",
        "https://s.example/resize?src=https://a.example/harbour-bridge.jpg", "//a.example/harbour-bridge.jpg",
        "harbour-bridge.JPG"}) {
    INFO(address);
    CHECK(image_key(address) == key);
  }
  // A short name needs its folders, or its number.
  CHECK(image_key("https://a.example/show?id=12&w=300") == image_key("https://a.example/show?id=12&w=900"));
  CHECK(image_key("https://a.example/show?id=12") != image_key("https://a.example/show?id=13"));
}

TEST_CASE("image: placeholders are known by their address", "[photo]") {
  for (const char* address :
       {"data:image/gif;base64,R0", "/img/1x1.gif", "/a/placeholder.png", "/x/SPACER.gif"}) {
    INFO(address);
    CHECK(photo::is_placeholder(address));
  }
  CHECK_FALSE(photo::is_placeholder("/img/harbour.jpg"));
  CHECK(photo::choose_from_srcset("a.jpg 1.5x, b.jpg 1x") == "a.jpg");
  CHECK(photo::choose_from_srcset("a.jpg, b.jpg 300w,") == "b.jpg");
}
