// Years and days of other calendars than the Gregorian one.
#pragma once

#include <optional>
#include <string_view>

#include "date/date_time.h"

namespace presscut::date {

/// The Gregorian day of a date in the Iranian solar calendar (1 Farvardin is its first day), for the years
/// 1300 to 1499; nullopt for a day that does not exist.
std::optional<DateTime> day_of_jalali(int year, int month, int day);

/// 1 to 12 for a folded month name of that calendar, else 0.
int jalali_month(std::string_view word);

/// What to add to a year counted in an era: "令和" 8 is 2026, "民國" 115 is 2026. 0 for a word that is no
/// era.
int era_offset(std::string_view word);

/// Minutes east of UTC of a zone of the United States whose summer time follows the date.
int american_zone(int standard, const DateTime& day);

}  // namespace presscut::date
