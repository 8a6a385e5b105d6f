// The written forms of dates, times of day and zones, each with a neighbour that is none.
#include <string>
#include <vector>

#include "catch_compat.h"
#include "metadata/date_time.h"

using namespace presscut;
using metadata::DateHints;
using metadata::DayOrder;

namespace {

struct Form {
  const char* text;
  const char* iso;
};

std::string all_dates(std::string_view text, const DateHints& hints = {}) {
  std::string result;
  for (const metadata::FoundDate& found : metadata::find_dates(text, hints))
    result += (result.empty() ? "" : " ") + found.value.iso();
  return result.empty() ? "none" : result;
}

std::string value_of(std::string_view text) {
  const auto value = metadata::parse_date_value(text, {});
  return value ? value->iso() : "none";
}

std::string url_date(std::string_view url) {
  const auto value = metadata::parse_url_date(url);
  return value ? value->iso() : "none";
}

void check_all(std::initializer_list<Form> forms) {
  for (const Form& form : forms) {
    INFO(form.text);
    CHECK(all_dates(form.text) == form.iso);
  }
}

}  // namespace

TEST_CASE("dates: the day before its month, with ordinals, connectors and short years", "[date]") {
  check_all({{"the 20th of May, 2020", "2020-05-20"},
             {"1st May 2020", "2020-05-01"},
             {"2nd of May 2020", "2020-05-02"},
             {"23rd May 2020", "2020-05-23"},
             {"1er mai 2020", "2020-05-01"},
             {"1º de mayo de 2020", "2020-05-01"},
             {"20-May-2020", "2020-05-20"},
             {"20/May/2020", "2020-05-20"},
             {"20-May-20", "2020-05-20"},
             {"20 May '20", "2020-05-20"},
             {"20 May ’20", "2020-05-20"},
             {"20 May 20", "none"},
             {"20 May 20:15", "none"},
             {"32 May 2020", "none"},
             {"20 tháng 5 năm 2020", "2020-05-20"},
             {"20 tháng 13 năm 2020", "none"},
             {"20 พฤษภาคม พ.ศ. 2563", "2020-05-20"},
             {"20 May 1899", "none"},
             {"20 May 2101", "none"}});
}

TEST_CASE("dates: the month before its day", "[date]") {
  check_all({{"May 20, 2020", "2020-05-20"},
             {"May 20th 2020", "2020-05-20"},
             {"May the 20th, 2020", "2020-05-20"},
             {"Dec. 3, 2020", "2020-12-03"},
             {"May-20-2020", "2020-05-20"},
             {"May/20/2020", "2020-05-20"},
             {"May 20 of 2020", "2020-05-20"},
             {"May 2020", "none"},
             {"May 32, 2020", "none"},
             {"February 30, 2020", "none"}});
}

TEST_CASE("dates: the year first", "[date]") {
  check_all({{"2020-05-20", "2020-05-20"},
             {"2020/5/20", "2020-05-20"},
             {"2020. 5. 20.", "2020-05-20"},
             {"2020年5月20日", "2020-05-20"},
             {"2020年5月20号", "2020-05-20"},
             {"2020년 5월 20일", "2020-05-20"},
             {"2020 May 20", "2020-05-20"},
             {"2020. május 20.", "2020-05-20"},
             {"2020 m. gegužės 20 d.", "2020-05-20"},
             {"2020. gada 20. maijs", "2020-05-20"},
             {"2020-May-20", "2020-05-20"},
             {"2020/05-20", "none"},
             {"2020年5日20月", "none"},
             {"2020:05:20", "none"},
             {"2020-05-32", "none"},
             {"2020 May", "none"},
             {"2020. gada 20 maijs", "none"}});
}

TEST_CASE("dates: numbers alone need two marks of one kind and a year", "[date]") {
  check_all({{"20.05.2020", "2020-05-20"},
             {"20. 5. 2020", "2020-05-20"},
             {"20|05|2020", "2020-05-20"},
             {"20-05-2020", "2020-05-20"},
             {"20.05.20", "2020-05-20"},
             {"20/05/99", "1999-05-20"},
             {"20-05-20", "none"},
             {"2.5.20", "none"},
             {"20.05.20.1", "none"},
             {"20.05/2020", "none"},
             {"20 / 05 / 2020", "2020-05-20"},
             {"20 /05/2020", "none"},
             {"20:05:2020", "none"},
             {"20.13.2020", "none"},
             {"1,20.05.2020", "none"},
             {"٢٠/٠٥/٢٠٢٠", "2020-05-20"}});
}

