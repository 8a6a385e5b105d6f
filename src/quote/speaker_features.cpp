#include "quote/features.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/word_table.h"
#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kParagraphsBack = 4;
constexpr std::uint32_t kMaxBefore = 24;
constexpr std::uint32_t kMaxAfter = 8;

// How a mention lies among its neighbours: "ACLU director Jane Roe" and "Roe's lawyer" hold names that do not
// speak.
void note_neighbours(SpeakerRow& row, const Scene& scene, std::uint32_t mention) {
  namespace f = speaker_feature;
  const auto& mentions = scene.cast().mentions;
  const auto& tokens = scene.text().tokens;
  const Mention& m = mentions[mention];
  row[f::k_next_gap] = 6;
  for (std::uint32_t i = mention + 1; i < mentions.size() && mentions[i].first <= m.last + 5; ++i) {
    const Mention& other = mentions[i];
    if (other.first >= m.last) {
      if (tokens[other.first].sentence != tokens[m.first].sentence) break;
      row[f::k_next_gap] = static_cast<float>(other.first - m.last);
      row[f::k_next_kind] = 1 + static_cast<float>(other.kind);
      break;
    }
  }
  const std::uint32_t first = mention > 3 ? mention - 3 : 0;
  for (std::uint32_t i = first; i < mentions.size() && i < mention + 4; ++i) {
    const Mention& other = mentions[i];
    if (i == mention) continue;
    if (other.first <= m.first && other.last >= m.last) row[f::k_inside] = 1 + static_cast<float>(other.kind);
    if (other.first >= m.first && other.last <= m.last && other.kind == MentionKind::kName)
      row[f::k_holds_name] = other.last == m.last ? 2 : 1;
  }
  if (m.last < tokens.size() && tokens[m.last].kind == TokenKind::kWord && tokens[m.last].capital &&
      !tokens[m.last].sentence_start)
    row[f::k_capital_behind] = 1;
  if (m.first > 0 && (tokens[m.first - 1].classes & kListenerWord) != 0) row[f::k_listener] = 1;
}

// A phrase that can speak has a noun for people or bodies: "the spokesman", not "the next morning".
float person_noun(const Scene& scene, const Mention& m) {
  for (std::uint32_t i = m.first; i < m.last; ++i) {
    const std::uint32_t classes = scene.text().tokens[i].classes;
    if ((classes & kPersonNounWord) != 0) return 2;
    if ((classes & kHumanNounWord) != 0) return 3;
    if ((classes & kOrganisationNounWord) != 0) return 1;
  }
  return 0;
}

}  // namespace

std::vector<std::uint32_t> candidates(const Scene& scene, std::uint32_t s) {
  const Text& text = scene.text();
  const Span& span = scene.spans()[s];
  const std::uint32_t from =
      text.first_token[span.paragraph > kParagraphsBack ? span.paragraph - kParagraphsBack : 0];
  const std::uint32_t to = text.first_token[span.last_paragraph + 1];
  const auto& mentions = scene.cast().mentions;
  std::vector<std::uint32_t> result;
  const std::uint32_t middle = scene.mention_at_or_after(scene.after(s));
  for (std::uint32_t i = middle; i < mentions.size() && mentions[i].first < to && result.size() < kMaxAfter;
       ++i)
    result.push_back(i);
  const std::size_t ahead = result.size();
  for (std::uint32_t i = middle; i > 0 && mentions[i - 1].first >= from && result.size() - ahead < kMaxBefore;
       --i) {
    result.push_back(i - 1);
  }
  return result;
}

