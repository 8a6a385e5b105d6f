#include "quotes/mention.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/memo.h"
#include "base/sorted.h"
#include "data/first_names.h"
#include "data/person_words.h"
#include "data/speech_verbs.h"
#include "quotes/entity.h"
#include "quotes/roles.h"

namespace presscut::quotes {
namespace {

constexpr std::uint32_t kLongestPhrase = 12;  // words of a noun phrase
constexpr std::uint32_t kLongestName = 8;

using base::holds;

std::uint16_t language_bit(Language language) {
  switch (language) {
    case Language::kEnglish:
      return data::kEn;
    case Language::kGerman:
      return data::kDe;
    case Language::kFrench:
      return data::kFr;
    case Language::kSpanish:
      return data::kEs;
    case Language::kItalian:
      return data::kIt;
    case Language::kPortuguese:
      return data::kPt;
    case Language::kDutch:
      return data::kNl;
    case Language::kChinese:
      return data::kZh;
    default:
      return data::kXx;
  }
}

class Collector {
 public:
  explicit Collector(const Text& text)
      : text_(text), tokens_(text.tokens), language_(language_bit(text.language)), namer_(text, cast_.entities) {}

  Cast collect() {
    learn_cases();
    if (text_.language == Language::kChinese) {
      collect_chinese();
    } else {
      collect_all();
    }
    collect_roles(text_, cast_);
    return std::move(cast_);
  }

 private:
  const Token& token(std::uint32_t i) const { return tokens_[i]; }
  bool outside(std::uint32_t i) const { return tokens_[i].quote == 0; }
  bool is(std::uint32_t i, WordClass c) const { return (tokens_[i].classes & c) != 0; }
  bool is_word(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::kWord; }

  // Words the article also prints in lower case are no names at a sentence's start.
  // Words it prints with a capital inside a sentence, and those that end names of several words, are.
  void learn_cases() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const Token& t = tokens_[i];
      if (t.kind != TokenKind::kWord) continue;
      if (!t.capital) {
        lower_.add(text_.word(t));
        continue;
      }
      if (!t.sentence_start && t.quote == 0) inner_.add(text_.word(t));
      const bool first_name = (t.classes & (kMaleWord | kFemaleWord)) != 0;
      if (first_name && is_word(i + 1) && token(i + 1).capital) family_.add(text_.word(token(i + 1)));
      if (first_name && is_word(i + 2) && token(i + 2).capital) family_.add(text_.word(token(i + 2)));
    }
  }

  bool all_capitals(std::uint32_t i) const {
    const std::string_view text = text_.text(token(i));
    return text.size() >= 2 && std::none_of(text.begin(), text.end(), base::is_lower);
  }

  // A single capitalised word that may be a name: in German every noun has a capital, and every language
  // begins its sentences with one.
  bool lone_name(std::uint32_t i) const {
    const std::string_view word = text_.word(token(i));
    if (all_capitals(i) || family_.holds(word)) return true;
    if (is(i, kMaleWord) || is(i, kFemaleWord)) return true;
    if (language_ == data::kDe) return false;
    return !token(i).sentence_start || inner_.holds(word);
  }

  bool is_verb(std::uint32_t i) const {
    if (!is_word(i) || !outside(i)) return false;
    const Token& t = token(i);
    if (t.capital && !t.sentence_start) return false;
    const std::uint32_t languages = t.classes >> kVerbShift;
    if (languages != 0) return (languages & language_) != 0;
    if (language_ != data::kFr) return false;
    // Inversion with a hyphen: "souligne-t-elle", "dit-il".
    std::string_view word = text_.word(t);
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return false;
    word = word.substr(0, hyphen);
    const auto again =
        std::lower_bound(data::kSpeechVerbs.begin(), data::kSpeechVerbs.end(), word,
                         [](const data::SpeechVerb& v, std::string_view w) { return v.word < w; });
    return again != data::kSpeechVerbs.end() && again->word == word && (again->languages & language_) != 0;
  }

  bool name_word(std::uint32_t i) const {
    if (!is_word(i) || !outside(i) || !token(i).capital) return false;
    const Token& t = token(i);
    const std::string_view word = text_.word(t);
    const bool particle_inside = !t.sentence_start && is(i, kParticleWord);  // "Marine Le Pen"
    if (is(i, kOpenerWord) && !particle_inside) return false;
    if (t.sentence_start && lower_.holds(word) &&
        !is(i, kHonorificWord)) {
      // "Big Machine have denied it": a word of a name as well as a common one.
      return is_word(i + 1) && token(i + 1).capital && inner_.holds(word);
    }
    return true;
  }

  bool particle(std::uint32_t i) const {
    return is_word(i) && outside(i) && !token(i).capital && is(i, kParticleWord);
  }

