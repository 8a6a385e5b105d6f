#include "date/date_time.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "catch_compat.h"
#include "data/calendar_words.h"
#include "data/time_zones.h"
#include "date_samples.h"

using namespace presscut;
using date::DateHints;
using date::DayOrder;

namespace {

std::string first_date(std::string_view text, DateHints hints = {}) {
  const auto found = date::find_dates(text, hints);
  return found.empty() ? "none" : found.front().value.iso();
}

}  // namespace

TEST_CASE("dates: every language of the tables reads its own long form", "[date]") {
  std::set<std::string_view> languages;
  for (const DateSample& sample : kDateSamples) {
    languages.insert(sample.language);
    INFO(sample.language << ": " << sample.text);
    CHECK(first_date(sample.text, {DayOrder::kUnknown, sample.language}) == sample.iso);
  }
  CHECK(languages.size() >= 30);
}

TEST_CASE("dates: month names are sorted, so that they can be searched", "[date]") {
  CHECK(std::is_sorted(std::begin(data::kMonthNames), std::end(data::kMonthNames),
                       [](const auto& a, const auto& b) {
                         return a.name != b.name ? a.name < b.name : a.language < b.language;
                       }));
  CHECK(std::is_sorted(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames)));
  CHECK(std::adjacent_find(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames)) ==
        std::end(data::kWeekdayNames));
  CHECK(std::adjacent_find(std::begin(data::kZoneNames), std::end(data::kZoneNames),
                           [](const auto& a, const auto& b) { return a.name >= b.name; }) ==
        std::end(data::kZoneNames));
}
