#include "quote/speaker.h"

#include <algorithm>

#include "quote/features.h"
#include "model/forest.h"
#include "quote/resolve.h"

namespace presscut::quote {
namespace {

constexpr float kQuotationFrom = 0.45F;
// Below it no mention is near enough to name: about half of those would be right (training/train_quotes.py has the same).
constexpr float kSpeakerFrom = 0.38F;

}  // namespace

bool is_quotation(const Scene& scene, std::uint32_t s) {
  const QuoteRow row = quote_features(scene, s);
  return model::probability(model::sum_of_trees(model::kQuotation, row)) >= kQuotationFrom;
}

Attribution find_speaker(const Scene& scene, std::uint32_t s, std::uint32_t last_speaker) {
  Attribution result;
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
  const bool attached = attachment.mention == result.mention && attachment.bond > Bond::kCarried;
  if (best < kSpeakerFrom && !attached) result.mention = kNone;
  if (result.mention == kNone) return result;
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