TEST_CASE("dates: a numeric date tells whether day and month could be exchanged", "[date]") {
  const auto found = metadata::find_dates("03/04/2020 05/20/2020 03.04.2020 04/04/2020", {});
  REQUIRE(found.size() == 4);
  CHECK(found[0].ambiguous);
  CHECK_FALSE(found[1].ambiguous);
  CHECK(found[1].month_over_12);
  CHECK_FALSE(found[2].ambiguous);  // nobody puts the month first before a full stop
  CHECK_FALSE(found[3].ambiguous);
  CHECK_FALSE(found[3].month_over_12);
}

TEST_CASE("dates: clocks of many languages behind the date", "[date]") {
  check_all({{"20 May 2020 14:30", "2020-05-20T14:30:00"},
             {"20 May 2020, 14:30:15", "2020-05-20T14:30:15"},
             {"20 May 2020, 14:30:15.250", "2020-05-20T14:30:15"},
             {"20 May 2020 | 2.30 pm", "2020-05-20T14:30:00"},
             {"20 May 2020 at 2 p.m.", "2020-05-20T14:00:00"},
             {"20 May 2020 at 2 p. m.", "2020-05-20T14:00:00"},
             {"20 May 2020 12 a.m.", "2020-05-20T00:00:00"},
             {"20 May 2020 12:30 pm", "2020-05-20T12:30:00"},
             {"20 May 2020 14:30 am", "2020-05-20T14:30:00"},
             {"20 May 2020, Wednesday, 14:30", "2020-05-20T14:30:00"},
             {"20. Mai 2020 um 14 Uhr", "2020-05-20T14:00:00"},
             {"20. Mai 2020 um 14:30 Uhr", "2020-05-20T14:30:00"},
             {"20 mai 2020 à 14h", "2020-05-20T14:00:00"},
             {"20 maggio 2020 alle 14.30", "2020-05-20T14:30:00"},
             {"20. mai 2020 kl. 14.30", "2020-05-20T14:30:00"},
             {"20 mei 2020 om 14.30 uur", "2020-05-20T14:30:00"},
             {"20 de mayo de 2020 14:30 hrs", "2020-05-20T14:30:00"},
             {"2020年5月20日14時30分", "2020-05-20T14:30:00"},
             {"2020년 5월 20일 오후 2:30", "2020-05-20T14:30:00"},
             {"2020年5月20日 上午9:05", "2020-05-20T09:05:00"},
             {"20 May 2020 24:00", "2020-05-20T00:00:00"},
             {"20 May 2020 25:00", "2020-05-20"},
             {"20 May 2020 14:75", "2020-05-20"},
             {"20 May 2020 14.30", "2020-05-20"},
             {"20 May 2020 with 14:30", "2020-05-20"}});
}

TEST_CASE("dates: a clock before the date must reach up to it", "[date]") {
  check_all({{"14:30 on 20 May 2020", "2020-05-20T14:30:00"},
             {"2 pm (Wednesday) 20 May 2020", "2020-05-20T14:00:00"},
             {"12:14:30, 20 May 2020", "2020-05-20T12:14:30"},
             {"14:30 was the hour of the 20 May 2020", "2020-05-20"},
             {"10 May 2020 09:00 and 20 May 2020", "2020-05-10T09:00:00 2020-05-20"}});
}

TEST_CASE("dates: zones by name and offset", "[date]") {
  check_all({{"20 May 2020 14:30 (CEST)", "2020-05-20T14:30:00+02:00"},
             {"20 May 2020 14:30 GMT", "2020-05-20T14:30:00+00:00"},
             {"20 May 2020 14:30 UTC-5", "2020-05-20T14:30:00-05:00"},
             {"20 May 2020 14:30 (GMT+5:30)", "2020-05-20T14:30:00+05:30"},
             {"20 May 2020 14:30 +0530", "2020-05-20T14:30:00+05:30"},
             {"20 May 2020 14:30 +02:00", "2020-05-20T14:30:00+02:00"},
             {"20 May 2020 14:30-04:00", "2020-05-20T14:30:00-04:00"},
             {"20 May 2020 14:30 z", "2020-05-20T14:30:00+00:00"},
             // Summer or winter is not said.
             {"20 May 2020 14:30 ET", "2020-05-20T14:30:00"},
             {"20 May 2020 2:30 pm Eastern", "2020-05-20T14:30:00"},
             {"20 May 2020 14:30 +99", "2020-05-20T14:30:00"},
             {"20 May 2020 14:30 +1999", "2020-05-20T14:30:00"},
             {"20 May 2020 14:30 EST", "2020-05-20T14:30:00-05:00"}});
  // "est" is a French verb.
  CHECK(all_dates("20 mai 2020 14:30 est", {DayOrder::kUnknown, "fr"}) == "2020-05-20T14:30:00");
}

