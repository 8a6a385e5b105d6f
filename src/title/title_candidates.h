// Every text that may be the headline, with what speaks for and against it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "evidence/evidence.h"

namespace presscut::title {

// Order matters: the trained table counts features by their place here.
// clang-format off
#define PRESSCUT_TITLE_FEATURES(X) \
  X(is_h1) X(is_h2) X(is_h3_h4) X(is_hinted) X(is_microdata) X(is_jsonld) X(is_jsonld_other) X(is_og) \
  X(is_twitter) X(is_meta) X(is_tag) X(is_tag_part) X(is_og_part) X(is_block) X(sources) X(chars) \
  X(words) X(outside) X(in_article) X(in_header) X(hidden) X(in_link) X(h1_index) X(h1_count) \
  X(level_count) X(heading_index) X(in_tag) X(tag_in) X(in_og) X(og_in) X(in_jsonld) X(jsonld_in) \
  X(in_url) X(is_site) X(position) X(blocks_to_text) X(page_h1) X(page_og) X(page_jsonld) X(page_tag) \
  X(other_hint) X(ends_sentence) X(part_of_h1) X(is_line) X(tag_prefix) X(tag_suffix) X(has_separator) \
  X(og_prefix) X(contains_site) X(contains_h1) X(visible) X(structured) X(of_h1)
// clang-format on

enum class TitleFeature : std::uint8_t {
#define PRESSCUT_FEATURE(name) name,
  PRESSCUT_TITLE_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
inline constexpr std::size_t kTitleFeatures = static_cast<std::size_t>(TitleFeature::kCount);

struct TitleCandidate {
  std::string text;                                           // squeezed, as its best source writes it
  std::string key;                                            // base::word_key
  evidence::Source source = evidence::Source::kTitleHeading;  // the best one
  dom::NodeId node = dom::kNoNode;                            // element that shows it
  std::array<float, kTitleFeatures> features{};

  float& operator[](TitleFeature f) { return features[static_cast<std::size_t>(f)]; }
  float operator[](TitleFeature f) const { return features[static_cast<std::size_t>(f)]; }
};

/// Candidates with equal word keys are one. `site` helps to cut it off the <title>.
std::vector<TitleCandidate> collect_title_candidates(const evidence::PageFacts& facts, std::string_view site);

}  // namespace presscut::title
