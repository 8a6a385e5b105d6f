#include "quote/scene.h"

#include <algorithm>

#include "data/words.h"

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
  cast_ = collect_cast(text);
  if (spans_.empty()) return;
  const auto is_long = [](const Span& span) { return span.last - span.first >= 6; };
  long_share_ = static_cast<float>(std::count_if(spans_.begin(), spans_.end(), is_long)) /
                static_cast<float>(spans_.size());
  frames_.reserve(spans_.size());
  for (std::uint32_t s = 0; s < spans_.size(); ++s) frames_.push_back(frame(s));
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
  // Chinese writes subject and verb as one word.
  if (text_.language == data::kChinese) {
    const std::uint32_t own = mention_at_or_after(verb);
    if (own < cast_.mentions.size() && cast_.mentions[own].first == verb) return own;
  }
  const auto usable = [&](const Mention& m) { return m.last - m.first > 0; };
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

Attachment Scene::attach(std::uint32_t s) const {
  Attachment result;
  const std::uint32_t begin = after(s), end = clause_end(s);
  const std::uint32_t from = clause_start(s), open = open_of(s);
  // Behind: "…," said X.
  std::uint32_t v = verb_at_or_after(begin);
  if (v < cast_.verbs.size() && cast_.verbs[v] < end && cast_.verbs[v] - begin <= 25) {
    const std::uint32_t subject = subject_of(cast_.verbs[v], begin, end);
    if (subject != kNone) return {subject, cast_.verbs[v], Bond::kAfter};
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
  if (const std::uint32_t m = according(begin, end); m != kNone) return {m, kNone, Bond::kAccording};
  // Before: X said: "…".
  v = verb_at_or_after(open);
  if (v > 0 && cast_.verbs[v - 1] >= from) {
    const std::uint32_t subject = subject_of(cast_.verbs[v - 1], from, open);
    if (subject != kNone) return {subject, cast_.verbs[v - 1], Bond::kBefore};
  }
  if (const std::uint32_t m = according(from, open); m != kNone) return {m, kNone, Bond::kAccording};
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