TEST_CASE("dates: several dates of a text are found in order, as many as asked for", "[date]") {
  const std::string text = "From 1 May 2020 to 3 May 2020 and on 2020-05-07.";
  CHECK(all_dates(text) == "2020-05-01 2020-05-03 2020-05-07");
  CHECK(metadata::find_dates(text, {}, 2).size() == 2);
  const auto found = metadata::find_dates(text, {});
  CHECK(text.substr(found[1].begin, found[1].end - found[1].begin) == "3 May 2020");
}

TEST_CASE("dates: values of attributes in the spellings of ISO 8601 and its neighbours", "[date]") {
  for (const Form& form : std::initializer_list<Form>{{"2020-05-20T14:30:15+0200", "2020-05-20T14:30:15+02:00"},
                                                      {"2020-05-20T14:30:15-05", "2020-05-20T14:30:15-05:00"},
                                                      {"2020-05-20t14:30:15z", "2020-05-20T14:30:15+00:00"},
                                                      {"2020-05-20T14:30:15,5Z", "2020-05-20T14:30:15+00:00"},
                                                      {"2020-05-20T1430", "2020-05-20T14:30:00"},
                                                      {"2020-05-20T99:30:00", "2020-05-20"},
                                                      {"2020-05", "none"},
                                                      {"2020-5-2", "2020-05-02"},
                                                      {"202005201430", "2020-05-20T14:30:00"},
                                                      {"20209999", "none"},
                                                      {"12345", "none"},
                                                      {"-1589983200", "none"},
                                                      {"  2020-05-20  ", "2020-05-20"},
                                                      {"Published on May 20, 2020", "2020-05-20"}}) {
    INFO(form.text);
    CHECK(value_of(form.text) == form.iso);
  }
  CHECK(value_of(std::string(401, 'x') + " 20 May 2020") == "none");
}

TEST_CASE("dates: an address holds a date between marks, the parted one wins over digits in a row", "[date]") {
  for (const Form& form : std::initializer_list<Form>{{"https://n.example/2020/5/7/title", "2020-05-07"},
                                                      {"https://n.example/2020_05_20_title", "2020-05-20"},
                                                      {"https://n.example/a.2020.05.20.html", "2020-05-20"},
                                                      {"https://n.example/20200101/2020/05/20/t", "2020-05-20"},
                                                      {"/news/2020-05-20-title", "2020-05-20"},
                                                      {"https://n.example/2020/05-20/t", "none"},
                                                      {"https://n.example/2020/13/20/t", "none"},
                                                      {"https://n.example/1989/05/20/t", "none"},
                                                      {"https://n.example/2020/05/201/t", "none"},
                                                      {"https://2020-05-20.example", "none"},
                                                      {"no address", "none"}}) {
    INFO(form.text);
    CHECK(url_date(form.text) == form.iso);
  }
}

TEST_CASE("dates: moments are ordered by their zones, days counted across months", "[date]") {
  const auto moment = [](std::string_view text) { return *metadata::parse_date_value(text, {}); };
  CHECK(moment("2020-05-20T14:00:00+02:00").order() == moment("2020-05-20T12:00:00Z").order());
  CHECK(moment("2020-05-20T01:00:00+02:00").order() < moment("2020-05-20").order());
  CHECK(moment("2020-03-01").day_number() - moment("2020-02-28").day_number() == 2);
  CHECK(metadata::day_of(0).iso() == "1970-01-01");
  CHECK(metadata::day_of(-1).iso() == "1969-12-31");
  CHECK(metadata::day_of(moment("2000-02-29").day_number()).iso() == "2000-02-29");
}
