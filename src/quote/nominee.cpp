#include "quote/nominee.h"

#include <algorithm>

#include "quote/features.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kMaxRecent = 12;  // entities that "he" may mean
constexpr std::uint32_t kMaxBack = 80;    // mentions that are looked back over
constexpr std::size_t kMaxElsewhere = 4;  // nominees that speak elsewhere
constexpr float kStrongFrom = 0.85F;      // of the scores of mentions
constexpr std::uint32_t kMaxNameSearch =
    120;  // tokens of a quotation in which its speaker's name is looked for

float capped(std::size_t value, std::size_t cap) {
  return static_cast<float>(std::min(value, cap));
}

}  // namespace

Nominations::Nominations(const Scene& scene, const MentionScores& scores, const std::vector<bool>& quotations)
    : scene_(scene), holders_(resolve_mentions(scene)) {
  const Cast& cast = scene.cast();
  const auto count = static_cast<std::uint32_t>(scene.spans().size());
  nominees_.resize(count);
  frames_.resize(count);
  named_.resize(cast.entities.size());
  spoken_.resize(cast.entities.size());
  for (std::uint32_t m = 0; m < cast.mentions.size(); ++m) {
    const Mention& mention = cast.mentions[m];
    if (mention.kind == MentionKind::kName && mention.entity != kNone) named_[mention.entity].push_back(m);
  }
  for (const auto& named : named_) {
    float oblique = 0, beside = 0;
    for (const std::uint32_t m : named) {
      oblique += is_oblique(cast.mentions[m]) ? 1.0F : 0.0F;
      beside += is_beside_verb(cast.mentions[m]) ? 1.0F : 0.0F;
    }
    oblique_.push_back(named.empty() ? 0 : oblique / static_cast<float>(named.size()));
    beside_verbs_.push_back(std::min(beside, 6.0F));
  }
  find_subjects();
  std::uint32_t before = kNone;
  for (std::uint32_t s = 0; s < count; ++s) {
    if (!quotations[s]) continue;
    frames_[s].previous = before;
    if (before != kNone) frames_[before].next = s;
    before = s;
    nominate(s, scores[s]);
    const Frame& frame = frames_[s];
    if (!frame.strong) continue;
    ++strong_;
    spoken_[frame.speaker].push_back(s);
  }
  for (std::uint32_t s = 0; s < count; ++s) {
    if (!quotations[s]) continue;
    add_quoted_elsewhere(s);
    look_back(frames_[s]);
  }
}

void Nominations::nominate(std::uint32_t s, const std::vector<float>& scores) {
  const Cast& cast = scene_.cast();
  const auto mentions = candidates(scene_, s);
  auto& nominees = nominees_[s];
  Frame& frame = frames_[s];
  frame.anchor = scene_.open_of(s);
  for (std::size_t c = 0; c < mentions.size(); ++c) {
    const std::uint32_t index = mentions[c];
    const Mention& mention = cast.mentions[index];
    if (is_part(mention, s)) continue;
    const float score = scores[c];
    if (score > frame.top_score) {
      frame.top_score = score;
      frame.top = index;
    }
    const std::uint32_t entity = holders_[index];
    if (entity == kNone && mention.kind == MentionKind::kPronoun) continue;
    const auto same = [&](const Nominee& n) {
      if (entity != kNone || n.entity != kNone) return n.entity == entity;
      const Mention& other = cast.mentions[n.mention];
      const std::string_view body = scene_.text().body;
      return body.substr(other.begin, other.end - other.begin) ==
             body.substr(mention.begin, mention.end - mention.begin);
    };
    auto found = std::find_if(nominees.begin(), nominees.end(), same);
    if (found == nominees.end()) {
      nominees.push_back({index, entity});
      found = nominees.end() - 1;
    }
    if (score > found->score) {
      found->score = score;
      found->mention = index;
    }
    found->sum += score;
    float& kind = mention.kind == MentionKind::kName      ? found->by_name
                  : mention.kind == MentionKind::kPronoun ? found->by_pronoun
                                                          : found->by_phrase;
    kind = std::max(kind, score);
  }
  if (frame.top == kNone) return;
  frame.speaker = holders_[frame.top];
  if (cast.mentions[frame.top].kind != MentionKind::kName && cast.mentions[frame.top].first < frame.anchor)
    frame.anchor = cast.mentions[frame.top].first;
  const Attachment& attachment = scene_.attachment(s);
  const bool bound = attachment.mention == frame.top && attachment.bond > Bond::kCarried;
  frame.strong = frame.speaker != kNone && cast.mentions[frame.top].kind != MentionKind::kPronoun &&
                 (frame.top_score >= kStrongFrom || bound);
}

// "Bright's lawyer said": Bright is only part of who speaks.
bool Nominations::is_part(const Mention& mention, std::uint32_t s) const {
  const Attachment& attachment = scene_.attachment(s);
  if (attachment.mention == kNone || attachment.bond <= Bond::kCarried) return false;
  const Mention& whole = scene_.cast().mentions[attachment.mention];
  return mention.first == whole.first && mention.last < whole.last;
}

