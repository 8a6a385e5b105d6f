#include "quotes/quote.h"

namespace presscut::quotes {

std::vector<Quote> find_quotes(const std::vector<Paragraph>& /*paragraphs*/, std::string_view /*language*/) {
  return {};
}

}  // namespace presscut::quotes
