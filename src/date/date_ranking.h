// The days that may be the article's, each with everything the page says about it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "date/date_candidates.h"

namespace presscut::date {

// Order matters: the trained table counts features by their place here.
// clang-format off
#define PRESSCUT_DATE_FEATURES(X) \
  X(jsonld_published) X(jsonld_page) X(jsonld_created) X(jsonld_modified) X(meta_published) X(meta_date) \
  X(meta_modified) X(micro_published) X(micro_modified) X(time) X(time_published) X(time_modified) \
  X(element) X(visible) X(visible_published) X(visible_modified) X(url) X(state) X(occurrences) \
  X(sources) X(shown) X(distance) X(above) X(outside) X(in_nav) X(in_footer) X(in_aside) X(in_comment) \
  X(in_related) X(in_caption) X(in_link) X(in_article) X(in_hinted) X(block_chars) X(has_time) X(days) \
  X(age_rank) X(after_first) X(before_last) X(from_structured) X(page_published) X(page_modified) \
  X(page_url) X(page_shown) X(shown_rank) X(near_rank) X(only_modified) X(headline)
// clang-format on

enum class DateFeature : std::uint8_t {
#define PRESSCUT_FEATURE(name) name,
  PRESSCUT_DATE_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
inline constexpr std::size_t kDateFeatures = static_cast<std::size_t>(DateFeature::kCount);

struct DayGroup {
  std::vector<std::size_t> members;  // of the candidates' list
  std::array<float, kDateFeatures> features{};

  float& operator[](DateFeature f) { return features[static_cast<std::size_t>(f)]; }
  float operator[](DateFeature f) const { return features[static_cast<std::size_t>(f)]; }
};

/// Candidates of one calendar day are one group; groups stand in order of their first candidate.
std::vector<DayGroup> group_days(const std::vector<DateCandidate>& candidates, bool has_headline);

}  // namespace presscut::date
