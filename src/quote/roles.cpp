#include "quote/roles.h"

#include <algorithm>

#include "base/word_table.h"
#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::size_t kMaxRoles = 1500;

using base::contains;

class RoleCollector {
 public:
  RoleCollector(const Text& text, Cast& cast) : text_(text), tokens_(text.tokens), cast_(cast) {}

  void collect() {
    add_titles_and_appositions();
    tie_phrase_before_name();
    tie_phrase_around_name();
  }

 private:
  const Token& token(std::uint32_t i) const { return tokens_[i]; }
  bool is(std::uint32_t i, WordClass c) const { return (tokens_[i].classes & c) != 0; }
  bool is_word(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::kWord; }
  bool outside(std::uint32_t i) const { return tokens_[i].quote == 0; }
  bool is_verb(std::uint32_t i) const {
    return std::binary_search(cast_.verbs.begin(), cast_.verbs.end(), i);
  }
  bool possessive(std::uint32_t i) const {
    const std::string_view word = text_.word(token(i));
    return word.ends_with("'s") || word.ends_with("’s");
  }

  void add_role(std::uint32_t i, std::uint32_t entity) {
    if (!is_word(i) || !outside(i) || cast_.roles.size() >= kMaxRoles) return;
    const std::string_view word = text_.word(token(i));
    if (word.size() < 4 || is(i, kPhraseEndWord) || is(i, kDeterminerWord)) return;
    cast_.roles.push_back({word, entity, i});
  }

  // "Senator X", "the journalist X", "X, the mayor of Y, said".
  void add_titles_and_appositions() {
    for (std::size_t n = 0; n < cast_.mentions.size(); ++n) {
      const Mention& m = cast_.mentions[n];
      if (m.kind != MentionKind::kName || m.entity == 0xFFFFFFFF) continue;
      for (std::uint32_t i = m.first; i < m.core; ++i) add_role(i, m.entity);
      // Small words right before the name belong to it, back to the article: "the former head coach X".
      std::uint32_t before = 0;
      for (std::uint32_t i = m.first; i > 0 && before < 4; --i, ++before) {
        const Token& t = token(i - 1);
        if (t.kind != TokenKind::kWord || t.quote != 0 || t.sentence != token(m.first).sentence ||
            is_verb(i - 1))
          break;
        const std::string_view word = text_.word(t);
        if (data::is_word(word, data::kDeterminerWord) || data::is_word(word, data::kPhraseEndWord) ||
            data::is_word(word, data::kParticleWord))
          break;
        add_role(i - 1, m.entity);
      }
      // Behind a comma, up to the next comma or verb.
      std::uint32_t i = m.last;
      if (i >= tokens_.size() || token(i).sign != ',' || !outside(i)) continue;
      for (++i; i < tokens_.size() && i < m.last + 14; ++i) {
        const Token& t = token(i);
        if (t.quote != 0 || t.sentence != token(m.first).sentence || t.kind == TokenKind::kPunctuation ||
            is_verb(i))
          break;
        add_role(i, m.entity);
      }
    }
  }

  // "The director of the museum, Jane Roe, said".
  void tie_phrase_before_name() {
    for (std::size_t n = 0; n < cast_.mentions.size(); ++n) {
      Mention& phrase = cast_.mentions[n];
      if (phrase.kind != MentionKind::kPhrase || phrase.last + 1 >= tokens_.size() ||
          token(phrase.last).sign != ',')
        continue;
      for (std::size_t k = n + 1; k < cast_.mentions.size() && cast_.mentions[k].first <= phrase.last + 1;
           ++k) {
        const Mention& name = cast_.mentions[k];
        // Inverted, the name may end the sentence: "explains the director, Jane Roe."
        const bool inverted = phrase.first > 0 && is_verb(phrase.first - 1);
        if (name.kind == MentionKind::kName && name.first == phrase.last + 1 && name.last < tokens_.size() &&
            (token(name.last).sign == ',' || (inverted && token(name.last).kind != TokenKind::kWord)) &&
            name.last - name.core >= 2) {
          phrase.entity = name.entity;
        }
      }
    }
  }

  // "the journalist Jane Roe" is Jane Roe.
  void tie_phrase_around_name() {
    for (std::size_t n = 0; n < cast_.mentions.size(); ++n) {
      Mention& phrase = cast_.mentions[n];
      if (phrase.kind != MentionKind::kPhrase && phrase.kind != MentionKind::kBare) continue;
      for (std::size_t k = n + 1; k < cast_.mentions.size() && cast_.mentions[k].first < phrase.last; ++k) {
        const Mention& name = cast_.mentions[k];
        if (name.kind != MentionKind::kName || name.last != phrase.last || name.first == phrase.first)
          continue;
        const std::string_view word = text_.word(token(name.first - 1));
        if (!data::is_word(word, data::kParticleWord) && !data::is_word(word, data::kPhraseEndWord) &&
            !possessive(name.last - 1))
          phrase.entity = name.entity;
      }
    }
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  Cast& cast_;
};

}  // namespace

void collect_roles(const Text& text, Cast& cast) {
  RoleCollector(text, cast).collect();
}

}  // namespace presscut::quote
