#include "credit/credit_shape.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "credit/credit_signs.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

constexpr std::size_t kMaxName = 40;      // bytes
constexpr std::size_t kMinPhotoWord = 4;  // bytes of a word for a photo within a compound

bool plain_words_few(const CreditShape& s) {
  return s.capitals * 10 >= s.words * 6;
}

}  // namespace

bool is_rights_notice(std::string_view folded) {
  return std::any_of(data::kRightsNotices.begin(), data::kRightsNotices.end(),
                     [&](std::string_view notice) { return folded.find(notice) != std::string_view::npos; });
}

bool names_photo(const std::string& word) {
  if (data::is_word(word, data::kCaptionLabel)) return true;
  for (std::size_t at = 1; at + kMinPhotoWord <= word.size(); ++at) {
    if (data::is_word(word.substr(at), data::kCaptionLabel)) return true;
  }
  for (std::size_t end = kMinPhotoWord; end < word.size(); ++end) {
    if (data::is_word(word.substr(0, end), data::kCaptionLabel)) return true;
  }
  return false;
}

CreditShape measure(std::string_view text) {
  CreditShape shape;
  const std::vector<CreditWord> words = collect_credit_words(text);
  shape.words = words.size();
  std::size_t named = 0;  // words before it belong to an agency's name
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t agency = match_phrase(text, words, i, data::kPhotoAgency);
    named = std::max(named, i + agency);
    shape.capitals += words[i].capital || i < named ? 1U : 0U;
    shape.agencies += agency > 0 ? 1U : 0U;
    if (!words[i].capital && i >= named && data::is_word(words[i].folded, data::kCreditConnective))
      ++shape.connectives;
    if (words[i].folded == "via") shape.via = true;
  }
  shape.slash = holds_any(text, {"/", " | ", "／", "｜"});
  return shape;
}

bool only_platforms(std::string_view text) {
  for (const CreditWord& word : collect_credit_words(text)) {
    if (!data::is_word(word.folded, data::kSocialPlatform)) return false;
  }
  return true;
}

bool is_name(const CreditShape& s) {
  return s.words >= 1 && s.words <= 7 && s.capitals >= 1 && s.capitals <= 5 &&
         s.capitals + s.connectives == s.words;
}

ScriptCount count_wide(std::string_view text) {
  ScriptCount script;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    ++script.all;
    script.wide += c >= 0x2E80 ? 1U : 0U;
  }
  return script;
}

bool names_somebody(std::string_view text) {
  text = trim_right_signs(text);
  if (text.ends_with("。")) text.remove_suffix(std::string_view("。").size());
  const CreditShape s = measure(text);
  if (s.words == 0 || s.words > kMaxCreditWords) return false;
  const ScriptCount script = count_wide(text);
  if (script.wide * 2 > script.all) return script.all <= kMaxWideCredit && !holds_any(text, {"。"});
  if (s.words <= 2 || holds_any(text, {"©", "@", "http", "www."})) return true;
  std::size_t links = 0;
  for (const CreditWord& word : collect_credit_words(text)) {
    links += !word.capital && data::is_word(word.folded, data::kCreditPreposition) &&
                     !data::is_word(word.folded, data::kCreditConnective)
                 ? 1U
                 : 0U;
  }
  const std::size_t plain = s.words - std::min(s.words, s.capitals + s.connectives + links);
  if (s.agencies > 0 || s.slash) return plain <= kFewWords;
  return s.capitals > 0 && plain <= 2 && plain * 10 <= s.words * 4;
}

bool names_only(std::string_view text) {
  const CreditShape s = measure(trim_right_signs(text));
  if (s.words == 0 || s.words > 10) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (!words[0].capital && match_phrase(text, words, 0, data::kPhotoAgency) == 0) return false;
  const bool all = s.capitals + s.connectives + (s.via ? 1U : 0U) >= s.words;
  return all && (s.agencies > 0 || s.slash || (is_name(s) && s.words >= 2));
}

bool reads_as_credit(std::string_view text, bool alone) {
  if (text.empty() || text.size() > kMaxCredit) return false;
  const CreditShape s = measure(text);
  if (s.words == 0 || s.words > kMaxCreditWords || !plain_words_few(s)) return false;
  if (s.agencies > 0) return true;
  if (s.via || (s.slash && s.words <= 8)) return true;
  return alone && is_name(s) && s.words >= 2;
}

bool is_given(const std::vector<CreditWord>& words, std::size_t first, const CreditLabel& label) {
  for (std::size_t i = first; i < first + label.words; ++i) {
    if (words[i].folded == "courtesy" || words[i].folded == "cortesia") return true;
  }
  return false;
}

bool begins_name(std::string_view text, bool given) {
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty()) return false;
  if (words[0].capital || match_phrase(text, words, 0, data::kPhotoAgency) > 0) return true;
  const CreditShape s = measure(text);
  if (given && s.words <= kFewWords) return true;
  return (given || text.size() < kMaxName) && s.capitals > 0 && s.capitals + s.connectives == s.words;
}

}  // namespace presscut::credit
