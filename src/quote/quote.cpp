#include "quote/quote.h"

#include <algorithm>

#include "base/deadline.h"
#include "base/utf8.h"
#include "quote/block_quotation.h"
#include "quote/scene.h"
#include "quote/speaker.h"

namespace presscut::quote {
namespace {

// Bytes that are looked at together: tokens take many times a text's own memory, and no article is as long.
// Who is named in one section is not looked for in the next.
constexpr std::size_t kMaxSection = 256 * 1024;

// Where a paragraph that is longer is cut: behind a line or a word, or between two characters.
std::size_t section_end(std::string_view text) {
  for (const char c : {'\n', ' '}) {
    const std::size_t found = text.rfind(c, kMaxSection - 1);
    if (found != std::string_view::npos && found > kMaxSection / 2) return found + 1;
  }
  std::size_t end = kMaxSection;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

bool may_hold_quotes(const std::vector<Paragraph>& paragraphs) {
  return std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph& p) {
    // ASCII marks, and the lead bytes of the others: U+00AB and U+00BB, U+05F4, U+2013 to U+203A, U+300C to
    // U+301F, U+FF02; a hyphen may open speech.
    if (p.role == body::Role::kBlockQuote || p.text.starts_with('-')) return true;
    return p.text.find_first_of("\"'`\xC2\xD7\xE2\xE3\xEF") != std::string_view::npos;
  });
}

// Code points before a byte offset, for offsets asked in ascending order.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {}
  std::uint32_t before(std::uint32_t byte) {
    if (byte < at_) at_ = count_ = 0;
    for (; at_ < byte; ++at_) count_ += (static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80 ? 1U : 0U;
    return count_;
  }

 private:
  std::string_view text_;
  std::uint32_t at_ = 0, count_ = 0;
};

// The verb as printed; Chinese writes subject and verb in one word.
std::string verb_of(const Scene& scene, const Attribution& attribution) {
  const Text& text = scene.text();
  if (attribution.verb_end > attribution.verb_begin)
    return text.body.substr(attribution.verb_begin, attribution.verb_end - attribution.verb_begin);
  return std::string(text.text(text.tokens[attribution.verb]));
}

std::vector<Quote> find_in_section(const std::vector<Paragraph>& paragraphs, std::string_view language) {
  std::vector<Quote> quotes;
  if (!may_hold_quotes(paragraphs)) return quotes;
  Text text = read_text(paragraphs, language);
  const Scene scene(text);
  CodePoints code_points(text.body);
  std::vector<bool> quotations(scene.spans().size());
  for (std::uint32_t s = 0; s < quotations.size(); ++s) {
    base::check_deadline();
    quotations[s] = is_quotation(scene, s);
  }
  const std::vector<Attribution> speakers = find_speakers(scene, quotations);
  std::uint32_t before = kNone;
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    if (!quotations[s]) continue;
    const Span& span = scene.spans()[s];
    Quote quote;
    quote.text = span_text(text, span);
    quote.paragraph = span.paragraph;
    quote.start = code_points.before(span.begin);
    quote.end = code_points.before(span.end);
    if (span.dash) quote.kind = QuoteKind::kDash;
    const Attribution& attribution = speakers[s];
    quote.speaker = attribution.speaker;
    if (attribution.verb != kNone) quote.verb = verb_of(scene, attribution);
    if (before != kNone)
      quote.continues = goes_on(scene, before, s) && quote.speaker && quotes.back().speaker == quote.speaker;
    before = s;
    quotes.push_back(std::move(quote));
  }
  for (const BlockQuotation& block : find_block_quotations(scene)) {
    Quote quote;
    quote.text = span_text(text, block.span);
    quote.speaker = block.speaker;
    if (block.verb != kNone) quote.verb = std::string(text.text(text.tokens[block.verb]));
    quote.paragraph = block.span.paragraph;
    quote.start = code_points.before(block.span.begin);
    quote.end = code_points.before(block.span.end);
    quote.kind = QuoteKind::kBlock;
    const auto at = std::upper_bound(quotes.begin(), quotes.end(), quote.start,
                                     [](std::uint32_t start, const Quote& q) { return start < q.start; });
    quotes.insert(at, std::move(quote));
  }
  return quotes;
}

}  // namespace

std::vector<Quote> find_quotes(const std::vector<Paragraph>& paragraphs, std::string_view language) {
  std::vector<Quote> quotes;
  std::vector<Paragraph> section;
  std::size_t bytes = 0;
  std::uint32_t first = 0, code_points = 0;  // paragraphs and code points before the section
  // `joint`: code points between each paragraph of the section and what follows.
  const auto close = [&](std::uint32_t joint) {
    for (Quote& quote : find_in_section(section, language)) {
      quote.paragraph += first;
      quote.start += code_points;
      quote.end += code_points;
      quotes.push_back(std::move(quote));
    }
    for (const Paragraph& done : section)
      code_points += static_cast<std::uint32_t>(base::count_code_points(done.text)) + joint;
    section.clear();
    bytes = 0;
  };
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    std::string_view text = paragraphs[i].text;
    if (bytes + text.size() > kMaxSection) {
      close(2);
      first = i;
    }
    for (; text.size() > kMaxSection; text.remove_prefix(section_end(text))) {
      section = {{text.substr(0, section_end(text)), paragraphs[i].role}};
      close(0);
    }
    section.push_back({text, paragraphs[i].role});
    bytes += text.size();
  }
  close(2);
  return quotes;
}

}  // namespace presscut::quote
