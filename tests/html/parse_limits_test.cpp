// Hostile shapes: what brings Gumbo down (or makes it slow) must cost little here.
#include <sys/resource.h>

#include <ctime>
#include <string>
#include <vector>

#include "catch_compat.h"
#include "dom/blocks.h"
#include "html/parse.h"

using namespace presscut;

namespace {

std::string repeated(const std::string& part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += part;
  return out;
}
// Every "#" in the part is its number.
std::string numbered(const std::string& part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) {
    for (const char c : part) {
      if (c == '#') {
        out += std::to_string(i);
      } else {
        out.push_back(c);
      }
    }
  }
  return out;
}

struct Parsed {
  double seconds;
  std::size_t nodes;
  std::size_t depth;
  std::string text;  // of the last block
  base::Warnings warnings;
};
Parsed parsed(std::string html) {
  Parsed result{};
  // Processor time: other work on the machine does not count.
  const std::clock_t start = std::clock();
  const dom::Document document = html::parse_html(std::move(html), {}, result.warnings);
  const dom::TextBlocks blocks = dom::collect_blocks(document);
  result.seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  result.nodes = document.size();
  for (const dom::Node& node : document.nodes())
    result.depth = std::max<std::size_t>(result.depth, node.depth);
  if (blocks.size() > 0) result.text = blocks.all().back().text;
  return result;
}

// Sanitizers and slow machines get ten times as long.
#if defined(__SANITIZE_ADDRESS__)
constexpr double kSeconds = 5;
#else
constexpr double kSeconds = 0.5;
#endif

}  // namespace

TEST_CASE("limits: hostile shapes take less than half a second and keep their text", "[limits]") {
  const std::string last = "<p>The last words";
  const struct {
    const char* name;
    std::string html;
  } shapes[] = {
      {"32 000 nested lists", repeated("<ul><li>", 32'000) + last},
      {"100 000 nested div", repeated("<div>", 100'000) + last},
      {"1 000 000 nested tags", repeated("<i>", 500'000) + repeated("<div>", 500'000) + last},
      {"32 000 different unclosed font", numbered("<font color=c#>", 32'000) + last},
      {"8 000 different unclosed font with a paragraph each", numbered("<font color=c#><p>x", 8'000) + last},
      {"different b, then paragraphs", numbered("<b id=#>", 100) + repeated("<p>x", 30'000) + last},
      {"unmatched end tags at depth", repeated("<div>", 500) + repeated("</span>", 100'000) + last},
      {"paragraphs at depth", repeated("<div>", 500) + repeated("<p>x", 50'000) + last},
      {"end tags that a cell hides", repeated("<div><table><tr><td></div>", 20'000) + last},
      {"formatting around blocks", repeated("<b><div></b>", 50'000) + last},
      {"unclosed links", numbered("<a href=#><div>", 30'000) + last},
      {"nested tables", repeated("<table><tr><td>", 30'000) + last},
      {"nested svg", repeated("<svg><g>", 50'000) + "<p>x" + last},
      {"unclosed comments", repeated("<!-- - -- ", 100'000) + "-->" + last},
      {"script escapes",
       "<script>" + repeated("<!-- <script> ", 50'000) + "</script></script>--></script>" + last},
      {"text after text", repeated("a<!-- -->", 100'000) + last},
      {"entities", "<p>" + repeated("&amp;&notit;&#x110000;&", 50'000) + last},
      {"equal attributes", "<p " + repeated("a=1 ", 100'000) + ">" + last},
  };
  for (const auto& shape : shapes) {
    const Parsed result = parsed(shape.html);
    INFO(shape.name << ", " << result.nodes << " nodes, " << result.seconds << " s");
    CHECK(result.seconds < kSeconds);
    CHECK(result.text.find("The last words") != std::string::npos);
    CHECK(result.depth < 1200);
  }
}

TEST_CASE("limits: attributes above the limit are left out, and told", "[limits]") {
  const Parsed result = parsed("<p " + numbered("a#=1 ", 32'000) + ">x");
  CHECK(result.seconds < kSeconds);
  REQUIRE(result.warnings.size() == 1);
  CHECK(result.warnings[0].text == "parse: attributes above 256 on a tag were left out");
}

TEST_CASE("limits: elements too deep are unwrapped and their text is kept", "[limits]") {
  const Parsed result = parsed(repeated("<div>", 1000) + "x" + repeated("</div>", 1000) + "<p>y");
  CHECK(result.text == "y");
  REQUIRE(result.warnings.size() == 1);
  CHECK(result.warnings[0].text == "parse: elements nested deeper than 512 were unwrapped (--max-depth)");
}

TEST_CASE("limits: a page of a million tags is cut with a warning, in bounded memory", "[limits]") {
  const Parsed result = parsed(repeated("x<br>", 3'000'000));
  CHECK(result.nodes < 2'100'000);
  CHECK(result.warnings.size() >= 1);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
#if !defined(__SANITIZE_ADDRESS__)
  CHECK(usage.ru_maxrss < 900 * 1024);
#endif
}
