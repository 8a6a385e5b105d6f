#include "date/date_keys.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "base/ascii.h"

namespace presscut::date {
namespace {

// Names of the publication's date, in lower case without marks between their words. Sorted.
constexpr auto kKeys = std::to_array<std::string_view>({
    "articledate",
    "articlepublished",
    "articlepublishdate",
    "ct",
    "datecreated",
    "dateposted",
    "datepublished",
    "dateofpublication",
    "displaydate",
    "displaytime",
    "firstpublished",
    "firstpublishdate",
    "firstpublishedat",
    "firstpublishedon",
    "firstpublishtime",
    "inputtime",
    "newspublishdate",
    "originalpubdate",
    "postdate",
    "postedat",
    "postedon",
    "posttime",
    "ptime",
    "pubdate",
    "publicationdate",
    "publicationtime",
    "publicatiedatum",
    "publishat",
    "publishdate",
    "publishdatetime",
    "published",
    "publishedat",
    "publisheddate",
    "publishedon",
    "publishedtime",
    "publishedtimestamp",
    "publishon",
    "publishtime",
    "publishtimestamp",
    "pubtime",
    "pubdatetime",
});

constexpr std::size_t kMaxKey = 32;
constexpr std::size_t kMaxValue = 48;

bool is_sure(std::string_view key) {
  static constexpr std::string_view kSure[] = {"datepublished",   "firstpublished", "pubdate",
                                               "publicationdate", "publishdate",    "published",
                                               "publishedat",     "publisheddate"};
  return std::find(std::begin(kSure), std::end(kSure), key) != std::end(kSure);
}

bool is_key_char(char c) {
  return base::is_alnum(c) || c == '_' || c == '-';
}

std::string bare(std::string_view key) {
  std::string result;
  for (const char c : key) {
    if (c != '_' && c != '-') result.push_back(base::to_lower(c));
  }
  return result;
}

}  // namespace

void find_state_dates(std::string_view script, bool all, const std::function<void(std::string_view)>& found) {
  static const auto kSorted = [] {
    auto keys = kKeys;
    std::sort(keys.begin(), keys.end());
    return keys;
  }();
  std::array<bool, kKeys.size()> seen{};
  // A key ends right before ":" or "=": those are looked for, most text has few of them.
  for (std::size_t at = script.find_first_of(":="); at != std::string_view::npos;
       at = script.find_first_of(":=", at + 1)) {
    std::size_t end = at;
    while (end > 0 && base::is_space(script[end - 1])) --end;
    const bool quoted = end > 0 && (script[end - 1] == '"' || script[end - 1] == '\'');
    if (quoted) --end;
    if (quoted && end > 0 && script[end - 1] == '\\') --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < kMaxKey && is_key_char(script[begin - 1])) --begin;
    if (end - begin < 2) continue;
    const std::string_view word = script.substr(begin, end - begin);
    const char last = base::to_lower(word.back());
    if (last != 'e' && last != 'd' && last != 't' && last != 'n' && last != 'p' && last != 'm') continue;
    const std::string key = bare(word);
    const auto* row = std::lower_bound(kSorted.begin(), kSorted.end(), key);
    if (row == kSorted.end() || *row != key) continue;
    // "ct" is WeChat's: a variable of seconds, too short a name to be trusted elsewhere.
    if (key == "ct" && script[at] != '=') continue;
    const auto index = static_cast<std::size_t>(row - kSorted.begin());
    if (seen[index] || (!all && !(quoted && script[at] == ':' && is_sure(key)))) continue;
    std::string_view rest = base::trim(script.substr(at + 1, kMaxValue + 8));
    std::size_t skip = 0;
    while (skip < rest.size() && (rest[skip] == '"' || rest[skip] == '\'' || rest[skip] == '\\')) ++skip;
    if (skip == 0 && !all) continue;
    rest.remove_prefix(skip);
    const std::string_view value = rest.substr(0, std::min(rest.find_first_of("\"'\\,;}]<"), rest.size()));
    if (value.size() == rest.size()) continue;  // cut off
    const bool dated = !value.empty() && value.size() <= kMaxValue && base::is_digit(value[0]);
    if (!dated) continue;
    seen[index] = true;
    found(value);
  }
}

}  // namespace presscut::date
