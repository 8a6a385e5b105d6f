#include "quote/scene.h"

#include <algorithm>

#include <optional>
#include <utility>

#include "data/words.h"
#include "quote/script_speaker.h"

namespace presscut::quote {
namespace {

bool is_stop(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x2026;
}

}  // namespace

Scene::Scene(Text& text) : text_(text), spans_(find_spans(text)) {
  const bool blocks =
      std::find(text.roles.begin(), text.roles.end(), body::Role::kBlockQuote) != text.roles.end();
  if (spans_.empty() && !blocks) return;
  script_ = data::script_words(text.language);
  if (script_ == nullptr) cast_ = collect_cast(text);
  if (spans_.empty()) return;
  const auto is_long = [](const Span& span) { return span.last - span.first >= 6; };
  long_share_ = static_cast<float>(std::count_if(spans_.begin(), spans_.end(), is_long)) /
                static_cast<float>(spans_.size());
  frames_.reserve(spans_.size());
  for (std::uint32_t s = 0; s < spans_.size(); ++s) frames_.push_back(frame(s));
  if (script_ != nullptr) {
    attach_by_script();
    return;
  }
  attachments_.reserve(spans_.size());
  for (std::uint32_t s = 0; s < spans_.size(); ++s) attachments_.push_back(attach(s));
}

std::uint32_t Scene::after(std::uint32_t s) const {
  std::uint32_t i = spans_[s].last;
  while (i < text_.tokens.size() && text_.tokens[i].quote == s + 1) ++i;
  return i;
}

std::uint32_t Scene::before_from(std::uint32_t s) const {
  const std::uint32_t start = text_.first_token[spans_[s].paragraph];
  return s > 0 ? std::max(start, after(s - 1)) : start;
}

std::uint32_t Scene::after_to(std::uint32_t s) const {
  const std::uint32_t end = text_.first_token[spans_[s].last_paragraph + 1];
  return std::max(after(s), s + 1 < spans_.size() ? std::min(end, open_of(s + 1)) : end);
}

Scene::Frame Scene::frame(std::uint32_t s) const {
  Frame result{find_clause_start(s), find_clause_end(s), 0};
  for (std::uint32_t i = spans_[s].first; i < spans_[s].last; ++i) {
    const std::uint32_t classes = text_.tokens[i].classes;
    if ((classes & kFirstPersonWord) == 0) continue;
    result.first_person |= (classes & kFirstPluralWord) != 0 ? kSaysWe : kSaysI;
  }
  return result;
}

std::uint32_t Scene::find_clause_end(std::uint32_t s) const {
  const std::uint32_t to = after_to(s);
  std::uint32_t i = after(s);
  if (i >= to) return to;
  // A stop inside the marks ends the sentence unless a small letter or a comma follows.
  for (; i < to; ++i) {
    const Token& t = text_.tokens[i];
    if (t.sentence_start && i > after(s)) break;
    if (is_stop(t.sign) && t.kind == TokenKind::kPunctuation &&
        (i + 1 >= to || text_.tokens[i + 1].sentence_start)) {
      ++i;
      break;
    }
  }
  return i;
}

std::uint32_t Scene::find_clause_start(std::uint32_t s) const {
  const std::uint32_t from = before_from(s);
  std::uint32_t i = open_of(s);
  while (i > from) {
    const Token& t = text_.tokens[i - 1];
    if (t.kind == TokenKind::kPunctuation && is_stop(t.sign) && i < text_.tokens.size() &&
        (i == open_of(s) || text_.tokens[i].sentence_start)) {
      break;
    }
    --i;
  }
  return i;
}

std::uint32_t Scene::verb_at_or_after(std::uint32_t token) const {
  return static_cast<std::uint32_t>(std::lower_bound(cast_.verbs.begin(), cast_.verbs.end(), token) -
                                    cast_.verbs.begin());
}

std::uint32_t Scene::mention_at_or_after(std::uint32_t token) const {
  return static_cast<std::uint32_t>(std::partition_point(cast_.mentions.begin(), cast_.mentions.end(),
                                                         [&](const Mention& m) { return m.first < token; }) -
                                    cast_.mentions.begin());
}

// The mention that is the verb's subject within tokens [from, to): before it across an apposition, or right
// behind it (inversion).
std::uint32_t Scene::subject_of(std::uint32_t verb, std::uint32_t from, std::uint32_t to) const {
  std::uint32_t next = mention_at_or_after(verb + 1);
  // The subject is part of the verb: "souligne-t-elle", "dijo".
  if (const std::uint32_t own = mention_at_or_after(verb); own < cast_.mentions.size() &&
                                                           cast_.mentions[own].first == verb &&
                                                           cast_.mentions[own].kind == MentionKind::kPronoun)
    return own;
  // "Roe's lawyer said": the lawyer did.
  const auto usable = [&](const Mention& m) {
    const std::string_view word = text_.word(text_.tokens[m.last - 1]);
    return !word.ends_with("'s") && !word.ends_with("\xE2\x80\x99s");
  };
  std::uint32_t best = kNone;
  // Inversion: the verb opens the clause.
  const bool verb_first = verb == from || (verb == from + 1 && text_.tokens[from].kind != TokenKind::kWord);
  if (verb_first) {
    if (next < cast_.mentions.size() && cast_.mentions[next].first < to &&
        cast_.mentions[next].first - verb <= 4)
      return next;
  }
  // "…", with the most prominent brands, said X: a comma before the verb and a name right behind it. Verbs
  // that take the listener ("told X") stand apart.
  const bool comma_before = verb > from && text_.tokens[verb - 1].sign == ',';
  const std::string_view verb_word = text_.word(text_.tokens[verb]);
  const bool takes_listener = data::is_word(verb_word, data::kListenerWord);
  if (comma_before && !takes_listener && next < cast_.mentions.size() && cast_.mentions[next].first < to &&
      cast_.mentions[next].first == verb + 1 && cast_.mentions[next].kind != MentionKind::kBare) {
    return next;
  }
  std::uint32_t i = mention_at_or_after(verb);
  while (i > 0) {
    --i;
    const Mention& m = cast_.mentions[i];
    if (m.first < from) break;
    if (!usable(m) || m.last > verb) continue;
    // "X, the director of Y, said": the first mention of the clause is the subject; a preposition before a
    // mention makes it none.
    const bool behind_preposition =
        m.first > from && text_.tokens[m.first - 1].kind == TokenKind::kWord &&
        !text_.tokens[m.first - 1].capital &&
        data::is_word(text_.word(text_.tokens[m.first - 1]), data::kPhraseEndWord) &&
        text_.word(text_.tokens[m.first - 1]) != "and" && text_.word(text_.tokens[m.first - 1]) != "but" &&
        text_.word(text_.tokens[m.first - 1]) != "as" && text_.word(text_.tokens[m.first - 1]) != "that";
    const bool of = m.first > from && text_.word(text_.tokens[m.first - 1]) == "of";
    if (best != kNone && (behind_preposition || of)) continue;
    if (best == kNone || (m.kind != MentionKind::kBare && !behind_preposition)) best = i;
    // A pronoun or a name right before the verb is its subject.
    if (m.last == verb && (m.kind == MentionKind::kPronoun || m.kind == MentionKind::kName)) {
      if (m.first == 0 || text_.tokens[m.first - 1].sign != ',') return i;
    }
  }
  if (best != kNone) return best;
  if (next < cast_.mentions.size() && cast_.mentions[next].first < to &&
      cast_.mentions[next].first - verb <= 4)
    return next;
  return kNone;
}

// Who says so between commas or dashes inside the marks: "« Le toit, dit N, … »".
std::uint32_t Scene::inner_speaker(std::uint32_t s, std::uint32_t& verb) const {
  const Span& span = spans_[s];
  for (std::uint32_t m = mention_at_or_after(span.first);
       m < cast_.mentions.size() && cast_.mentions[m].first < span.last; ++m) {
    if (!cast_.mentions[m].inside) continue;
    const std::uint32_t v = verb_at_or_after(cast_.mentions[m].first);
    verb = v < cast_.verbs.size() && cast_.verbs[v] == cast_.mentions[m].first ? cast_.verbs[v]
           : v > 0                                                             ? cast_.verbs[v - 1]
                                                                               : kNone;
    return m;
  }
  return kNone;
}

// A line of its own below a quotation that fills its paragraph: "— Jane Roe, chair of the club".
std::uint32_t Scene::line_speaker(std::uint32_t s) const {
  constexpr std::uint32_t kMaxLine = 14;
  const Span& span = spans_[s];
  const std::uint32_t paragraph = span.last_paragraph + 1;
  const std::uint32_t begin = text_.first_token[span.last_paragraph + 1];
  if (span.dash || paragraph >= text_.roles.size() || open_of(s) != text_.first_token[span.paragraph] ||
      after(s) != begin)
    return kNone;
  const std::uint32_t end = text_.first_token[paragraph + 1];
  if (end <= begin || end - begin > kMaxLine) return kNone;
  if (text_.roles[paragraph] == body::Role::kHeading || text_.roles[paragraph] == body::Role::kListItem)
    return kNone;
  const char32_t last = text_.tokens[end - 1].sign;
  if (is_stop(last) || last == ':') return kNone;
  const char32_t sign = text_.tokens[begin].sign;
  const bool dash = sign == 0x2014 || sign == 0x2013 || sign == 0x2015 || sign == '-' || sign == '~';
  for (std::uint32_t i = begin; i < end; ++i) {
    const Token& t = text_.tokens[i];
    if (t.quote != 0 || (t.kind == TokenKind::kMark && t.family != MarkFamily::kSingle)) return kNone;
  }
  const std::uint32_t v = verb_at_or_after(begin);
  if (v < cast_.verbs.size() && cast_.verbs[v] < end) return kNone;
  const std::uint32_t m = mention_at_or_after(begin);
  if (m >= cast_.mentions.size() || cast_.mentions[m].first != begin + (dash ? 1 : 0)) return kNone;
  const Mention& mention = cast_.mentions[m];
  if (mention.kind != MentionKind::kName) return kNone;
  // Without a dash only a name of several words, alone or before a comma or bracket, is such a line.
  const bool alone = mention.last >= end || text_.tokens[mention.last].kind == TokenKind::kPunctuation;
  if (!alone || (!dash && mention.last - mention.core < 2)) return kNone;
  return m;
}

// Languages without capitals: the reader of each script names the speakers, one mention a quotation.
void Scene::attach_by_script() {
  constexpr std::uint32_t kNear = 1;  // paragraphs over which a speaker goes on
  std::vector<std::pair<Mention, std::uint32_t>> found;
  attachments_.resize(spans_.size());
  const auto token_at = [&](std::uint32_t byte) {
    const auto at = std::partition_point(text_.tokens.begin(), text_.tokens.end(),
                                         [&](const Token& t) { return t.end <= byte; });
    return static_cast<std::uint32_t>(at - text_.tokens.begin());
  };
  for (std::uint32_t s = 0; s < spans_.size(); ++s) {
    const std::optional<ScriptSpeaker> speaker = read_script_speaker(text_, spans_, s, *script_);
    if (!speaker) continue;
    Attachment& attachment = attachments_[s];
    attachment.told = true;
    attachment.verb_begin = speaker->verb_begin;
    attachment.verb_end = speaker->verb_end;
    if (speaker->verb_end > speaker->verb_begin) {
      attachment.verb = token_at(speaker->verb_begin);
      cast_.verbs.push_back(attachment.verb);
    }
    if (speaker->name.empty()) continue;
    attachment.bond = speaker->behind ? Bond::kAfter : Bond::kBefore;
    const auto known = std::find_if(cast_.entities.begin(), cast_.entities.end(),
                                    [&](const Entity& e) { return e.name == speaker->name; });
    Mention mention;
    mention.first = mention.core = token_at(speaker->begin);
    mention.last = std::max(mention.first + 1, token_at(speaker->end - 1) + 1);
    mention.begin = speaker->begin;
    mention.end = speaker->end;
    mention.entity = static_cast<std::uint32_t>(known - cast_.entities.begin());
    if (known == cast_.entities.end())
      cast_.entities.push_back({speaker->name, speaker->name, 1, 0, '\0', true, true});
    ++cast_.entities[mention.entity].mentions;
    found.emplace_back(mention, s);
  }
  std::sort(cast_.verbs.begin(), cast_.verbs.end());
  cast_.verbs.erase(std::unique(cast_.verbs.begin(), cast_.verbs.end()), cast_.verbs.end());
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first.first < b.first.first; });
  for (const auto& [mention, s] : found) {
    attachments_[s].mention = static_cast<std::uint32_t>(cast_.mentions.size());
    cast_.mentions.push_back(mention);
  }
  for (std::uint32_t s = 1; s < spans_.size(); ++s) {
    Attachment& attachment = attachments_[s];
    const Attachment& before = attachments_[s - 1];
    if (attachment.mention != kNone || before.mention == kNone) continue;
    const std::uint32_t paragraphs = spans_[s].paragraph - spans_[s - 1].last_paragraph;
    if (paragraphs > (attachment.told ? kNear + 1 : kNear)) continue;
    attachment.mention = before.mention;
    attachment.bond = Bond::kCarried;
  }
}

