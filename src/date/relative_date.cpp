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

constexpr std::size_t kLongestText = 80;  // bytes: longer ones are prose
constexpr int kMostUnits = 400;

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

std::optional<DateTime> find_relative_date(std::string_view text, const DateTime& reference) {
  if (text.size() > kLongestText) return std::nullopt;
  const std::string key = base::word_key(text);
  const std::vector<std::string> words = split_words(key);
  const int now = reference.has_time() ? reference.hour * 60 + reference.minute : 24 * 60 - 1;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!base::is_digit(words[i][0]) || words[i].size() > 3) continue;
    if (i > 0 && base::is_digit(words[i - 1][0])) continue;  // a longer number's tail
    const int count = std::stoi(words[i]);
    const int minutes = unit_minutes(words[i + 1]);
    const bool behind = i + 2 < words.size() && data::is_word(words[i + 2], data::kAgoBehindWord);
    const bool before = i > 0 && data::is_word(words[i - 1], data::kAgoBeforeWord);
    if (minutes == 0 || count > kMostUnits || (!behind && !before)) continue;
    const std::int64_t back = static_cast<std::int64_t>(count) * minutes;
    // Minutes before midnight of the reference's day lie on earlier days.
    const std::int64_t days = back <= now ? 0 : (back - now + 24 * 60 - 1) / (24 * 60);
    return day_of(reference.day_number() - days);
  }
  if (begins_with(key, data::kToday)) return day_of(reference.day_number());
  if (begins_with(key, data::kYesterday)) return day_of(reference.day_number() - 1);
  return std::nullopt;
}

}  // namespace presscut::date
