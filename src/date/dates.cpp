#include "date/dates.h"

#include <algorithm>
#include <cstdlib>

#include "date/date_ranking.h"
#include "model/forest.h"

namespace presscut::date {
namespace {

// How sure a source is of what it says about its kind of date; only the order matters.
int trust(evidence::Source source) {
  switch (source) {
    case evidence::Source::kDateJsonldPublished:
    case evidence::Source::kDateJsonldModified:
      return 9;
    case evidence::Source::kDateMetaPublished:
    case evidence::Source::kDateMetaModified:
      return 8;
    case evidence::Source::kDateMicroPublished:
    case evidence::Source::kDateMicroModified:
      return 7;
    case evidence::Source::kDateTimePublished:
    case evidence::Source::kDateTimeModified:
      return 6;
    case evidence::Source::kDateVisiblePublished:
    case evidence::Source::kDateVisibleModified:
      return 5;
    case evidence::Source::kDateJsonldPage:
      return 4;
    case evidence::Source::kDateTime:
    case evidence::Source::kDateElement:
      return 3;
    case evidence::Source::kDateMeta:
    case evidence::Source::kDateJsonldCreated:
      return 2;
    default:
      return 1;
  }
}

bool is_structured(const DateCandidate& c) {
  return !c.visible() && trust(c.source) >= 7 && c.main;
}

// Of the same day: the one that gives the time and its zone, then the most trusted.
int precision(const DateCandidate& c) {
  return (c.value.has_time() ? 100 : 0) + (c.value.has_time() && c.value.zone ? 50 : 0) +
         2 * trust(c.source) + (c.main ? 1 : 0);
}

const DateCandidate* best_of(const std::vector<DateCandidate>& candidates, const DayGroup& group,
                             bool modified) {
  const DateCandidate* best = nullptr;
  for (const std::size_t i : group.members) {
    const DateCandidate& c = candidates[i];
    if (c.modified == modified && (best == nullptr || precision(c) > precision(*best))) best = &c;
  }
  return best;
}

// The most trusted date of its kind that structured data gives.
const DateCandidate* structured(const std::vector<DateCandidate>& candidates, bool modified) {
  const DateCandidate* best = nullptr;
  for (const DateCandidate& c : candidates) {
    if (c.modified != modified || !is_structured(c)) continue;
    if (best == nullptr || precision(c) > precision(*best)) best = &c;
  }
  return best;
}

// A visible date before the update that says it is the publication's.
const DateCandidate* said_publication(const std::vector<DateCandidate>& candidates,
                                      const DateCandidate& update) {
  for (const DateCandidate& c : candidates) {
    const bool said = c.source == evidence::Source::kDateVisiblePublished ||
                      c.source == evidence::Source::kDateTimePublished;
    if (said && !c.modified && (c.hints & data::kHintOutside) == 0 && !c.in_sentence &&
        c.value.order() <= update.value.order())
      return &c;
  }
  return nullptr;
}

// A visible update of the article itself.
const DateCandidate* shown_update(const std::vector<DateCandidate>& candidates) {
  const DateCandidate* best = nullptr;
  for (const DateCandidate& c : candidates) {
    if (!c.modified || (c.hints & data::kHintOutside) != 0) continue;
    if (best == nullptr || precision(c) > precision(*best)) best = &c;
  }
  return best;
}

}  // namespace

// The date can be the article's: not one in a sentence, nor one of other stories, comments, the
// person who wrote it or today's in the masthead.
bool is_possible(const DateCandidate& c) {
  if (!c.visible()) return true;
  constexpr int kNearAbove = 6;
  const bool others = (c.hints & (data::kHintRelated | data::kHintComment)) != 0;
  const int near_below = others ? 5 : 12;
  constexpr std::uint32_t kBiography = 40;  // code points of a line about the author
  // Classes call many a byline's box a widget or a header: near the headline only what is sure counts.
  const bool near = c.from_headline >= -kNearAbove && c.from_headline <= near_below;
  const bool labelled = c.source != evidence::Source::kDateVisible && c.source != evidence::Source::kDateTime;
  if ((c.hints & data::kHintOutside) != 0 && !near && !labelled) return false;
  const bool article = (c.hints & (data::kHintArticle | data::kHintMain)) != 0;
  if ((c.hints & data::kHintFooter) != 0 && !near && c.modified) return false;
  if ((c.hints & data::kHintClock) != 0) return false;
  if ((c.hints & data::kHintAuthorBio) != 0 && c.block_chars > kBiography && !labelled) return false;
  if ((c.hints & data::kHintHeader) != 0 && !article && c.from_headline < 0 &&
      c.source == evidence::Source::kDateVisible)
    return false;
  return !c.in_sentence;
}

Dates choose_dates(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view language) {
  const std::vector<DateCandidate> candidates = collect_date_candidates(facts, headline, language);
  const std::vector<DayGroup> groups = group_days(candidates, headline != dom::kNoNode);
  const DayGroup* day = nullptr;
  double day_score = 0;
  std::vector<double> scores;
  for (const DayGroup& group : groups) {
    scores.push_back(model::sum_of_trees(model::kDateRanker, group.features));
    const bool possible = std::any_of(group.members.begin(), group.members.end(),
                                      [&](std::size_t i) { return is_possible(candidates[i]); });
    if (!possible) continue;
    if (day == nullptr || scores.back() > day_score) {
      day = &group;
      day_score = scores.back();
    }
  }
  if (day == nullptr) return {};
  Dates dates;
  const DateCandidate* published = best_of(candidates, *day, false);
  const DateCandidate* modified = best_of(candidates, *day, true);
  // Where the day is an update's and the page also says when it was published, it says both.
  if (published == nullptr) published = said_publication(candidates, *modified);
  const DateCandidate* chosen = published != nullptr ? published : modified;
  dates.date = chosen->value;
  const DateCandidate* said_published = structured(candidates, false);
  // A day's difference is the zone, not another event.
  if (said_published != nullptr &&
      std::llabs(said_published->value.day_number() - chosen->value.day_number()) > 1) {
    published = said_published;
    // The day that the page shows is a later one than its data call the publication: an update.
    if (modified == nullptr && chosen->value.order() > said_published->value.order()) modified = chosen;
  }
  if (modified == nullptr) modified = structured(candidates, true);
  if (modified == nullptr) modified = shown_update(candidates);
  if (published != nullptr) dates.published = published->value;
  // An update before the publication is somebody's mistake.
  if (modified != nullptr && (published == nullptr || modified->value.same_day(published->value) ||
                              modified->value.order() >= published->value.order())) {
    dates.modified = modified->value;
  }
  for (std::size_t g = 0; g < groups.size() && facts.explanation != nullptr; ++g) {
    for (const std::size_t i : groups[g].members) {
      const DateCandidate& c = candidates[i];
      evidence::explain(facts, c.modified ? "date_modified" : "date_published", c.value.iso(), c.source,
                        scores[g], &c == published || &c == modified || &c == chosen);
    }
  }
  return dates;
}

}  // namespace presscut::date
