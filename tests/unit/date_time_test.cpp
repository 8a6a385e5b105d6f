#include "metadata/date_time.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "catch_compat.h"
#include "data/calendar_words.h"
#include "data/time_zones.h"
#include "date_samples.h"

using namespace presscut;
using metadata::DateHints;
using metadata::DayOrder;

namespace {

std::string first_date(std::string_view text, DateHints hints = {}) {
  const auto found = metadata::find_dates(text, hints);
  return found.empty() ? "none" : found.front().value.iso();
}

std::string value_of(std::string_view text, DateHints hints = {}) {
  const auto value = metadata::parse_date_value(text, hints);
  return value ? value->iso() : "none";
}

std::string url_date(std::string_view url) {
  const auto value = metadata::parse_url_date(url);
  return value ? value->iso() : "none";
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

TEST_CASE("dates: the 29th of February exists in leap years only, of which centuries are none unless by 400",
          "[date]") {
  CHECK(value_of("2020-02-29") == "2020-02-29");
  CHECK(value_of("2000-02-29") == "2000-02-29");
  CHECK(value_of("1900-02-29") == "none");
  CHECK(value_of("2021-02-29") == "none");
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

TEST_CASE("dates: a word that means two months is read in the page's language", "[date]") {
  CHECK(first_date("5. listopadu 2020", {DayOrder::kUnknown, "cs"}) == "2020-11-05");
  CHECK(first_date("5. listopada 2020.", {DayOrder::kUnknown, "hr"}) == "2020-10-05");
  CHECK(first_date("5 listopada 2020", {DayOrder::kUnknown, "pl"}) == "2020-11-05");
}

TEST_CASE("dates: a time of day before the date counts, with its zone", "[date]") {
  CHECK(first_date("Updated 2:00 PM EDT, Wed, May 20, 2020") == "2020-05-20T14:00:00-04:00");
  CHECK(first_date("Published: 17:33, 4 May 2021") == "2021-05-04T17:33:00");
  CHECK(first_date("um 14.30 Uhr am 20. Mai 2020") == "2020-05-20T14:30:00");
}

TEST_CASE("dates: a time of day behind the date counts, with its zone", "[date]") {
  CHECK(first_date("20. Mai 2020, 14.30 Uhr") == "2020-05-20T14:30:00");
  CHECK(first_date("20 de mayo de 2020 a las 14:30") == "2020-05-20T14:30:00");
  CHECK(first_date("le 1er mai 2020 à 14h05") == "2020-05-01T14:05:00");
  CHECK(first_date("2020年5月20日 下午2:05") == "2020-05-20T14:05:00");
  CHECK(first_date("20/05/2020 - 14:30 GMT+2") == "2020-05-20T14:30:00+02:00");
  CHECK(first_date("May 20th, 2020 at 12 a.m. EST") == "2020-05-20T00:00:00-05:00");
  CHECK(first_date("20 May 2020 12:15 pm UTC") == "2020-05-20T12:15:00+00:00");
}

TEST_CASE("dates: day and time stay as precise as they are written", "[date]") {
  CHECK(first_date("May 20, 2020") == "2020-05-20");
  CHECK(value_of("2020-05-20T14:00") == "2020-05-20T14:00:00");
  CHECK(value_of("2020-05-20T14:00:00.123Z") == "2020-05-20T14:00:00+00:00");
  CHECK(value_of("2020-05-20 14:00:00 +0200") == "2020-05-20T14:00:00+02:00");
}

TEST_CASE("dates: compact digits, epochs and RFC 2822 are values", "[date]") {
  CHECK(value_of("20200520") == "2020-05-20");
  CHECK(value_of("20200520140005") == "2020-05-20T14:00:05");
  CHECK(value_of("1589983200") == "2020-05-20T14:00:00+00:00");
  CHECK(value_of("1589983200000") == "2020-05-20T14:00:00+00:00");
  CHECK(value_of("Wed, 20 May 2020 14:00:00 GMT") == "2020-05-20T14:00:00+00:00");
}

TEST_CASE("dates: what is no day of the calendar is no date", "[date]") {
  CHECK(value_of("0000-00-00") == "none");
  CHECK(value_of("2022-25-10") == "none");
  CHECK(value_of("31 November 2022") == "none");
  CHECK(value_of("29.02.2021") == "none");
  CHECK(value_of("20222-01-05") == "none");
  CHECK(value_of("") == "none");
  CHECK(first_date("call 555-20-05-2020 now") == "none");
  CHECK(first_date("version 1.2.3.2020") == "none");
}

TEST_CASE("dates: day and month are exchanged only where the hint or the range says so", "[date]") {
  CHECK(first_date("03/04/2020") == "2020-04-03");
  CHECK(first_date("03/04/2020", {DayOrder::kMonthFirst, "en"}) == "2020-03-04");
  CHECK(first_date("05/20/2020") == "2020-05-20");
  CHECK(first_date("03.04.2020", {DayOrder::kMonthFirst, "en"}) == "2020-04-03");
}

TEST_CASE("dates: addresses give a date only with a day", "[date]") {
  CHECK(url_date("https://news.example/2020/05/20/title") == "2020-05-20");
  CHECK(url_date("https://news.example/title-2020-05-20.html") == "2020-05-20");
  CHECK(url_date("https://news.example/20200520/title") == "2020-05-20");
  CHECK(url_date("https://news.example/2020/05/title") == "none");
  CHECK(url_date("https://news.example/12345678901") == "none");
}
