#include "evidence/html_text.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "base/utf8.h"
#include "dom/text_run.h"

namespace presscut::evidence {
namespace {

struct Entity {
  std::string_view name;
  char32_t code_point;
};

// Sorted by name.
constexpr Entity kEntities[] = {
    {"Agrave", 0xC0},  {"Aring", 0xC5},   {"Auml", 0xC4},    {"Ccedil", 0xC7},  {"Eacute", 0xC9},
    {"Egrave", 0xC8},  {"Oslash", 0xD8},  {"Ouml", 0xD6},    {"Uuml", 0xDC},    {"aacute", 0xE1},
    {"acirc", 0xE2},   {"aelig", 0xE6},   {"agrave", 0xE0},  {"amp", '&'},      {"apos", '\''},
    {"aring", 0xE5},   {"atilde", 0xE3},  {"auml", 0xE4},    {"bdquo", 0x201E}, {"bull", 0x2022},
    {"ccedil", 0xE7},  {"copy", 0xA9},    {"deg", 0xB0},     {"eacute", 0xE9},  {"ecirc", 0xEA},
    {"egrave", 0xE8},  {"euml", 0xEB},    {"euro", 0x20AC},  {"gt", '>'},       {"hellip", 0x2026},
    {"iacute", 0xED},  {"icirc", 0xEE},   {"iexcl", 0xA1},   {"iquest", 0xBF},  {"iuml", 0xEF},
    {"laquo", 0xAB},   {"ldquo", 0x201C}, {"lsquo", 0x2018}, {"lt", '<'},       {"mdash", 0x2014},
    {"middot", 0xB7},  {"nbsp", 0xA0},    {"ndash", 0x2013}, {"ntilde", 0xF1},  {"oacute", 0xF3},
    {"ocirc", 0xF4},   {"oelig", 0x153},  {"ordf", 0xAA},    {"ordm", 0xBA},    {"oslash", 0xF8},
    {"otilde", 0xF5},  {"ouml", 0xF6},    {"pound", 0xA3},   {"quot", '"'},     {"raquo", 0xBB},
    {"rdquo", 0x201D}, {"reg", 0xAE},     {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"shy", 0xAD},
    {"szlig", 0xDF},   {"trade", 0x2122}, {"uacute", 0xFA},  {"ucirc", 0xFB},   {"ugrave", 0xF9},
    {"uuml", 0xFC},
};

// A reference at text[0] == '&': its code point, `length` its bytes; 0 when it is none.
char32_t parse_reference(std::string_view text, std::size_t& length) {
  const std::size_t end = text.substr(0, 12).find(';');
  if (end == std::string_view::npos || end < 3) return 0;
  const std::string_view name = text.substr(1, end - 1);
  length = end + 1;
  if (name[0] != '#') {
    const auto found = std::lower_bound(std::begin(kEntities), std::end(kEntities), name,
                                        [](const Entity& e, std::string_view n) { return e.name < n; });
    return found != std::end(kEntities) && found->name == name ? found->code_point : 0;
  }
  const bool hex = name.size() > 1 && base::to_lower(name[1]) == 'x';
  char32_t value = 0;
  for (const char c : name.substr(hex ? 2 : 1)) {
    const char l = base::to_lower(c);
    const bool digit = base::is_digit(l);
    if (!digit && !(hex && l >= 'a' && l <= 'f')) return 0;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit ? l - '0' : l - 'a' + 10);
    if (value > 0x10FFFF) return 0;
  }
  return value;
}

std::string decode_references(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = 0;
    const char32_t c = text[i] == '&' ? parse_reference(text.substr(i), length) : 0;
    if (c == 0) {
      result.push_back(text[i++]);
    } else {
      base::append_utf8(result, c);
      i += length;
    }
  }
  return result;
}

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
  for (int round = 0; round < 2 && text.find('&') != std::string::npos; ++round)
    text = decode_references(text);
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
