#include "metadata/title.h"

#include <algorithm>

#include "metadata/title_candidates.h"

namespace presscut::metadata {
namespace {

using F = TitleFeature;

double weight_of(const TitleCandidate& c) {
  double w = 0;
  w += 3.0 * c[F::is_h1] + 0.3 * c[F::is_h2] + 0.8 * c[F::is_hinted] + 1.0 * c[F::is_microdata];
  w += 2.0 * c[F::is_jsonld] + 0.5 * c[F::is_jsonld_other] + 1.5 * c[F::is_og] + 0.7 * c[F::is_twitter];
  w += 0.5 * c[F::is_tag_part] * c[F::tag_prefix] + 0.3 * c[F::is_tag] + 0.3 * c[F::is_meta];
  w += 2.0 * c[F::in_tag] + 1.0 * c[F::tag_in] + 1.0 * c[F::in_og];
  if (c[F::is_h1] > 0) w -= 0.5 * std::min(3.0f, c[F::h1_index]);
  if (c[F::visible] > 0) w += 0.5 - 1.5 * c[F::outside] - 0.5 * c[F::in_link] - 0.5 * c[F::hidden];
  if (c[F::visible] > 0 && c[F::blocks_to_text] < 0) w -= 1.0;
  if (c[F::is_block] > 0) w += 1.0 - 0.02 * c[F::blocks_to_text] - 0.5 * c[F::ends_sentence];
  if (c[F::words] < 3) w -= 1.0;
  if (c[F::is_site] > 0) w -= 6.0;
  return w;
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
