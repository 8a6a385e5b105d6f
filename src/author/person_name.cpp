#include "author/person_name.h"

#include <algorithm>

#include "author/byline_opening.h"
#include "author/cjk_name.h"
#include "author/name_words.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"
#include "evidence/html_text.h"

namespace presscut::author {
namespace {

constexpr std::size_t kMaxName = 80;  // bytes

// "2025Ann Lee": the space between was a style sheet's.
std::string_view behind_glued_year(std::string_view part) {
  const std::size_t letter = part.find_first_not_of("0123456789");
  return letter == 4 && base::is_upper(part[letter]) ? part.substr(letter) : part;
}

// "LeeFounder", "LeeMarch": the same, with a role or a month.
std::size_t find_glued_role(std::string_view word) {
  for (std::size_t i = 3; i + 3 < word.size(); ++i) {
    if (base::is_lower(word[i - 1]) && base::is_upper(word[i]) &&
        (data::is_word(base::fold_words(word.substr(i)), data::kRoleWord) ||
         is_month(base::fold_words(word.substr(i)))))
      return i;
  }
  return word.size();
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
    if (!has_role_word(tail)) continue;
    const bool cased = is_capital_word(words[w + 1]);
    const bool lower_role = !is_capital_word(tail) || dash != std::string_view::npos || w == 0 || w >= 2;
    if (cased && lower_role && behind >= 2) return name.substr(begins(w + 1));
  }
  // A role at the end, and before it an outlet that leaves two words for the name. "The Review Team" stays
  // whole.
  if (words.size() >= 3 && has_role_word(words.back()) && words.front() != "The" && words.front() != "the" &&
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
  bool sure = false;
  for (int round = 0; round < 2 && starts_byline(part, start); ++round) part = trim_marks(part.substr(start));
  part = behind_glued_year(behind_preposition(part, sure));
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

std::string_view next_part(std::string_view rest) {
  std::size_t length = 0;
  return base::trim(rest.substr(0, find_mark(rest, length)));
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

bool is_name_like(std::string_view text) {
  if (text.size() < 2 || text.size() > kMaxName) return false;
  if (text.find_first_of("@<>{}=?!#_%") != std::string_view::npos ||
      text.find("://") != std::string_view::npos)
    return false;
  if (base::starts_with_ignore_case(text, "www.") || has_foreign_sign(text)) return false;
  const std::string key = base::word_key(text);
  int words = 0;
  int letters = 0;
  bool only_roles = true;
  for (const char c : key) letters += base::is_digit(c) || c == ' ' ? 0 : 1;
  if (letters < 2) return false;
  if (data::is_word(key, data::kNotName | data::kSocialPlatform) || is_date_like(key) || is_weekday(key))
    return false;
  // "257 articles", "24 Hour Service", "3 de Mayo"
  const std::size_t first_end = std::min(key.find(' '), key.size());
  if (first_end < key.size() &&
      std::all_of(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(first_end), base::is_digit))
    return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    ++words;
    at = end + 1;
    if (words == 1 && data::is_word(word, data::kNotName)) return false;
    if (data::is_word(word, data::kAccountWord)) return false;
    only_roles = only_roles && has_role_word(word);
  }
  // "Guardian staff"
  const std::size_t last = text.rfind(' ');
  if (last != std::string_view::npos && base::is_lower(text[last + 1]) && is_desk_word(text.substr(last + 1)))
    return false;
  // "Marketing Coordinator"
  if (only_roles) return false;
  // "dal nostro": no word of it is a name's.
  return words <= 7 && !has_clock(text) && !(text.find(' ') != std::string_view::npos && is_lower_only(text));
}

std::vector<std::string> parse_names(std::string_view byline, bool bare) {
  std::vector<std::string> names;
  std::string text = evidence::squeeze(without_invisible(byline));
  if (text.size() > 600 || base::starts_with_ignore_case(text, "http")) return names;
  if (text.find('@') != std::string::npos) {
    const std::string bare_text = evidence::squeeze(without_addresses(text));
    if (is_cjk_text(bare_text)) return parse_cjk_names(bare_text, bare);
  }
  if (is_cjk_text(text)) return parse_cjk_names(text, bare);
  text.resize(find_credit(text));
  open_brackets(text);
  std::string_view rest = text;
  bool first = true;
  bool behind_role = false;
  char last_mark = ' ';
  while (!rest.empty()) {
    std::size_t length = 0;
    const std::size_t at = find_mark(rest, length);
    std::string_view part = base::trim(rest.substr(0, at));
    const char mark = last_mark;
    last_mark = at < rest.size() ? rest[at] : ' ';
    rest.remove_prefix(std::min(at + std::max<std::size_t>(length, 1), rest.size()));
    if (part.empty()) continue;
    const bool behind = !first;
    first = false;
    if (behind && is_degree(part)) continue;
    // "Kontributor Lhokseumawe, Masriadi": a role at a place, and behind it the name.
    if (!behind) part = trim_marks(part);
    const std::size_t space = part.find(' ');
    if (!behind && last_mark == ',' && space != std::string_view::npos &&
        part.find(' ', space + 1) == std::string_view::npos && has_role_word(part.substr(0, space)))
      continue;
    if (behind && has_role_word(part)) {
      behind_role = true;
      continue;
    }
    // "Ann Lee, Research Scientist, Example Research": the office that the role is of.
    const std::string_view joined = behind_joiner(part);
    if (behind_role && !names.empty() && joined.size() == part.size() && mark == ',' &&
        !has_role_word(next_part(rest)))
      continue;
    part = joined;
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
      if (!names.empty() && ((!is_capitalised(name) && !code) || has_role_word(name))) continue;
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
