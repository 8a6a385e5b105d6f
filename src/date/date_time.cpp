#include "date/date_time.h"

#include <fmt/format.h>

#include "base/ascii.h"

namespace presscut::date {
namespace {

constexpr int kMinYear = 1900;
constexpr int kMaxYear = 2100;

bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

// Days since 1970-01-01, by Howard Hinnant's days_from_civil.
std::int64_t days_from_civil(int year, int month, int day) {
  const std::int64_t y = year - (month <= 2 ? 1 : 0);
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t year_of_era = y - era * 400;
  const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

DateTime from_epoch(std::int64_t seconds) {
  DateTime result = day_of(seconds / 86400);
  const auto rest = static_cast<int>(seconds % 86400);
  result.hour = rest / 3600;
  result.minute = rest / 60 % 60;
  result.second = rest % 60;
  result.zone = 0;
  return result;
}

// Reads exactly `count` digits at `at`.
std::optional<int> read_digits(std::string_view text, std::size_t& at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!base::is_digit(text[at + i])) return std::nullopt;
    value = value * 10 + (text[at + i] - '0');
  }
  at += count;
  return value;
}

void read_iso_zone(std::string_view rest, DateTime& out) {
  rest = base::trim(rest);
  if (rest.empty()) return;
  if (base::equals_ignore_case(rest, "z") || base::starts_with_ignore_case(rest, "utc") ||
      base::starts_with_ignore_case(rest, "gmt")) {
    out.zone = 0;
    return;
  }
  if (rest[0] != '+' && rest[0] != '-') return;
  std::size_t at = 1;
  const auto hours = read_digits(rest, at, 2);
  if (!hours || *hours > 14) return;
  if (at < rest.size() && rest[at] == ':') ++at;
  const int minutes = read_digits(rest, at, 2).value_or(0);
  if (minutes > 59) return;
  out.zone = (rest[0] == '-' ? -1 : 1) * (*hours * 60 + minutes);
}

// HH:MM[:SS[.fff]][ zone], at the start of the text.
void read_iso_time(std::string_view text, DateTime& out) {
  std::size_t at = 0;
  const auto hour = read_digits(text, at, 2);
  if (!hour || *hour > 24) return;
  const bool colon = at < text.size() && text[at] == ':';
  if (colon) ++at;
  const auto minute = read_digits(text, at, 2);
  if (!minute || *minute > 59) return;
  int second = 0;
  if (at < text.size() && (text[at] == ':' || (!colon && base::is_digit(text[at])))) {
    if (colon) ++at;
    second = read_digits(text, at, 2).value_or(0);
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
      ++at;
      while (at < text.size() && base::is_digit(text[at])) ++at;
    }
  }
  const std::string_view rest = base::trim(text.substr(at));
  // "2:00 PM" is no ISO time: find_dates reads it.
  if (rest.size() >= 2 &&
      (base::starts_with_ignore_case(rest, "am") || base::starts_with_ignore_case(rest, "pm"))) {
    return;
  }
  out.hour = *hour == 24 ? 0 : *hour;
  out.minute = *minute;
  out.second = second > 59 ? 59 : second;
  read_iso_zone(rest, out);
}

std::optional<DateTime> parse_iso(std::string_view text) {
  DateTime result;
  std::size_t at = 0;
  const auto year = read_digits(text, at, 4);
  if (!year) return std::nullopt;
  const char separator = at < text.size() ? text[at] : '\0';
  const bool parted = separator == '-' || separator == '/' || separator == '.';
  if (parted) ++at;
  const auto month = read_digits(text, at, 2);
  if (!month) return std::nullopt;
  if (parted) {
    if (at >= text.size() || text[at] != separator) return std::nullopt;
    ++at;
  }
  const auto day = read_digits(text, at, 2);
  if (!day || !is_valid_day(*year, *month, *day)) return std::nullopt;
  result.year = *year;
  result.month = *month;
  result.day = *day;
  std::string_view rest = text.substr(at);
  if (rest.empty()) return result;
  if (base::is_digit(rest[0])) {
    if (parted || rest.size() < 4) return std::nullopt;  // 20200520 and more digits: a compact time follows
  } else if (rest[0] == 'T' || rest[0] == 't' || rest[0] == ' ' || rest[0] == '_') {
    rest.remove_prefix(1);
    rest = base::trim(rest);
  } else {
    return std::nullopt;
  }
  read_iso_time(rest, result);
  if (!result.has_time() && base::find_ignore_case(rest, "m") != std::string_view::npos) return std::nullopt;
  return result;
}

