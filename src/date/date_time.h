// A moment as a page gives it: as precise as it was written, never more.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::date {

struct DateTime {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = -1;  // -1: the page gives the day only
  int minute = 0;
  int second = 0;
  std::optional<int> zone = {};  // minutes east of UTC; absent: the page does not say

  bool has_time() const { return hour >= 0; }
  bool same_day(const DateTime& o) const { return year == o.year && month == o.month && day == o.day; }
  /// Days since 1970-01-01 of the day as written.
  std::int64_t day_number() const;
  /// Seconds since 1970 taking an unknown zone as UTC and a missing time as midnight: for ordering only.
  std::int64_t order() const;
  /// "2020-05-20", "2020-05-20T14:00:00" or "2020-05-20T14:00:00-04:00" (ISO 8601).
  std::string iso() const;
};

/// How a purely numeric date such as 03/04/2020 is to be read.
enum class DayOrder : std::uint8_t { kUnknown, kDayFirst, kMonthFirst };

struct DateHints {
  DayOrder order = DayOrder::kUnknown;  // unknown counts as day first
  std::string_view language = {};       // ISO 639-1, for month names that mean two months
};

struct FoundDate {
  DateTime value;
  std::size_t begin = 0;  // bytes of the text, the time of day included
  std::size_t end = 0;
  bool ambiguous = false;      // numeric, and day and month could be exchanged
  bool month_over_12 = false;  // numeric, and only month first makes sense
};

/// Dates in running text, in every language of data/calendar_words.h: numbers (20.5.2020, 2020-05-20,
/// 2020年5月20日), names (20 May 2020, May 20th, 2020, 20 de mayo de 2020), each with the time of day beside
/// it ("2:00 PM EDT", "14.30 Uhr", "14h30", "下午2:00") and its zone. Days that do not exist and years
/// outside of 1900 to 2100 are not dates.
std::vector<FoundDate> find_dates(std::string_view text, const DateHints& hints, std::size_t most = 8);

/// A whole value, such as an attribute or a member of JSON-LD: ISO 8601 in its common spellings, compact
/// digits (20200520, 20200520140000), seconds or milliseconds since 1970, RFC 2822, else the first date of
/// find_dates.
std::optional<DateTime> parse_date_value(std::string_view text, const DateHints& hints);

/// The date in an address such as /2020/05/20/ or /2020-05-20-title; the day is required.
std::optional<DateTime> parse_url_date(std::string_view url);

/// The day that lies `days` after 1970-01-01.
DateTime day_of(std::int64_t days);

/// The day exists in the Gregorian calendar and the year lies in 1900 to 2100.
bool is_valid_day(int year, int month, int day);

}  // namespace presscut::date
