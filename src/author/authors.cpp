#include "author/authors.h"

#include <algorithm>

#include "author/author_candidates.h"
#include "author/name_words.h"
#include "base/fold.h"
#include "data/words.h"
#include "model/forest.h"

namespace presscut::author {
namespace {

// Log-odds below which no candidate counts as the byline: one in six is right.
constexpr double kMinScore = -1.5;
// The same for a line that nothing but its look calls a name: most lines of two capitalised words are
// something else.
constexpr double kMinPlainScore = 0.7;
// The same for a line that also says what the person is.
constexpr double kMinRoleLineScore = -1.0;
// The same for a person's byline where otherwise an account or the publication would count.
constexpr double kMinPersonScore = -1.5;

bool only_plain(const AuthorCandidate& c) {
  const bool both = c[AuthorFeature::plain] > 0 && c[AuthorFeature::signature] > 0;
  return c[AuthorFeature::plain] + c[AuthorFeature::signature] > 0 &&
         c[AuthorFeature::sources] <= (both ? 2 : 1);
}

constexpr float kOthersFrom = 5;  // blocks below the headline from which other stories are others'
// Elements side by side near the headline that are names and nothing else speak for each of the names.
constexpr double kStackedBonus = 0.7;
// Blocks below the headline in which stacked names are the article's.
constexpr float kNearHeadline = 12;

// "Ann Lee", "Bo Roe", "Ann Lee Bo Roe": the last is the first two once more.
std::vector<std::string> without_joined(const std::vector<std::string>& names) {
  std::vector<std::string> kept;
  for (const std::string& name : names) {
    std::string rest = base::word_key(name);
    int parts = 0;
    for (const std::string& other : names) {
      const std::string key = base::word_key(other);
      if (&other != &name && rest.starts_with(key) &&
          (rest.size() == key.size() || rest[key.size()] == ' ')) {
        rest.erase(0, std::min(key.size() + 1, rest.size()));
        ++parts;
      }
    }
    if (parts < 2 || !rest.empty()) kept.push_back(name);
  }
  return kept;
}

bool is_structured(const AuthorCandidate& c) {
  using F = AuthorFeature;
  return c[F::jsonld] + c[F::meta] + c[F::label] > 0;
}

// Where only others are named: comments, other stories, quotations; unless structured data says the same.
bool is_elsewhere(const AuthorCandidate& c) {
  using F = AuthorFeature;
  if (is_structured(c) || c[F::shown] == 0) return false;
  return c[F::in_comment] + c[F::in_related] > 0 && c[F::distance] > kOthersFrom;
}

// An account, the publication, the owner of its rights or a desk: no person by name.
bool is_nobody(const AuthorCandidate& c) {
  using F = AuthorFeature;
  const bool owner = c[F::in_copyright] > 0 && c[F::shown] == 0;
  return c[F::is_site] + c[F::is_publisher] + c[F::account] + c[F::has_role] > 0 || owner;
}

bool is_stacked_with_others(const AuthorCandidate& c, const std::vector<AuthorCandidate>& all) {
  return c.keys.size() == 1 && std::any_of(all.begin(), all.end(), [&](const AuthorCandidate& o) {
           return o.stacked && o.keys.size() > 1 && o[AuthorFeature::distance] <= kNearHeadline &&
                  std::binary_search(o.keys.begin(), o.keys.end(), c.keys.front());
         });
}

std::string join_names(const std::vector<std::string>& names) {
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : "; ") + name;
  return joined;
}

}  // namespace

std::vector<std::string> choose_authors(const evidence::PageFacts& facts, dom::NodeId headline,
                                        std::string_view site) {
  const std::vector<AuthorCandidate> candidates = collect_author_candidates(facts, headline, site);
  const AuthorCandidate* best = nullptr;
  double best_score = kMinScore;
  std::vector<double> scores;
  for (const AuthorCandidate& c : candidates) {
    scores.push_back(model::sum_of_trees(model::kAuthorRanker, c.features));
    if (is_elsewhere(c) || c.only_stacked) continue;
    if (is_stacked_with_others(c, candidates)) scores.back() += kStackedBonus;
    const double least = !only_plain(c) ? kMinScore : c.with_role ? kMinRoleLineScore : kMinPlainScore;
    if (scores.back() > best_score && scores.back() > least) {
      best = &c;
      best_score = scores.back();
    }
  }
  for (std::size_t i = 0; i < candidates.size() && facts.explanation != nullptr; ++i) {
    evidence::explain(facts, "authors", join_names(candidates[i].names), candidates[i].source, scores[i],
                      &candidates[i] == best);
  }
  if (best == nullptr) return {};
  // A person's byline counts before an account, the publication or a desk.
  if (is_nobody(*best)) {
    const AuthorCandidate* person = nullptr;
    double person_score = kMinPersonScore;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const AuthorCandidate& c = candidates[i];
      const bool person_named = !is_nobody(c) && c[AuthorFeature::full_name] >= 1;
      const bool signs = person_named && c[AuthorFeature::signature] > 0 && c[AuthorFeature::outside] == 0;
      const bool named =
          is_person_near(c) || signs || (person_named && is_structured(c) && !is_structured(*best));
      if (!named || is_elsewhere(c) || c.only_stacked || scores[i] <= person_score) continue;
      person = &c;
      person_score = scores[i];
    }
    if (person != nullptr) best = person;
  }
  // One of a list of elements alike is another story's author where a byline stands nearer to the headline.
  if (!is_structured(*best) && (*best)[AuthorFeature::alike] > 0) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const AuthorCandidate& c = candidates[i];
      if (is_person_near(c) && c[AuthorFeature::alike] == 0 && scores[i] > kMinPersonScore &&
          c[AuthorFeature::distance] < (*best)[AuthorFeature::distance]) {
        best = &c;
        break;
      }
    }
  }
  // Co-authors in elements side by side.
  for (const AuthorCandidate& c : candidates) {
    const bool more = c.keys.size() > best->keys.size() &&
                      std::includes(c.keys.begin(), c.keys.end(), best->keys.begin(), best->keys.end());
    // Structured data that names one person means that one.
    const bool said = (*best)[AuthorFeature::jsonld] + (*best)[AuthorFeature::meta] > 0;
    if (more && !said && c.stacked && c[AuthorFeature::distance] <= kNearHeadline) best = &c;
  }
  // The publication counts only where the page prints it as its byline.
  const auto is_own = [&](const AuthorCandidate& c) {
    return c[AuthorFeature::is_site] > 0 && c.names.size() == 1 &&
           base::word_key(c.names.front()) == base::word_key(site);
  };
  const bool said =
      (*best)[AuthorFeature::jsonld] + (*best)[AuthorFeature::jsonld_org] + (*best)[AuthorFeature::shown] > 0;
  const bool person = (*best)[AuthorFeature::full_name] > 0 && !base::word_key(site).starts_with("the ");
  if (is_own(*best) && !said && !person) return {};
  // The publication beside persons is not an author.
  std::vector<std::string> names = without_joined(best->names);
  const std::string site_key = base::word_key(site);
  if (names.size() > 1)
    std::erase_if(names, [&](const std::string& n) { return base::word_key(n) == site_key; });
  // An agency beside persons: its report was used.
  const auto is_agency = [](const std::string& n) { return data::is_word(n, data::kSigningAgency); };
  if (std::any_of(names.begin(), names.end(), is_full_name) &&
      !std::all_of(names.begin(), names.end(), is_agency))
    std::erase_if(names, is_agency);
  return names;
}

}  // namespace presscut::author