SpeakerRow speaker_features(const Scene& scene, std::uint32_t s, std::uint32_t mention, std::uint32_t rank) {
  namespace f = speaker_feature;
  const Text& text = scene.text();
  const auto& tokens = text.tokens;
  const Span& span = scene.spans()[s];
  const Mention& m = scene.cast().mentions[mention];
  const auto& verbs = scene.cast().verbs;
  const std::uint32_t open = scene.open_of(s), after = scene.after(s);
  const std::uint32_t clause_start = scene.clause_start(s), clause_end = scene.clause_end(s);
  const std::uint32_t paragraph = tokens[m.first].paragraph;
  const bool behind = m.first >= after;
  SpeakerRow row{};
  if (behind) {
    row[f::k_zone] = m.first < clause_end ? 0 : 3;
  } else if (paragraph == span.paragraph) {
    row[f::k_zone] = m.first >= clause_start ? 1 : 2;
  } else {
    row[f::k_zone] = span.paragraph - paragraph == 1 ? 4 : 5;
  }
  const std::uint32_t gap_first = behind ? after : m.last,
                      gap_last = behind ? m.first : std::max(open, m.last);
  row[f::k_distance] = capped(gap_last - gap_first, 120);
  const std::uint32_t m0 = scene.mention_at_or_after(gap_first), m1 = scene.mention_at_or_after(gap_last);
  row[f::k_mentions_between] = capped(m1 > m0 ? m1 - m0 : 0, 20);
  row[f::k_kind] = static_cast<float>(m.kind);
  row[f::k_gender] = m.gender == 'm' || m.gender == 'f' ? 1 : m.gender == 'p' ? 2 : 0;
  const std::uint32_t sentence = tokens[m.first].sentence;
  const std::uint32_t v = scene.verb_at_or_after(m.last);
  row[f::k_verb_behind] =
      v < verbs.size() && tokens[verbs[v]].sentence == sentence && tokens[verbs[v]].quote == 0
          ? capped(verbs[v] - m.last, 25)
          : 26;
  const std::uint32_t u = scene.verb_at_or_after(m.first);
  row[f::k_verb_ahead] =
      u > 0 && tokens[verbs[u - 1]].sentence == sentence ? capped(m.first - verbs[u - 1] - 1, 25) : 26;
  const Attachment& attachment = scene.attachment(s);
  row[f::k_attached] = attachment.mention == mention ? static_cast<float>(attachment.bond) : 0;
  // Somebody else is bound to this quotation by grammar.
  row[f::k_others_spoke] =
      attachment.mention != kNone && attachment.mention != mention &&
              (m.entity == kNone || scene.cast().mentions[attachment.mention].entity != m.entity)
          ? static_cast<float>(attachment.bond)
          : 0;
  const auto same = [&](std::uint32_t other) {
    return other != kNone &&
           (other == mention || (m.entity != kNone && scene.cast().mentions[other].entity == m.entity));
  };
  row[f::k_same_entity] = same(attachment.mention) ? static_cast<float>(attachment.bond) : 0;
  row[f::k_carried] =
      s > 0 && same(scene.attachment(s - 1).mention) ? static_cast<float>(scene.attachment(s - 1).bond) : 0;
  row[f::k_last_spoke] = s > 0 && same(scene.attachment(s - 1).mention) ? 1 : 0;
  row[f::k_sentence_start] = tokens[m.first].sentence_start ? 1 : 0;
  const bool first_of_paragraph = m.first == text.first_token[paragraph];
  if (!first_of_paragraph) {
    const Token& t = tokens[m.first - 1];
    row[f::k_comma_ahead] = t.sign == ',' ? 1 : t.kind == TokenKind::kMark ? 2 : 0;
    if (t.kind == TokenKind::kWord) {
      row[f::k_preposition] = (t.classes & kPhraseEndWord) != 0  ? 1.0F
                              : (t.classes & kParticleWord) != 0 ? 2.0F
                                                                 : 0.0F;
      row[f::k_source_word] = (t.classes & kSourceWord) != 0 ? 1.0F : 0.0F;
      if (m.first >= 2 && tokens[m.first - 2].kind == TokenKind::kWord &&
          (tokens[m.first - 2].classes & kSourceWord) != 0) {
        row[f::k_source_word] = 1;
      }
    }
  }
  const std::string_view last_word = text.word(tokens[m.last - 1]);
  row[f::k_possessive] = last_word.ends_with("'s") || last_word.ends_with("’s") ? 1 : 0;
  const std::uint32_t paragraph_end = text.first_token[paragraph + 1];
  if (m.last < paragraph_end) {
    row[f::k_comma_behind] = tokens[m.last].sign == ','   ? 1
                             : tokens[m.last].sign == ':' ? 2
                             : tokens[m.last].sign == '.' ? 3
                             : tokens[m.last].sign == '(' ? 4
                                                          : 0;
    const std::uint32_t next = tokens[m.last].sign == ',' ? m.last + 1 : m.last;
    row[f::k_who_behind] = next < paragraph_end && tokens[next].kind == TokenKind::kWord &&
                                   data::is_word(text.word(tokens[next]), data::kRelativeWord)
                               ? 1
                               : 0;
  }
  row[f::k_length] = capped(m.last - m.first, 15);
  if (m.entity != kNone) {
    const Entity& entity = scene.cast().entities[m.entity];
    row[f::k_entity_mentions] = capped(entity.mentions, 20);
    row[f::k_entity_words] = capped(entity.words, 6);
    row[f::k_entity_gender] = entity.gender != 0 ? 1 : 0;
    row[f::k_evident] = entity.evident ? 1 : 0;
    row[f::k_person] = entity.person ? 1 : 0;
    std::uint32_t spoke = 0;
    for (std::uint32_t q = s; q > 0 && s - q < 30; --q) {
      const Attachment& a = scene.attachment(q - 1);
      if (a.mention != kNone && a.bond > Bond::kCarried &&
          scene.cast().mentions[a.mention].entity == m.entity)
        ++spoke;
    }
    row[f::k_entity_spoke] = capped(spoke, 6);
    row[f::k_entity_inner] = capped(entity.inner, 4);
    row[f::k_dominance] =
        static_cast<float>(entity.mentions) / static_cast<float>(std::max(1U, scene.cast().most_mentions));
  }
  row[f::k_colon] = open > 0 && (tokens[open - 1].sign == ':' || tokens[open - 1].sign == 0xFF1A) ? 1
                    : open > 0 && tokens[open - 1].sign == ','                                    ? 2
                                                                                                  : 0;
  row[f::k_quote_words] = capped(span.last - span.first, 60);
  row[f::k_bond] = static_cast<float>(attachment.bond);
  row[f::k_quote_starts] = open <= text.first_token[span.paragraph] ? 1 : 0;
  row[f::k_quote_ends] = after >= text.first_token[span.last_paragraph + 1] ? 1 : 0;
  row[f::k_paragraphs] = behind ? 0 : capped(span.paragraph - paragraph, 6);
  row[f::k_sentences] =
      capped(behind ? sentence - tokens[span.last - 1].sentence : tokens[span.first].sentence - sentence, 12);
  if (s > 0) {
    const std::uint32_t gap = span.paragraph - scene.spans()[s - 1].last_paragraph;
    row[f::k_last_quote] = gap == 0 ? 1 : gap == 1 ? 2 : 3;
  }
  row[f::k_clause_behind] = capped(clause_end - std::min(clause_end, after), 40);
  row[f::k_clause_ahead] = capped(open - std::min(open, clause_start), 40);
  const std::uint32_t v0 = scene.verb_at_or_after(gap_first), v1 = scene.verb_at_or_after(gap_last);
  row[f::k_verbs_between] = capped(v1 > v0 ? v1 - v0 : 0, 8);
  row[f::k_rank] = capped(rank, 30);
  row[f::k_other_language] = text.language == data::kEnglish ? 0 : text.language == data::kGerman ? 1 : 2;
  row[f::k_dash] = span.dash ? 1 : 0;
  row[f::k_titled] = m.core > m.first ? 1 : 0;
  const char32_t end_sign = tokens[span.last - 1].sign;
  row[f::k_quote_comma] = end_sign == ','                                      ? 1
                          : end_sign == '.'                                    ? 2
                          : end_sign == '?' || end_sign == '!'                 ? 3
                          : after < tokens.size() && tokens[after].sign == ',' ? 4
                                                                               : 0;
  row[f::k_first_in_sentence] =
      mention == 0 || tokens[scene.cast().mentions[mention - 1].first].sentence != sentence ? 1 : 0;
  note_neighbours(row, scene, mention);
  // Who says "I" is a person, who says "we" may be a body.
  row[f::k_said_i] = (scene.first_person(s) & Scene::kSaysI) != 0 ? 1 : 0;
  row[f::k_said_we] = (scene.first_person(s) & Scene::kSaysWe) != 0 ? 1 : 0;
  if (m.kind == MentionKind::kPhrase || m.kind == MentionKind::kBare)
    row[f::k_person_noun] = person_noun(scene, m);
  row[f::k_single_capital] = m.kind == MentionKind::kName && m.last - m.first == 1 ? 1 : 0;
  if (m.entity != kNone) {
    // Named again between here and the quotation: the nearer mention says the same.
    std::uint32_t later = 0;
    for (std::uint32_t i = mention + 1;
         i < scene.cast().mentions.size() && scene.cast().mentions[i].first < open && later < 6; ++i) {
      if (scene.cast().mentions[i].entity == m.entity) ++later;
    }
    row[f::k_entity_recent] = static_cast<float>(later);
  }
  return row;
}

}  // namespace presscut::quote
