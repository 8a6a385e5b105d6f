// When the article was published and when it was changed.
#pragma once

#include <optional>
#include <string>

#include "date/date_time.h"
#include "evidence/evidence.h"

namespace presscut::date {

struct Dates {
  std::optional<DateTime> date;  // the article's date as its page stands: see choose_dates
  std::optional<DateTime> published;
  std::optional<DateTime> modified;
};

/// All as the page gives them: nothing is guessed, no zone is added. `date` is the publication, or the update
/// when that is all there is, or when the page shows its readers the update and keeps an older publication in
/// its data.
Dates choose_dates(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view language);

}  // namespace presscut::date
