#include "title/title.h"

#include <algorithm>

#include "model/forest.h"
#include "title/title_candidates.h"

namespace presscut::title {
namespace {

double weight_of(const TitleCandidate& c) {
  return model::sum_of_trees(model::kTitleRanker, c.features);
}

// A page that marks nothing as a title: the longest line that is no sentence, near the first paragraph. The
// trained table knows no such pages.
double line_weight(const TitleCandidate& c) {
  const double words = std::min(14.0f, c[TitleFeature::words]);
  return words - 0.3 * static_cast<double>(c[TitleFeature::blocks_to_text]) -
         (c[TitleFeature::ends_sentence] == 1 ? 4.0 : 0.0);
}

// By how much a title that the page does not show must lead the page's only h1: the headline is what the
// reader sees, and metadata often holds a variant for search engines.
constexpr double kUnseenLead = 1.0;

bool is_plain_headline(const TitleCandidate& c) {
  return c[TitleFeature::is_h1] > 0 && c[TitleFeature::outside] == 0 && c[TitleFeature::words] >= 4;
}

// The only h1 inside the article's part of the page, or null.
const TitleCandidate* only_headline(const std::vector<TitleCandidate>& candidates) {
  const TitleCandidate* found = nullptr;
  for (const TitleCandidate& c : candidates) {
    if (!is_plain_headline(c)) continue;
    if (found != nullptr) return nullptr;
    found = &c;
  }
  return found;
}

}  // namespace

std::optional<Title> choose_title(const evidence::PageFacts& facts, std::string_view site) {
  const std::vector<TitleCandidate> candidates = collect_title_candidates(facts, site);
  const bool unmarked = std::all_of(candidates.begin(), candidates.end(),
                                    [](const TitleCandidate& c) { return c.source == evidence::Source::kTitleBlock; });
  const auto weigh = [&](const TitleCandidate& c) { return unmarked ? line_weight(c) : weight_of(c); };
  const TitleCandidate* best = nullptr;
  double best_weight = 0;
  for (const TitleCandidate& c : candidates) {
    const double weight = weigh(c);
    if (best == nullptr || weight > best_weight) {
      best = &c;
      best_weight = weight;
    }
  }
  if (best != nullptr && best->node == dom::kNoNode && (*best)[TitleFeature::part_of_h1] == 0) {
    const TitleCandidate* headline = only_headline(candidates);
    if (headline != nullptr && best_weight - weigh(*headline) < kUnseenLead) best = headline;
  }
  // A lower heading that nothing else calls the title does not beat the only h1.
  if (best != nullptr && (*best)[TitleFeature::is_h1] == 0 && best->source == evidence::Source::kTitleHeading &&
      (*best)[TitleFeature::sources] <= 1 && (*best)[TitleFeature::part_of_h1] == 0) {
    if (const TitleCandidate* headline = only_headline(candidates)) best = headline;
  }
  for (const TitleCandidate& c : candidates) {
    evidence::explain(facts, "title", c.text, c.source, weigh(c), &c == best);
  }
  if (best == nullptr) return std::nullopt;
  return Title{best->text, best->node};
}

}  // namespace presscut::title