// Who speaks elsewhere in the article may speak here too.
void Nominations::add_quoted_elsewhere(std::uint32_t s) {
  std::vector<std::uint32_t> entities;
  // The quotations next to this one on both sides tell who.
  std::uint32_t before = frames_[s].previous, behind = frames_[s].next;
  constexpr std::uint32_t kMaxSteps = 12;
  const auto add = [&](std::uint32_t other) {
    const std::uint32_t entity = frames_[other].strong ? frames_[other].speaker : kNone;
    if (entity == kNone || std::find(entities.begin(), entities.end(), entity) != entities.end()) return;
    entities.push_back(entity);
  };
  for (std::uint32_t step = 0; step < kMaxSteps && entities.size() < kMaxElsewhere; ++step) {
    if (before != kNone) {
      add(before);
      before = frames_[before].previous;
    }
    if (behind != kNone) {
      add(behind);
      behind = frames_[behind].next;
    }
  }
  for (const std::uint32_t entity : entities) {
    auto& nominees = nominees_[s];
    const bool known =
        std::any_of(nominees.begin(), nominees.end(), [&](const Nominee& n) { return n.entity == entity; });
    if (known || named_[entity].empty()) continue;
    const auto& named = named_[entity];
    const auto at = std::partition_point(named.begin(), named.end(), [&](std::uint32_t m) {
      return scene_.cast().mentions[m].first < scene_.open_of(s);
    });
    Nominee nominee;
    nominee.mention = at == named.begin() ? named.front() : *(at - 1);
    nominee.entity = entity;
    nominee.far = true;
    nominees.push_back(nominee);
  }
}

// Who said something, with or without a quotation: "X said that …".
void Nominations::find_subjects() {
  constexpr std::uint32_t kMaxReach = 60;  // tokens
  const auto& tokens = scene_.text().tokens;
  said_.resize(scene_.cast().entities.size());
  for (const std::uint32_t verb : scene_.cast().verbs) {
    if (tokens[verb].quote != 0) continue;
    const auto inside = [&](std::uint32_t i) {
      return tokens[i].sentence == tokens[verb].sentence && tokens[i].quote == 0;
    };
    std::uint32_t from = verb, to = verb + 1;
    while (from > 0 && verb - from < kMaxReach && inside(from - 1)) --from;
    while (to < tokens.size() && to - verb < kMaxReach && inside(to)) ++to;
    const std::uint32_t subject = scene_.subject_of(verb, from, to);
    const std::uint32_t entity = subject == kNone ? kNone : holders_[subject];
    if (entity == kNone) continue;
    said_[entity].push_back(verb);
    subjects_.emplace_back(verb, entity);
  }
}

// The persons and bodies named before the anchor, latest first.
void Nominations::look_back(Frame& frame) const {
  const Cast& cast = scene_.cast();
  const auto said = std::partition_point(subjects_.begin(), subjects_.end(),
                                         [&](const auto& subject) { return subject.first < frame.anchor; });
  if (said != subjects_.begin()) frame.latest_subject = (said - 1)->second;
  if (frame.top != kNone && cast.mentions[frame.top].kind == MentionKind::kPronoun)
    frame.fits =
        antecedents(scene_, frame.top, frame.previous == kNone ? kNone : frames_[frame.previous].speaker);
  std::uint32_t m = scene_.mention_at_or_after(frame.anchor);
  for (std::uint32_t step = 0; m > 0 && step < kMaxBack && frame.recent.size() < kMaxRecent; ++step) {
    const Mention& mention = cast.mentions[--m];
    if (mention.kind != MentionKind::kName || mention.entity == kNone) continue;
    const Entity& entity = cast.entities[mention.entity];
    if (!entity.person && !entity.evident) continue;
    if (std::find(frame.recent.begin(), frame.recent.end(), mention.entity) == frame.recent.end())
      frame.recent.push_back(mention.entity);
  }
}

// "with X", "of X": not a subject.
bool Nominations::is_oblique(const Mention& mention) const {
  const Text& text = scene_.text();
  if (mention.first == 0) return false;
  const Token& before = text.tokens[mention.first - 1];
  return before.kind == TokenKind::kWord && before.sentence == text.tokens[mention.first].sentence &&
         (before.classes & (kPhraseEndWord | kParticleWord)) != 0;
}

bool Nominations::is_beside_verb(const Mention& mention) const {
  const auto& verbs = scene_.cast().verbs;
  const std::uint32_t behind = scene_.verb_at_or_after(mention.last);
  if (behind < verbs.size() && verbs[behind] - mention.last <= 1) return true;
  const std::uint32_t ahead = scene_.verb_at_or_after(mention.first);
  return ahead > 0 && verbs[ahead - 1] + 1 == mention.first;
}

// 1 the, 2 a, 0 none.
float Nominations::article_of(const Mention& mention) const {
  if (mention.kind != MentionKind::kPhrase) return 0;
  const Text& text = scene_.text();
  return data::is_word(text.word(text.tokens[mention.first]), data::kDefiniteArticleWord) ? 1 : 2;
}

std::string Nominations::name(const Nominee& nominee) const {
  return mention_name(scene_, nominee.mention, nominee.entity);
}

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

bool Nominations::is_bound(std::uint32_t s, const Nominee& nominee) const {
  const std::uint32_t mention = scene_.attachment(s).mention;
  return mention != kNone &&
         (mention == nominee.mention || (nominee.entity != kNone && holders_[mention] == nominee.entity));
}

bool Nominations::is_quoted_elsewhere(std::uint32_t s, const Nominee& nominee) const {
  if (nominee.entity == kNone) return false;
  const std::size_t own = frames_[s].strong && frames_[s].speaker == nominee.entity ? 1 : 0;
  return spoken_[nominee.entity].size() > own;
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
