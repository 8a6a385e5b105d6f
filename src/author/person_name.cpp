#include "author/person_name.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "author/cjk_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/calendar_words.h"
#include "data/words.h"
#include "evidence/html_text.h"

namespace presscut::author {
namespace {

constexpr std::size_t kMaxName = 80;  // bytes

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
    for (const std::string_view mark :
         {"•", "·", "–", "—", "、", "▪", "●", "⋅", "，", "،", "؛", "｜", "／", "丨"}) {
      length = mark.size();
      if (text.substr(i, length) == mark) return i;
    }
  }
  length = 0;
  return text.size();
}

// " and ", " & " and similar; not inside an office's name ("Center for Drug Evaluation and Research").
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

// "Ann Lee, Bo Roe, and Cy Poe": the last part begins with the joiner.
std::string_view behind_joiner(std::string_view part) {
  const std::size_t end = part.find(' ');
  if (end == std::string_view::npos || end > 4 || base::is_upper(part[0])) return part;
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
  for (const std::string_view word : {" by ", " von ", " par ", " por ", " berichtet "}) {
    const std::size_t at = base::find_ignore_case(part, word);
    if (at == std::string_view::npos || at + word.size() >= part.size()) continue;
    const std::size_t before = part.rfind(' ', at == 0 ? 0 : at - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::string verb = base::fold_words(part.substr(start, at - start));
    const bool dated = !verb.empty() && base::is_digit(verb.back());  // "14 mai 2024 par Ann Lee"
    if (word == " by " || word == " berichtet " || dated || data::is_word(verb, data::kBylineVerb))
      return part.substr(at + word.size());
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

// Words for several people: what stands before them is not a person.
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

// "dal nostro inviato Mario Rossi", "Von FOCUS-online-Redakteur Thomas Sabin", "Jane Doe BuzzFeed Staff": the
// words up to a role in front of a name of two or three, or from the outlet before a role at its end, are not
// the name's.
std::string_view without_roles(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    if (end > at) words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  const auto begins = [&](std::size_t w) { return static_cast<std::size_t>(words[w].data() - name.data()); };
  for (std::size_t w = words.size(); w-- > 0;) {
    const std::size_t behind = words.size() - w - 1;
    if (behind < 1 || behind > 4) continue;
    const std::size_t dash = words[w].rfind('-');
    const std::string_view tail = dash == std::string_view::npos ? words[w] : words[w].substr(dash + 1);
    if (!has_role(tail)) continue;
    const bool cased = is_capital_word(words[w + 1]);
    const bool lower_role = !is_capital_word(tail) || dash != std::string_view::npos || w == 0 || w >= 2;
    if (cased && lower_role && behind >= 2) return name.substr(begins(w + 1));
  }
  // A role at the end, and before it an outlet that leaves two words for the name. "The Review Team" stays
  // whole.
  if (words.size() >= 3 && has_role(words.back()) && words.front() != "The" && words.front() != "the" &&
      words[words.size() - 2] != "the") {
    const bool desk = is_desk_word(words.back());
    if (!desk || words.size() == 4)
      return trim_marks(name.substr(0, begins(words.size() >= 4 ? 2 : words.size() - 1)));
  }
  return name;
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
    if (at > 0 && (word == "Of" ||
                   (word == "For" && kept > 0 && part.substr(0, kept).find(' ') != std::string_view::npos)))
      break;  // "Ann Lee Of the Ledger Staff"
    const bool address =
        word.find('@') != std::string_view::npos || base::starts_with_ignore_case(word, "http");
    const bool aside = at > 0 && word.size() > 1 && word[0] == '(' &&
                       part.find(')', at) != std::string_view::npos &&
                       (word.size() > 6 || base::is_lower(word[1]) ||
                        data::is_word(word.substr(1, word.find(')') - 1), data::kSigningAgency));
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
  return std::string(without_roles(trim_marks(part.substr(0, kept))));
}

// "Ann Lee.": a full stop that ends no initial and no "Jr."
std::string without_stop(std::string name) {
  const std::size_t space = name.rfind(' ');
  if (name.size() > 4 && name.back() == '.' && space != std::string::npos && name.size() - space > 4 &&
      name.find('.') == name.size() - 1)
    name.pop_back();
  return name;
}

// "KEVIN SACK and": the other name stands in the next element.
std::string without_last_joiner(std::string name) {
  const std::size_t space = name.rfind(' ');
  if (space != std::string::npos && !base::is_upper(name[space + 1]) &&
      data::is_word(base::fold_words(std::string_view(name).substr(space + 1)), data::kNameJoinerWord))
    name.resize(space);
  return name;
}

// "The Moon", "La Nación", "Der Spiegel": behind a name, its outlet.
bool is_outlet(std::string_view name) {
  static constexpr std::string_view kArticles[] = {"The ", "La ",  "El ",  "Le ", "Les ",
                                                   "Il ",  "Der ", "Die ", "Das "};
  return std::any_of(std::begin(kArticles), std::end(kArticles),
                     [&](std::string_view article) { return name.starts_with(article); });
}

bool is_place(std::string_view name) {
  return data::is_word(base::word_key(name), data::kNotName);
}

// "דנה כהן ויוסי לוי": "and" is written onto the second name. Where the space before it is, or 0.
std::size_t split_hebrew(std::string_view name) {
  if (name.size() < 2 || static_cast<unsigned char>(name[0]) != 0xD7) return 0;
  if (std::count(name.begin(), name.end(), ' ') != 3) return 0;
  const std::size_t second = name.find(' ', name.find(' ') + 1);
  return name.substr(second + 1).starts_with("ו") ? second : 0;
}

// A word that starts with a capital, or in a script without case.
bool is_capitalised(std::string_view name) {
  std::size_t at = 0;
  const char32_t c = base::next_code_point(name, at);
  return base::lower_letter(c) != c || c > 0x24F;
}

// Every word begins with a small letter of a script that has capitals, and one is too common for an account's
// name.
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

// "9:30am"
bool has_clock(std::string_view text) {
  for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
    if (at > 0 && at + 1 < text.size() && base::is_digit(text[at - 1]) && base::is_digit(text[at + 1]))
      return true;
  }
  return false;
}

// "Ann Lee (with Bo Roe and Cy Poe)": those in brackets wrote as well.
void open_brackets(std::string& text) {
  const std::size_t open = text.find('(');
  if (open == std::string::npos) return;
  const std::size_t space = text.find(' ', open);
  const std::size_t close = text.find(')', open);
  if (space == std::string::npos || close == std::string::npos || space > close) return;
  if (!data::is_word(base::fold_words(std::string_view(text).substr(open + 1, space - open - 1)),
                     data::kNameJoinerWord))
    return;
  text[close] = ' ';
  text.replace(open, space - open + 1, ", ");
}

// What a photographer, an editor or a source is credited with ends the authors: "Haber: A - Fotoğraf: B".
std::size_t find_credit(std::string_view text) {
  for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    const std::size_t before = text.find_last_of(" \n-|/,;", colon == 0 ? 0 : colon - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    if (start > 0 &&
        data::is_word(base::fold_words(base::trim(text.substr(start, colon - start))), data::kCreditLabel))
      return start;
  }
  // "Story by A / Photos by B"
  for (std::size_t mark = text.find_first_of("/|\n,;"); mark != std::string_view::npos;
       mark = text.find_first_of("/|\n,;", mark + 1)) {
    const std::string_view rest = base::trim(text.substr(mark + 1));
    const std::size_t end = rest.find(' ');
    if (end == std::string_view::npos) continue;
    const std::string_view second = rest.substr(end + 1, rest.find(' ', end + 1) - end - 1);
    if (data::is_word(base::fold_words(rest.substr(0, end)), data::kCreditLabel) &&
        data::is_word(base::fold_words(second), data::kCreditPreposition))
      return mark;
  }
  return text.size();
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
    if (word == "di" && capital_behind) {
      length = word.size() + 1;
      return true;
    }
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
    // "by nwienert": a handle alone is fine behind English "by" only.
    if (base::find_ignore_case(line.substr(0, length), "by ") == std::string_view::npos) return false;
  }
  const bool sentence = (last == '.' || last == '!' || last == '?' || last == ':') && words > 5;
  return !(sentence && lower > 1) && lower * 5 <= words * 2 + 2;
}

bool is_name_like(std::string_view text) {
  if (text.size() < 2 || text.size() > kMaxName) return false;
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
  // "257 articles"
  if (base::is_digit(key[0]) && std::count(key.begin(), key.end(), ' ') == 1) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    ++words;
    at = end + 1;
    if (words == 1 && data::is_word(word, data::kNotName)) return false;
  }
  // "dal nostro": no word of it is a name's.
  return words <= 7 && !has_clock(text) && !(text.find(' ') != std::string_view::npos && is_lower_only(text));
}

