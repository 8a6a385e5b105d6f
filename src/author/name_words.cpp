#include "author/name_words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "author/cjk_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/calendar_words.h"
#include "data/words.h"

namespace presscut::author {

bool is_full_name(std::string_view name) {
  if (is_cjk_text(name)) return name.find(' ') == name.rfind(' ');
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
    if (c == '-' && i > 0 && text[i - 1] == ' ' && i + 1 < text.size() && text[i + 1] == ' ') return i;
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
    const std::string_view word = text.substr(i + 1, end - i - 1);
    const std::string folded = base::fold_words(word);
    if (!data::is_word(folded, data::kNameJoinerWord)) continue;
    // "à Berlin" is not the "a" of other languages.
    if (folded != word && data::is_word(folded, data::kNameEndWord)) continue;
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
  return data::is_word(base::fold_words(word), data::kDeskWord);
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

namespace {

struct CasedWord {
  bool lower = false;  // begins with a small letter
  bool upper = false;  // begins with a capital
  int letters = 0;
  bool all_upper = true;
};

CasedWord cased_word(std::string_view word) {
  CasedWord result;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = base::next_code_point(word, at);
    const bool upper = base::lower_letter(c) != c;
    const bool lower = !upper && ((c >= 'a' && c <= 'z') || (c >= 0xDF && c < 0x250) ||
                                  (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F));
    if (!upper && !lower) continue;
    if (result.letters++ == 0) {
      result.lower = lower;
      result.upper = upper;
    }
    result.all_upper = result.all_upper && upper;
  }
  return result;
}

// Small words that names contain: particles, joiners, and words with an apostrophe ("d'Arcy", "al-Hadi").
bool is_small_name_word(std::string_view word) {
  return word.find_first_of("'-.") != std::string_view::npos || word.find("’") != std::string_view::npos ||
         data::is_word(base::fold_words(word), data::kParticleWord | data::kNameJoinerWord |
                                                   data::kPhotoAgency | data::kRoleWord |
                                                   data::kHonorificWord);
}

}  // namespace

bool is_cased_unlike_name(std::string_view text) {
  int words = 0;
  int uppers = 0;
  int codes = 0;
  bool first_small = false;
  bool last_small = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    const CasedWord cased = cased_word(word);
    if (cased.letters == 0) continue;
    const bool small = cased.lower && !is_small_name_word(word);
    if (++words == 1) first_small = small;
    last_small = small;
    uppers += cased.upper ? 1 : 0;
    codes += cased.all_upper && cased.letters <= 2 && word.find('.') == std::string_view::npos ? 1 : 0;
  }
  return words >= 2 && ((uppers > 0 && (first_small || last_small)) || codes == words);
}

bool has_foreign_sign(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (c == '+' || c == ':' || c == '|' || c == '~' || c == '^' || c == 0xAB || c == 0xBB || c == 0x2039 ||
        c == 0x203A || c == 0xA9 || c == 0xAE || (c >= 0x2190 && c <= 0x2BFF) || c >= 0x1F000)
      return true;
  }
  return false;
}

std::string without_invisible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = base::next_code_point(text, at);
    const bool invisible = c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    const bool icon = c >= 0xE000 && c <= 0xF8FF;
    if (icon) result.push_back(' ');
    if (!invisible && !icon) result.append(text.substr(begin, at - begin));
  }
  return result;
}

std::string without_addresses(std::string_view text) {
  std::string result(text);
  for (std::size_t sign = result.find('@'); sign != std::string::npos; sign = result.find('@', sign)) {
    const auto is_part = [](char c) { return base::is_alnum(c) || c == '.' || c == '_' || c == '-'; };
    std::size_t begin = sign;
    std::size_t end = sign + 1;
    while (begin > 0 && is_part(result[begin - 1])) --begin;
    while (end < result.size() && is_part(result[end])) ++end;
    if (end - begin < 4) {
      ++sign;
      continue;
    }
    result.replace(begin, end - begin, " ");
    sign = begin;
  }
  return result;
}

}  // namespace presscut::author
