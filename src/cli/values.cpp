#include "cli/values.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <thread>

#include "base/ascii.h"
#include "base/system_message.h"
#include "base/utf8.h"
#include "cli/command_line.h"
#include "decode/charset.h"

namespace presscut::cli {
namespace {

constexpr unsigned kMaxJobs = 256;
constexpr double kMaxSeconds = 1e6;
constexpr std::size_t kMaxSizeDigits = 9;

base::Error wrong(std::string text) {
  return base::Error{"usage", std::move(text)};
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), base::is_digit);
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

int number_in(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// "05:06", "05:06:07", "05:06:07.5", each with "Z" or "+01:00" or without a zone.
bool is_time(std::string_view text) {
  if (text.size() < 5 || !all_digits(text.substr(0, 2)) || text[2] != ':' || !all_digits(text.substr(3, 2)))
    return false;
  if (number_in(text.substr(0, 2)) > 24 || number_in(text.substr(3, 2)) > 59) return false;
  return std::all_of(text.begin() + 5, text.end(), [](char c) {
    return base::is_digit(c) || c == ':' || c == '.' || c == '+' || c == '-' || c == 'Z' || c == 'z';
  });
}

}  // namespace

base::Result<std::size_t> parse_size(std::string_view flag, std::string_view text) {
  const base::Error error = wrong(fmt::format("--{}: '{}' is not a number of bytes", flag, text));
  std::size_t unit = 1;
  std::string_view digits = text;
  if (!digits.empty() && base::is_alpha(digits.back())) {
    const char letter = base::to_lower(digits.back());
    unit = letter == 'k' ? 1u << 10 : letter == 'm' ? 1u << 20 : letter == 'g' ? 1u << 30 : 0;
    digits.remove_suffix(1);
  }
  if (digits.size() > kMaxSizeDigits || unit == 0 || !all_digits(digits)) return error;
  std::size_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (value == 0) return error;
  return value * unit;
}

base::Result<std::size_t> parse_count(std::string_view flag, std::string_view text, std::size_t min,
                                      std::size_t max) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < min || value > max)
    return wrong(fmt::format("--{}: '{}' is not a number from {} to {}", flag, text, min, max));
  return value;
}

base::Result<double> parse_seconds(std::string_view flag, std::string_view text) {
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= kMaxSeconds))
    return wrong(fmt::format("--{}: '{}' is not a number of seconds", flag, text));
  return value;
}

base::Result<unsigned> parse_jobs(std::string_view text) {
  const base::Result<std::size_t> jobs = parse_count("jobs", text, 0, kMaxJobs);
  if (!jobs) return jobs.error();
  if (*jobs > 0) return static_cast<unsigned>(*jobs);
  return std::min(kMaxJobs, std::max(1U, std::thread::hardware_concurrency()));
}

base::Result<output::FieldSet> parse_fields(std::string_view flag, std::string_view names) {
  output::FieldSet fields;
  const std::vector<std::string_view> known(std::begin(output::kFieldNames), std::end(output::kFieldNames));
  for (const std::string& part : split_names(names)) {
    const std::string_view name = base::trim(part);
    if (const auto field = output::find_field(name)) {
      fields.set(*field);
      continue;
    }
    const std::string hint = did_you_mean(name, known, "");
    return wrong(
        fmt::format("--{}: no field '{}'{}", flag, name,
                    hint.empty() ? fmt::format(", the fields are {}", fmt::join(known, ", ")) : hint));
  }
  if (fields.none())
    return wrong(fmt::format("--{}: names no field, the fields are {}", flag, fmt::join(known, ", ")));
  return fields;
}

base::Result<std::vector<dom::Selector>> parse_selectors(std::string_view flag,
                                                         const std::vector<std::string>& texts) {
  std::vector<dom::Selector> selectors;
  for (const std::string& text : texts) {
    dom::SelectorError error;
    const auto selector = dom::Selector::parse(text, error);
    if (!selector)
      return wrong(
          fmt::format("--{}: '{}': character {}: {}", flag, text, error.position + 1, error.message));
    selectors.push_back(*selector);
  }
  return selectors;
}

base::Result<std::vector<std::string>> read_lines(std::string_view flag, const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!base::is_valid_utf8(line))
      return wrong(fmt::format("--{}: {}: line {} is not valid UTF-8", flag, path, number));
    if (!base::trim(line).empty()) lines.push_back(line);
  }
  if (in.eof()) return lines;
  return wrong(fmt::format("--{}: {}: {}", flag, path, base::system_message(errno)));
}

base::Problem check_url(std::string_view url) {
  const base::Error error = wrong(fmt::format("--url: '{}' is not a web address (https://host/path)", url));
  const std::size_t scheme = base::starts_with_ignore_case(url, "https://")  ? 8
                             : base::starts_with_ignore_case(url, "http://") ? 7
                                                                             : 0;
  if (scheme == 0 || url.size() == scheme || url[scheme] == '/') return error;
  const auto unfit = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
  if (std::any_of(url.begin(), url.end(), unfit)) return error;
  return std::nullopt;
}

base::Problem check_charset(std::string_view name) {
  if (!decode::find_charset(name).empty()) return std::nullopt;
  return wrong(
      fmt::format("--charset: '{}' is not a known encoding (utf-8, windows-1252, shift_jis …)", name));
}

base::Problem check_date(std::string_view date) {
  const base::Error error =
      wrong(fmt::format("--date-reference: '{}' is not an ISO date (2024-05-31)", date));
  if (date.size() < 10 || !all_digits(date.substr(0, 4)) || date[4] != '-' ||
      !all_digits(date.substr(5, 2)) || date[7] != '-' || !all_digits(date.substr(8, 2)))
    return error;
  const int year = number_in(date.substr(0, 4)), month = number_in(date.substr(5, 2)),
            day = number_in(date.substr(8, 2));
  if (month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return error;
  if (date.size() == 10) return std::nullopt;
  if ((date[10] != 'T' && date[10] != 't' && date[10] != ' ') || !is_time(date.substr(11))) return error;
  return std::nullopt;
}

std::vector<std::string> split_names(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    names.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

}  // namespace presscut::cli
