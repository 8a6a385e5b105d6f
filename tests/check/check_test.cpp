#include <string>

#include "catch_compat.h"
#include "check/bless.h"
#include "check/check_report.h"
#include "check/compare.h"
#include "check/figures.h"
#include "check/word_diff.h"

using namespace presscut;
using check::Json;

namespace {

check::Expectation parse(const std::string& text) {
  auto expectation = check::parse_expectation(text);
  INFO((expectation ? std::string() : expectation.error().text));
  REQUIRE(expectation);
  return *expectation;
}

std::string error_of(const std::string& text) {
  const auto expectation = check::parse_expectation(text);
  REQUIRE_FALSE(expectation.ok());
  return expectation.error().text;
}

const Json kResult =
    Json::parse(R"({"title": "Old Tram Depot", "date": "2024-03-04", "body": "One two.\n\nThree four.",
  "photos": [{"url": "a.jpg", "credit": "X/dpa", "lead": true}], "quotes": [], "authors": ["R. Okafor"]})");

}  // namespace

TEST_CASE("expectation: errors name the position, the nearest field and the wanted shape", "[check]") {
  CHECK(error_of("{\n  \"title\": }").find("line 2") != std::string::npos);
  CHECK(error_of(R"({"titel": "x"})") == "field \"titel\" is unknown; did you mean \"title\"?");
  CHECK(error_of(R"({"authors": "x"})") == "field \"authors\": expected a list of strings, found string");
  CHECK(error_of(R"({"photos": [{"credits": "x"}]})") ==
        "field \"photos[0]\": key \"credits\" is unknown; did you mean \"credit\"?");
  CHECK(error_of(R"({"min_body_f1": 2})").find("from 0 to 1") != std::string::npos);
  CHECK(error_of(R"({"min_body_f1": 0.9})").find("needs a \"body\"") != std::string::npos);
  CHECK(error_of("[]") == "expected a JSON object");
}

TEST_CASE("compare: only the fields of the expectation count, objects only by their keys", "[check]") {
  CHECK(check::compare(parse(R"({"title": "Old Tram Depot"})"), kResult).empty());
  CHECK(check::compare(parse(R"({"photos": [{"credit": "X/dpa"}]})"), kResult).empty());
  CHECK(check::compare(parse(R"({"body": ["One two.", "Three four."]})"), kResult).empty());
  const auto differences =
      check::compare(parse(R"({"title": "Old Bus Depot", "photos": [{"credit": "Y"}]})"), kResult);
  REQUIRE(differences.size() == 2);
  CHECK(differences[0].field == "title");
  CHECK(differences[1].field == "photos");
}

TEST_CASE("compare: conditions on the body", "[check]") {
  CHECK(check::compare(parse(R"({"body_contains": ["two"], "body_excludes": ["five"]})"), kResult).empty());
  CHECK(check::compare(parse(R"({"body_contains": ["five"]})"), kResult).at(0).field == "body_contains");
  CHECK(check::compare(parse(R"({"body_excludes": ["two"]})"), kResult).at(0).field == "body_excludes");
  CHECK(check::compare(parse(R"({"body": "One two three five", "min_body_f1": 0.7})"), kResult).empty());
  CHECK(check::compare(parse(R"({"body": "One two three five", "min_body_f1": 0.8})"), kResult).size() == 1);
}

TEST_CASE("word F1 counts each word as often as both texts have it", "[check]") {
  CHECK(check::word_f1("a a b", "A b c") == Approx(2.0 * 2 / 6));
  CHECK(check::word_f1("", "") == 1);
  CHECK(check::word_f1("a", "") == 0);
}

TEST_CASE("diff: changed words are marked, long unchanged runs are cut", "[check]") {
  const auto parts = check::diff_words("the old tram depot", "the old bus depot");
  CHECK(check::render_diff(parts, check::DiffStyle::kPlain, -1) == "the old [-tram-] {+bus+} depot");
  const auto far = check::diff_words("a b c d e f g h x", "a b c d e f g h y");
  CHECK(check::render_diff(far, check::DiffStyle::kPlain, 1) == "… h [-x-] {+y+}");
  CHECK(check::render_diff(parts, check::DiffStyle::kColour, -1).find("\033[31mtram\033[0m") !=
        std::string::npos);
}

TEST_CASE("reports: the last line counts, JUnit and annotations are escaped", "[check]") {
  check::Outcome failed{
      "a&b.html", "a&b.expected.json", check::State::kFailed, {{"title", "differs", "x", "y"}}, ""};
  check::Outcome missing{"c.html", "", check::State::kMissing, {}, ""};
  check::Outcome passed{"d.html", "", check::State::kPassed, {}, ""};
  const std::string text = check::text_report({failed, missing, passed}, {});
  CHECK(text.ends_with("1 passed, 1 failed, 1 missing\n"));
  const std::string junit = check::junit_report({failed, missing, passed}, false);
  CHECK(junit.find("name=\"a&amp;b.html\"") != std::string::npos);
  CHECK(junit.find("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\"") != std::string::npos);
  CHECK(check::junit_report({missing}, true).find("failures=\"1\"") != std::string::npos);
  const std::string annotations = check::github_annotations({failed}, false);
  CHECK(annotations.find("::error file=a&b.html,title=title::") == 0);
  CHECK(std::count(annotations.begin(), annotations.end(), '\n') == 1);
  CHECK(check::tap_report({failed, passed}, false).find("not ok 1 - a&b.html") != std::string::npos);
}

TEST_CASE("bless: new expectations hold all, old ones keep their fields, keys and conditions", "[check]") {
  const Json all = Json::parse(check::bless(kResult, nullptr, {}));
  CHECK(all["body"] == Json::parse(R"(["One two.", "Three four."])"));
  CHECK(all.contains("authors"));
  const check::Expectation old =
      parse(R"({"title": "x", "photos": [{"credit": "y"}], "body_contains": ["two"]})");
  const Json kept = Json::parse(check::bless(kResult, &old, {}));
  CHECK(kept ==
        Json::parse(
            R"({"title": "Old Tram Depot", "photos": [{"credit": "X/dpa"}], "body_contains": ["two"]})"));
  CHECK(Json::parse(check::bless(kResult, nullptr, {"date"})) == Json::parse(R"({"date": "2024-03-04"})"));
}

TEST_CASE("bless: what it writes passes", "[check]") {
  CHECK(check::compare(parse(check::bless(kResult, nullptr, {})), kResult).empty());
}

TEST_CASE("figures: mean over the pages that have the field; floors name fields", "[check]") {
  check::Figures figures;
  figures.add(parse(R"({"title": "Old Tram Depot"})"), kResult);
  figures.add(parse(R"({"title": "x", "body": "One two."})"), kResult);
  const auto list = figures.list();
  REQUIRE(list.size() == 2);
  CHECK(list[0].field == "title");
  CHECK(list[0].value == Approx(0.5));
  CHECK(list[1].value == Approx(2.0 * 2 / 6));
  CHECK(check::parse_floors("body=0.95,title=1")->at("body") == Approx(0.95));
  const auto unknown = check::parse_floors("bdy=0.5");
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.error().text.find("did you mean \"body\"") != std::string::npos);
  CHECK_FALSE(check::parse_floors("body=2").ok());
}
