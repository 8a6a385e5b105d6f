#include "evidence/html_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/ascii.h"
#include "dom/text_run.h"
#include "html/character_reference.h"

namespace presscut::evidence {
namespace {

bool starts_tag(std::string_view rest) {
  return rest.size() > 1 && (base::is_alpha(rest[1]) || rest[1] == '/' || rest[1] == '!');
}

// Inline tags part no words, the others do.
bool parts_words(std::string_view tag) {
  static constexpr std::string_view kInline[] = {"a", "abbr",  "b",    "em",     "font", "i",   "mark", "q",
                                                 "s", "small", "span", "strong", "sub",  "sup", "u"};
  tag.remove_prefix(tag[1] == '/' ? 2 : 1);
  std::size_t length = 0;
  while (length < tag.size() && base::is_alnum(tag[length])) ++length;
  const std::string name = base::lowered(tag.substr(0, length));
  return !std::binary_search(std::begin(kInline), std::end(kInline), std::string_view(name));
}

std::string drop_tags(std::string_view text, char block_mark) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end =
        text[i] == '<' && starts_tag(text.substr(i)) ? text.find('>', i) : std::string_view::npos;
    if (end == std::string_view::npos) {
      result.push_back(text[i++]);
      continue;
    }
    if (parts_words(text.substr(i, end - i))) result.push_back(block_mark);
    i = end + 1;
  }
  return result;
}

// Decoded once more when it was escaped twice, without tags; block-level tags become `block_mark`.
std::string decode_markup(std::string_view value, char block_mark) {
  std::string text(value);
  // As in attributes: a name without its ";" counts only as a whole word, or "R&notes" would lose letters.
  for (int round = 0; round < 2 && text.find('&') != std::string::npos; ++round)
    text = html::decode_references(std::move(text), html::ReferenceContext::kAttribute);
  if (text.find('<') != std::string::npos) text = drop_tags(text, block_mark);
  return text;
}

}  // namespace

std::string squeeze(std::string_view text) {
  dom::TextRun run;
  run.add(text);
  return run.text();
}

std::string plain_text(std::string_view value) {
  return squeeze(decode_markup(value, ' '));
}

std::string plain_lines(std::string_view value) {
  const std::string text = decode_markup(value, '\n');
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = squeeze(std::string_view(text).substr(at, end - at));
    if (!line.empty()) result += (result.empty() ? "" : "\n") + line;
    at = end + 1;
  }
  return result;
}

}  // namespace presscut::evidence
