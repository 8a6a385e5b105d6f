#include "metadata/dates.h"

#include <algorithm>

#include "metadata/date_candidates.h"

namespace presscut::metadata {
namespace {

double trust(Source source) {
  switch (source) {
    case Source::kDateJsonldPublished:
      return 10;
    case Source::kDateMetaPublished:
      return 9;
    case Source::kDateMicroPublished:
      return 8;
    case Source::kDateTimePublished:
      return 7;
    case Source::kDateJsonldPage:
      return 6.5;
    case Source::kDateVisiblePublished:
      return 6.5;
    case Source::kDateTime:
      return 6;
    case Source::kDateElement:
      return 6;
    case Source::kDateMeta:
      return 5.5;
    case Source::kDateUrl:
      return 5.5;
    case Source::kDateVisible:
      return 4.5;
    case Source::kDateJsonldCreated:
      return 5;
    case Source::kDateState:
      return 3;
    case Source::kDateJsonldModified:
      return 10;
    case Source::kDateMetaModified:
      return 9;
    case Source::kDateMicroModified:
      return 8;
    case Source::kDateTimeModified:
      return 7;
    case Source::kDateVisibleModified:
      return 6.5;
    default:
      return 1;
  }
}

double weight_of(const DateCandidate& c) {
  double w = trust(c.source);
  if (!c.main) w -= 2;
  if (c.visible()) {
    if ((c.hints & (data::kHintNav | data::kHintAside)) != 0) w -= 2;
    if ((c.hints & data::kHintFooter) != 0) w -= 2.5;
    if ((c.hints & (data::kHintComment | data::kHintRelated)) != 0) w -= 3.5;
    if ((c.hints & data::kHintCaption) != 0) w -= 3;
    if ((c.hints & data::kHintLink) != 0) w -= 1;
    const int distance = c.from_headline < 0 ? -2 * c.from_headline : c.from_headline;
    w -= std::min(3.0, 0.05 * distance);
    if (c.block_chars > 240) w -= 2;
  }
  return w;
}

}  // namespace

Dates choose_dates(const PageFacts& facts, dom::NodeId headline, std::string_view language) {
  const std::vector<DateCandidate> candidates = collect_date_candidates(facts, headline, language);
  const DateCandidate* published = nullptr;
  const DateCandidate* modified = nullptr;
  double published_weight = 0;
  double modified_weight = 0;
  for (const DateCandidate& c : candidates) {
    double weight = weight_of(c);
    for (const DateCandidate& o : candidates) {
      if (o.source != c.source && o.modified == c.modified && o.value.same_day(c.value)) weight += 0.4;
    }
    const DateCandidate*& best = c.modified ? modified : published;
    double& best_weight = c.modified ? modified_weight : published_weight;
    if (weight > 0 && (best == nullptr || weight > best_weight)) {
      best = &c;
      best_weight = weight;
    }
  }
  for (const DateCandidate& c : candidates) {
    explain(facts, c.modified ? "date_modified" : "date_published", c.value.iso(), c.source, weight_of(c),
            &c == published || &c == modified);
  }
  Dates dates;
  // A weak date loses to an update that the page states: it belongs to something else.
  if (published != nullptr && !(modified != nullptr && published_weight < 3.5))
    dates.published = published->value;
  if (modified != nullptr) {
    if (!dates.published || modified->value.order() >= dates.published->order() ||
        modified->value.same_day(*dates.published)) {
      dates.modified = modified->value;
    }
  }
  return dates;
}

}  // namespace presscut::metadata
