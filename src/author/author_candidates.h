// Every list of names that may be the article's authors, with what speaks for and against it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "evidence/evidence.h"

namespace presscut::author {

// Order matters: the trained table counts features by their place here.
// clang-format off
#define PRESSCUT_AUTHOR_FEATURES(X) \
  X(jsonld) X(jsonld_org) X(jsonld_other) X(meta) X(label) X(micro) X(rel) X(element) X(byline) X(united) \
  X(sources) X(occurrences) X(names) X(least_words) X(most_words) X(chars) X(lower) X(digit) X(is_site) \
  X(is_publisher) X(shown) X(distance) X(above) X(outside) X(in_comment) X(in_related) X(in_aside) X(in_footer) \
  X(in_nav) X(in_bio) X(hidden) X(in_link) X(in_article) X(has_by) X(near_date) X(share) X(shown_rank) X(near_rank) \
  X(page_jsonld) X(page_meta) X(page_shown) X(in_others) X(has_others) X(has_role) X(plain) \
  X(profile) X(stop_words) X(full_name) X(labelled) X(signature) X(state) X(alike) X(account) X(first_of_alike) X(in_copyright) X(person_near)
// clang-format on

enum class AuthorFeature : std::uint8_t {
#define PRESSCUT_FEATURE(name) name,
  PRESSCUT_AUTHOR_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
inline constexpr std::size_t kAuthorFeatures = static_cast<std::size_t>(AuthorFeature::kCount);

struct AuthorCandidate {
  std::vector<std::string> names;
  std::vector<std::string> keys;  // base::word_key of each, sorted: equal keys are one candidate
  evidence::Source source = evidence::Source::kAuthorByline;
  bool only_stacked = false;  // found in no other way
  bool stacked = false;       // names in elements side by side, with nothing but joining words between them
  bool with_role = false;     // a line alone beside the headline that also says what the person is
  std::array<float, kAuthorFeatures> features{};

  float& operator[](AuthorFeature f) { return features[static_cast<std::size_t>(f)]; }
  float operator[](AuthorFeature f) const { return features[static_cast<std::size_t>(f)]; }
};

/// Persons by their full names, in a byline near the headline.
bool is_person_near(const AuthorCandidate& candidate);

/// `headline`: element that shows the title, or dom::kNoNode.
std::vector<AuthorCandidate> collect_author_candidates(const evidence::PageFacts& facts, dom::NodeId headline,
                                                       std::string_view site);

}  // namespace presscut::author
