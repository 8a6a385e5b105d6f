#include "metadata/person_name.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/byline_words.h"
#include "metadata/date_time.h"
#include "metadata/html_text.h"

namespace presscut::metadata {
namespace {

constexpr std::size_t kLongestName = 80;  // bytes

template <std::size_t N>
bool in_table(std::string_view word, const std::string_view (&table)[N]) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

std::string_view trim_marks(std::string_view text) {
  constexpr std::string_view kMarks = " ,;:|/-*\"(\t\n[";
  const std::size_t first = text.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return {};
  text.remove_prefix(first);
  // "Jr." and "(AP)" end with a mark of their own.
  const std::size_t last = text.find_last_not_of(" ,;:|/-*\"\t\n[(");
  return text.substr(0, last + 1);
}

bool is_degree(std::string_view part) {
  if (part == "Jr" || part == "Jr." || part == "Sr." || part == "Sr" || part == "PhD" || part == "Ph.D." ||
      part == "Ph.D" || part == "MD" || part == "M.D." || part == "MPH" || part == "RD" || part == "RDN" ||
      part == "RN" || part == "LCSW" || part == "CPA" || part == "CFP") {
    return true;
  }
  return false;
}

// Position of the first separator between names, and its length.
std::size_t find_separator(std::string_view text, std::size_t& length) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ',' || c == ';' || c == '|' || c == '\n' || c == '/' || c == '&' ||
        static_cast<unsigned char>(c) == 0xE2 || static_cast<unsigned char>(c) == 0xC2 ||
        static_cast<unsigned char>(c) == 0xE3) {
      if (static_cast<unsigned char>(c) >= 0x80) {
        for (const std::string_view mark : {"•", "·", "–", "—", "、", "▪", "●"}) {
          if (text.substr(i, mark.size()) == mark) {
            length = mark.size();
            return i;
          }
        }
        continue;
      }
      length = 1;
      return i;
    }
    if (c == ' ') {
      const std::size_t end = std::min(text.find(' ', i + 1), text.size());
      const std::string word = base::lowered(text.substr(i + 1, end - i - 1));
      if (end < text.size() && word != "&" && in_table(word, data::kNameJoiners)) {
        // "y", "i" and "e" also stand inside Spanish and Portuguese names, between capitals: taken as joiners
        // there too.
        length = end - i;
        return i;
      }
    }
  }
  length = 0;
  return text.size();
}

// Without the byline word, the role and the place.
std::string clean_name(std::string_view part) {
  part = trim_marks(part);
  std::size_t start = 0;
  for (int round = 0; round < 2 && starts_byline(part, start); ++round) part = trim_marks(part.substr(start));
  // An address or a handle ends the name.
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    const std::string_view word = part.substr(at, end - at);
    const std::string folded = base::fold_words(word);
    const bool stops =
        word.find('@') != std::string_view::npos || base::starts_with_ignore_case(word, "http") ||
        (at > 0 && in_table(folded, data::kNameEnds)) || (at > 0 && word[0] == '(' && word.size() > 6) ||
        (at > 0 && (folded == "is" || folded == "-" || folded == "on" || folded == "at"));
    if (stops) {
      part = part.substr(0, at);
      break;
    }
    at = end + 1;
  }
  return std::string(trim_marks(part));
}

}  // namespace

bool starts_byline(std::string_view text, std::size_t& length) {
  std::string folded = base::fold_words(text.substr(0, 40));
  for (const std::string_view word : data::kBylineStarts) {
    if (folded.size() <= word.size() || std::string_view(folded).substr(0, word.size()) != word) continue;
    const char next = folded[word.size()];
    const bool ascii = static_cast<unsigned char>(word[0]) < 0x80;
    if (ascii && next != ' ' && next != ':' && next != '\n') continue;
    // "de" and its kin are parts of names as well: only capitalised or with a colon do they begin a byline.
    if (word.size() <= 3 && base::is_lower(text[0]) && word != "by" && word != "von" && word != "par" &&
        word != "por" && next != ':')
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

bool is_name_like(std::string_view text) {
  if (text.size() < 2 || text.size() > kLongestName) return false;
  if (text.find_first_of("@<>{}=?!#") != std::string_view::npos || text.find("://") != std::string_view::npos)
    return false;
  if (base::starts_with_ignore_case(text, "www.")) return false;
  const std::string key = base::word_key(text);
  int words = 0;
  int digits = 0;
  for (const char c : key) digits += base::is_digit(c) ? 1 : 0;
  if (digits > 2) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    ++words;
    at = end + 1;
    if (words == 1 && at >= key.size() && in_table(word, data::kNoNames)) return false;
  }
  return words > 0 && words <= 7;
}

std::vector<std::string> parse_names(std::string_view byline) {
  std::vector<std::string> names;
  std::string text = squeeze(byline);
  if (text.size() > 600) return names;
  std::string_view rest = text;
  while (!rest.empty()) {
    std::size_t length = 0;
    const std::size_t at = find_separator(rest, length);
    const std::string_view part = base::trim(rest.substr(0, at));
    rest.remove_prefix(std::min(at + std::max<std::size_t>(length, 1), rest.size()));
    if (part.empty()) continue;
    if (!names.empty() && is_degree(part)) continue;
    const std::string name = clean_name(part);
    if (!is_name_like(name)) continue;
    // A role behind the comma: neither it nor what follows are names.
    const std::string folded = base::fold_words(name);
    const bool role = std::any_of(std::begin(data::kRoles), std::end(data::kRoles), [&](std::string_view r) {
      const std::size_t found = folded.find(r);
      return found != std::string::npos && (found == 0 || folded[found - 1] == ' ') &&
             (found + r.size() == folded.size() || folded[found + r.size()] == ' ' ||
              folded[found + r.size()] == 's');
    });
    if (role && !names.empty()) continue;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace presscut::metadata
