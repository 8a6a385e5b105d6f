#include "quote/nominee.h"

#include <algorithm>

#include "quote/features.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kMaxRecent = 12;  // entities that "he" may mean
constexpr std::uint32_t kMaxBack = 80;    // mentions that are looked back over
constexpr std::size_t kMaxElsewhere = 4;  // nominees that speak elsewhere
constexpr float kStrongFrom = 0.85F;      // of the scores of mentions

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

}  // namespace presscut::quote
