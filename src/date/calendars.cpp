#include "date/calendars.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace presscut::date {
namespace {

constexpr int kFirstJalaliYear = 1300;
constexpr int kLastJalaliYear = 1499;

// Days from 1 Farvardin 979 to the year's first day, by the 33-year cycle, which holds for these years.
std::int64_t jalali_days(int year) {
  const std::int64_t y = year - 979;
  return 365 * y + y / 33 * 8 + (y % 33 + 3) / 4;
}

constexpr std::int64_t kEpoch979 = -135061;  // days from 1970-01-01 to 1 Farvardin 979

// Day of the month of the n-th Sunday of a month.
int nth_sunday(int year, int month, int n) {
  DateTime first;
  first.year = year;
  first.month = month;
  first.day = 1;
  const auto weekday = static_cast<int>(((first.day_number() + 4) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
  return 1 + (7 - weekday) % 7 + 7 * (n - 1);
}

}  // namespace

std::optional<DateTime> day_of_jalali(int year, int month, int day) {
  if (year < kFirstJalaliYear || year > kLastJalaliYear || month < 1 || month > 12 || day < 1)
    return std::nullopt;
  const bool leap = jalali_days(year + 1) - jalali_days(year) == 366;
  const int length = month <= 6 ? 31 : month <= 11 || leap ? 30 : 29;
  if (day > length) return std::nullopt;
  const int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return day_of(kEpoch979 + jalali_days(year) + before + day - 1);
}

int jalali_month(std::string_view word) {
  static constexpr std::string_view kMonths[] = {"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
                                                 "مهر",     "آبان",     "آذر",   "دی",  "بهمن",  "اسفند"};
  // Arabic keyboards write the last letter of "فروردین" and others with ي; some write آ without its mark.
  static constexpr std::string_view kOthers[][2] = {
      {"فروردين", "فروردین"}, {"ارديبهشت", "اردیبهشت"}, {"تير", "تیر"}, {"شهريور", "شهریور"},
      {"دي", "دی"},           {"ابان", "آبان"},         {"اذر", "آذر"}, {"امرداد", "مرداد"}};
  for (const auto& other : kOthers) {
    if (word == other[0]) word = other[1];
  }
  const auto* found = std::find(std::begin(kMonths), std::end(kMonths), word);
  return found == std::end(kMonths) ? 0 : static_cast<int>(found - std::begin(kMonths)) + 1;
}

int era_offset(std::string_view word) {
  struct Era {
    std::string_view name;
    int offset;
  };
  static constexpr Era kEras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925},
                                  {"大正", 1911}, {"民國", 1911}, {"民国", 1911}};
  for (const Era& era : kEras) {
    if (word.ends_with(era.name)) return era.offset;
  }
  return 0;
}

int american_zone(int standard, const DateTime& day) {
  const int start = nth_sunday(day.year, 3, 2);
  const int end = nth_sunday(day.year, 11, 1);
  const bool summer = (day.month > 3 && day.month < 11) || (day.month == 3 && day.day >= start) ||
                      (day.month == 11 && day.day < end);
  return summer ? standard + 60 : standard;
}

}  // namespace presscut::date
