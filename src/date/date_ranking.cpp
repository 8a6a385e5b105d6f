#include "date/date_ranking.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace presscut::date {
namespace {

using F = DateFeature;

F feature_of(evidence::Source source) {
  switch (source) {
    case evidence::Source::kDateJsonldPublished:
      return F::jsonld_published;
    case evidence::Source::kDateJsonldPage:
      return F::jsonld_page;
    case evidence::Source::kDateJsonldCreated:
      return F::jsonld_created;
    case evidence::Source::kDateJsonldModified:
      return F::jsonld_modified;
    case evidence::Source::kDateMetaPublished:
      return F::meta_published;
    case evidence::Source::kDateMeta:
      return F::meta_date;
    case evidence::Source::kDateMetaModified:
      return F::meta_modified;
    case evidence::Source::kDateMicroPublished:
      return F::micro_published;
    case evidence::Source::kDateMicroModified:
      return F::micro_modified;
    case evidence::Source::kDateTime:
      return F::time;
    case evidence::Source::kDateTimePublished:
      return F::time_published;
    case evidence::Source::kDateTimeModified:
      return F::time_modified;
    case evidence::Source::kDateElement:
      return F::element;
    case evidence::Source::kDateVisiblePublished:
      return F::visible_published;
    case evidence::Source::kDateVisibleModified:
      return F::visible_modified;
    case evidence::Source::kDateUrl:
      return F::url;
    case evidence::Source::kDateState:
      return F::state;
    default:
      return F::visible;
  }
}

// Days between, on a scale where a day, a week and a year are told apart and centuries are not.
float span_of(std::int64_t days) {
  const double size = std::log2(1.0 + static_cast<double>(std::llabs(days)));
  return static_cast<float>(days < 0 ? -size : size);
}

int distance_of(const DateCandidate& c) {
  return c.from_headline < 0 ? -2 * c.from_headline : c.from_headline;
}

void add_member(DayGroup& group, const DateCandidate& c) {
  float& source = group[feature_of(c.source)];
  if (source == 0) group[F::sources] += 1;
  source += c.main ? 1.0f : 0.5f;
  group[F::occurrences] += 1;
  if (c.value.has_time()) group[F::has_time] = 1;
  if (!c.modified) group[F::only_modified] = 0;
  if (!c.visible()) return;
  const auto flag = [&](std::uint32_t hint) { return (c.hints & hint) != 0 ? 1.0f : 0.0f; };
  const bool outside = (c.hints & data::kHintOutside) != 0;
  const auto distance = static_cast<float>(std::min(400, distance_of(c)));
  // The best place counts: inside the article before outside, then the nearest to the headline.
  const bool better = group[F::shown] == 0 || (group[F::outside] > 0 && !outside) ||
                      ((group[F::outside] > 0) == outside && distance < group[F::distance]);
  group[F::shown] += 1;
  if (!better) return;
  group[F::distance] = distance;
  group[F::above] = c.from_headline < 0 ? 1.0f : 0.0f;
  group[F::outside] = outside ? 1.0f : 0.0f;
  group[F::in_nav] = flag(data::kHintNav);
  group[F::in_footer] = flag(data::kHintFooter);
  group[F::in_aside] = flag(data::kHintAside);
  group[F::in_comment] = flag(data::kHintComment);
  group[F::in_related] = flag(data::kHintRelated);
  group[F::in_caption] = flag(data::kHintCaption);
  group[F::in_link] = flag(data::kHintLink);
  group[F::in_article] = flag(data::kHintArticle | data::kHintMain);
  group[F::in_hinted] = flag(data::kHintDate) + flag(data::kHintAuthor);
  group[F::block_chars] = static_cast<float>(std::min<std::uint32_t>(c.block_chars, 1000));
}

// Rank of each group by a measure, smallest first; groups with a negative measure have none (-1).
template <typename Measure>
void set_ranks(std::vector<DayGroup>& groups, F feature, Measure measure) {
  for (DayGroup& group : groups) {
    const double mine = measure(group);
    if (mine < 0) {
      group[feature] = -1;
      continue;
    }
    group[feature] =
        static_cast<float>(std::count_if(groups.begin(), groups.end(), [&](const DayGroup& other) {
          const double theirs = measure(other);
          return theirs >= 0 && theirs < mine;
        }));
  }
}

}  // namespace

std::vector<DayGroup> group_days(const std::vector<DateCandidate>& candidates, bool has_headline) {
  std::vector<DayGroup> groups;
  const DateCandidate* structured = nullptr;
  const auto trusted = [](const DateCandidate& c) {
    return c.source == evidence::Source::kDateJsonldPublished ||
           c.source == evidence::Source::kDateMetaPublished ||
           c.source == evidence::Source::kDateMicroPublished;
  };
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const DateCandidate& c = candidates[i];
    if (structured == nullptr && trusted(c)) structured = &c;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const DayGroup& g) {
      return candidates[g.members.front()].value.same_day(c.value);
    });
    if (group == groups.end()) {
      groups.emplace_back();
      group = std::prev(groups.end());
      (*group)[F::only_modified] = 1;
    }
    group->members.push_back(i);
    add_member(*group, c);
  }
  if (groups.empty()) return groups;
  const auto day = [&](const DayGroup& g) { return candidates[g.members.front()].value.day_number(); };
  std::int64_t first = day(groups.front());
  std::int64_t last = first;
  bool modified = false;
  bool url = false;
  bool shown = false;
  for (const DayGroup& g : groups) {
    first = std::min(first, day(g));
    last = std::max(last, day(g));
    modified = modified || g[F::jsonld_modified] > 0 || g[F::meta_modified] > 0;
    url = url || g[F::url] > 0;
    shown = shown || g[F::shown] > 0;
  }
  for (DayGroup& g : groups) {
    g[F::days] = static_cast<float>(groups.size());
    g[F::after_first] = span_of(day(g) - first);
    g[F::before_last] = span_of(last - day(g));
    g[F::from_structured] = structured == nullptr ? 20.0f : span_of(day(g) - structured->value.day_number());
    g[F::page_published] = structured != nullptr ? 1.0f : 0.0f;
    g[F::page_modified] = modified ? 1.0f : 0.0f;
    g[F::page_url] = url ? 1.0f : 0.0f;
    g[F::page_shown] = shown ? 1.0f : 0.0f;
    g[F::headline] = has_headline ? 1.0f : 0.0f;
  }
  set_ranks(groups, F::age_rank, [&](const DayGroup& g) { return static_cast<double>(day(g) - first); });
  set_ranks(groups, F::near_rank,
            [](const DayGroup& g) { return g[F::shown] > 0 ? static_cast<double>(g[F::distance]) : -1.0; });
  set_ranks(groups, F::shown_rank, [](const DayGroup& g) {
    return g[F::shown] > 0 && g[F::outside] == 0 ? static_cast<double>(g[F::distance]) : -1.0;
  });
  return groups;
}

}  // namespace presscut::date
