#include "date/relative_date.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"

namespace presscut::date {
namespace {

constexpr std::size_t kMaxText = 80;  // bytes: longer ones are prose
constexpr int kMaxUnits = 400;

// "20 hours" and "20h": digits and letters are words of their own.
std::vector<std::string> split_words(std::string_view key) {
  std::vector<std::string> words;
  bool digits = false;
  for (const char c : key) {
    const bool digit = base::is_digit(c);
    if (c == ' ') {
      words.emplace_back();
    } else {
      if (words.empty() || (!words.back().empty() && digit != digits)) words.emplace_back();
      words.back().push_back(c);
    }
    digits = digit;
  }
  std::erase_if(words, [](const std::string& w) { return w.empty(); });
  return words;
}

int unit_minutes(std::string_view word) {
  const std::uint64_t classes = data::word_classes(word);
  if ((classes & data::kMinuteWord) != 0) return 1;
  if ((classes & data::kHourWord) != 0) return 60;
  if ((classes & data::kDayWord) != 0) return 24 * 60;
  if ((classes & data::kWeekWord) != 0) return 7 * 24 * 60;
  return (classes & data::kYearWord) != 0 ? 365 * 24 * 60 : 0;
}

// The text begins with one of the words.
bool begins_with(std::string_view key, data::WordList words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return key.starts_with(word) && (key.size() == word.size() || key[word.size()] == ' ');
  });
}

}  // namespace

// "天前", "일전": unit and "ago" in one word, in scripts without spaces. 0 when it is none.
int glued_minutes(std::string_view word) {
  for (std::size_t cut = word.size(); cut > 0; --cut) {
    if (cut < word.size() && (static_cast<unsigned char>(word[cut]) & 0xC0) == 0x80) continue;
    const int minutes = unit_minutes(word.substr(0, cut));
    if (minutes > 0 && data::is_word(word.substr(cut), data::kAgoBehindWord)) return minutes;
  }
  return 0;
}

// "an hour ago", "vor einer Stunde"
bool is_one(std::string_view word) {
  static constexpr std::string_view kOnes[] = {
      "a",     "an", "een", "ein", "eine", "einem", "einer", "en",  "et",  "ett", "jedna", "jednu",
      "jeden", "o",  "one", "um",  "uma",  "un",    "una",   "une", "uno", "bir", "egy",   "eno"};
  return std::find(std::begin(kOnes), std::end(kOnes), word) != std::end(kOnes);
}

std::optional<DateTime> find_relative_date(std::string_view text, const DateTime& reference) {
  if (text.size() > kMaxText) return std::nullopt;
  const std::string key = base::word_key(text);
  std::vector<std::string> words = split_words(key);
  // A unit beside "ago" without a number counts one; the article in front of it stands for it.
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_one(words[i]) && i + 1 < words.size() && unit_minutes(words[i + 1]) > 0) words[i].assign(1, '1');
    const bool alone = unit_minutes(words[i]) > 0 && (i == 0 || !base::is_digit(words[i - 1][0]));
    if (alone && i > 0 && data::is_word(words[i - 1], data::kAgoBeforeWord) && words[i - 1].size() > 2)
      words.insert(words.begin() + static_cast<std::ptrdiff_t>(i++), std::string(1, '1'));
  }
  const int now = reference.has_time() ? reference.hour * 60 + reference.minute : 24 * 60 - 1;
  const auto day_before = [&](int count, int minutes) {
    const std::int64_t back = static_cast<std::int64_t>(count) * minutes;
    // Minutes before midnight of the reference's day lie on earlier days.
    const std::int64_t days = back <= now ? 0 : (back - now + 24 * 60 - 1) / (24 * 60);
    return day_of(reference.day_number() - days);
  };
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!base::is_digit(words[i][0]) || words[i].size() > 3) continue;
    if (i > 0 && base::is_digit(words[i - 1][0])) continue;  // a longer number's tail
    const int count = std::stoi(words[i]);
    if (count > kMaxUnits) continue;
    if (const int glued = glued_minutes(words[i + 1]); glued > 0) return day_before(count, glued);
    const int minutes = unit_minutes(words[i + 1]);
    bool behind = false;
    // "2 jam yang lalu": a word may stand between
    for (std::size_t w = i + 2; w < std::min(i + 4, words.size()); ++w)
      behind = behind || data::is_word(words[w], data::kAgoBehindWord);
    bool before = i > 0 && data::is_word(words[i - 1], data::kAgoBeforeWord);
    before = before || (i > 1 && data::is_word(words[i - 2] + " " + words[i - 1], data::kAgoBeforeWord)) ||
             (i > 2 &&
              data::is_word(words[i - 3] + " " + words[i - 2] + " " + words[i - 1], data::kAgoBeforeWord));
    if (minutes == 0 || (!behind && !before)) continue;
    return day_before(count, minutes);
  }
  if (begins_with(key, data::kToday)) return day_of(reference.day_number());
  if (begins_with(key, data::kYesterday)) return day_of(reference.day_number() - 1);
  return std::nullopt;
}

}  // namespace presscut::date
