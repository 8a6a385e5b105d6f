#include "quote/text.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace presscut::quote {
namespace {

MarkFamily family_of(char32_t c) {
  switch (c) {
    case '"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xFF02:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0x5F4:
      return MarkFamily::kDouble;
    case 0xAB:
    case 0xBB:
    case 0x300A:
    case 0x300B:
      return c < 0x100 ? MarkFamily::kAngle : MarkFamily::kNone;
    case '\'':
    case '`':
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0xB4:
      return MarkFamily::kSingle;
    case 0x2039:
    case 0x203A:
      return MarkFamily::kSingleAngle;
    case 0x300C:
    case 0x300D:
      return MarkFamily::kCorner;
    case 0x300E:
    case 0x300F:
      return MarkFamily::kWhiteCorner;
    default:
      return MarkFamily::kNone;
  }
}

constexpr std::array<bool, 0x80> kAsciiLetters = [] {
  std::array<bool, 0x80> letters{};
  for (std::size_t i = 0; i < letters.size(); ++i) letters[i] = base::is_alnum(static_cast<char>(i));
  for (const char c : {'_', '@', '#', '$', '%'}) letters[static_cast<unsigned char>(c)] = true;
  return letters;
}();

bool is_letter(char32_t c) {
  if (c < 0x80) return kAsciiLetters[c];
  return base::is_word_character(c) && c != 0x5F3 && c != 0x5F4;
}

// A sign that keeps a word together between two letters: "don't", "vice-president", "U.S".
bool joins(char32_t c, char32_t before, char32_t after, char32_t next) {
  if (!is_letter(before) || !is_letter(after)) return false;
  // Hebrew shortens words with a double mark before their last letter.
  if (c == '"' || c == 0x5F3 || c == 0x5F4 || c == 0x201D)
    return base::is_hebrew(before) && base::is_hebrew(after) && !base::is_hebrew(next);
  if (c == '\'' || c == 0x2019 || c == '-' || c == 0x2010 || c == 0x2011) return true;
  if (c == '.' || c == ',' || c == ':') {
    return base::is_digit(static_cast<char>(before < 0x80 ? before : 'x')) &&
           base::is_digit(static_cast<char>(after < 0x80 ? after : 'x'));
  }
  return c == '&';
}

class Reader {
 public:
  explicit Reader(Text& text) : text_(text) {}

  void read(const std::vector<Paragraph>& paragraphs) {
    for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
      if (p > 0) text_.body += "\n\n";
      text_.first_byte.push_back(static_cast<std::uint32_t>(text_.body.size()));
      text_.first_token.push_back(static_cast<std::uint32_t>(text_.tokens.size()));
      text_.roles.push_back(paragraphs[p].role);
      text_.body += paragraphs[p].text;
      read_paragraph(p);
    }
    text_.first_token.push_back(static_cast<std::uint32_t>(text_.tokens.size()));
  }

 private:
  struct Char {
    char32_t c;
    std::uint32_t begin;
  };

