#include "quote/mention.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/memo.h"
#include "data/words.h"
#include "quote/entity.h"
#include "quote/roles.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kMaxPhrase = 12;  // words of a noun phrase
constexpr std::uint32_t kMaxName = 8;

class Collector {
 public:
  explicit Collector(const Text& text)
      : text_(text),
        tokens_(text.tokens),
        language_(text.language),
        languages_(data::languages_for(text.language)),
        drops_pronouns_(data::drops_pronouns(text.language)),
        namer_(text, cast_.entities) {}

  Cast collect() {
    learn_cases();
    collect_all();
    collect_roles(text_, cast_);
    for (const Entity& entity : cast_.entities)
      cast_.most_mentions = std::max(cast_.most_mentions, entity.mentions);
    return std::move(cast_);
  }

 private:
  const Token& token(std::uint32_t i) const { return tokens_[i]; }
  bool outside(std::uint32_t i) const { return tokens_[i].quote == 0; }
  bool is(std::uint32_t i, WordClass c) const { return (tokens_[i].classes & c) != 0; }
  bool is_word(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::kWord; }

  // Words the article also prints in lower case are not names at a sentence's start.
  // Words it prints with a capital inside a sentence, and those that end names of several words, are.
  void learn_cases() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const Token& t = tokens_[i];
      if (t.kind != TokenKind::kWord) continue;
      if (!t.capital) {
        lower_.add(text_.word(t));
        continue;
      }
      const bool behind_word =
          i > 0 && (tokens_[i - 1].kind == TokenKind::kWord || language_ == data::kEnglish);
      if (!t.sentence_start && t.quote == 0 && behind_word) inner_.add(text_.word(t));
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
    if (token(i).end - token(i).begin == 1) return false;  // "E"
    if (all_capitals(i) || family_.contains(word)) return true;
    if (is(i, kMaleWord) || is(i, kFemaleWord)) return true;
    if (language_ == data::kGerman) return false;
    // A dash, a colon or a mark before it begins a sentence too.
    const bool opens = i > 0 && token(i - 1).kind != TokenKind::kWord && token(i - 1).sign != ',' &&
                       token(i - 1).sign != '(' && token(i - 1).sign != '.' && language_ != data::kEnglish;
    return (!token(i).sentence_start && !opens) || inner_.contains(word);
  }

  bool is_verb(std::uint32_t i) const { return is_word(i) && outside(i) && verb_word(i); }

  bool verb_word(std::uint32_t i) const {
    const Token& t = token(i);
    if (t.capital && !t.sentence_start) return false;
    if ((t.classes & kSpeechVerbWord) != 0) return (data::verb_languages(text_.word(t)) & languages_) != 0;
    if (language_ != data::kFrench) return false;
    // Inversion with a hyphen: "souligne-t-elle", "dit-il".
    std::string_view word = text_.word(t);
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return false;
    word = word.substr(0, hyphen);
    return (data::verb_languages(word) & languages_) != 0;
  }

  bool name_word(std::uint32_t i) const {
    if (!is_word(i) || !outside(i) || !token(i).capital) return false;
    const Token& t = token(i);
    const std::string_view word = text_.word(t);
    const bool particle_inside = !t.sentence_start && is(i, kParticleWord);  // "Marine Le Pen"
    if (is(i, kOpenerWord) && !particle_inside) return false;
    // A verb that opens its sentence ("Kveðst Eydís", "Dijo López").
    if (t.sentence_start && verb_word(i) && !inner_.contains(word)) return false;
    if (adjective_at_start(i)) return false;
    // "I'm", "I've"
    if (language_ == data::kEnglish && word.size() > 2 && word.front() == 'i' && !base::is_alnum(word[1]) &&
        word[1] != '-')
      return false;
    if (t.sentence_start && lower_.contains(word) && !is(i, kHonorificWord)) {
      // "Big Machine have denied it": a word of a name as well as a common one.
      return is_word(i + 1) && token(i + 1).capital && inner_.contains(word);
    }
    return true;
  }

  // German: "Genaue Zahlen", "Rauer Seegang" open a sentence; every noun has a capital.
  bool adjective_at_start(std::uint32_t i) const {
    if (language_ != data::kGerman || !token(i).sentence_start) return false;
    if (is(i, kMaleWord) || is(i, kFemaleWord) || is(i, kHonorificWord)) return false;
    const std::string_view word = text_.word(token(i));
    if (inner_.contains(word) || word.size() < 4) return false;
    const bool inflected = word.ends_with("e") || word.ends_with("er") || word.ends_with("es") ||
                           word.ends_with("en") || word.ends_with("em");
    return inflected && is_word(i + 1) && token(i + 1).capital && !family_.contains(text_.word(token(i + 1)));
  }

  bool particle(std::uint32_t i) const {
    return is_word(i) && outside(i) && !token(i).capital && is(i, kParticleWord);
  }

  // German sets every noun in capitals: "the tone of the paper" is a name by its look. Only bodies have names
  // with an article inside ("Bund der Steuerzahler").
  bool may_join(std::uint32_t first, std::uint32_t at) const {
    if (language_ != data::kGerman) return true;
    const std::string_view word = text_.word(token(at));
    // "Namen von der Redaktion": only a first name or a title makes such words a person's.
    if (word == "von" || word == "zu") {
      for (std::uint32_t i = first; i < at; ++i) {
        if (is(i, kMaleWord) || is(i, kFemaleWord) || is(i, kHonorificWord) || token(i).sign == '.')
          return true;
      }
      return false;
    }
    const bool article = word == "der" || word == "des" || word == "das" || word == "den" || word == "fur";
    return !article || at == first || is_word_particle(at - 1) ||
           data::is_word(text_.word(token(first)), data::kOrganisationNounWord);
  }

  bool is_word_particle(std::uint32_t i) const {
    return is_word(i) && is(i, kParticleWord) && !token(i).capital;
  }

  void collect_all() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (!outside(i)) collect_inside(i);
      if (!outside(i) || !is_word(i)) continue;
      if (is_verb(i)) {
        cast_.verbs.push_back(i);
        if (says_he(i)) {
          add(make(i, i + 1, MentionKind::kPronoun));
          continue;
        }
      }
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
      if (const auto pronoun = article || !is(i, kPronounWord) ? std::nullopt : find_pronoun(word)) {
        if (word != "i" || language_ != data::kEnglish || token(i).capital) {
          add(make(i, i + 1, MentionKind::kPronoun, *pronoun));
          continue;
        }
      }
      if (const std::size_t hyphen = word.rfind('-');
          hyphen != std::string_view::npos && language_ == data::kFrench) {
        if (const auto suffix = find_pronoun(word.substr(hyphen + 1))) {
          add(make(i, i + 1, MentionKind::kPronoun, *suffix));
          continue;
        }
      }
      // "a" is a preposition or a verb elsewhere.
      const bool article_a = word != "a" || language_ == data::kEnglish || language_ == data::kPortuguese ||
                             !data::has_own_verbs(language_);
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

  // "“…”, dijo.", "“…,” tuturnya kepada wartawan": a verb behind a quotation whose subject is not said.
  bool says_he(std::uint32_t verb) const {
    if (!drops_pronouns_ || verb == 0) return false;
    std::uint32_t first = verb;
    // "ha dichiarato"
    if (is_word(first - 1) && outside(first - 1) && token(first - 1).end - token(first - 1).begin <= 3)
      --first;
    if (first > 0 && token(first - 1).kind == TokenKind::kPunctuation && outside(first - 1)) --first;
    const bool behind_quotation = first > 0 &&
                                  (token(first - 1).kind == TokenKind::kMark || !outside(first - 1)) &&
                                  token(first - 1).paragraph == token(verb).paragraph;
    if (!behind_quotation) return false;
    const std::uint32_t next = verb + 1;
    if (next >= tokens_.size() || token(next).paragraph != token(verb).paragraph || !is_word(next))
      return true;
    if (token(next).capital) return false;
    return is(next, kPhraseEndWord) || text_.word(token(verb)).ends_with("nya");
  }

  // The gender of a pronoun, '\0' for one of either; articles and other words of the same letters are not
  // pronouns.
  std::optional<char> find_pronoun(std::string_view word) const {
    const std::uint64_t classes = data::word_classes(word);
    if ((classes & kPronounWord) == 0) return std::nullopt;
    if ((classes & kOtherWordElsewhere) != 0 && (data::pronoun_languages(word) & languages_) == 0)
      return std::nullopt;
    return (classes & kHeWord) != 0     ? 'm'
           : (classes & kSheWord) != 0  ? 'f'
           : (classes & kTheyWord) != 0 ? 'p'
                                        : '\0';
  }

  // Words from i on that belong to one noun phrase.
  std::uint32_t phrase_end(std::uint32_t i, bool of) const {
    const std::uint32_t limit =
        std::min<std::uint32_t>(i + kMaxPhrase, static_cast<std::uint32_t>(tokens_.size()));
    std::uint32_t end = i;
    while (end < limit && is_word(end) && outside(end) && !is_verb(end)) {
      const std::string_view word = text_.word(token(end));
      if (is(end, kPhraseEndWord) && !(of && (word == "of"))) break;
      if (end > i && token(end).sentence_start) break;
      // German: behind its noun a phrase goes on with a genitive or not at all ("der Präsident |
      // wahrscheinlich").
      if (language_ == data::kGerman && end > i && token(end - 1).capital && !token(end).capital &&
          word != "der" && word != "des" && word != "von" && word != "fur" && word != "vom")
        break;
      if (end > i && is(end, kPronounWord) && find_pronoun(word)) break;
      ++end;
      // "lead author Elizabeth A. Hoge"
      if (end + 1 < limit && token(end).sign == '.' && token(end - 1).capital &&
          token(end - 1).end - token(end - 1).begin == 1 && name_word(end + 1) && same_line(end + 1))
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

  // Token behind the nickname in marks that begins at i, where the name goes on ("James “Jimmy” Miller"), or
  // 0.
  std::uint32_t nickname_end(std::uint32_t i) const {
    if (i >= tokens_.size() || token(i).kind != TokenKind::kMark || !outside(i)) return 0;
    for (std::uint32_t j = i + 1; j < i + 4 && j < tokens_.size(); ++j) {
      if (token(j).kind == TokenKind::kMark)
        return j > i + 1 && outside(j) && name_word(j + 1) && !token(j + 1).sentence_start ? j + 1 : 0;
      if (!is_word(j) || !outside(j)) return 0;
    }
    return 0;
  }

  // A name never goes on behind a line break.
  bool same_line(std::uint32_t i) const {
    const std::uint32_t end = tokens_[i - 1].end;
    return i >= tokens_.size() ||
           std::string_view(text_.body).substr(end, tokens_[i].begin - end).find('\n') ==
               std::string_view::npos;
  }

  std::uint32_t name_end(std::uint32_t first) const {
    std::uint32_t end = first + 1;
    while (end < tokens_.size() && end - first < kMaxName && !token(end).sentence_start) {
      if (!same_line(end)) break;
      if (is_word(end - 1) && possessive(end - 1)) break;
      if (joined_particle(end)) {
        ++end;
        continue;
      }
      if (const std::uint32_t behind = nickname_end(end); behind != 0) {
        end = behind + 1;
        continue;
      }
      if (name_word(end) && !(is_verb(end))) {
        ++end;
      } else if (token(end).sign == '.' && token(end).end - token(end).begin == 1 && is_word(end - 1) &&
                 (token(end - 1).end - token(end - 1).begin <= 2 || is(end - 1, kHonorificWord)) &&
                 name_word(end + 1) && same_line(end + 1)) {
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
    if (word.size() < 3 || data::is_word(word, data::kPhraseEndWord) || word.ends_with("ly") ||
        word == "also" || word == "who" || data::is_word(word, data::kOpenerWord))
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

  // "« Le toit, dit N, ne tiendra pas. »": a verb behind a comma or a dash inside the marks and a name or a
  // pronoun behind it. English never prints its attributions so.
  void collect_inside(std::uint32_t i) {
    if (language_ == data::kEnglish || token(i).quote == 0 || !is_word(i) || token(i).capital) return;
    const char32_t before = i > 0 ? token(i - 1).sign : 0;
    if (i == 0 || token(i - 1).quote != token(i).quote ||
        !(before == ',' || before == 0x2013 || before == 0x2014 || before == '-'))
      return;
    std::uint32_t verb = i;
    if (!verb_word(verb)) {
      // "a déclaré N", "ha spiegato N"
      if (!data::has_own_verbs(language_) || token(i).end - token(i).begin > 3 || !is_word(i + 1) ||
          !verb_word(i + 1) || token(i + 1).capital)
        return;
      ++verb;
    }
    const std::string_view word = text_.word(token(verb));
    if (const std::size_t hyphen = word.rfind('-'); hyphen != std::string_view::npos) {
      if (const auto suffix = find_pronoun(word.substr(hyphen + 1))) {
        cast_.verbs.push_back(verb);
        add_inside(make(verb, verb + 1, MentionKind::kPronoun, *suffix));
      }
      return;
    }
    const std::uint32_t first = verb + 1;
    if (!is_word(first) || token(first).quote != token(i).quote || !token(first).capital) return;
    std::uint32_t end = first + 1;
    while (end < first + kMaxName && is_word(end) && token(end).quote == token(i).quote &&
           !token(end).sentence_start &&
           (token(end).capital || (is(end, kParticleWord) && is_word(end + 1) && token(end + 1).capital)))
      ++end;
    // A sign closes the attribution, or the marks do.
    if (is_word(end) && token(end).quote == token(i).quote && !token(end).sentence_start) return;
    cast_.verbs.push_back(verb);
    Mention mention = make(first, end, MentionKind::kName);
    namer_.name(mention);
    add_inside(mention);
  }

  void add_inside(Mention mention) {
    mention.inside = true;
    cast_.mentions.push_back(mention);
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  data::LanguageCode language_;
  data::LanguageSet languages_;
  bool drops_pronouns_ = false;
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

}  // namespace presscut::quote
