#include "quote/dash_speech.h"

#include <algorithm>

#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kVerbWithin = 3;  // words behind the sign that ends the speech
constexpr std::uint32_t kMinTokens = 1;   // "— Yes, said N."
constexpr std::uint32_t kMaxHelper = 5;   // bytes of "har", "a", "avait" before a participle
constexpr std::uint32_t kMaxListItems =
    3;  // paragraphs in a row that may open with a dash and name no speaker

bool is_dash(char32_t c) {
  return c == 0x2014 || c == 0x2013 || c == 0x2015 || c == '-';
}

bool is_stop(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

class DashReader {
 public:
  explicit DashReader(const Text& text)
      : text_(text), tokens_(text.tokens), languages_(data::languages_for(text.language)) {}

  std::vector<DashSpeech> find() {
    struct Candidate {
      std::uint32_t paragraph;
      std::vector<DashSpeech> speech;
      bool attributed, sentence, question;
    };
    std::vector<Candidate> candidates;
    bool attributed = false, question = false;
    for (std::uint32_t p = 0; p < text_.roles.size(); ++p) {
      if (!opens(p)) continue;
      Candidate candidate{p, {}, false, false, false};
      candidate.attributed = read(p, candidate.speech);
      std::uint32_t last = text_.first_token[p + 1] - 1;
      while (last > text_.first_token[p] && tokens_[last].kind == TokenKind::kMark) --last;
      candidate.sentence = is_stop(tokens_[last].sign);
      candidate.question = tokens_[last].sign == '?';
      attributed = attributed || candidate.attributed;
      question = question || candidate.question;
      candidates.push_back(std::move(candidate));
    }
    std::vector<DashSpeech> result;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      // Turns of a dialogue need no attribution of their own; a list's items have none at all.
      std::size_t from = c, to = c + 1;
      while (from > 0 && !candidates[from - 1].attributed &&
             candidates[from - 1].paragraph + 1 == candidates[from].paragraph)
        --from;
      while (to < candidates.size() && !candidates[to].attributed &&
             candidates[to].paragraph == candidates[to - 1].paragraph + 1)
        ++to;
      const bool dialogue = std::any_of(candidates.begin() + static_cast<std::ptrdiff_t>(from),
                                        candidates.begin() + static_cast<std::ptrdiff_t>(to),
                                        [](const Candidate& other) { return other.question; });
      const bool turn = candidates[c].sentence && (dialogue || (attributed && to - from < kMaxListItems));
      if (!candidates[c].attributed && !turn) continue;
      if (!candidates[c].attributed && !attributed && to - from < 2) continue;
      result.insert(result.end(), candidates[c].speech.begin(), candidates[c].speech.end());
    }
    return result;
  }

 private:
  bool is_word(std::uint32_t i, std::uint32_t end) const {
    return i < end && tokens_[i].kind == TokenKind::kWord;
  }
  bool is_verb(std::uint32_t i) const {
    const Token& t = tokens_[i];
    if (t.capital) return false;
    if ((t.classes & kSpeechVerbWord) != 0) return (data::verb_languages(text_.word(t)) & languages_) != 0;
    // "souligne-t-elle", "disse-me"
    const std::string_view word = text_.word(t);
    const std::size_t hyphen = word.find('-');
    return hyphen != std::string_view::npos &&
           (data::verb_languages(word.substr(0, hyphen)) & languages_) != 0;
  }

  // The paragraph begins with a dash and a word, and is running text.
  bool opens(std::uint32_t p) const {
    if (text_.roles[p] != body::Role::kText) return false;
    const std::uint32_t first = text_.first_token[p], end = text_.first_token[p + 1];
    if (end < first + 3 || !is_dash(tokens_[first].sign) || tokens_[first].kind != TokenKind::kPunctuation)
      return false;
    const Token& next = tokens_[first + 1];
    if (tokens_[first].sign == '-' && !tokens_[first].space_after) return false;
    if (next.kind == TokenKind::kWord) return !(next.sign >= '0' && next.sign <= '9') || end > first + 6;
    return next.kind == TokenKind::kMark || next.sign == 0xBF || next.sign == 0xA1 || next.sign == 0x2026 ||
           next.sign == '.' || next.sign == '(';
  }

  // First word of the attribution that begins behind the sign at i, or 0: "…, said N", "… — has said N".
  std::uint32_t attribution(std::uint32_t i, std::uint32_t end, bool dash) const {
    const std::uint32_t first = i + 1;
    for (std::uint32_t v = first; v < first + kVerbWithin && is_word(v, end); ++v) {
      if (!is_verb(v)) {
        // Before the verb stand helpers and little words only ("—le ha dicho N", ", a déclaré N"), behind a
        // dash its subject too ("— he said").
        if (tokens_[v].capital && !dash) return 0;
        if (!dash && tokens_[v].end - tokens_[v].begin > kMaxHelper) return 0;
        continue;
      }
      if (v == first || dash) return first;
      if (v > first + 1) return 0;
      // "…, who a said": only a name or a pronoun behind the verb makes it an attribution.
      const bool named =
          is_word(v + 1, end) &&
          (tokens_[v + 1].capital || (tokens_[v + 1].classes & (kPronounWord | kDeterminerWord)) != 0);
      return named || v + 1 >= end || is_stop(tokens_[v + 1].sign) ? first : 0;
    }
    return 0;
  }

  // Token behind the attribution that begins at i; `resumes` when speech goes on there.
  std::uint32_t attribution_end(std::uint32_t i, std::uint32_t end, bool& resumes) const {
    resumes = false;
    for (; i < end; ++i) {
      const Token& t = tokens_[i];
      if (t.kind != TokenKind::kPunctuation) continue;
      if (is_dash(t.sign)) {
        // "—dijo N—. B"
        std::uint32_t next = i + 1;
        while (next < end &&
               (tokens_[next].sign == '.' || tokens_[next].sign == ',' || tokens_[next].sign == ':'))
          ++next;
        resumes = next < end;
        return next;
      }
      const bool sentence_ends = is_stop(t.sign) && i + 1 < end && tokens_[i + 1].kind != TokenKind::kWord
                                     ? is_dash(tokens_[i + 1].sign)
                                     : is_stop(t.sign) && (i + 1 >= end || tokens_[i + 1].sentence_start);
      if (!sentence_ends && t.sign != ':') continue;
      if (i + 1 < end && is_dash(tokens_[i + 1].sign)) {
        resumes = i + 2 < end;
        return i + 2;
      }
      if (t.sign == ':') continue;
      return i + 1;
    }
    return end;
  }

  // Splits a paragraph into its speech; true when something in it says who speaks.
  bool read(std::uint32_t p, std::vector<DashSpeech>& speech) const {
    const std::uint32_t end = text_.first_token[p + 1];
    std::uint32_t open = text_.first_token[p];
    bool attributed = false;
    while (open < end) {
      std::uint32_t first = open + 1;
      if (attributed && !is_dash(tokens_[open].sign)) first = open;
      std::uint32_t last = end, next = end;
      for (std::uint32_t i = first; i < end; ++i) {
        const Token& t = tokens_[i];
        if (t.kind != TokenKind::kPunctuation || i == first) continue;
        const char32_t before = tokens_[i - 1].sign;
        const bool dash = is_dash(t.sign) && (t.space_before || before == ',' || is_stop(before));
        const bool sign = t.sign == ',' || t.sign == '?' || t.sign == '!' || t.sign == 0x2026;
        if (!dash && !sign) continue;
        // ", — said N": the dash decides.
        if (sign && i + 1 < end && is_dash(tokens_[i + 1].sign)) continue;
        const std::uint32_t told = attribution(i, end, dash);
        if (told == 0) continue;
        last = dash || t.sign == ',' ? i : i + 1;
        if (dash && tokens_[last - 1].sign == ',') --last;
        next = told;
        break;
      }
      if (last < first + kMinTokens) break;
      speech.push_back({first, last, std::min(open, first), next});
      if (next >= end) break;
      attributed = true;
      bool resumes = false;
      open = attribution_end(next, end, resumes);
      // Told in the paper's own words; a dash behind a full stop opens speech again.
      while (!resumes && open < end) {
        if (is_dash(tokens_[open].sign) && tokens_[open].space_before && open + 1 < end &&
            (is_stop(tokens_[open - 1].sign) || tokens_[open - 1].sign == ':')) {
          resumes = true;
          break;
        }
        ++open;
      }
    }
    return attributed;
  }

  const Text& text_;
  const std::vector<Token>& tokens_;
  data::LanguageSet languages_;
};

}  // namespace

std::vector<DashSpeech> find_dash_speech(const Text& text) {
  if (!data::has_dash_speech(text.language)) return {};
  return DashReader(text).find();
}

}  // namespace presscut::quote
