#include "author/authors.h"

#include "base/fold.h"
#include "author/author_candidates.h"
#include "model/forest.h"

namespace presscut::author {
namespace {

// Log-odds below which no candidate counts as the byline: one in six is right.
constexpr double kLeastScore = -1.7;
// The same for a line that nothing but its look calls a name: most lines of two capitalised words are
// something else.
constexpr double kLeastPlainScore = 1.4;

bool only_plain(const AuthorCandidate& c) {
  return c.source == evidence::Source::kAuthorPlain && c[AuthorFeature::sources] <= 1;
}

std::string join_names(const std::vector<std::string>& names) {
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : "; ") + name;
  return joined;
}

}  // namespace

std::vector<std::string> choose_authors(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view site) {
  const std::vector<AuthorCandidate> candidates = collect_author_candidates(facts, headline, site);
  const AuthorCandidate* best = nullptr;
  double best_score = kLeastScore;
  std::vector<double> scores;
  for (const AuthorCandidate& c : candidates) {
    scores.push_back(model::sum_of_trees(model::kAuthorRanker, c.features));
    if (scores.back() > best_score && !(only_plain(c) && scores.back() < kLeastPlainScore)) {
      best = &c;
      best_score = scores.back();
    }
  }
  for (std::size_t i = 0; i < candidates.size() && facts.explanation != nullptr; ++i) {
    evidence::explain(facts, "authors", join_names(candidates[i].names), candidates[i].source, scores[i],
            &candidates[i] == best);
  }
  if (best == nullptr) return {};
  // The publication beside persons is no author.
  std::vector<std::string> names = best->names;
  const std::string site_key = base::word_key(site);
  if (names.size() > 1)
    std::erase_if(names, [&](const std::string& n) { return base::word_key(n) == site_key; });
  return names;
}

}  // namespace presscut::author
