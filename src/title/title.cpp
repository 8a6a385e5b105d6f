#include "title/title.h"

#include <algorithm>

#include "base/fold.h"
#include "evidence/html_text.h"
#include "model/forest.h"
#include "title/title_candidates.h"
#include "title/title_cleanup.h"

namespace presscut::title {
namespace {

double weight_of(const TitleCandidate& c) {
  return model::sum_of_trees(model::kTitleRanker, c.features);
}

// A page that marks nothing as a title: the longest line that is not a sentence, near the first paragraph.
// The trained table knows no such pages.
double line_weight(const TitleCandidate& c) {
  const double words = std::min(14.0f, c[TitleFeature::words]);
  return words - 0.3 * static_cast<double>(c[TitleFeature::blocks_to_text]) -
         (c[TitleFeature::ends_sentence] == 1 ? 4.0 : 0.0);
}

// By how much a title that the page does not show must lead the page's only h1: the headline is what the
// reader sees, and metadata often contains a variant for search engines.
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

std::string tag_text(const evidence::PageFacts& facts) {
  std::string text;
  if (facts.scan.title == dom::kNoNode) return text;
  for (dom::NodeId id = facts.scan.title + 1; id < facts.document.node(facts.scan.title).end; ++id)
    text += facts.document.node(id).text;
  text = evidence::squeeze(text);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

// The longer text that a truncated one is the beginning of, or the text itself.
std::string completed(const std::string& text, const std::vector<TitleCandidate>& candidates,
                      const std::string& tag) {
  if (!is_truncated(text)) return text;
  const std::string key = base::word_key(text);
  std::string best = text;
  const auto look = [&](const std::string& other) {
    if (!is_truncated(other) && other.size() > key.size() && base::word_key(other).starts_with(key) &&
        (is_truncated(best) || other.size() < best.size()))
      best = other;
  };
  look(tag);
  for (const TitleCandidate& c : candidates) {
    if (c.source == evidence::Source::kTitleHeading || c.source == evidence::Source::kTitleJsonld)
      look(c.text);
  }
  return best;
}

// The chosen candidate's text as a headline: whole, and without what is not its own.
std::string final_text(const evidence::PageFacts& facts, const TitleCandidate& best,
                       const std::vector<TitleCandidate>& candidates, const KnownNames& names) {
  using F = TitleFeature;
  if (best.node != dom::kNoNode) {
    std::string text;
    if (best[F::is_h1] > 0) text = heading_without_labels(facts.document, best.node);
    return std::string(trim_signs(text.empty() ? std::string_view(best.text) : std::string_view(text)));
  }
  const std::string tag = tag_text(facts);
  const bool from_tag = best[F::is_tag] + best[F::is_tag_part] > 0;
  const bool alone = from_tag && best[F::page_h1] == 0 && best[F::page_og] == 0 && best[F::page_jsonld] == 0;
  const std::string whole = clean_title(tag, names, alone);
  // What a colon cut off belongs to the headline, unless it names the site.
  if (from_tag && best[F::is_tag] == 0 && whole.ends_with(": " + best.text) && alone) return whole;
  if (alone && best[F::tag_prefix] > 0 && whole.size() > best.text.size() &&
      whole.starts_with(best.text + ":"))
    return whole;
  return completed(clean_title(best.text, names, alone), candidates, whole);
}

}  // namespace

std::optional<Title> choose_title(const evidence::PageFacts& facts, std::string_view site) {
  const std::vector<TitleCandidate> candidates = collect_title_candidates(facts, site);
  // "main", "index", "Untitled": one word that only the <title> has is a frame's name, not a headline.
  const auto names_frame = [](const TitleCandidate& c) {
    return c.node == dom::kNoNode && c[TitleFeature::words] <= 1 && c[TitleFeature::sources] <= 1;
  };
  const bool unmarked = std::all_of(candidates.begin(), candidates.end(), [&](const TitleCandidate& c) {
    return c.source == evidence::Source::kTitleBlock || names_frame(c);
  });
  const bool has_lines =
      unmarked && std::any_of(candidates.begin(), candidates.end(), [](const TitleCandidate& c) {
        return c.source == evidence::Source::kTitleBlock;
      });
  const KnownNames names = known_names(facts, site);
  const auto weigh = [&](const TitleCandidate& c) { return unmarked ? line_weight(c) : weight_of(c); };
  const TitleCandidate* best = nullptr;
  double best_weight = 0;
  for (const TitleCandidate& c : candidates) {
    if (has_lines && names_frame(c)) continue;
    const double weight = weigh(c);
    // A heading that is the site's own name is its logo.
    if (names.is_site(c.key) && c[TitleFeature::is_h1] > 0) continue;
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
  if (best != nullptr && (*best)[TitleFeature::is_h1] == 0 &&
      best->source == evidence::Source::kTitleHeading && (*best)[TitleFeature::sources] <= 1 &&
      (*best)[TitleFeature::part_of_h1] == 0) {
    if (const TitleCandidate* headline = only_headline(candidates)) best = headline;
  }
  for (const TitleCandidate& c : candidates) {
    evidence::explain(facts, "title", c.text, c.source, weigh(c), &c == best);
  }
  if (best == nullptr) return std::nullopt;
  return Title{final_text(facts, *best, candidates, names), best->node};
}

}  // namespace presscut::title
