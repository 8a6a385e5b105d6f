#include "quote/speaker.h"

#include <algorithm>
#include <cmath>

#include "base/deadline.h"
#include "base/utf8.h"
#include "data/words.h"
#include "model/forest.h"
#include "quote/features.h"
#include "quote/nominee.h"
#include "quote/resolve.h"

namespace presscut::quote {
namespace {

constexpr data::LanguageCode kJapanese("ja");
constexpr std::size_t kMinTold = 4;     // letters
constexpr std::uint32_t kMinComma = 3;  // tokens, the comma with them
constexpr std::size_t kMinLed = 8;
constexpr std::size_t kMinUntold = 12;  // letters of a sentence that nothing introduces
constexpr float kQuotationFrom = 0.5F;
// Of the odds of all nominees; below it none is printed (training/train_quotes.py has the same).
constexpr double kShareFrom = 0.25;
// Where grammar ties it to the quotation, of the odds of those named.
constexpr double kBoundShareFrom = 0.35;
constexpr double kThingShareFrom = 0.6;  // of a phrase whose noun nobody knows to be somebody
constexpr float kMinScore = 0.4F;        // of the mention of somebody who says nothing else
// The odds of somebody whom the article does not name.
constexpr double kNobody = 2;
constexpr std::uint32_t kMinAttributed = 4;  // words
constexpr std::uint32_t kMaxToVerb = 3;      // tokens

}  // namespace

bool is_quotation(const Scene& scene, std::uint32_t s) {
  const Span& span = scene.spans()[s];
  if (span.dash) return true;
  if (scene.by_script()) {
    // Where words are not separated, reported speech and whole sentences count; so does reported speech
    // elsewhere.
    const std::string_view body = scene.text().body;
    const std::size_t letters = base::count_code_points(body.substr(span.begin, span.end - span.begin));
    const bool told = scene.attachment(s).told;
    const bool chinese = scene.text().language == data::kChinese;
    if (told && !chinese && letters >= kMinTold) return true;
    if (chinese || scene.text().language == kJapanese) {
      const bool sentence = std::any_of(scene.text().tokens.begin() + span.first,
                                        scene.text().tokens.begin() + span.last, [](const Token& t) {
                                          return t.sign == 0x3002 || t.sign == 0xFF0C || t.sign == 0xFF01 ||
                                                 t.sign == 0xFF1F || t.sign == 0x3001;
                                        });
      // Chinese sets terms and titles in the same marks: only a sign before them or a sentence makes them
      // speech.
      const std::uint32_t open = scene.open_of(s);
      const bool led = told && open > 0 && scene.text().tokens[open - 1].kind == TokenKind::kPunctuation;
      return (sentence && letters >= (told ? kMinLed : kMinUntold)) || (led && letters >= kMinLed);
    }
  }
  // "Nobody sails today," N told the paper: the comma inside the marks says it is part of a sentence.
  const bool comma = scene.text().tokens[span.last - 1].sign == ',';
  if (comma && scene.text().tokens[span.first].capital && scene.attachment(s).bond == Bond::kAfter &&
      span.last - span.first > kMinComma)
    return true;
  // "Nobody sails today", said N.
  const Attachment& bound = scene.attachment(s);
  if (bound.bond == Bond::kAfter && bound.verb != kNone && bound.verb - scene.after(s) < kMaxToVerb &&
      scene.text().tokens[span.first].capital && span.last - span.first >= kMinAttributed &&
      scene.cast().mentions[bound.mention].kind == MentionKind::kName)
    return true;
  const QuoteRow row = quote_features(scene, s);
  return model::probability(model::sum_of_trees(model::kQuotation, row)) >= kQuotationFrom;
}

namespace {

// Grammar alone decides where there are no capitals, inside the marks and on a line below.
std::optional<Attribution> told_by_grammar(const Scene& scene, std::uint32_t s) {
  const Attachment& bound = scene.attachment(s);
  if (!scene.by_script() && bound.bond < Bond::kLine) return std::nullopt;
  Attribution result;
  result.mention = bound.mention;
  result.verb = bound.verb;
  result.verb_begin = bound.verb_begin;
  result.verb_end = bound.verb_end;
  if (result.mention != kNone) result.speaker = speaker_name(scene, result.mention);
  if (!scene.by_script() && !result.speaker) return std::nullopt;
  return result;
}

MentionScores score_mentions(const Scene& scene, const std::vector<bool>& quotations) {
  MentionScores scores(scene.spans().size());
  for (std::uint32_t s = 0; s < scores.size(); ++s) {
    if (!quotations[s]) continue;
    base::check_deadline();
    std::uint32_t rank = 0;
    for (const std::uint32_t mention : candidates(scene, s)) {
      const SpeakerRow row = speaker_features(scene, s, mention, rank++);
      scores[s].push_back(model::probability(model::sum_of_trees(model::kSpeaker, row)));
    }
  }
  return scores;
}

}  // namespace

namespace {

// A name, or a phrase with a noun for people or bodies.
bool may_speak(const Scene& scene, const Nominee& nominee) {
  const Mention& m = scene.cast().mentions[nominee.mention];
  if (nominee.entity != kNone || m.kind == MentionKind::kName) return true;
  const auto& tokens = scene.text().tokens;
  return std::any_of(tokens.begin() + m.first, tokens.begin() + m.last, [](const Token& t) {
    return (t.classes & (kPersonNounWord | kHumanNounWord | kOrganisationNounWord)) != 0;
  });
}

// The nominee with the best odds, when they are good enough.
const Nominee* choose(const Scene& scene, const Nominations& nominations, std::uint32_t s) {
  const auto& nominees = nominations.of(s);
  double sum = 0, best = 0;
  const Nominee* chosen = nullptr;
  for (std::uint32_t n = 0; n < nominees.size(); ++n) {
    const double odds = std::exp(model::sum_of_trees(model::kNominee, nominations.features(s, n)));
    sum += odds;
    if (odds <= best) continue;
    best = odds;
    chosen = &nominees[n];
  }
  const bool tied = scene.attachment(s).bond > Bond::kCarried;
  for (const Nominee& nominee : nominees) {
    if (tied && nominations.is_bound(s, nominee) && nominations.is_only_fit(s, nominee)) return &nominee;
  }
  if (chosen == nullptr) return nullptr;
  if (!may_speak(scene, *chosen) && best < kThingShareFrom * (sum + kNobody)) return nullptr;
  if (tied && nominations.is_bound(s, *chosen)) return best >= kBoundShareFrom * sum ? chosen : nullptr;
  if (chosen->score < kMinScore && !nominations.is_quoted_elsewhere(s, *chosen)) return nullptr;
  return best >= kShareFrom * (sum + kNobody) ? chosen : nullptr;
}

}  // namespace

std::vector<Attribution> find_speakers(const Scene& scene, const std::vector<bool>& quotations) {
  const auto count = static_cast<std::uint32_t>(scene.spans().size());
  std::vector<Attribution> result(count);
  std::optional<Nominations> nominations;
  for (std::uint32_t s = 0; s < count; ++s) {
    if (!quotations[s]) continue;
    if (const auto told = told_by_grammar(scene, s)) {
      result[s] = *told;
      continue;
    }
    if (!nominations) nominations.emplace(scene, score_mentions(scene, quotations), quotations);
    const Nominee* chosen = choose(scene, *nominations, s);
    if (chosen == nullptr) continue;
    const Attachment& attachment = scene.attachment(s);
    result[s].mention = chosen->mention;
    result[s].speaker = nominations->name(*chosen);
    const bool own_verb = attachment.bond > Bond::kCarried && nominations->is_bound(s, *chosen);
    if (own_verb) result[s].verb = attachment.verb;
  }
  return result;
}

bool goes_on(const Scene& scene, std::uint32_t first, std::uint32_t second) {
  const auto& spans = scene.spans();
  if (spans[second].paragraph - spans[first].last_paragraph > 1) return false;
  const auto& tokens = scene.text().tokens;
  std::uint32_t words = 0, sentences = 0;
  for (std::uint32_t i = scene.after(first); i < scene.open_of(second); ++i) {
    if (tokens[i].kind == TokenKind::kWord) ++words;
    if (tokens[i].sentence_start) ++sentences;
  }
  return words <= 30 && sentences <= 1;
}

}  // namespace presscut::quote
