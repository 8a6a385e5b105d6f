#include "report/block_view.h"

#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "check/match.h"
#include "report/report.h"

using namespace presscut;
using Json = nlohmann::ordered_json;

namespace {

base::BlockVerdict block(const char* text, const char* role, const char* rule,
                         const char* path = "body > p") {
  base::BlockVerdict verdict;
  verdict.text = text;
  verdict.role = role;
  verdict.rule = rule;
  verdict.path = path;
  return verdict;
}

article::Article depot() {
  article::Article a;
  a.metadata.title = "Depot reopens";
  a.metadata.subtitle = "A market moves in";
  a.metadata.authors = {"Ruth Okafor"};
  a.metadata.date = a.metadata.date_published = "2024-03-04";
  a.photos.push_back({{}, {}, "The old depot by night.", "Ida Holm", true});
  a.body.paragraphs = {{"First paragraph.", body::Role::kText}, {"An item", body::Role::kListItem}};
  return a;
}

}  // namespace

TEST_CASE("report: blocks are named by what they became in the article", "[report]") {
  base::Explanation explanation;
  explanation.blocks = {block("Depot reopens", "drop", "drop.title"),
                        block("A market moves in", "drop", "drop.model"),
                        block("By Ruth Okafor, staff", "drop", "drop.model"),
                        block("4 March", "drop", "drop.model", "article > time"),
                        block("The old depot by night. Photo: Ida Holm", "drop", "drop.caption"),
                        block("Ida Holm", "drop", "drop.credit"),
                        block("Another picture", "drop", "drop.caption"),
                        block("First paragraph.", "text", "keep.model"),
                        block("An item", "list_item", "keep.model"),
                        block("Subscribe", "drop", "drop.model")};
  std::string roles;
  for (const report::BlockView& view : report::view_blocks(explanation, depot())) {
    roles.append(view.role.empty() ? "-" : view.role).append(view.in_body ? "* " : " ");
  }
  CHECK(roles == "title subtitle byline date caption credit - body* list* - ");
}

TEST_CASE("report: a page of very many blocks keeps those of the article and tells the rest", "[report]") {
  report::ReportPage page;
  page.source = "it's.html";
  page.article = depot();
  for (int i = 0; i < 5000; ++i) page.explanation.blocks.push_back(block("Subscribe", "drop", "drop.model"));
  page.explanation.blocks.push_back(block("First paragraph.", "text", "keep.model"));
  page.explanation.blocks.back().paragraph = 0;
  const std::string html = report::report_html({page});
  CHECK(html.find("id=\"p0b5000\"") != std::string::npos);
  CHECK(html.find("href=\"#p0b5000\"") != std::string::npos);
  CHECK(html.find("href=\"#p0a0\"") != std::string::npos);
  CHECK(html.find("2001 of 5001 blocks are left out; <code>presscut explain -f jsonl "
                  "'it&#39;\\&#39;&#39;s.html'</code>") != std::string::npos);
  CHECK(html.size() < 2'000'000);
}

TEST_CASE("check: list elements are matched with what they are most like", "[check]") {
  const Json expected =
      Json::parse(R"([{"text": "one two three"}, {"text": "four five six"}, {"text": "gone"}])");
  const Json actual = Json::parse(
      R"([{"text": "four five seven", "x": 1}, {"text": "new words here", "x": 2}, {"text": "one two three", "x": 3}])");
  std::string pairs;
  for (const check::ElementPair& pair : check::match_elements(expected, actual)) {
    pairs += (pair.expected ? std::to_string(*pair.expected) : "-") +
             (pair.actual ? std::to_string(*pair.actual) : "-") + " ";
  }
  CHECK(pairs == "02 10 2- -1 ");
  CHECK(check::element_lines(actual[0], expected[0]) == "text: four five seven");
}
