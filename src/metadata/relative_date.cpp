#include "metadata/relative_date.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "data/relative_words.h"

namespace presscut::metadata {
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

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

int unit_minutes(std::string_view word) {
  const auto found = std::lower_bound(std::begin(data::kTimeUnits), std::end(data::kTimeUnits), word,
                                      [](const data::TimeUnit& u, std::string_view w) { return u.word < w; });
  return found != std::end(data::kTimeUnits) && found->word == word ? found->minutes : 0;
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
    const bool behind = i + 2 < words.size() && is_one_of(words[i + 2], data::kAgoBehind);
    const bool before = i > 0 && is_one_of(words[i - 1], data::kAgoBefore);
    if (minutes == 0 || count > kMostUnits || (!behind && !before)) continue;
    const std::int64_t back = static_cast<std::int64_t>(count) * minutes;
    // Minutes before midnight of the reference's day lie on earlier days.
    const std::int64_t days = back <= now ? 0 : (back - now + 24 * 60 - 1) / (24 * 60);
    return day_of(reference.day_number() - days);
  }
  for (const data::NamedDay& day : data::kNamedDays) {
    const std::string_view head = std::string_view(key).substr(0, day.word.size());
    if (head == day.word && (key.size() == day.word.size() || key[day.word.size()] == ' ')) {
      return day_of(reference.day_number() - day.days);
    }
  }
  return std::nullopt;
}

}  // namespace presscut::metadata
