// The skeleton parse against Gumbo on the whole page, node by node.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "catch_compat.h"
#include "decode/decode.h"
#include "html/parse.h"
#include "tree_dump.h"

using namespace presscut;

namespace {

std::string dump(const std::string& html) {
  base::Warnings warnings;
  return test::dump_document(html::parse_html(html, {}, warnings));
}

void check_equal(const std::string& html) {
  const std::string expected = test::dump_gumbo(html);
  const std::string actual = dump(html);
  if (expected == actual) return;
  INFO(html);
  CHECK(expected == actual);
}

// Each character of `part` is in `text`, as often, in any order: what the tree builder ignores is put at the
// end.
bool contains_all(std::string text, std::string part) {
  std::sort(text.begin(), text.end());
  std::sort(part.begin(), part.end());
  return std::includes(text.begin(), text.end(), part.begin(), part.end());
}

std::string soup(std::mt19937& random, const std::vector<std::string>& parts, int count) {
  std::string html;
  for (int i = 0; i < count; ++i) html += parts[random() % parts.size()];
  return html;
}

}  // namespace

TEST_CASE("skeleton: white space, comments and scripts between texts leave the tree as it is", "[skeleton]") {
  for (const char* html : {
           "",
           " ",
           "plain text, a < b & c > d",
           "<p>one <b>two</b> three<!-- c --> four <!-- d --> <i>five</i></p>",
           "<div>a<script>x</script> b<style>y</style>c</div>",
           "<table> <!-- a --> x <tr><td>y</td> z </tr></table>",
           "<table><tr> <td>a</td> <!-- b --> c</tr></table>",
           "<pre>\n  a\n <b>b</b>\n\n</pre><pre><!-- -->\na</pre><pre>\n\nx</pre><listing>\n y</listing>",
           "<p>a<p>b<ul><li>c<li>d</ul><dl><dt>e<dd>f</dl>",
           "<b><p>x</b>y</p> <i>z<div>w</i>v</div>",
           "<p><font color=red><font color=red><font color=red><font color=red>a</p><p>b",
           "<p><b class=x><b class=x><b><b id=y>a</p><p>b",
           "<a href=1>x<a href=2>y<div>z</a>w</div>",
           "<select><option>a<option>b<p>c</select><p>d",
           "<select><textarea>x</textarea></select>y",
           "<select><style>x</style><title>t</title></select>y",
           "<title> A &amp; B <b> </title><textarea>\nx</textarea><xmp>&amp;<b></xmp><p>y",
           "<iframe src=x><p>hidden</p></iframe><noframes><p>x</p></noframes><noembed><b></noembed>y",
           "<noscript><p>one</p></noscript><p>two",
           "<head><noscript><img src=x></noscript><link rel=a></head><body>x",
           "<head><noscript><script>a</script><link></noscript><link></head>",
           "<script>a</script><head id=x></head><body>y",
           "<html lang=en><head></head><body class=a><p>x<body class=b id=c><html lang=de dir=ltr>",
           "</head> x <head> y",
           "<body>x</body> y </html> z <!-- c --> w",
           "<svg viewBox='0 0 1 1'><title>t</title><path d='M0'/><g><a href=x>y</a></g></svg>after",
           "<p><svg><path><div>out</div>",
           "<div><svg><g></div>x",
           "<svg><style>a<b></style><![CDATA[ x<y ]]></svg>z",
           "<svg><foreignObject><div>in</div></foreignObject><rect></svg>x",
           "<math><mi>x<b>y</b></mi></math>z",
           "<svg><font>a</font><font color=x>b</font></svg>",
           "<svg/>a<svg />b",
           "<math></<!--x><u>a</u>b",
           "<svg></?<!--x><g>a</g></svg>b",
           "<p>a</br>b</p>c</p>d",
           "<template><p>a</p><tr><td>b</template>c",
           "<form><div><form>x</div></form>y</form>",
           "<table><input type=hidden><input type=HIDDEN><input type=text><tr><td>x</table>",
           "<table><colgroup> <col> x <col></colgroup><tr><td>y</table>",
           "<table><tr><td><table><tr><td>a</table>b</table>c<table>d<td>e",
           "<button><p>a<button>b</button>",
           "<h1>a<h2>b</h3>c",
           "<image src=a><br/><hr>x",
           "<p>&nbsp;a&#32;b &#9; <i>&Tab;c</i>",
           "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN'><p>a<table><tr><td>b</table>",
           "<!doctype html><p>a<table><tr><td>b</table>",
           "<custom-tag a=b>x</custom-tag><picture><source srcset=a><img></picture><dialog>y</dialog>",
           "<a href=x",
           "a<",
           "a</",
           "a<!",
           "a<!--",
           "<script>a",
           "<title>a",
           "<p>a</ b><!c><?d?><!-->e<!--->f<!-- -- -->g<!-- --!>h</>i",
           "<p a=1 A=2 b = 'x' c=\"y\" d=e/f g/h =i>x",
           "<p title='a &amp; b &copy=1 &copy; &notit; &#x41'>x",
           "<script><!-- <script> </script> --></script>x<script><!-- "
           "</script>y<script><!--<script></script></script>z",
       }) {
    check_equal(html);
  }
}

