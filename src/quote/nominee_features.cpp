#include <algorithm>

#include "quote/features.h"
#include "quote/nominee.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kMaxNameSearch =
    120;  // tokens of a quotation in which its speaker's name is looked for

}  // namespace

NomineeRow Nominations::features(std::uint32_t s, std::uint32_t nominee) const {
  NomineeRow row{};
  describe_rivals(row, s, nominee);
  describe_quotes(row, s, nominees_[s][nominee]);
  describe_names(row, s, nominees_[s][nominee]);
  return row;
}

// What the scores of its mentions say, and those of the others.
void Nominations::describe_rivals(NomineeRow& row, std::uint32_t s, std::uint32_t nominee) const {
  namespace f = nominee_feature;
  const Nominee& n = nominees_[s][nominee];
  const Frame& frame = frames_[s];
  const Cast& cast = scene_.cast();
  row[f::k_score] = n.score;
  row[f::k_by_name] = n.by_name;
  row[f::k_by_pronoun] = n.by_pronoun;
  row[f::k_by_phrase] = n.by_phrase;
  row[f::k_sum] = n.sum;
  float best = 0;
  std::uint32_t better = 0;
  for (std::uint32_t i = 0; i < nominees_[s].size(); ++i) {
    if (i == nominee) continue;
    best = std::max(best, nominees_[s][i].score);
    if (nominees_[s][i].score > n.score) ++better;
  }
  row[f::k_margin] = n.score - best;
  row[f::k_place] = capped(better, 12);
  row[f::k_rivals] = capped(nominees_[s].size(), 20);
  row[f::k_far] = n.far ? 1 : 0;
  if (frame.top == kNone) return;
  const Mention& top = cast.mentions[frame.top];
  row[f::k_top_kind] = 1 + static_cast<float>(top.kind) + (frame.speaker == kNone ? 4.0F : 0.0F);
  row[f::k_top_score] = frame.top_score;
  const auto& tokens = scene_.text().tokens;
  row[f::k_top_sentences] = top.first >= scene_.after(s)
                                ? -1
                                : capped(tokens[scene_.open_of(s)].sentence - tokens[top.first].sentence, 14);
  row[f::k_top_definite] = article_of(top);
  row[f::k_top_in_verb] =
      top.kind == MentionKind::kPronoun && std::binary_search(cast.verbs.begin(), cast.verbs.end(), top.first)
          ? 1
          : 0;
  row[f::k_is_top] = n.mention == frame.top || (n.entity != kNone && n.entity == frame.speaker) ? 1 : 0;
  if (n.entity != kNone && top.kind == MentionKind::kPronoun) {
    const char gender = cast.entities[n.entity].gender;
    row[f::k_top_gender] = top.gender == 'p'                ? 4
                           : top.gender == 0 || gender == 0 ? 1
                           : top.gender == gender           ? 2
                                                            : 3;
  }
}

