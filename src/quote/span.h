// Where quotation marks open and close, as the reader sees it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quote/text.h"

namespace presscut::quote {

struct Span {
  std::uint32_t first = 0, last = 0;  // tokens [first, last) inside the marks
  std::uint32_t begin = 0, end = 0;   // bytes of the body inside the marks, without white space at the ends
  std::uint32_t paragraph = 0;        // where it starts
  std::uint32_t last_paragraph = 0;   // where it ends
  MarkFamily family = MarkFamily::kNone;
  bool repaired = false;  // a mark was lost or turned round
  bool dash = false;      // opened by a dash instead of a mark
};

/// Top-level spans in order; also sets Token::quote of the tokens within them (the marks included).
std::vector<Span> find_spans(Text& text);

/// The span's text: repeated marks at paragraph starts taken out, paragraphs joined by a space.
std::string span_text(const Text& text, const Span& span);

}  // namespace presscut::quote
