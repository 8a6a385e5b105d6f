#include "quote/speaker.h"

#include <algorithm>

#include "base/utf8.h"
#include "data/words.h"
#include "model/forest.h"
#include "quote/features.h"
#include "quote/resolve.h"

namespace presscut::quote {
namespace {

constexpr data::LanguageCode kJapanese("ja");
constexpr std::size_t kMinTold = 4;     // letters
constexpr std::uint32_t kMinComma = 3;  // tokens, the comma with them
constexpr std::size_t kMinLed = 8;
constexpr std::size_t kMinUntold = 12;  // letters of a sentence that nothing introduces
constexpr float kQuotationFrom = 0.5F;
// Below it no mention is near enough to name: about half of those would be right (training/train_quotes.py
// has the same).
constexpr float kSpeakerFrom = 0.5F;
// A noun phrase without a noun for people or bodies needs more.
constexpr float kPhraseFrom = 0.75F;

float least_score(const Scene& scene, std::uint32_t mention) {
  const Mention& m = scene.cast().mentions[mention];
  if (m.kind != MentionKind::kPhrase && m.kind != MentionKind::kBare) return kSpeakerFrom;
  const auto& tokens = scene.text().tokens;
  const bool people = std::any_of(tokens.begin() + m.first, tokens.begin() + m.last, [](const Token& t) {
    return (t.classes & (kPersonNounWord | kHumanNounWord | kOrganisationNounWord)) != 0;
  });
  return people || m.entity != kNone ? kSpeakerFrom : kPhraseFrom;
}

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
  const QuoteRow row = quote_features(scene, s);
  return model::probability(model::sum_of_trees(model::kQuotation, row)) >= kQuotationFrom;
}

Attribution find_speaker(const Scene& scene, std::uint32_t s, std::uint32_t last_speaker) {
  Attribution result;
  // Grammar alone decides where there are no capitals, inside the marks and on a line below.
  const Attachment& bound = scene.attachment(s);
  if (scene.by_script() || bound.bond >= Bond::kLine) {
    result.mention = bound.mention;
    result.verb = bound.verb;
    result.verb_begin = bound.verb_begin;
    result.verb_end = bound.verb_end;
    if (result.mention != kNone) result.speaker = speaker_name(scene, result.mention, last_speaker);
    if (scene.by_script() || result.speaker) return result;
  }
  float best = 0;
  std::uint32_t rank = 0;
  for (const std::uint32_t mention : candidates(scene, s)) {
    const SpeakerRow row = speaker_features(scene, s, mention, rank++, last_speaker);
    const float score = model::probability(model::sum_of_trees(model::kSpeaker, row));
    if (score <= best) continue;
    best = score;
    result.mention = mention;
  }
  const Attachment& attachment = scene.attachment(s);
  // Between two stretches of dash speech stands nothing but the attribution.
  if (scene.spans()[s].dash && attachment.bond > Bond::kCarried) result.mention = attachment.mention;
  const bool attached = attachment.mention == result.mention && attachment.bond > Bond::kCarried;
  if (result.mention == kNone || (!attached && best < least_score(scene, result.mention))) {
    result.mention = kNone;
    return result;
  }
  if (attachment.mention == result.mention) result.verb = attachment.verb;
  result.speaker = speaker_name(scene, result.mention, last_speaker);
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