// Who speaks the other quotations.
void Nominations::describe_quotes(NomineeRow& row, std::uint32_t s, const Nominee& n) const {
  namespace f = nominee_feature;
  const Frame& frame = frames_[s];
  const Span& span = scene_.spans()[s];
  if (n.entity != kNone) {
    const auto& spoken = spoken_[n.entity];
    const auto own = static_cast<std::size_t>(frame.strong && frame.speaker == n.entity);
    const auto before =
        static_cast<std::size_t>(std::lower_bound(spoken.begin(), spoken.end(), s) - spoken.begin());
    row[f::k_quotes_before] = capped(before, 8);
    row[f::k_quotes_behind] = capped(spoken.size() - before - own, 8);
    const std::uint32_t others = strong_ - (frame.strong ? 1 : 0);
    row[f::k_share] = others == 0 ? -1 : static_cast<float>(spoken.size() - own) / static_cast<float>(others);
  }
  const auto gap = [&](std::uint32_t first, std::uint32_t second) {
    const std::uint32_t paragraphs = scene_.spans()[second].paragraph - scene_.spans()[first].last_paragraph;
    if (paragraphs > 0) return 2 + capped(paragraphs, 3);
    return scene_.text().tokens[scene_.spans()[second].first].sentence -
                       scene_.text().tokens[scene_.spans()[first].last - 1].sentence <=
                   1
               ? 1.0F
               : 2.0F;
  };
  const auto same = [&](std::uint32_t other) {
    const Frame& o = frames_[other];
    if (o.top == kNone) return false;
    return n.entity != kNone ? o.speaker == n.entity : o.top == n.mention;
  };
  if (frame.previous != kNone) {
    row[f::k_previous_gap] = gap(frame.previous, s);
    row[f::k_previous_same] = same(frame.previous) ? frames_[frame.previous].top_score : 0;
    row[f::k_previous_other] = same(frame.previous) ? 0 : frames_[frame.previous].top_score;
  }
  if (frame.next != kNone) {
    row[f::k_next_gap] = gap(s, frame.next);
    row[f::k_next_same] = same(frame.next) ? frames_[frame.next].top_score : 0;
  }
  row[f::k_quote_words] = capped(span.last - span.first, 60);
  row[f::k_said_i] = (scene_.first_person(s) & Scene::kSaysI) != 0 ? 1 : 0;
  row[f::k_said_we] = (scene_.first_person(s) & Scene::kSaysWe) != 0 ? 1 : 0;
  row[f::k_dash] = span.dash ? 1 : 0;
  row[f::k_language] = scene_.text().language == data::kEnglish  ? 0
                       : scene_.text().language == data::kGerman ? 1
                                                                 : 2;
  const Attachment& attachment = scene_.attachment(s);
  row[f::k_bond] = static_cast<float>(attachment.bond);
  row[f::k_bound] = is_bound(s, n) ? static_cast<float>(attachment.bond) : 0;
  row[f::k_alone] = scene_.open_of(s) <= scene_.text().first_token[span.paragraph] &&
                            scene_.after(s) >= scene_.text().first_token[span.last_paragraph + 1]
                        ? 1
                        : 0;
}