  // German sets every noun in capitals: "the tone of the paper" is a name by its look. Only bodies have names
  // with an article inside ("Bund der Steuerzahler").
  bool may_join(std::uint32_t first, std::uint32_t at) const {
    if (language_ != data::kDe) return true;
    const std::string_view word = text_.word(token(at));
    const bool article = word == "der" || word == "des" || word == "das" || word == "den" || word == "fur";
    return !article || at == first || is_word_particle(at - 1) ||
           holds<data::kBodyWords>(text_.word(token(first)));
  }

  bool is_word_particle(std::uint32_t i) const {
    return is_word(i) && is(i, kParticleWord) && !token(i).capital;
  }

  void collect_all() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (!outside(i) || !is_word(i)) continue;
      if (is_verb(i)) cast_.verbs.push_back(i);
      if (name_word(i)) {
        const std::uint32_t end = name_end(i);
        if (end > i + 1 || lone_name(i)) {
          add_name(i, end);
          i = end - 1;
          continue;
        }
      }
      const std::string_view word = text_.word(token(i));
      // "él" without its accent is the article.
      const bool article = word == "el" && text_.text(token(i)).size() == 2;
      if (const auto* pronoun = article || !is(i, kPronounWord) ? nullptr : find_pronoun(word)) {
        if (pronoun->word != "i" || text_.language != Language::kEnglish || token(i).capital) {
          add(make(i, i + 1, MentionKind::kPronoun, pronoun->gender == 'x' ? '\0' : pronoun->gender));
          continue;
        }
      }
      if (const std::size_t hyphen = word.rfind('-');
          hyphen != std::string_view::npos && language_ == data::kFr) {
        if (const auto* suffix = find_pronoun(word.substr(hyphen + 1))) {
          add(make(i, i + 1, MentionKind::kPronoun, suffix->gender));
          continue;
        }
      }
      // "a" is a preposition or a verb elsewhere.
      const bool article_a =
          word != "a" || language_ == data::kEn || language_ == data::kPt || language_ == data::kXx;
      if (is(i, kDeterminerWord) && article_a) {
        const std::uint32_t end = phrase_end(i + 1, true);
        if (end > i + 1) {
          add(make(i, end, MentionKind::kPhrase));
          // A name at the phrase's end ("the journalist Jane Roe") is a mention of its own.
          continue;
        }
      }
      add_bare(i);
    }
  }

  const data::PersonPronoun* find_pronoun(std::string_view word) const {
    const auto row =
        std::lower_bound(data::kPersonPronouns.begin(), data::kPersonPronouns.end(), word,
                         [](const data::PersonPronoun& p, std::string_view w) { return p.word < w; });
    if (row == data::kPersonPronouns.end() || row->word != word) return nullptr;
    // Articles and other words of the same letters in another language.
    const bool ok = (word == "el" && language_ == data::kEs) || (word == "il" && language_ == data::kFr) ||
                    (word == "er" && language_ == data::kDe) || (word == "i" && language_ == data::kEn) ||
                    (word == "ze" && language_ == data::kNl) || (word == "han" && language_ == data::kXx) ||
                    (word == "hon" && language_ == data::kXx) || (word == "hun" && language_ == data::kXx) ||
                    (word == "we" && (language_ == data::kEn || language_ == data::kNl)) ||
                    (word == "he" && language_ == data::kEn) || (word == "lei" && language_ == data::kIt) ||
                    (word == "lui" && language_ == data::kIt);
    const bool shared = word == "el" || word == "il" || word == "er" || word == "i" || word == "ze" ||
                        word == "han" || word == "hon" || word == "hun" || word == "we" || word == "he" ||
                        word == "lei" || word == "lui";
    return shared && !ok ? nullptr : &*row;
  }

  // Words from i on that belong to one noun phrase.
  std::uint32_t phrase_end(std::uint32_t i, bool of) const {
    const std::uint32_t limit =
        std::min<std::uint32_t>(i + kLongestPhrase, static_cast<std::uint32_t>(tokens_.size()));
    std::uint32_t end = i;
    while (end < limit && is_word(end) && outside(end) && !is_verb(end)) {
      const std::string_view word = text_.word(token(end));
      if (is(end, kPhraseEndWord) && !(of && (word == "of"))) break;
      if (end > i && token(end).sentence_start) break;
      if (end > i && is(end, kPronounWord) && find_pronoun(word) != nullptr) break;
      ++end;
    }
    return end;
  }

  bool possessive(std::uint32_t i) const {
    const std::string_view word = text_.word(token(i));
    return word.ends_with("'s") || word.ends_with("’s");
  }

  // "Siham Zein ad-Din", "Ayman al-Balaous".
  bool joined_particle(std::uint32_t i) const {
    if (!is_word(i) || !outside(i)) return false;
    const std::string_view text = text_.text(token(i));
    const std::size_t hyphen = text.find('-');
    return hyphen != std::string_view::npos && hyphen <= 3 && hyphen + 1 < text.size() &&
           base::is_upper(text[hyphen + 1]);
  }

  std::uint32_t name_end(std::uint32_t first) const {
    std::uint32_t end = first + 1;
    while (end < tokens_.size() && end - first < kLongestName && !token(end).sentence_start) {
      if (is_word(end - 1) && possessive(end - 1)) break;
      if (joined_particle(end)) {
        ++end;
        continue;
      }
      if (name_word(end) && !(is_verb(end))) {
        ++end;
      } else if (token(end).sign == '.' && token(end).end - token(end).begin == 1 && is_word(end - 1) &&
                 (token(end - 1).end - token(end - 1).begin <= 2 || is(end - 1, kHonorificWord)) &&
                 name_word(end + 1)) {
        end += 2;  // an initial or a shortened title
      } else if (particle(end) && may_join(first, end)) {
        std::uint32_t next = end + 1;
        while (next < end + 3 && particle(next)) ++next;
        if (is_word(next) && outside(next) && token(next).capital && !token(next).sentence_start) {
          end = next + 1;
        } else {
          break;
        }
      } else {
        break;
      }
    }
    return end;
  }

  void add_name(std::uint32_t first, std::uint32_t end) {
    Mention mention = make(first, end, MentionKind::kName);
    namer_.name(mention);
    add(mention);
    // "Roe's lawyer": the phrase is a mention too.
    if (!possessive(end - 1) || !is_word(end) || !outside(end) || token(end).capital || is_verb(end)) return;
    const std::uint32_t phrase = phrase_end(end, true);
    if (phrase > end) cast_.mentions.push_back(make(first, phrase, MentionKind::kPhrase));
  }

  // A plural or mass noun without an article beside a speech verb: "police said", "officials said".
  void add_bare(std::uint32_t i) {
    if (token(i).capital && !token(i).sentence_start) return;
    const bool before_verb = is_verb(i + 1) && !is_verb(i);
    const bool behind_verb = i > 0 && is_verb(i - 1) && i >= 2 &&
                             (tokens_[i - 2].kind == TokenKind::kMark || tokens_[i - 2].sign == ',');
    if (!before_verb && !behind_verb) return;
    const std::string_view word = text_.word(token(i));
    if (word.size() < 3 || holds<data::kPhraseEnds>(word) || word.ends_with("ly") || word == "also" ||
        word == "who" || holds<data::kSentenceOpeners>(word))
      return;
    std::uint32_t first = i, end = i + 1;
    if (behind_verb) {
      end = std::max(phrase_end(i, true), i + 1);
    } else {
      while (first > 0 && i - first < 3 && is_word(first - 1) && outside(first - 1) &&
             tokens_[first - 1].sentence == token(i).sentence && !is_verb(first - 1) &&
             !is(first - 1, kPhraseEndWord) && tokens_[first].space_before) {
        --first;
      }
    }
    add(make(first, end, MentionKind::kBare, 'p'));
  }

  Mention make(std::uint32_t first, std::uint32_t last, MentionKind kind, char gender = '\0') const {
    Mention mention;
    mention.first = mention.core = first;
    mention.last = last;
    mention.begin = tokens_[first].begin;
    mention.end = tokens_[last - 1].end;
    mention.kind = kind;
    mention.gender = gender;
    return mention;
  }

  void add(const Mention& mention) {
    if (!cast_.mentions.empty() && cast_.mentions.back().last > mention.first) {
      // The longer one of two that overlap stays, except that names win over bare nouns.
      if (mention.kind == MentionKind::kBare) {
        if (cast_.mentions.back().kind != MentionKind::kBare) return;
        cast_.mentions.pop_back();
      }
    }
    cast_.mentions.push_back(mention);
  }

  // No capitals: what stands between the last sign and a speech verb is the speaker.
  void collect_chinese() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (!outside(i) || !is_word(i)) continue;
      const std::string_view word = text_.word(token(i));
      for (const data::SpeechVerb& verb : data::kSpeechVerbs) {
        if ((verb.languages & data::kZh) == 0 || !word.ends_with(verb.word) ||
            word.size() <= verb.word.size())
          continue;
        cast_.verbs.push_back(i);
        Mention mention = make(i, i + 1, MentionKind::kPhrase);
        mention.end -= static_cast<std::uint32_t>(verb.word.size());
        cast_.mentions.push_back(mention);
        break;
      }
    }
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  std::uint16_t language_;
  base::TextSet lower_;   // words seen in lower case
  base::TextSet inner_;   // words seen with a capital inside a sentence
  base::TextSet family_;  // words seen behind a first name
  Cast cast_;
  EntityNamer namer_;
};

}  // namespace

Cast collect_cast(const Text& text) {
  return Collector(text).collect();
}

}  // namespace presscut::quotes
