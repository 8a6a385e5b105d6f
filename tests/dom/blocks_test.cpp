#include <string>
#include <vector>

#include "catch_compat.h"
#include "dom/blocks.h"
#include "html/parse.h"

using namespace presscut;

namespace {
std::vector<std::string> texts(const std::string& html) {
  base::Warnings warnings;
  const dom::Document document = html::parse_html(html, {}, warnings);
  std::vector<std::string> result;
  const dom::TextBlocks blocks = dom::collect_blocks(document);
  for (const dom::Block& b : blocks.all()) result.emplace_back(b.text);
  return result;
}
using Texts = std::vector<std::string>;
}  // namespace

TEST_CASE("blocks: words of neighbouring paragraphs, cells and lines are not glued", "[blocks]") {
  CHECK(texts("<p>One</p><p>two</p>") == Texts{"One", "two"});
  CHECK(texts("<table><tr><td>a</td><td>b</td></tr></table>") == Texts{"a", "b"});
  CHECK(texts("<p>One<br>two</p>") == Texts{"One\ntwo"});
  CHECK(texts("<div><a>One</a><a>Two</a></div>") == Texts{"One Two"});
}

TEST_CASE("blocks: inline tags, drop caps, wbr and soft hyphens do not split words", "[blocks]") {
  CHECK(texts("<p><span class=cap>T</span>he <b>qu</b>ick</p>") == Texts{"The quick"});
  CHECK(texts("<p>Donau<wbr>dampf&shy;schiff&#8203;fahrt</p>") == Texts{"Donaudampfschifffahrt"});
}

TEST_CASE("blocks: two line breaks part paragraphs, one does not", "[blocks]") {
  CHECK(texts("<div>One<br> <br/>two<br>three</div>") == Texts{"One", "two\nthree"});
}

TEST_CASE("blocks: a page without tags is parted at blank lines and short lines", "[blocks]") {
  CHECK(texts("Site\nMenu\n\nA headline\n\nFirst line of a paragraph that is wrapped by hand at seventy\n"
              "and goes on here.\n") ==
        Texts{"Site", "Menu", "A headline",
              "First line of a paragraph that is wrapped by hand at seventy and goes on here."});
}

TEST_CASE("blocks: hidden containers are flagged, hidden inline text is skipped", "[blocks]") {
  base::Warnings warnings;
  const auto document = html::parse_html(
      "<div style='display : none'><p>a</p></div><p>b<span hidden>c</span></p>", {}, warnings);
  const auto blocks = dom::collect_blocks(document);
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].hidden);
  CHECK(blocks[1].text == "b");
}