// What it is called and where.
void Nominations::describe_names(NomineeRow& row, std::uint32_t s, const Nominee& n) const {
  namespace f = nominee_feature;
  const Frame& frame = frames_[s];
  const Text& text = scene_.text();
  const Cast& cast = scene_.cast();
  const Span& span = scene_.spans()[s];
  const Mention& m = cast.mentions[n.mention];
  row[f::k_kind] = 1 + static_cast<float>(m.kind);
  const std::uint32_t open = scene_.open_of(s), after = scene_.after(s);
  const std::uint32_t m0 = scene_.mention_at_or_after(std::min(m.last, open)),
                      m1 = scene_.mention_at_or_after(open);
  row[f::k_named_between] = m.first >= after ? 0 : capped(m1 > m0 ? m1 - m0 : 0, 20);
  row[f::k_zone] = m.first >= after ? (m.first < scene_.clause_end(s) ? 0.0F : 3.0F)
                   : text.tokens[m.first].paragraph == span.paragraph
                       ? (m.first >= scene_.clause_start(s) ? 1.0F : 2.0F)
                       : 4.0F;
  row[f::k_sentences] =
      m.first >= after ? -1 : capped(text.tokens[open].sentence - text.tokens[m.first].sentence, 14);
  std::uint32_t classes = 0;
  for (std::uint32_t i = m.first; i < m.last; ++i) {
    classes |= text.tokens[i].classes;
    if (i > m.first && text.tokens[i].capital) row[f::k_holds_name] = 1;
  }
  row[f::k_noun] = (classes & kPersonNounWord) != 0         ? 2.0F
                   : (classes & kHumanNounWord) != 0        ? 3.0F
                   : (classes & kOrganisationNounWord) != 0 ? 1.0F
                                                            : 0.0F;
  row[f::k_phrase_words] = capped(m.last - m.first, 12);
  row[f::k_capital_end] = text.tokens[m.last - 1].capital ? 1 : 0;
  row[f::k_own_paragraph] = text.tokens[m.first].paragraph == span.paragraph ? 1 : 0;
  row[f::k_definite] = article_of(m);
  row[f::k_in_heading] = text.roles[text.tokens[m.first].paragraph] == body::Role::kHeading ? 1 : 0;
  for (std::uint32_t i = m.first; i < m.last; ++i) {
    if (data::has_abstract_ending(text.language, text.word(text.tokens[i]))) row[f::k_abstract] = 1;
  }
  const std::string_view last_word = text.word(text.tokens[m.last - 1]);
  row[f::k_possessive] = last_word.ends_with("'s") || last_word.ends_with("\xE2\x80\x99s") ? 1.0F : 0.0F;
  for (std::uint32_t i = n.mention > 2 ? n.mention - 2 : 0; i < cast.mentions.size() && i < n.mention + 3;
       ++i) {
    const Mention& other = cast.mentions[i];
    if (i != n.mention && other.first <= m.first && other.last >= m.last) row[f::k_inside_other] = 1;
  }
  row[f::k_back_sentences] = -1;
  row[f::k_back_rank] = -1;
  if (n.entity == kNone) return;
  const Entity& entity = cast.entities[n.entity];
  row[f::k_person] = entity.person ? 1 : 0;
  row[f::k_evident] = entity.evident ? 1 : 0;
  row[f::k_mentions] = capped(entity.mentions, 20);
  row[f::k_words] = capped(entity.words, 6);
  row[f::k_has_gender] = entity.gender == 0 ? 0 : 1;
  row[f::k_inner] = capped(entity.inner, 6);
  row[f::k_dominance] =
      static_cast<float>(entity.mentions) / static_cast<float>(std::max(1U, cast.most_mentions));
  row[f::k_organisation] = (classes & kOrganisationNounWord) != 0 ? 1.0F : 0.0F;
  const auto recent = std::find(frame.recent.begin(), frame.recent.end(), n.entity);
  if (recent != frame.recent.end()) row[f::k_back_rank] = static_cast<float>(recent - frame.recent.begin());
  const auto& named = named_[n.entity];
  float best = 0;
  for (const Antecedent& fit : frame.fits) {
    if (fit.entity == n.entity) {
      row[f::k_fit] = fit.score;
    } else {
      best = std::max(best, fit.score);
    }
  }
  row[f::k_fit_margin] = row[f::k_fit] - best;
  const auto& said = said_[n.entity];
  row[f::k_times_said] = capped(said.size(), 8);
  row[f::k_last_said_first] = frame.latest_subject == n.entity ? 1 : 0;
  row[f::k_last_said] = -1;
  const auto verb = std::lower_bound(said.begin(), said.end(), frame.anchor);
  if (verb != said.begin())
    row[f::k_last_said] = capped(text.tokens[frame.anchor].sentence - text.tokens[*(verb - 1)].sentence, 14);
  row[f::k_oblique] = oblique_[n.entity];
  row[f::k_beside_verbs] = beside_verbs_[n.entity];
  row[f::k_first_named] = !named.empty() && named.front() < 3 ? 1 : 0;
  const auto at = std::partition_point(
      named.begin(), named.end(), [&](std::uint32_t i) { return cast.mentions[i].first < frame.anchor; });
  if (at != named.begin()) {
    const std::uint32_t last = *(at - 1);
    const Mention& name = cast.mentions[last];
    row[f::k_back_sentences] =
        capped(text.tokens[frame.anchor].sentence - text.tokens[name.first].sentence, 14);
    row[f::k_back_first] =
        last == 0 || text.tokens[cast.mentions[last - 1].first].sentence != text.tokens[name.first].sentence
            ? 1
            : 0;
    const std::string_view word = text.word(text.tokens[name.last - 1]);
    row[f::k_back_oblique] = is_oblique(name) ? 1 : 0;
    row[f::k_back_possessive] = word.ends_with("'s") || word.ends_with("\xE2\x80\x99s") ? 1.0F : 0.0F;
  }
  const std::uint32_t end = std::min(span.last, span.first + kMaxNameSearch);
  for (std::uint32_t i = span.first; i < end; ++i) {
    const Token& t = text.tokens[i];
    if (t.kind == TokenKind::kWord && t.capital && text.word(t) == entity.last_word)
      row[f::k_name_in_quote] = 1;
  }
}

}  // namespace presscut::quote
