#include <string>
#include <vector>

#include "catch_compat.h"
#include "dom/selector.h"
#include "html/parse.h"

using namespace presscut;

namespace {

// Texts of the p elements that match.
std::vector<std::string> matching(const std::string& html, const std::string& selector) {
  base::Warnings warnings;
  const dom::Document document = html::parse_html(html, {}, warnings);
  dom::SelectorError error;
  const auto parsed = dom::Selector::parse(selector, error);
  REQUIRE(parsed);
  std::vector<std::string> result;
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    const auto& node = document.node(id);
    if (node.kind == dom::NodeKind::kElement && node.tag == dom::Tag::k_p && parsed->matches(document, id)) {
      result.emplace_back(document.node(id + 1).text);
    }
  }
  return result;
}

dom::SelectorError error_of(const std::string& selector) {
  dom::SelectorError error;
  CHECK_FALSE(dom::Selector::parse(selector, error));
  return error;
}

const std::string kPage =
    "<div id=a class='x  lead'><p class='big note'>1</p><section><p data-k=v>2</p></section></div><p>3</p>";
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("selector: tag, class, id and attribute", "[selector]") {
  CHECK(matching(kPage, "p") == Texts{"1", "2", "3"});
  CHECK(matching(kPage, "p.note.big") == Texts{"1"});
  CHECK(matching(kPage, ".not") == Texts{});
  CHECK(matching(kPage, "[data-k]") == Texts{"2"});
  CHECK(matching(kPage, "p[data-k=\"v\"]") == Texts{"2"});
  CHECK(matching(kPage, "p[data-k=w]") == Texts{});
}

TEST_CASE("selector: descendants at any depth, alternatives by comma", "[selector]") {
  CHECK(matching(kPage, "#a p") == Texts{"1", "2"});
  CHECK(matching(kPage, ".lead section p") == Texts{"2"});
  CHECK(matching(kPage, "section p, .note") == Texts{"1", "2"});
}

TEST_CASE("selector: what is not understood is told with its position", "[selector]") {
  CHECK(error_of("div > p").position == 4);
  CHECK(error_of("p:first").position == 1);
  CHECK(error_of("p[a=\"b").message == "the quotation mark is not closed");
  CHECK(error_of("").message == "a selector is missing");
  CHECK(error_of("p.").message == "a class name is missing");
}
