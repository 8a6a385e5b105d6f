// The body as tokens: what the quotation finder reads instead of characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quote/quote.h"
#include "quote/word_class.h"

namespace presscut::quote {

enum class TokenKind : std::uint8_t { kWord, kMark, kPunctuation };

/// Quotation marks that can answer each other.
enum class MarkFamily : std::uint8_t { kNone, kDouble, kAngle, kSingle, kSingleAngle, kCorner, kWhiteCorner };

struct Token {
  std::uint32_t begin = 0, end = 0;  // bytes of Text::body
  TokenKind kind = TokenKind::kWord;
  MarkFamily family = MarkFamily::kNone;
  char32_t sign = 0;          // first code point
  bool capital = false;       // a word that begins with a capital letter
  bool space_before = false;  // white space, the paragraph's start or its end beside the token
  bool space_after = false;
  bool sentence_start = false;                     // first word of a sentence or paragraph
  std::uint32_t folded_begin = 0, folded_end = 0;  // slice of Text::folded
  std::uint32_t classes = 0;                       // WordClass bits
  std::uint32_t paragraph = 0;
  std::uint32_t sentence = 0;  // counted through the body
  std::uint32_t quote = 0;     // 1 + index of the span it stands in, 0 outside; set by the span finder
};

struct Text {
  std::string body;    // paragraphs joined by "\n\n"
  std::string folded;  // the words as base::fold_words gives them
  std::vector<Token> tokens;
  std::vector<std::uint32_t> first_token;  // of each paragraph, and one more for the end
  std::vector<std::uint32_t> first_byte;   // of each paragraph
  std::vector<body::Role> roles;
  data::LanguageCode language;  // unknown where nothing says

  std::string_view text(const Token& t) const {
    return std::string_view(body).substr(t.begin, t.end - t.begin);
  }
  std::string_view word(const Token& t) const {
    return std::string_view(folded).substr(t.folded_begin, t.folded_end - t.folded_begin);
  }
  std::string_view slice(std::uint32_t first, std::uint32_t last) const {  // tokens [first, last)
    return first >= last ? std::string_view{}
                         : std::string_view(body).substr(tokens[first].begin,
                                                         tokens[last - 1].end - tokens[first].begin);
  }
};

/// `language` is ISO 639-1 or empty; without one the commonest function words decide.
Text read_text(const std::vector<Paragraph>& paragraphs, std::string_view language);

}  // namespace presscut::quote
