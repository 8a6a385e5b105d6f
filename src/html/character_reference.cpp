#include "html/character_reference.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/ascii.h"
#include "base/utf8.h"
#include "data/character_references.h"
#include "data/windows_1252.h"

namespace presscut::html {
namespace {

struct Reference {
  char32_t first = 0;
  char32_t second = 0;
  std::size_t length = 0;  // bytes behind the "&"; 0: not a reference
};

const data::CharacterReference* find_name(std::string_view name) {
  const auto* found = std::lower_bound(
      std::begin(data::kCharacterReferences), std::end(data::kCharacterReferences), name,
      [](const data::CharacterReference& entry, std::string_view wanted) { return entry.name < wanted; });
  if (found == std::end(data::kCharacterReferences) || found->name != name) return nullptr;
  return found;
}

// https://html.spec.whatwg.org/#numeric-character-reference-end-state
char32_t numeric_value(std::uint32_t number) {
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) return base::kReplacement;
  if (number >= 0x80 && number < 0xA0) return data::kWindows1252[number - 0x80];
  return number;
}

int digit_value(char c, bool hexadecimal) {
  if (base::is_digit(c)) return c - '0';
  const char lower = base::to_lower(c);
  return hexadecimal && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// `text` starts behind "&#".
Reference numeric_reference(std::string_view text) {
  const bool hexadecimal = !text.empty() && base::to_lower(text[0]) == 'x';
  std::size_t at = hexadecimal ? 1 : 0;
  const std::size_t digits = at;
  std::uint32_t number = 0;
  for (; at < text.size(); ++at) {
    const int digit = digit_value(text[at], hexadecimal);
    if (digit < 0) break;
    // Saturates above the last code point instead of wrapping round to a harmless-looking one.
    if (number <= 0x10FFFF) number = number * (hexadecimal ? 16 : 10) + static_cast<std::uint32_t>(digit);
  }
  if (at == digits) return {};
  if (at < text.size() && text[at] == ';') ++at;
  return {numeric_value(number), 0, at + 1};
}

// `text` starts behind "&".
Reference named_reference(std::string_view text, ReferenceContext context) {
  std::size_t size = 0;
  while (size < text.size() && size < sizeof(data::CharacterReference::name) && base::is_alnum(text[size]))
    ++size;
  if (size < text.size() && text[size] == ';') {
    if (const auto* found = find_name(text.substr(0, size))) return {found->first, found->second, size + 1};
  }
  // In attributes, "&copy=" and "&copyright" are parts of addresses: there a name counts as a whole only.
  const bool attribute = context == ReferenceContext::kAttribute;
  if (attribute && size < text.size() && text[size] == '=') return {};
  const std::size_t shortest = attribute ? std::max<std::size_t>(size, 2) : 2;
  for (std::size_t prefix = std::min(size, data::kMaxBareReference); prefix >= shortest; --prefix) {
    const auto* found = find_name(text.substr(0, prefix));
    if (found != nullptr && found->bare) return {found->first, found->second, prefix};
  }
  return {};
}

Reference reference_at(std::string_view text, ReferenceContext context) {
  if (text.empty()) return {};
  if (text[0] == '#') return numeric_reference(text.substr(1));
  return base::is_alpha(text[0]) ? named_reference(text, context) : Reference();
}

// False when nothing in the text changes; else `decoded` becomes the text with its references resolved.
bool decode_into(std::string& decoded, std::string_view text, ReferenceContext context) {
  std::size_t at = text.find('&');
  std::size_t copied = 0;
  while (at != std::string_view::npos) {
    const Reference reference = reference_at(text.substr(at + 1), context);
    if (reference.length > 0) {
      decoded.append(text.substr(copied, at - copied));
      base::append_utf8(decoded, reference.first);
      if (reference.second != 0) base::append_utf8(decoded, reference.second);
      copied = at + 1 + reference.length;
    }
    at = text.find('&', at + 1 + reference.length);
  }
  if (copied == 0) return false;
  decoded.append(text.substr(copied));
  return true;
}

}  // namespace

std::string_view decode_references(std::string_view text, ReferenceContext context, base::Arena& arena) {
  std::string decoded;
  return decode_into(decoded, text, context) ? arena.copy(decoded) : text;
}

std::string decode_references(std::string text, ReferenceContext context) {
  std::string decoded;
  return decode_into(decoded, text, context) ? decoded : text;
}

}  // namespace presscut::html
