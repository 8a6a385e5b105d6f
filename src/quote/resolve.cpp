#include "quote/resolve.h"

#include <algorithm>

#include "base/ascii.h"
#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kSentencesBack = 14;
constexpr std::uint32_t kMentionsBack = 200;
constexpr float kDoubtfulNoun = 10;
constexpr float kDoubtfulName = 8;

bool is_acronym(std::string_view name) {
  return name.size() > 1 && std::all_of(name.begin(), name.end(), [](char c) { return base::is_upper(c); });
}

// A noun for one person; German compounds end in one ("Finanzprofessor").
bool is_person_noun(std::string_view word) {
  if (data::is_word(word, data::kPersonNounWord)) return true;
  return std::any_of(data::kPersonNouns.begin(), data::kPersonNouns.end(), [&](std::string_view noun) {
    return noun.size() >= 6 && word.size() > noun.size() && word.ends_with(noun);
  });
}

// A speech verb stands right behind it: who has just spoken is who "he added" means.
bool speaks(const Scene& scene, const Mention& m) {
  const auto& verbs = scene.cast().verbs;
  const std::uint32_t v = scene.verb_at_or_after(m.last);
  return v < verbs.size() && verbs[v] - m.last <= 1 &&
         scene.text().tokens[verbs[v]].sentence == scene.text().tokens[m.first].sentence;
}

// The persons named before a pronoun who fit it, with what speaks for each.
std::vector<Antecedent> weigh(const Scene& scene, std::uint32_t mention, char gender,
                              std::uint32_t last_entity) {
  std::vector<Antecedent> result;
  const Cast& cast = scene.cast();
  const Text& text = scene.text();
  const auto fits = [&](std::uint32_t e) {
    const Entity& entity = cast.entities[e];
    return gender == 0 || entity.gender == 0 || entity.gender == gender;
  };
  const std::uint32_t at = cast.mentions[mention].first;
  const std::uint32_t sentence = text.tokens[at].sentence;
  const std::uint32_t paragraph = text.tokens[at].paragraph;
  for (std::uint32_t i = mention; i-- > 0 && mention - i < kMentionsBack;) {
    const Mention& m = cast.mentions[i];
    const std::uint32_t distance = sentence - text.tokens[m.first].sentence;
    if (distance > kSentencesBack) break;
    if (m.kind != MentionKind::kName || m.entity == kNone || !fits(m.entity)) continue;
    const Entity& entity = cast.entities[m.entity];
    if (!entity.person && entity.words > 1) continue;
    // A word in capitals alone is an acronym, and no "he".
    if (!entity.evident && entity.words == 1 && is_acronym(entity.name)) continue;
    float score = 32.0F - static_cast<float>(distance) * 2.0F;
    if (entity.evident) score += 3;
    // Every German noun has a capital: two in a row are often no person.
    if (!entity.evident && text.language == data::kGerman) score -= kDoubtfulNoun;
    // Called by one word only, it may be a place.
    if (!entity.person && !entity.evident) score -= kDoubtfulName;
    if (entity.gender != 0 && entity.gender == gender) score += 4;
    // Subjects come first in their sentence, before a verb.
    const bool first =
        i == 0 || text.tokens[cast.mentions[i - 1].first].sentence != text.tokens[m.first].sentence;
    if (first) score += 1.5F;
    if (speaks(scene, m)) score += 1;
    if (text.tokens[m.first].paragraph == paragraph) score += 1;
    score += static_cast<float>(std::min(entity.mentions, 6U)) * 0.4F;  // the article is about them
    const std::string_view last = text.word(text.tokens[m.last - 1]);
    if (last.ends_with("'s") || last.ends_with("\xE2\x80\x99s")) score -= 1;
    if (last_entity == m.entity) score += std::max(0.0F, 3.0F - 0.5F * static_cast<float>(distance));
    const auto known =
        std::find_if(result.begin(), result.end(), [&](const Antecedent& a) { return a.entity == m.entity; });
    if (known == result.end()) {
      if (score > 0) result.push_back({m.entity, score});
    } else {
      known->score = std::max(known->score, score);
    }
  }
  if (result.empty() && last_entity != kNone && fits(last_entity)) result.push_back({last_entity, 1});
  return result;
}

// Whom a pronoun stands for: the best of them, of equals the one named last.
std::uint32_t antecedent(const Scene& scene, std::uint32_t mention, char gender, std::uint32_t last_entity) {
  const std::vector<Antecedent> all = weigh(scene, mention, gender, last_entity);
  const auto best = std::max_element(
      all.begin(), all.end(), [](const Antecedent& a, const Antecedent& b) { return a.score < b.score; });
  return best == all.end() ? kNone : best->entity;
}