// "N admitted:" ends the paragraph before.
Attachment Scene::led_by_paragraph(std::uint32_t s) const {
  const Span& span = spans_[s];
  const std::uint32_t begin = text_.first_token[span.paragraph];
  if (span.paragraph == 0 || begin == 0 || open_of(s) > begin || text_.tokens[begin - 1].sign != ':')
    return {};
  std::uint32_t from = begin - 1;
  while (from > text_.first_token[span.paragraph - 1] &&
         text_.tokens[from - 1].sentence == text_.tokens[begin - 1].sentence)
    --from;
  const std::uint32_t v = verb_at_or_after(begin);
  if (v > 0 && cast_.verbs[v - 1] >= from) {
    const std::uint32_t subject = subject_of(cast_.verbs[v - 1], from, begin);
    if (subject != kNone) return {.mention = subject, .verb = cast_.verbs[v - 1], .bond = Bond::kBefore};
  }
  const std::uint32_t m = mention_at_or_after(from);
  if (m < cast_.mentions.size() && cast_.mentions[m].first < begin)
    return {.mention = m, .verb = kNone, .bond = Bond::kBefore};
  return {};
}

Attachment Scene::attach(std::uint32_t s) const {
  Attachment result;
  if (std::uint32_t verb = kNone, m = inner_speaker(s, verb); m != kNone)
    return {.mention = m, .verb = verb, .bond = Bond::kInside};
  const std::uint32_t begin = after(s), end = clause_end(s);
  const std::uint32_t from = clause_start(s), open = open_of(s);
  // Behind: "…," said X.
  std::uint32_t v = verb_at_or_after(begin);
  if (v < cast_.verbs.size() && cast_.verbs[v] < end && cast_.verbs[v] - begin <= 25) {
    const std::uint32_t subject = subject_of(cast_.verbs[v], begin, end);
    if (subject != kNone) return {.mention = subject, .verb = cast_.verbs[v], .bond = Bond::kAfter};
  }
  const auto according = [&](std::uint32_t a, std::uint32_t b) {
    for (std::uint32_t i = a; i < b; ++i) {
      const Token& t = text_.tokens[i];
      if (t.kind != TokenKind::kWord || !data::is_word(text_.word(t), data::kSourceWord)) continue;
      const std::uint32_t m = mention_at_or_after(i + 1);
      if (m < cast_.mentions.size() && cast_.mentions[m].first < b && cast_.mentions[m].first - i <= 3)
        return m;
    }
    return kNone;
  };
  if (const std::uint32_t m = according(begin, end); m != kNone)
    return {.mention = m, .verb = kNone, .bond = Bond::kAccording};
  // Before: X said: "…".
  v = verb_at_or_after(open);
  if (v > 0 && cast_.verbs[v - 1] >= from) {
    const std::uint32_t subject = subject_of(cast_.verbs[v - 1], from, open);
    if (subject != kNone) return {.mention = subject, .verb = cast_.verbs[v - 1], .bond = Bond::kBefore};
  }
  if (const std::uint32_t m = according(from, open); m != kNone)
    return {.mention = m, .verb = kNone, .bond = Bond::kAccording};
  if (const Attachment led = led_by_paragraph(s); led.mention != kNone) return led;
  if (const std::uint32_t m = line_speaker(s); m != kNone)
    return {.mention = m, .verb = kNone, .bond = Bond::kLine};
  // Carried over from the quotation before.
  if (s > 0 && attachments_[s - 1].mention != kNone &&
      spans_[s].paragraph - spans_[s - 1].last_paragraph <= 1) {
    result = attachments_[s - 1];
    result.verb = kNone;
    result.bond = Bond::kCarried;
  }
  return result;
}

}  // namespace presscut::quote
