#include "metadata/relative_date.h"

#include "catch_compat.h"

using namespace presscut::metadata;

namespace {

std::string relative(std::string_view text, std::string_view reference = "2020-05-20T14:00:00") {
  const auto date = find_relative_date(text, *parse_date_value(reference, {}));
  return date ? date->iso() : "none";
}

}  // namespace

TEST_CASE("relative dates: hours and days count back from the reference, as days", "[date]") {
  CHECK(relative("2 hours ago") == "2020-05-20");
  CHECK(relative("15 hours ago") == "2020-05-19");
  CHECK(relative("Updated 3 days ago") == "2020-05-17");
  CHECK(relative("20h ago") == "2020-05-19");
  CHECK(relative("vor 3 Tagen") == "2020-05-17");
  CHECK(relative("il y a 2 jours") == "2020-05-18");
  CHECK(relative("hace 1 semana") == "2020-05-13");
  CHECK(relative("yesterday") == "2020-05-19");
  CHECK(relative("1 day ago", "2020-03-01") == "2020-02-29");
}

TEST_CASE("relative dates: durations and other numbers are none", "[date]") {
  CHECK(relative("5 min read") == "none");
  CHECK(relative("3 days") == "none");
  CHECK(relative("400 000 hours ago") == "none");
  CHECK(relative("") == "none");
}