// "They" is the body named last, best where a sentence begins with it.
std::uint32_t body_before(const Scene& scene, std::uint32_t mention) {
  const Cast& cast = scene.cast();
  const Text& text = scene.text();
  const std::uint32_t sentence = text.tokens[cast.mentions[mention].first].sentence;
  std::uint32_t best = kNone;
  for (std::uint32_t i = mention; i-- > 0;) {
    const Mention& m = cast.mentions[i];
    if (sentence - text.tokens[m.first].sentence > 8) break;
    if (m.kind != MentionKind::kName || m.entity == kNone || cast.entities[m.entity].evident) continue;
    if (text.tokens[m.first].sentence_start) return m.entity;
    if (best == kNone && cast.entities[m.entity].mentions > 1) best = m.entity;
  }
  return best;
}

// The entity that the article gave this role to: "the director" after "Jane Roe, director of …".
std::uint32_t role_holder(const Scene& scene, std::uint32_t mention, std::uint32_t last_entity) {
  const Cast& cast = scene.cast();
  const Text& text = scene.text();
  const Mention& m = cast.mentions[mention];
  const std::string_view determiner = text.word(text.tokens[m.first]);
  if (!data::is_word(determiner, data::kDefiniteArticleWord)) return kNone;
  // Up to the first preposition; the last word there is the head in Germanic languages ("the former mayor of
  // …"), in others any of them may be.
  std::uint32_t end = m.first + 1;
  while (end < m.last && text.tokens[end].kind == TokenKind::kWord &&
         !data::is_word(text.word(text.tokens[end]), data::kParticleWord) &&
         !data::is_word(text.word(text.tokens[end]), data::kPhraseEndWord)) {
    ++end;
  }
  const bool head_last =
      text.language == data::kEnglish || text.language == data::kGerman || text.language == data::kDutch;
  std::uint32_t best = kNone;
  std::uint32_t best_token = 0;
  bool personal = false, several = false;
  for (std::uint32_t i = head_last && end > m.first + 1 ? end - 1 : m.first + 1; i < end; ++i) {
    const std::string_view word = text.word(text.tokens[i]);
    if (word.find("-year-old") != std::string_view::npos || word.ends_with("-jahrige")) {
      return antecedent(scene, mention, 0, last_entity);
    }
    if (word.size() < 4 || data::is_word(word, data::kOrganisationNounWord)) continue;
    for (const RoleWord& role : cast.roles) {
      const bool same = role.word == word ||
                        (word.size() >= 5 && role.word.size() > word.size() && role.word.ends_with(word));
      if (!same || role.token >= m.first || !cast.entities[role.entity].evident) continue;
      several = several || (best != kNone && best != role.entity);
      if (best == kNone || role.token > best_token) {
        best = role.entity;
        best_token = role.token;
      }
    }
    personal = personal || is_person_noun(word);
  }
  // Two presidents in one article: nobody can tell which.
  if (several) return kNone;
  // "the professor", never called so before: whoever was named last.
  if (best == kNone && personal && m.last - m.first <= 3) best = antecedent(scene, mention, 0, last_entity);
  return best;
}

// The entity that the mention stands for when `last_entity` was the last to speak.
std::uint32_t holder(const Scene& scene, std::uint32_t index, std::uint32_t last_entity) {
  const Mention& mention = scene.cast().mentions[index];
  if (mention.kind == MentionKind::kPronoun) {
    return mention.gender == 'p' ? body_before(scene, index)
                                 : antecedent(scene, index, mention.gender, last_entity);
  }
  if (mention.kind == MentionKind::kPhrase && mention.entity == kNone)
    return role_holder(scene, index, last_entity);
  return mention.entity;
}

}  // namespace

std::vector<std::uint32_t> resolve_mentions(const Scene& scene) {
  constexpr std::uint32_t kSpansBack = 3;
  const auto count = static_cast<std::uint32_t>(scene.cast().mentions.size());
  std::vector<std::uint32_t> result(count, kNone);
  std::uint32_t spans = 0;  // that begin before the mention
  for (std::uint32_t m = 0; m < count; ++m) {
    while (spans < scene.spans().size() && scene.open_of(spans) < scene.cast().mentions[m].first) ++spans;
    // Who spoke last, by grammar alone.
    std::uint32_t last = kNone;
    for (std::uint32_t s = spans; last == kNone && s > 0 && spans - s < kSpansBack; --s) {
      const std::uint32_t speaker = scene.attachment(s - 1).mention;
      if (speaker != kNone && speaker < m) last = result[speaker];
    }
    result[m] = holder(scene, m, last);
  }
  return result;
}

std::vector<Antecedent> antecedents(const Scene& scene, std::uint32_t mention, std::uint32_t last_entity) {
  return weigh(scene, mention, scene.cast().mentions[mention].gender, last_entity);
}

std::string mention_name(const Scene& scene, std::uint32_t mention, std::uint32_t entity) {
  if (entity != kNone) return scene.cast().entities[entity].name;
  const Mention& m = scene.cast().mentions[mention];
  return scene.text().body.substr(m.begin, m.end - m.begin);
}

std::optional<std::string> speaker_name(const Scene& scene, std::uint32_t mention) {
  const std::uint32_t entity = holder(scene, mention, kNone);
  if (entity == kNone && scene.cast().mentions[mention].kind == MentionKind::kPronoun) return std::nullopt;
  return mention_name(scene, mention, entity);
}

}  // namespace presscut::quote
