// Dates in texts: what tests/data/dates.txt cannot say of them.
#include <string>

#include "catch_compat.h"
#include "date/date_time.h"

using namespace presscut;
using date::DateHints;

namespace {

std::string all_dates(std::string_view text, const DateHints& hints = {}) {
  std::string result;
  for (const date::FoundDate& found : date::find_dates(text, hints))
    result += (result.empty() ? "" : " ") + found.value.iso();
  return result.empty() ? "none" : result;
}

std::string value_of(std::string_view text) {
  const auto value = date::parse_date_value(text, {});
  return value ? value->iso() : "none";
}

}  // namespace

TEST_CASE("dates: a numeric date tells whether day and month could be exchanged", "[date]") {
  const auto found = date::find_dates("03/04/2020 05/20/2020 03.04.2020 04/04/2020", {});
  REQUIRE(found.size() == 4);
  CHECK(found[0].ambiguous);
  CHECK_FALSE(found[1].ambiguous);
  CHECK(found[1].month_over_12);
  CHECK_FALSE(found[2].ambiguous);  // nobody puts the month first before a full stop
  CHECK_FALSE(found[3].ambiguous);
  CHECK_FALSE(found[3].month_over_12);
}

TEST_CASE("dates: several dates of a text are found in order, as many as asked for", "[date]") {
  const std::string text = "From 1 May 2020 to 3 May 2020 and on 2020-05-07.";
  CHECK(all_dates(text) == "2020-05-01 2020-05-03 2020-05-07");
  CHECK(date::find_dates(text, {}, 2).size() == 2);
  const auto found = date::find_dates(text, {});
  CHECK(text.substr(found[1].begin, found[1].end - found[1].begin) == "3 May 2020");
}

TEST_CASE("dates: values may be surrounded by spaces, long texts are none", "[date]") {
  CHECK(value_of("  2020-05-20  ") == "2020-05-20");
  CHECK(value_of(std::string(401, 'x') + " 20 May 2020") == "none");
  CHECK(value_of("") == "none");
}

TEST_CASE("dates: moments are ordered by their zones, days counted across months", "[date]") {
  const auto moment = [](std::string_view text) { return *date::parse_date_value(text, {}); };
  CHECK(moment("2020-05-20T14:00:00+02:00").order() == moment("2020-05-20T12:00:00Z").order());
  CHECK(moment("2020-05-20T01:00:00+02:00").order() < moment("2020-05-20").order());
  CHECK(moment("2020-03-01").day_number() - moment("2020-02-28").day_number() == 2);
  CHECK(date::day_of(0).iso() == "1970-01-01");
  CHECK(date::day_of(-1).iso() == "1969-12-31");
  CHECK(date::day_of(moment("2000-02-29").day_number()).iso() == "2000-02-29");
}
