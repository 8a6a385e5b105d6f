// Dates that count from the day of reading.
#pragma once

#include <optional>
#include <string_view>

#include "date/date_time.h"

namespace presscut::date {

/// The day that "2 hours ago", "vor 3 Tagen" or "yesterday" means when read at `reference`: the day only, for
/// the text says no more. Absent when a short text says nothing of the kind; numbers above 400 are not dates.
std::optional<DateTime> find_relative_date(std::string_view text, const DateTime& reference);

}  // namespace presscut::date