std::optional<DateTime> parse_epoch(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : text) {
    if (!base::is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (text.size() == 13) value /= 1000;
  // 10 digits that start with a year and month are a compact date with an hour.
  if (value < 600000000 || value > 4102444800) return std::nullopt;
  return from_epoch(value);
}

}  // namespace

bool is_valid_day(int year, int month, int day) {
  return year >= kMinYear && year <= kMaxYear && month >= 1 && month <= 12 && day >= 1 &&
         day <= days_in_month(year, month);
}

// civil_from_days of the same author.
DateTime day_of(std::int64_t days) {
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_index = (5 * day_of_year + 2) / 153;
  DateTime result;
  result.day = static_cast<int>(day_of_year - (153 * month_index + 2) / 5 + 1);
  result.month = static_cast<int>(month_index < 10 ? month_index + 3 : month_index - 9);
  result.year = static_cast<int>(year_of_era + era * 400 + (result.month <= 2 ? 1 : 0));
  return result;
}

std::int64_t DateTime::day_number() const {
  return days_from_civil(year, month, day);
}

std::int64_t DateTime::order() const {
  const int time = has_time() ? hour * 3600 + minute * 60 + second : 0;
  return day_number() * 86400 + time - zone.value_or(0) * 60;
}

std::string DateTime::iso() const {
  std::string result = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  if (!has_time()) return result;
  result += fmt::format("T{:02}:{:02}:{:02}", hour, minute, second);
  if (zone) {
    const int minutes = *zone < 0 ? -*zone : *zone;
    result += fmt::format("{}{:02}:{:02}", *zone < 0 ? '-' : '+', minutes / 60, minutes % 60);
  }
  return result;
}

std::optional<DateTime> parse_date_value(std::string_view text, const DateHints& hints) {
  text = base::trim(text);
  if (const auto iso = parse_iso(text)) return iso;
  // .NET's JSON
  constexpr std::string_view kNet = "/Date(";
  if (text.starts_with(kNet)) {
    const std::string_view digits = text.substr(kNet.size());
    return parse_epoch(digits.substr(0, digits.find_first_of("+-)")));
  }
  if (const auto epoch = parse_epoch(text)) return epoch;
  if (text.size() > 400) return std::nullopt;
  const std::vector<FoundDate> found = find_dates(text, hints, 1);
  if (found.empty()) return std::nullopt;
  return found.front().value;
}

std::optional<DateTime> parse_url_date(std::string_view url) {
  const std::size_t host = url.find("//");
  std::size_t at = url.find('/', host == std::string_view::npos ? 0 : host + 2);
  if (at == std::string_view::npos) return std::nullopt;
  std::optional<DateTime> compact;
  for (; at + 8 < url.size(); ++at) {
    if (base::is_digit(url[at]) || !base::is_digit(url[at + 1])) continue;
    std::size_t digit = at + 1;
    const auto year = read_digits(url, digit, 4);
    if (!year || *year < 1990 || digit >= url.size()) continue;
    const char separator = url[digit];
    const bool parted = separator == '/' || separator == '-' || separator == '_' || separator == '.';
    if (parted) ++digit;
    std::size_t month_at = digit;
    auto month = read_digits(url, month_at, 2);
    if (!month && parted && digit + 1 < url.size() && url[digit + 1] == separator) {
      month_at = digit;
      month = read_digits(url, month_at, 1);
    }
    if (!month || (parted && (month_at >= url.size() || url[month_at] != separator))) continue;
    std::size_t day_at = parted ? month_at + 1 : month_at;
    const std::size_t day_start = day_at;
    auto day = read_digits(url, day_at, 2);
    if (!day && parted) {
      day_at = day_start;
      day = read_digits(url, day_at, 1);
    }
    if (!day || !is_valid_day(*year, *month, *day)) continue;
    if (day_at < url.size() && base::is_digit(url[day_at])) continue;
    DateTime result;
    result.year = *year;
    result.month = *month;
    result.day = *day;
    if (parted) return result;
    if (!compact) compact = result;
  }
  return compact;
}

}  // namespace presscut::date