TEST_CASE("skeleton: tags that Gumbo ignores take no text with them", "[skeleton]") {
  const std::string rest =
      "<form><p title='a &amp; b' Class=c x-y=1>one &amp; "
      "two</form><custom-tag>a<svg><g>b</g></svg></custom-tag>"
      "<textarea>c</textarea><iframe>d</iframe><script>e</script><style>f</style><!-- g --><pre>\n h\n</pre>";
  for (const char* html : {
           "<select><style>a<p></select>b",
           "<select><title>a<p></title></select>b",
           "<table><tr><td><select>a<td><textarea>b<p>c",
           "<template><col><script>x<b>y</b></script></template>",
           "<template><tr><td>a<table><td>b</template>c",
           "<frameset><frame src=a><noframes><p>b</p></noframes></frameset>c",
           "<p>x<b>y<frameset>z",
           "<table>a<svg><title>b</title></svg><tr><td>c</table>d",
           "<svg><foreignObject><p>a</p></foreignObject></svg>b",
           "<svg><g></q><path></svg>a",
           "<math><annotation-xml><svg><title>a</title></svg></annotation-xml></math>b",
       }) {
    INFO(html);
    CHECK(contains_all(test::characters(dump(html)), test::characters(test::dump_gumbo(html))));
    const std::string both = html + rest;
    CHECK(contains_all(test::characters(dump(both)), test::characters(test::dump_gumbo(both))));
  }
  // Control characters stay what they are: Gumbo would make U+FFFD of them, which readers would see.
  base::Warnings warnings;
  const dom::Document document = html::parse_html("<select><p></select>a\x01z", {}, warnings);
  CHECK(document.node(document.size() - 1).text == "a\x01z");
}

TEST_CASE("skeleton: SVG that Gumbo never leaves takes no text with it", "[skeleton]") {
  for (const char* html : {"<p>a<svg><title>x</p><p>bc", "<div><svg><g></p>abc", "<svg><b>a</svg><p>bc"}) {
    INFO(html);
    CHECK(test::characters(dump(html)) == "abc");
  }
}

TEST_CASE("skeleton: random tag soup gives the tree that Gumbo gives", "[skeleton]") {
  const std::vector<std::string> parts = {"<p>",
                                          "</p>",
                                          "<div>",
                                          "</div>",
                                          "<b>",
                                          "</b>",
                                          "<i class=a>",
                                          "</i>",
                                          "<a href=x>",
                                          "</a>",
                                          "<span>",
                                          "</span>",
                                          "<ul>",
                                          "</ul>",
                                          "<li>",
                                          "</li>",
                                          "<table>",
                                          "</table>",
                                          "<tr>",
                                          "</tr>",
                                          "<td>",
                                          "</td>",
                                          "<th>",
                                          "<tbody>",
                                          "<caption>",
                                          "</caption>",
                                          "<h2>",
                                          "</h2>",
                                          "<br>",
                                          "<img>",
                                          "<pre>",
                                          "</pre>",
                                          "\n",
                                          " ",
                                          "text",
                                          " words and ",
                                          "<!-- c -->",
                                          "<script>s</script>",

                                          "<select>",
                                          "<option>",
                                          "</select>",
                                          "<form>",
                                          "</form>",
                                          "<input>",
                                          "<font size=1>",
                                          "<font size=2>",
                                          "</font>",
                                          "<blockquote>",
                                          "</blockquote>",
                                          "<svg><path/></svg>",
                                          "<noscript>",
                                          "</noscript>",
                                          "<button>",
                                          "</button>",
                                          "<section>",
                                          "</section>",
                                          "<dd>",
                                          "<dt>",
                                          "<hr>",
                                          "&amp;",
                                          "<em>",
                                          "</em>",
                                          "<x-y>",
                                          "</x-y>",
                                          "<object>",
                                          "</object>",
                                          "<head>",
                                          "</head>",
                                          "<body>",
                                          "</body>",
                                          "<link>",
                                          "<meta>",
                                          "<center>",
                                          "</center>"};
  std::mt19937 random(20200520);
  for (int round = 0; round < 6000; ++round) {
    const std::string html = soup(random, parts, 3 + round % 40);
    const std::string expected = test::without_outer_space(test::dump_gumbo(html));
    const std::string actual = test::without_outer_space(dump(html));
    if (expected == actual) continue;
    INFO(html);
    if (html.find("<select>") == std::string::npos) {
      CHECK(expected == actual);
    } else {  // in which Gumbo ignores tags
      CHECK(contains_all(test::characters(actual), test::characters(expected)));
    }
  }
}

TEST_CASE("skeleton: every page of the benchmark gives the tree that Gumbo gives",
          "[skeleton][bench][needs-bench]") {
  const char* folder = std::getenv("PRESSCUT_BENCH_DATA");
  const std::filesystem::path root = folder != nullptr ? folder : PRESSCUT_BENCH_DATA;
  if (root.empty() || !std::filesystem::is_directory(root)) {
    PRESSCUT_SKIP("set PRESSCUT_BENCH_DATA to a folder with pages to run it");
  }
  std::size_t pages = 0;
  std::size_t with_other_attributes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_regular_file() || name.find(".htm") == std::string::npos) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    base::Warnings warnings;
    const std::string html = decode::decode_to_utf8(bytes, "", warnings);
    const std::string expected = test::dump_gumbo(html);
    const std::string actual = dump(html);
    // White space included. Where Gumbo trips over a repeated attribute, the names of attributes may differ.
    const bool equal = test::without_attributes(expected) == test::without_attributes(actual);
    with_other_attributes += equal && expected != actual ? 1 : 0;
    INFO(entry.path().string());
    CHECK(equal);
    ++pages;
  }
  CHECK(pages > 0);
  CHECK(with_other_attributes * 500 <= pages);
}
