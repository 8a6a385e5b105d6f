// Tables and lists are kept or dropped as a whole, by the mean of their blocks' scores.
#include <string>
#include <vector>

#include "body/containers.h"
#include "body/integrity.h"
#include "catch_compat.h"
#include "dom/page.h"
#include "html/parse.h"

using namespace presscut;
using body::GroupVerdict;

namespace {

// The verdict on a list or table whose blocks all have the score; the paragraphs around it have 0.9.
GroupVerdict judge(const std::string& group, float score) {
  const std::string paragraph =
      "<p>The old watermill in the valley was started again on Sunday, after thirty years in which its wheel "
      "stood still "
      "and ivy grew over the stones of the race that leads the stream to it.</p>";
  base::Warnings warnings;
  dom::Page page{
      html::parse_html("<!doctype html><body>" + paragraph + paragraph + group + paragraph + "</body>", {},
                       warnings),
      {}};
  page.blocks = dom::collect_blocks(page.document);
  REQUIRE(page.blocks.size() >= 6);
  std::vector<float> scores(page.blocks.size(), score);
  scores[0] = scores[1] = scores.back() = 0.9F;
  return body::judge_groups(page, body::measure_page(page), scores)[3].verdict;
}

const std::string kList =
    "<ul><li>Oak from the forest</li><li>Iron from the town</li><li>Rope from the port</li></ul>";
const std::string kTable =
    "<table><tr><td>Flour</td><td>2.40</td></tr><tr><td>Bran</td><td>0.90</td></tr><tr><td>Rye</td><td>2.10</"
    "td></tr>"
    "</table>";

}  // namespace

TEST_CASE("groups: a list is dropped or kept as a whole only where the model is nearly sure", "[body]") {
  CHECK(judge(kList, 0.05F) == GroupVerdict::kDrop);
  CHECK(judge(kList, 0.2F) == GroupVerdict::kNone);
  CHECK(judge(kList, 0.5F) == GroupVerdict::kNone);
  CHECK(judge(kList, 0.7F) == GroupVerdict::kKeep);
}

TEST_CASE("groups: a table is kept from an even chance on, else dropped", "[body]") {
  CHECK(judge(kTable, 0.1F) == GroupVerdict::kDrop);
  CHECK(judge(kTable, 0.4F) == GroupVerdict::kDrop);
  CHECK(judge(kTable, 0.6F) == GroupVerdict::kKeep);
}
