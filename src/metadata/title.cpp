#include "metadata/title.h"

#include "data/title_ranker.h"
#include "metadata/ranker.h"
#include "metadata/title_candidates.h"

namespace presscut::metadata {
namespace {

static_assert(kTitleFeatures == data::kTitleRankFeatures, "train the table again: the features have changed");

double weight_of(const TitleCandidate& c) {
  return rank_score(data::kTitleRankRoots, data::kTitleRankNodes, data::kTitleRankLeaves, c.features);
}

}  // namespace

std::optional<Title> choose_title(const PageFacts& facts, std::string_view site) {
  const std::vector<TitleCandidate> candidates = collect_title_candidates(facts, site);
  const TitleCandidate* best = nullptr;
  double best_weight = 0;
  for (const TitleCandidate& c : candidates) {
    const double weight = weight_of(c);
    if (best == nullptr || weight > best_weight) {
      best = &c;
      best_weight = weight;
    }
  }
  for (const TitleCandidate& c : candidates) {
    explain(facts, "title", c.text, c.source, weight_of(c), &c == best);
  }
  if (best == nullptr) return std::nullopt;
  return Title{best->text, best->node};
}

}  // namespace presscut::metadata
