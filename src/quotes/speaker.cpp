#include "quotes/speaker.h"

#include <algorithm>

namespace presscut::quotes {
namespace {

std::uint32_t words_in(const Scene& scene, std::uint32_t s) {
  const Span& span = scene.spans()[s];
  std::uint32_t words = 0;
  for (std::uint32_t i = span.first; i < span.last; ++i)
    words += scene.text().tokens[i].kind == TokenKind::kWord ? 1U : 0U;
  return words;
}

// Whom a pronoun stands for: the person named last before it who fits.
std::uint32_t antecedent(const Scene& scene, std::uint32_t mention, std::uint32_t s) {
  const Mention& pronoun = scene.cast().mentions[mention];
  if (pronoun.gender == 'p') return kNone;
  // The speaker before, when the pronoun opens the attribution.
  std::uint32_t best = kNone;
  (void)s;
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
  const std::uint32_t words = words_in(scene, s);
  const Bond bond = scene.attachment(s).bond;
  if (words >= 4) return true;
  return words >= 2 && (bond == Bond::kAfter || bond == Bond::kBefore) &&
         scene.spans()[s].family != MarkFamily::kSingle;
}

Attribution find_speaker(const Scene& scene, std::uint32_t s) {
  Attribution result;
  const Attachment& attachment = scene.attachment(s);
  result.verb = attachment.verb;
  std::uint32_t index = attachment.mention;
  if (index == kNone) return result;
  if (scene.cast().mentions[index].kind == MentionKind::kPronoun) {
    const std::uint32_t named = antecedent(scene, index, s);
    if (named == kNone) return result;
    index = named;
  }
  const Mention& mention = scene.cast().mentions[index];
  if (mention.entity != kNone) {
    result.speaker = scene.cast().entities[mention.entity].name;
  } else {
    result.speaker = scene.text().body.substr(mention.begin, mention.end - mention.begin);
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

}  // namespace presscut::quotes
