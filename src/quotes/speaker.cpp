#include "quotes/speaker.h"

#include <algorithm>

#include "quotes/features.h"
#include "quotes/model/tree.h"

namespace presscut::quotes {
namespace {

constexpr float kQuotationFrom = 0.45F;
constexpr float kSpeakerFrom = 0.15F;

// Whom a pronoun stands for: the person named last before it who fits.
std::uint32_t antecedent(const Scene& scene, std::uint32_t mention) {
  const Mention& pronoun = scene.cast().mentions[mention];
  if (pronoun.gender == 'p') return kNone;
  std::uint32_t best = kNone;
  const std::uint32_t sentence = scene.text().tokens[pronoun.first].sentence;
  for (std::uint32_t i = mention; i-- > 0;) {
    const Mention& m = scene.cast().mentions[i];
    if (m.kind != MentionKind::kName || m.entity == kNone) continue;
    const Entity& entity = scene.cast().entities[m.entity];
    if (pronoun.gender != 0 && entity.gender != 0 && entity.gender != pronoun.gender) continue;
    const std::uint32_t distance = sentence - scene.text().tokens[m.first].sentence;
    if (distance > 12) break;
    if (best == kNone) best = i;
    if (entity.words >= 2 || entity.gender == pronoun.gender) return i;
  }
  return best;
}

}  // namespace

bool is_quotation(const Scene& scene, std::uint32_t s) {
  const QuoteRow row = quote_features(scene, s);
  return tree_score(kQuoteNodes, {kQuoteRoots, kQuoteTrees}, row) >= kQuotationFrom;
}

std::optional<std::string> speaker_name(const Scene& scene, std::uint32_t index) {
  if (scene.cast().mentions[index].kind == MentionKind::kPronoun) {
    index = antecedent(scene, index);
    if (index == kNone) return std::nullopt;
  }
  const Mention& mention = scene.cast().mentions[index];
  if (mention.entity != kNone) return scene.cast().entities[mention.entity].name;
  return scene.text().body.substr(mention.begin, mention.end - mention.begin);
}

Attribution find_speaker(const Scene& scene, std::uint32_t s, std::uint32_t last_speaker) {
  Attribution result;
  float best = kSpeakerFrom;
  std::uint32_t rank = 0;
  for (const std::uint32_t mention : candidates(scene, s)) {
    const SpeakerRow row = speaker_features(scene, s, mention, rank++, last_speaker);
    const float score = tree_score(kSpeakerNodes, {kSpeakerRoots, kSpeakerTrees}, row);
    if (score <= best) continue;
    best = score;
    result.mention = mention;
  }
  const Attachment& attachment = scene.attachment(s);
  if (result.mention == kNone) return result;
  if (attachment.mention == result.mention) result.verb = attachment.verb;
  result.speaker = speaker_name(scene, result.mention);
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

}  // namespace presscut::quotes