std::vector<std::string> parse_names(std::string_view byline, bool bare) {
  std::vector<std::string> names;
  std::string text = evidence::squeeze(byline);
  if (text.size() > 600 || base::starts_with_ignore_case(text, "http")) return names;
  if (is_cjk_text(text)) return parse_cjk_names(text, bare);
  text.resize(find_credit(text));
  open_brackets(text);
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
      const std::string name = without_stop(without_last_joiner(clean_name(part.substr(0, cut))));
      part.remove_prefix(std::min(cut + std::max<std::size_t>(joiner, 1), part.size()));
      if (!is_name_like(name)) continue;
      // Behind a name stand names of two words at least, in capitals: the rest describes the person.
      const bool code =
          name.size() <= 5 && name.find(' ') == std::string::npos &&
          (!base::is_upper(name[0]) || base::is_upper(name.back()));  // "dpa/lno": an agency and initials
      if (!names.empty() && ((!is_capitalised(name) && !code) || has_role(name))) continue;
      // Behind a full name a single word is its place or outlet, unless an agency signs with it.
      const bool single = name.find(' ') == std::string::npos;
      const bool full = !names.empty() && names.front().find(' ') != std::string::npos;
      if (full && single && !code) continue;
      if (full && single && !data::is_word(name, data::kSigningAgency) && name.size() > 4) continue;
      if (single && !code && !names.empty() && data::is_word(names.front(), data::kSigningAgency)) continue;
      if (!names.empty() && (is_outlet(name) || is_place(name))) continue;
      if (const std::size_t gap = split_hebrew(name); gap > 0) {
        names.push_back(name.substr(0, gap));
        names.push_back(name.substr(gap + 3));
        continue;
      }
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  // "The Harbour Post | By Ann Lee"
  if (names.size() > 1 && is_outlet(names.front())) names.erase(names.begin());
  return names;
}

}  // namespace presscut::author
