// Dates in text, in values and in addresses: what is found exists in the calendar and reads back as itself.
#include "date/date_time.h"
#include "date/relative_date.h"
#include "fuzz.h"

using namespace presscut;

namespace {

void check(const date::DateTime& date) {
  fuzz::require(date::is_valid_day(date.year, date.month, date.day), "a date found exists");
  fuzz::require(date.hour >= -1 && date.hour < 24 && date.minute >= 0 && date.minute < 60 &&
                    date.second >= 0 && date.second <= 60,
                "a time found exists");
  const std::string iso = date.iso();
  const auto again = date::parse_date_value(iso, {});
  fuzz::require(again && again->iso() == iso, "a date printed reads back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr std::string_view kLanguages[] = {"", "en", "de", "fr", "hr", "cs", "ja", "ar", "ru", "pt"};
  std::string_view bytes = fuzz::bytes_of(data, size);
  date::DateHints hints;
  if (!bytes.empty()) {
    const auto choice = static_cast<unsigned char>(bytes[0]);
    hints.order = static_cast<date::DayOrder>(choice % 3);
    hints.language = kLanguages[choice / 3 % std::size(kLanguages)];
    bytes.remove_prefix(1);
  }
  const std::string text = fuzz::text_of(bytes);
  std::size_t last = 0;
  for (const date::FoundDate& found : date::find_dates(text, hints)) {
    fuzz::require(found.begin < found.end && found.end <= text.size(), "a date lies in its text");
    fuzz::require(found.begin >= last, "dates do not overlap");
    last = found.end;
    check(found.value);
  }
  if (const auto date = date::parse_date_value(text, hints)) check(*date);
  if (const auto date = date::parse_url_date(text)) check(*date);
  const date::DateTime reference{.year = 2021, .month = 3, .day = 5};
  if (const auto date = date::find_relative_date(text, reference)) {
    check(*date);
    fuzz::require(!date->has_time(), "a relative date is a day");
  }
  return 0;
}
