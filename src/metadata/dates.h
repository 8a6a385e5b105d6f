// When the article was published and when it was changed.
#pragma once

#include <optional>
#include <string>

#include "metadata/date_time.h"
#include "metadata/page_facts.h"

namespace presscut::metadata {

struct Dates {
  std::optional<DateTime> published;
  std::optional<DateTime> modified;
};

/// Both as the page gives them: nothing is guessed, no zone is added.
Dates choose_dates(const PageFacts& facts, dom::NodeId headline, std::string_view language);

}  // namespace presscut::metadata
