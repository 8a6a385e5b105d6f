#include "author/byline_opening.h"

#include <algorithm>
#include <array>

#include "author/cjk_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/words.h"

namespace presscut::author {
namespace {

// First bytes of the words that begin a byline: most lines need no folding.
std::array<bool, 256> byline_first_bytes() {
  std::array<bool, 256> first{};
  for (const std::string_view word : data::kBylineOpenings) first[static_cast<unsigned char>(word[0])] = true;
  first[0xC3] = true;  // an accented Latin letter
  first[0xD0] = true;  // a Cyrillic capital
  return first;
}

}  // namespace

bool starts_byline(std::string_view text, std::size_t& length) {
  static const std::array<bool, 256> kFirstBytes = byline_first_bytes();
  if (text.empty() || !kFirstBytes[static_cast<unsigned char>(base::to_lower(text[0]))]) return false;
  // Folding only where it can change something.
  constexpr std::size_t kHead = 40;
  const std::string_view head = text.substr(0, kHead);
  const bool ascii_head =
      std::all_of(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::string folded_head = ascii_head ? std::string() : base::fold_words(head);
  const std::string_view folded = ascii_head ? head : std::string_view(folded_head);
  for (const std::string_view word : data::kBylineOpenings) {
    if (folded.size() <= word.size() || !base::starts_with_ignore_case(folded, word)) continue;
    const char next = folded[word.size()];
    const bool ascii = static_cast<unsigned char>(word[0]) < 0x80;
    const auto lead = static_cast<unsigned char>(word[0]);
    // Chinese, Japanese and Korean have rules of their own (cjk_name.h).
    if (lead >= 0xE3 && lead <= 0xED) continue;
    if (!ascii && next != ' ' && next != ':' && next != '\n' && !folded.substr(word.size()).starts_with("："))
      continue;
    // "ByAnn Lee": the space between was a style sheet's.
    const bool glued = ascii && text.size() > word.size() + 1 && base::is_upper(text[word.size()]) &&
                       base::is_lower(text[word.size() - 1]);
    if (ascii && next != ' ' && next != ':' && next != '\n' && !glued) continue;
    // "de" and similar are parts of names as well: only capitalised or with a colon do they begin a byline.
    const bool capital_behind = folded.size() > word.size() + 1 && text.size() > word.size() + 1 &&
                                base::is_upper(text[word.size() + 1]);
    if (word.size() <= 3 && base::is_lower(text[0]) && next != ':' &&
        !(data::is_word(word, data::kBylinePreposition) &&
          (capital_behind || !data::is_word(word, data::kParticleWord))))
      continue;
    // Folding keeps the number of letters, not of bytes: count letters.
    std::size_t letters = base::count_code_points(word);
    std::size_t at = 0;
    while (letters-- > 0 && at < text.size()) base::next_code_point(text, at);
    while (at < text.size() && (text[at] == ' ' || text[at] == ':' || text[at] == '\n')) ++at;
    if (at >= text.size()) return false;
    length = at;
    return true;
  }
  return false;
}

std::string_view behind_preposition(std::string_view part, bool& sure) {
  sure = false;
  for (std::size_t at = part.find(' '); at != std::string_view::npos; at = part.find(' ', at + 1)) {
    const std::size_t end = part.find(' ', at + 1);
    if (end == std::string_view::npos || end + 1 >= part.size()) break;
    const std::string word = base::fold_words(part.substr(at + 1, end - at - 1));
    if (!data::is_word(word, data::kBylinePreposition)) continue;
    const std::size_t before = part.rfind(' ', at == 0 ? 0 : at - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::string verb = base::fold_words(part.substr(start, at - start));
    const std::string_view name = part.substr(end + 1);
    std::size_t letter = 0;
    const char32_t c = base::next_code_point(name, letter);
    const bool small = (c >= 'a' && c <= 'z') || (c >= 0xDF && c < 0x530 && base::lower_letter(c) == c);
    sure = !verb.empty() && (base::is_digit(verb.back()) || data::is_word(verb, data::kBylineVerb));
    // "von" is inside names as well: there, something has to say that somebody wrote.
    if (sure || data::is_word(word, data::kSureOpening) ||
        (!small && !data::is_word(word, data::kParticleWord | data::kNameEndWord)))
      return name;
  }
  return part;
}

bool is_byline_line(std::string_view line) {
  if (is_cjk_text(line)) return starts_cjk_byline(line);
  std::size_t length = 0;
  if (!starts_byline(line, length)) return false;
  const std::string_view rest = line.substr(length);
  const char last = line.back();
  int words = 0;
  int lower = 0;
  bool first_lower = false;
  for (std::size_t at = 0; at < rest.size();) {
    const std::size_t end = std::min(rest.find_first_of(" \n", at), rest.size());
    const std::string_view word = rest.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    std::size_t letter = 0;
    const char32_t c = base::next_code_point(word, letter);
    const bool cased = c < 0x530 && (base::lower_letter(c) != c || (c >= 'a' && c <= 'z') || c >= 0xDF);
    ++words;
    if (!cased || base::lower_letter(c) != c) continue;
    const std::string folded = base::fold_words(word.substr(0, word.find_last_not_of(".,:;") + 1));
    if (words == 1 && !data::is_word(folded, data::kParticleWord | data::kRoleWord)) first_lower = true;
    if (!data::is_word(folded,
                       data::kParticleWord | data::kRoleWord | data::kNameJoinerWord | data::kNameEndWord))
      ++lower;
  }
  if (first_lower && line.find(':') != length - 2 && lower > 1) return false;
  if (first_lower && words <= 2 && line.substr(0, length).find(':') == std::string_view::npos) {
    // "by nwienert": a handle alone is fine behind few openings.
    const std::string_view opening = base::trim(line.substr(0, length));
    const std::size_t space = opening.rfind(' ');
    return data::is_word(base::fold_words(opening.substr(space == std::string_view::npos ? 0 : space + 1)),
                         data::kSureOpening);
  }
  const bool sentence = (last == '.' || last == '!' || last == '?' || last == ':') && words > 5;
  return !(sentence && lower > 1) && lower * 5 <= words * 2 + 2;
}

}  // namespace presscut::author
