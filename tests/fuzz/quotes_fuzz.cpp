// Quotations of a body: the first byte chooses the language; a blank line parts paragraphs, whose first
// character may tell their kind.
#include "fuzz.h"
#include "quote/quote.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr std::string_view kLanguages[] = {"", "en", "de", "fr", "sv", "ja", "ar", "ru", "es", "xx"};
  std::string_view bytes = fuzz::bytes_of(data, size);
  std::string_view language;
  if (!bytes.empty()) {
    language = kLanguages[static_cast<unsigned char>(bytes[0]) % std::size(kLanguages)];
    bytes.remove_prefix(1);
  }
  const std::string body = fuzz::text_of(bytes);
  std::vector<quote::Paragraph> paragraphs;
  std::string_view rest = body;
  while (true) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    const std::string_view text = rest.substr(0, end);
    const auto kind = text.starts_with('#')   ? body::Role::kHeading
                      : text.starts_with('-') ? body::Role::kListItem
                      : text.starts_with('|') ? body::Role::kBlockQuote
                                              : body::Role::kText;
    paragraphs.push_back({text, kind});
    if (end == rest.size()) break;
    rest.remove_prefix(end + 2);
  }
  std::size_t code_points = 0;
  for (const char c : body) code_points += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  std::uint32_t last = 0;
  for (const quote::Quote& quote : quote::find_quotes(paragraphs, language)) {
    fuzz::require(quote.start < quote.end && quote.end <= code_points, "a quotation lies in the body");
    fuzz::require(quote.start >= last, "quotations stand in order");
    last = quote.start;
    fuzz::require(quote.paragraph < paragraphs.size(), "a quotation's paragraph exists");
    fuzz::require(!quote.text.empty(), "a quotation has text");
    fuzz::require_utf8(quote.text);
    if (quote.speaker) fuzz::require_utf8(*quote.speaker);
    if (quote.verb) fuzz::require_utf8(*quote.verb);
  }
  return 0;
}
