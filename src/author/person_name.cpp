#include "author/person_name.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/calendar_words.h"
#include "data/words.h"
#include "evidence/html_text.h"

namespace presscut::author {
namespace {

constexpr std::size_t kLongestName = 80;  // bytes

// First bytes of the words that begin a byline: most lines need no folding.
std::array<bool, 256> byline_first_bytes() {
  std::array<bool, 256> first{};
  for (const std::string_view word : data::kBylineOpenings) first[static_cast<unsigned char>(word[0])] = true;
  first[0xC3] = true;  // an accented Latin letter
  first[0xD0] = true;  // a Cyrillic capital
  return first;
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

// "MD", "Ph.D.", "CEPF®", "Jr.": short and in capitals, but no agency.
bool is_degree(std::string_view part) {
  if (part == "Jr" || part == "Jr." || part == "Sr." || part == "Sr" || part == "PhD" || part == "Esq.")
    return true;
  if (data::is_word(part, data::kSigningAgency)) return false;
  int capitals = 0;
  for (const char c : part) {
    if (base::is_upper(c)) ++capitals;
    if (base::is_lower(c) && part.find('.') == std::string_view::npos) return false;
    if (c == ' ' && part.size() > 14) return false;
  }
  return capitals >= 2 && part.size() <= 14 && part.find(' ') == std::string_view::npos;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), base::is_digit);
}

// Marks that part the names of a list, or a name from what stands beside it.
std::size_t find_mark(std::string_view text, std::size_t& length) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    length = 1;
    if (c == ',' || c == ';' || c == '|' || c == '\n' || c == '/') return i;
    if (static_cast<unsigned char>(c) < 0xC2) continue;
    for (const std::string_view mark : {"•", "·", "–", "—", "、", "▪", "●", "⋅", "，"}) {
      length = mark.size();
      if (text.substr(i, length) == mark) return i;
    }
  }
  length = 0;
  return text.size();
}

// " and ", " & " and their kin; not inside an office's name ("Center for Drug Evaluation and Research").
std::size_t find_joiner(std::string_view text, std::size_t& length) {
  length = 0;
  if (text.find(" for ") != std::string_view::npos || text.find(" of ") != std::string_view::npos)
    return text.size();
  for (std::size_t i = text.find(' '); i != std::string_view::npos; i = text.find(' ', i + 1)) {
    const std::size_t end = text.find(' ', i + 1);
    if (end == std::string_view::npos) break;
    if (!data::is_word(base::fold_words(text.substr(i + 1, end - i - 1)), data::kNameJoinerWord)) continue;
    length = end - i + 1;
    return i;
  }
  return text.size();
}

// "Ann Lee, Bo Roe, and Cy Poe": the last part begins with the joiner.
std::string_view behind_joiner(std::string_view part) {
  const std::size_t end = part.find(' ');
  if (end == std::string_view::npos || end > 3) return part;
  return data::is_word(base::fold_words(part.substr(0, end)), data::kNameJoinerWord) ? part.substr(end + 1)
                                                                                     : part;
}

bool has_role(std::string_view part) {
  const std::string key = base::word_key(part);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    std::string_view word = std::string_view(key).substr(at, end - at);
    if (data::is_word(word, data::kRoleWord)) return true;
    if (word.size() > 3 && word.back() == 's' &&
        data::is_word(word.substr(0, word.size() - 1), data::kRoleWord))
      return true;
    at = end + 1;
  }
  return false;
}

bool is_month(std::string_view word) {
  return std::any_of(std::begin(data::kMonthNames), std::end(data::kMonthNames),
                     [&](const auto& m) { return m.name == word; });
}

// "Published 2 May by Ann Lee", "Alle Beiträge von Ann Lee": the name stands behind.
std::string_view behind_by(std::string_view part) {
  for (const std::string_view word : {" by ", " von ", " par ", " por "}) {
    const std::size_t at = base::find_ignore_case(part, word);
    if (at == std::string_view::npos || at + word.size() >= part.size()) continue;
    const std::size_t before = part.rfind(' ', at == 0 ? 0 : at - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::string verb = base::fold_words(part.substr(start, at - start));
    if (word == " by " || data::is_word(verb, data::kBylineVerb)) return part.substr(at + word.size());
  }
  return part;
}

bool is_weekday(std::string_view word) {
  return std::binary_search(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames), word);
}

// "2 maj", "15 Dec": nothing but numbers and a month.
bool is_date_like(std::string_view key) {
  bool digits = false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = key.substr(at, end - at);
    at = end + 1;
    const bool number = std::all_of(word.begin(), word.end(), base::is_digit);
    if (!number && !is_month(word)) return false;
    digits = digits || number;
  }
  return digits;
}

// "2025Ann Lee": the space between was a style sheet's.
std::string_view behind_glued_year(std::string_view part) {
  const std::size_t letter = part.find_first_not_of("0123456789");
  return letter == 4 && base::is_upper(part[letter]) ? part.substr(letter) : part;
}

