// Differences word by word, and the check's reports that show them.
#include "check/word_diff.h"

#include <string>

#include "catch_compat.h"
#include "check/check_report.h"

using namespace presscut;
using check::DiffStyle;
using check::Json;

namespace {

std::string diff(const std::string& expected, const std::string& actual, int context = -1) {
  return check::render_diff(check::diff_words(expected, actual), DiffStyle::kPlain, context);
}

std::string rendered(const Json& expected, const Json& actual, check::TextOptions options = {},
                     const std::string& field = "photos") {
  return check::render_difference({field, "differs", expected, actual}, options);
}

}  // namespace

TEST_CASE("word diff: words that come, go and stay", "[check]") {
  CHECK(diff("one two", "one two") == "one two");
  CHECK(diff("", "one two") == "{+one two+}");
  CHECK(diff("one two", "") == "[-one two-]");
  CHECK(diff("", "").empty());
  CHECK(diff("one  two", "one two") == "one two");  // spaces are no words
}

TEST_CASE("word diff: paragraph ends are words of their own", "[check]") {
  CHECK(diff("One.\n\nTwo.", "One. Two.") == "One.[-\n\n-] Two.");
  CHECK(diff("One.\n\nTwo.", "One.\n\nThree.") == "One.\n\n[-Two.-] {+Three.+}");
}

TEST_CASE("word diff: unchanged runs are cut between, before and behind changes", "[check]") {
  const std::string middle = "b c d e f g h i j";
  CHECK(diff("A " + middle + " K", "X " + middle + " Y", 2) == "[-A-] {+X+} b c … i j [-K-] {+Y+}");
  CHECK(diff(middle + " K", middle + " Y", 2) == "… i j [-K-] {+Y+}");
  CHECK(diff("A " + middle, "X " + middle, 2) == "[-A-] {+X+} b c …");
  CHECK(diff("A b c K", "X b c Y", 2) == "[-A-] {+X+} b c [-K-] {+Y+}");
}

TEST_CASE("word diff: very long texts are compared paragraph by paragraph", "[check]") {
  std::string text;
  for (std::size_t i = 0; i < check::kMaxDiff; ++i) text += "word ";
  const auto parts =
      check::diff_words("First one.\n\nSecond one.\n\n" + text, "First one.\n\nSecond two.\n\n" + text);
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].text == "First one.\n\n");
  // The whole paragraph, not its last word.
  CHECK(parts[1].change == check::Change::kRemoved);
  CHECK(parts[1].text == "Second one.\n\n");
  CHECK(parts[2].text == "Second two.\n\n");
}

TEST_CASE("differences: lists show what only one side has, or that the order differs", "[check]") {
  CHECK(rendered({"a", "b"}, {"b", "c"}) == "  photos: differs\n    [-a-]\n    {+c+}\n");
  CHECK(rendered({"a", "b"}, {"b", "a"}) == "  photos: differs\n    the same elements in another order\n");
  CHECK(rendered({"a", "a"}, Json::array({"a"})) == "  photos: differs\n    [-a-]\n");
  CHECK(rendered(Json::array(), {{{"url", "x"}}}) == "  photos: differs\n    {+{\"url\":\"x\"}+}\n");
  // Found objects are shown by the keys that are expected.
  CHECK(rendered({{{"credit", "A"}}}, {{{"url", "x"}, {"credit", "B"}}}) ==
        "  photos: differs\n    [-{\"credit\":\"A\"}-]\n    {+{\"credit\":\"B\"}+}\n");
}

TEST_CASE("differences: null beside text, and long values shortened between characters", "[check]") {
  CHECK(rendered(nullptr, "x", {}, "title") == "  title: differs\n    [-null-]\n    {+x+}\n");
  CHECK(rendered(nullptr, "x", {}, "body_excludes") == "  body_excludes: differs\n    {+x+}\n");
  const std::string longer = std::string(159, 'x') + "ö and more";
  CHECK(rendered({longer}, Json::array()) == "  photos: differs\n    [-" + std::string(159, 'x') + " …-]\n");
  check::TextOptions full;
  full.detail = check::DiffDetail::kFull;
  CHECK(rendered({longer}, Json::array(), full) == "  photos: differs\n    [-" + longer + "-]\n");
  CHECK(rendered("One.\n\nTwo.", "One.\n\nSix.", {}, "body") ==
        "  body: differs\n    One.\n    \n    [-Two.-] {+Six.+}\n");
}

TEST_CASE("reports: control characters and signs of workflow commands are escaped", "[check]") {
  check::Outcome odd{"a,b:c%.html", "", check::State::kError, {}, "line one\nline \x01\"two\""};
  CHECK(check::github_annotations({odd}, false) ==
        "::error file=a%2Cb%3Ac%25.html,title=unreadable::line one%0Aline \x01\"two\"\n");
  CHECK(check::junit_report({odd}, false).find("message=\"line one&#10;line &quot;two&quot;\"") !=
        std::string::npos);
  check::Outcome missing{"d.html", "", check::State::kMissing, {}, ""};
  CHECK(check::github_annotations({missing}, true) ==
        "::error file=d.html,title=missing::no expectation; presscut bless writes it\n");
  CHECK(check::github_annotations({missing}, false).empty());
}