  void read_paragraph(std::uint32_t paragraph) {
    const std::uint32_t start = text_.first_byte.back();
    chars_.resize(text_.body.size() - start + 1);
    std::size_t count = 0;
    for (std::size_t at = start; at < text_.body.size(); ++count) {
      chars_[count].begin = static_cast<std::uint32_t>(at);
      chars_[count].c = base::next_code_point(text_.body, at);
    }
    chars_[count++] = {' ', static_cast<std::uint32_t>(text_.body.size())};
    chars_.resize(count);
    ++sentence_;
    bool starts = true;
    const std::size_t first = text_.tokens.size();
    for (std::size_t i = 0; i + 1 < chars_.size();) {
      const char32_t c = chars_[i].c;
      if (c == ' ' || c == '\n' || c == '\t') {
        ++i;
        continue;
      }
      std::size_t end = i + 1;
      Token token;
      token.sign = c;
      if (is_letter(c)) {
        const bool ideograph = base::is_han(c);
        while (end + 1 < chars_.size() &&
               (is_letter(chars_[end].c) || joins(chars_[end].c, chars_[end - 1].c, chars_[end + 1].c,
                                                  chars_[std::min(end + 2, chars_.size() - 1)].c)) &&
               base::is_han(chars_[end].c) == ideograph) {
          ++end;
        }
        token.capital = base::lower_letter(c) != c;
      } else {
        token.family = family_of(c);
        token.kind = token.family == MarkFamily::kNone ? TokenKind::kPunctuation : TokenKind::kMark;
        // `` and '' are double marks.
        if ((c == '`' || c == '\'') && chars_[end].c == c) {
          token.family = MarkFamily::kDouble;
          token.sign = c == '`' ? 0x201C : 0x201D;
          ++end;
        }
        while (c == '.' && chars_[end].c == '.') ++end;
      }
      token.begin = chars_[i].begin;
      token.end = chars_[end].begin;
      token.space_before = i == 0 || chars_[i - 1].c == ' ' || chars_[i - 1].c == '\n';
      token.space_after = chars_[end].c == ' ' || chars_[end].c == '\n';
      token.paragraph = paragraph;
      if (token.kind == TokenKind::kWord) {
        token.folded_begin = static_cast<std::uint32_t>(text_.folded.size());
        append_folded(std::string_view(text_.body).substr(token.begin, token.end - token.begin));
        token.folded_end = static_cast<std::uint32_t>(text_.folded.size());
        token.classes = static_cast<std::uint32_t>(data::word_classes(text_.word(token)));
        if (!starts && text_.tokens.size() > first && ends_sentence(token)) {
          ++sentence_;
          starts = true;
        }
        token.sentence_start = starts;
        starts = false;
      }
      token.sentence = sentence_;
      text_.tokens.push_back(token);
      i = end;
    }
  }

  void append_folded(std::string_view word) {
    const bool ascii =
        std::none_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (!ascii) {
      text_.folded += base::fold_words(word);
      return;
    }
    const std::size_t before = text_.folded.size();
    text_.folded.append(word);
    for (std::size_t i = before; i < text_.folded.size(); ++i)
      text_.folded[i] = base::to_lower(text_.folded[i]);
  }

  // The tokens before the word end a sentence.
  bool ends_sentence(const Token& next) {
    std::size_t i = text_.tokens.size();
    while (i > 0 && (text_.tokens[i - 1].kind == TokenKind::kMark || text_.tokens[i - 1].sign == ')')) --i;
    if (i == 0 || text_.tokens[i - 1].paragraph != next.paragraph) return false;
    const Token& stop = text_.tokens[i - 1];
    if (stop.sign == 0x3002 || stop.sign == 0xFF01 || stop.sign == 0xFF1F) return true;
    const bool stops = stop.sign == '.' || stop.sign == '!' || stop.sign == '?' || stop.sign == 0x2026;
    if (!stops ||
        (!next.capital && next.sign < 0x250 && !base::is_digit(static_cast<char>(next.sign & 0x7F))))
      return false;
    if (stop.sign == '.' && i >= 2 && text_.tokens[i - 2].kind == TokenKind::kWord) {
      const Token& last = text_.tokens[i - 2];
      if (last.end - last.begin == 1 && last.capital) return false;  // an initial
      const std::string_view word = text_.word(last);
      if (data::is_word(word, data::kAbbreviationWord)) return false;
    }
    return true;
  }

  Text& text_;
  std::vector<Char> chars_;
  std::uint32_t sentence_ = 0;
};

// The language `code` names; without one, that whose telling words are commonest in the text.
data::LanguageCode choose_language(const Text& text, std::string_view code) {
  if (!code.empty()) return data::LanguageCode(code);
  std::array<int, data::kMaxLanguages> counts{};
  int ideographs = 0, seen = 0;
  for (const Token& token : text.tokens) {
    if (token.kind != TokenKind::kWord || ++seen > 2000) continue;
    if (base::is_han(token.sign)) ++ideographs;
    data::LanguageSet languages = data::telling_languages(text.word(token));
    for (; languages != 0; languages &= languages - 1)
      ++counts[static_cast<std::size_t>(std::countr_zero(languages))];
  }
  if (ideographs * 3 > seen) return data::kChinese;
  const auto best = std::max_element(counts.begin(), counts.end());
  if (*best * 20 < seen) return {};
  return data::kLanguageCodes[static_cast<std::size_t>(best - counts.begin())];
}

}  // namespace

Text read_text(const std::vector<Paragraph>& paragraphs, std::string_view language) {
  Text text;
  Reader(text).read(paragraphs);
  text.language = choose_language(text, language);
  return text;
}

}  // namespace presscut::quote