// "LeeFounder": the same, with a role.
std::size_t find_glued_role(std::string_view word) {
  for (std::size_t i = 3; i + 3 < word.size(); ++i) {
    if (base::is_lower(word[i - 1]) && base::is_upper(word[i]) &&
        data::is_word(base::fold_words(word.substr(i)), data::kRoleWord))
      return i;
  }
  return word.size();
}

// Without the byline word, the place, the date and other notices behind the name.
std::string clean_name(std::string_view part) {
  part = trim_marks(part);
  std::size_t start = 0;
  for (int round = 0; round < 2 && starts_byline(part, start); ++round) part = trim_marks(part.substr(start));
  part = behind_glued_year(behind_by(part));
  std::size_t kept = 0;
  std::string_view last_word;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    const std::string_view word = part.substr(at, end - at);
    const std::string folded = base::fold_words(base::trim(word.substr(0, word.find_last_not_of(".:,") + 1)));
    const bool address =
        word.find('@') != std::string_view::npos || base::starts_with_ignore_case(word, "http");
    const bool aside = at > 0 && word.size() > 1 && word[0] == '(' &&
                       part.find(')', at) != std::string_view::npos &&
                       (word.size() > 6 || base::is_lower(word[1]));
    if (address || aside ||
        (at > 0 &&
         ((data::is_word(folded, data::kNameEndWord) && (folded.size() > 3 || !base::is_upper(word[0]))) ||
          has_digit(word) || (folded.size() > 5 && is_weekday(folded))))) {
      // "Ann Lee December 2": the month belongs to the day.
      std::string month = base::fold_words(last_word.substr(0, last_word.find_last_not_of(".") + 1));
      if (has_digit(word) && is_month(month)) kept -= std::min(kept, last_word.size());
      break;
    }
    const std::size_t role = find_glued_role(word);
    kept = at + role;
    if (role < word.size()) break;
    last_word = word;
    at = end + 1;
  }
  return std::string(trim_marks(part.substr(0, kept)));
}

// A word that starts with a capital, or in a script without case.
bool is_capitalised(std::string_view name) {
  std::size_t at = 0;
  const char32_t c = base::next_code_point(name, at);
  return base::lower_letter(c) != c || c > 0x24F;
}

}  // namespace

bool has_role_word(std::string_view text) {
  return has_role(text);
}

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
    // "ByAnn Lee": the space between was a style sheet's.
    const bool glued = ascii && text.size() > word.size() + 1 && base::is_upper(text[word.size()]) &&
                       base::is_lower(text[word.size() - 1]);
    if (ascii && next != ' ' && next != ':' && next != '\n' && !glued) continue;
    // "de" and its kin are parts of names as well: only capitalised or with a colon do they begin a byline.
    if (word.size() <= 3 && base::is_lower(text[0]) && word != "by" && word != "von" && word != "vom" &&
        word != "par" && word != "por" && next != ':')
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
  if (text.find_first_of("@<>{}=?!#_%") != std::string_view::npos ||
      text.find("://") != std::string_view::npos)
    return false;
  // An arrow points to something else to read.
  if (base::starts_with_ignore_case(text, "www.") || text.find("→") != std::string_view::npos) return false;
  const std::string key = base::word_key(text);
  int words = 0;
  int letters = 0;
  for (const char c : key) letters += base::is_digit(c) || c == ' ' ? 0 : 1;
  if (letters < 2) return false;
  if (data::is_word(key, data::kNotName) || is_date_like(key)) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    ++words;
    at = end + 1;
    if (words == 1 && data::is_word(word, data::kNotName)) return false;
  }
  return words <= 7;
}

std::vector<std::string> parse_names(std::string_view byline) {
  std::vector<std::string> names;
  std::string text = evidence::squeeze(byline);
  if (text.size() > 600 || base::starts_with_ignore_case(text, "http")) return names;
  std::string_view rest = text;
  bool first = true;
  while (!rest.empty()) {
    std::size_t length = 0;
    const std::size_t at = find_mark(rest, length);
    std::string_view part = base::trim(rest.substr(0, at));
    rest.remove_prefix(std::min(at + std::max<std::size_t>(length, 1), rest.size()));
    if (part.empty()) continue;
    const bool behind = !first;
    first = false;
    if (behind && (is_degree(part) || has_role(part))) continue;
    part = behind_joiner(part);
    while (!part.empty()) {
      std::size_t joiner = 0;
      const std::size_t cut = find_joiner(part, joiner);
      const std::string name = clean_name(part.substr(0, cut));
      part.remove_prefix(std::min(cut + std::max<std::size_t>(joiner, 1), part.size()));
      if (!is_name_like(name)) continue;
      // Behind a name stand names of two words at least, in capitals: the rest describes the person.
      const bool code =
          name.size() <= 5 && name.find(' ') == std::string::npos;  // "dpa/lno": an agency and initials
      if (!names.empty() && ((!is_capitalised(name) && !code) || has_role(name))) continue;
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

}  // namespace presscut::author
