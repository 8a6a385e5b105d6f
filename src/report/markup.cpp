#include "report/markup.h"

#include "output/html.h"

namespace presscut::report {

std::string escape(std::string_view text) {
  return output::escaped_html(text);
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + " …";
}

std::string command_for(std::string_view options, const std::string& source) {
  std::string word;
  for (const char c : source) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return fmt::format("<code>presscut {} '{}'</code>", options, escape(word));
}

}  // namespace presscut::report
