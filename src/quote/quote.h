// Direct quotations in the body, with their speakers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "body/role.h"

namespace presscut::quote {

enum class QuoteKind : std::uint8_t { kInline, kBlock, kDash };

struct Quote {
  std::string text;  // without its marks; paragraphs, and the marks repeated there, as one space
  std::optional<std::string> speaker;  // the fullest name the article gives
  std::optional<std::string> verb;     // the speech verb as written
  std::uint32_t paragraph = 0;         // index of the body paragraph in which it starts
  std::uint32_t start = 0;             // code points into body: body[start, end) is the quotation
  std::uint32_t end = 0;
  bool continues = false;  // later part of a quotation broken by its attribution
  QuoteKind kind = QuoteKind::kInline;
};

struct Paragraph {
  std::string_view text;
  body::Role role = body::Role::kText;
};

/// Finds quotations in the body, given as its paragraphs; the body is those joined by a blank line ("\n\n"),
/// which is what the offsets count in. `language` is ISO 639-1 or empty.
std::vector<Quote> find_quotes(const std::vector<Paragraph>& paragraphs, std::string_view language);

}  // namespace presscut::quote
