#include "author/name_words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/calendar_words.h"
#include "data/words.h"

namespace presscut::author {

bool is_full_name(std::string_view name) {
  int words = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    ++words;
    std::size_t letter = 0;
    const char32_t c = base::next_code_point(word, letter);
    if (base::lower_letter(c) == c && c < 0x250 && word.size() > 3) return false;
  }
  return words >= 2 && words <= 4;
}

bool has_year(std::string_view text) {
  int digits = 0;
  for (const char c : text) digits += base::is_digit(c) ? 1 : 0;
  return digits >= 3;
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

std::size_t find_mark(std::string_view text, std::size_t& length) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    length = 1;
    if (c == ',' || c == ';' || c == '|' || c == '\n' || c == '/') return i;
    if (static_cast<unsigned char>(c) < 0xC2) continue;
    for (const std::string_view mark :
         {"•", "·", "–", "—", "、", "▪", "●", "⋅", "，", "،", "؛", "｜", "／", "丨"}) {
      length = mark.size();
      if (text.substr(i, length) == mark) return i;
    }
  }
  length = 0;
  return text.size();
}

std::size_t find_joiner(std::string_view text, std::size_t& length) {
  length = 0;
  if (text.find(" for ") != std::string_view::npos || text.find(" of ") != std::string_view::npos)
    return text.size();
  for (std::size_t i = text.find(' '); i != std::string_view::npos; i = text.find(' ', i + 1)) {
    const std::size_t end = text.find(' ', i + 1);
    if (end == std::string_view::npos) break;
    if (base::is_upper(text[i + 1])) continue;  // "Dan Brown", "Ir Smit"
    if (!data::is_word(base::fold_words(text.substr(i + 1, end - i - 1)), data::kNameJoinerWord)) continue;
    length = end - i + 1;
    return i;
  }
  return text.size();
}

std::string_view behind_joiner(std::string_view part) {
  const std::size_t end = part.find(' ');
  if (end == std::string_view::npos || end > 4 || base::is_upper(part[0])) return part;
  return data::is_word(base::fold_words(part.substr(0, end)), data::kNameJoinerWord) ? part.substr(end + 1)
                                                                                     : part;
}

bool has_role_word(std::string_view part) {
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

bool is_weekday(std::string_view word) {
  return std::binary_search(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames), word);
}

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

bool is_desk_word(std::string_view word) {
  static constexpr std::string_view kDesks[] = {"bureau",    "desk",      "editors",   "expert",
                                                "newsroom",  "reporters", "staff",     "team",
                                                "redaktion", "redaccion", "redazione", "redaction"};
  const std::string folded = base::fold_words(word);
  return std::find(std::begin(kDesks), std::end(kDesks), folded) != std::end(kDesks);
}

bool is_capital_word(std::string_view word) {
  std::size_t at = 0;
  const char32_t c = base::next_code_point(word, at);
  return base::lower_letter(c) != c;
}

std::string without_stop(std::string name) {
  const std::size_t space = name.rfind(' ');
  if (name.size() > 4 && name.back() == '.' && space != std::string::npos && name.size() - space > 4 &&
      name.find('.') == name.size() - 1)
    name.pop_back();
  return name;
}

std::string without_last_joiner(std::string name) {
  const std::size_t space = name.rfind(' ');
  if (space != std::string::npos && !base::is_upper(name[space + 1]) &&
      data::is_word(base::fold_words(std::string_view(name).substr(space + 1)), data::kNameJoinerWord))
    name.resize(space);
  return name;
}

bool is_outlet(std::string_view name) {
  static constexpr std::string_view kArticles[] = {"The ", "La ",  "El ",  "Le ", "Les ",
                                                   "Il ",  "Der ", "Die ", "Das "};
  return std::any_of(std::begin(kArticles), std::end(kArticles),
                     [&](std::string_view article) { return name.starts_with(article); });
}

bool is_place(std::string_view name) {
  return data::is_word(base::word_key(name), data::kNotName);
}

std::size_t split_hebrew(std::string_view name) {
  if (name.size() < 2 || static_cast<unsigned char>(name[0]) != 0xD7) return 0;
  if (std::count(name.begin(), name.end(), ' ') != 3) return 0;
  const std::size_t second = name.find(' ', name.find(' ') + 1);
  return name.substr(second + 1).starts_with("ו") ? second : 0;
}

bool is_capitalised(std::string_view name) {
  std::size_t at = 0;
  const char32_t c = base::next_code_point(name, at);
  return base::lower_letter(c) != c || c > 0x24F;
}

bool is_lower_only(std::string_view text) {
  bool stop = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::size_t letter = 0;
    const char32_t c = base::next_code_point(text.substr(at, end - at), letter);
    const bool lower = (c >= 'a' && c <= 'z') || (c >= 0xDF && c < 0x250 && base::lower_letter(c) == c) ||
                       (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
    if (end > at && !lower) return false;
    const std::string folded = base::fold_words(text.substr(at, end - at));
    stop = stop || data::is_stop_word(folded) || data::is_word(folded, data::kRoleWord);
    at = end + 1;
  }
  return stop;
}

bool has_clock(std::string_view text) {
  for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
    if (at > 0 && at + 1 < text.size() && base::is_digit(text[at - 1]) && base::is_digit(text[at + 1]))
      return true;
  }
  return false;
}

}  // namespace presscut::author
