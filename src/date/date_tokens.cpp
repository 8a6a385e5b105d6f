#include "date/date_tokens.h"

#include <iterator>
#include <utility>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "data/calendar_words.h"

namespace presscut::date {
namespace {

constexpr std::size_t kMaxTokens = 4000;
constexpr std::size_t kMonthReach = 6;  // tokens between a month and a number of its date

int month_of(std::string_view word, std::string_view language) {
  const auto first =
      std::lower_bound(std::begin(data::kMonthNames), std::end(data::kMonthNames), word,
                       [](const data::MonthName& m, std::string_view w) { return m.name < w; });
  int month = 0;
  for (auto m = first; m != std::end(data::kMonthNames) && m->name == word; ++m) {
    if (m->language.empty() || m->language == language) return m->month;
    if (month == 0) month = m->month;
  }
  return month;
}

// Characters that separate words whatever their script: the counters of East Asian dates among them.
bool is_date_counter(char32_t c) {
  return c == 0x5E74 || c == 0x6708 || c == 0x65E5 || c == 0x53F7 || c == 0x865F || c == 0xB144 ||
         c == 0xC6D4 || c == 0xC77C || c == 0x6642 || c == 0x65F6 || c == 0x5206 || c == 0xC2DC ||
         c == 0xBD84 || c == 0x79D2;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return base::is_alpha(static_cast<char>(c));
  return base::is_word_character(c) ? c != 0x60C && c != 0x61B : c == 0x200C;
}

bool is_space_like(char32_t c) {
  if (c < 0x80) return base::is_space(static_cast<char>(c));
  return base::is_wide_space(c) || c == 0x200E || c == 0x200F || c == 0x200B;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, std::string_view language) : text_(text), language_(language) {}

  std::vector<DateToken> tokens() {
    std::size_t at = 0;
    bool space = true;
    while (at < text_.size() && tokens_.size() < kMaxTokens) {
      const std::size_t start = at;
      const char32_t c = base::next_code_point(text_, at);
      if (is_space_like(c)) {
        space = true;
        continue;
      }
      if (base::digit_value(c) >= 0) {
        at = read_number(start);
      } else if (const std::size_t end = read_han_number(start); end > start) {
        at = end;
      } else if (is_date_counter(c) || !is_letter(c)) {
        DateToken mark;
        base::append_utf8(mark.text, base::fold_letter(c));
        push(std::move(mark), start, at);
      } else {
        at = read_word(start);
      }
      tokens_.back().space_before = space;
      space = false;
    }
    find_months();
    join_pairs();
    return std::move(tokens_);
  }

 private:
  void push(DateToken token, std::size_t begin, std::size_t end) {
    token.begin = begin;
    token.end = end;
    tokens_.push_back(std::move(token));
  }

  std::size_t read_number(std::size_t start) {
    DateToken number;
    number.kind = DateTokenKind::kNumber;
    std::size_t at = start;
    while (at < text_.size()) {
      std::size_t next = at;
      const int digit = base::digit_value(base::next_code_point(text_, next));
      if (digit < 0) break;
      if (number.digits < 9) number.value = number.value * 10 + digit;
      ++number.digits;
      at = next;
    }
    push(std::move(number), start, at);
    return at;
  }

  // 二〇二六, 十二, 三: only right before a counter of dates; the text's beginning when it is none.
  std::size_t read_han_number(std::size_t start) {
    static constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
    constexpr char32_t kTen = U'十';
    DateToken number;
    number.kind = DateTokenKind::kNumber;
    std::size_t at = start;
    bool ten = false;
    int unit = 0;
    while (at < text_.size() && number.digits < 5) {
      std::size_t next = at;
      char32_t c = base::next_code_point(text_, next);
      if (c == U'零' || c == U'○') c = U'〇';
      const std::size_t digit = kDigits.find(c);
      if (c == kTen && !ten) {
        ten = true;
        number.value = 10 * (number.digits == 0 ? 1 : unit);
        unit = 0;
      } else if (digit != std::u32string_view::npos) {
        if (ten) {
          number.value += static_cast<int>(digit);
        } else {
          unit = static_cast<int>(digit);
          number.value = number.value * 10 + unit;
        }
      } else {
        break;
      }
      ++number.digits;
      at = next;
    }
    if (number.digits == 0 || at >= text_.size()) return start;
    std::size_t next = at;
    if (!is_date_counter(base::next_code_point(text_, next))) return start;
    if (number.value < 100) number.digits = number.value < 10 ? 1 : 2;
    push(std::move(number), start, at);
    return at;
  }

  std::size_t read_word(std::size_t start) {
    DateToken word;
    word.kind = DateTokenKind::kWord;
    std::size_t at = start;
    while (at < text_.size()) {
      std::size_t next = at;
      const char32_t c = base::next_code_point(text_, next);
      if (base::digit_value(c) >= 0 || is_date_counter(c)) break;
      if (!is_letter(c) && !(c == 0x2BC || c == 0x300 || (c >= 0x300 && c <= 0x36F))) break;
      if (c < 0x300 || c > 0x36F) base::append_utf8(word.text, base::fold_letter(c));
      at = next;
    }
    if (at == start) base::next_code_point(text_, at);
    push(std::move(word), start, at);
    return at;
  }

  // Only words beside numbers can be months.
  void find_months() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].kind != DateTokenKind::kNumber) continue;
      for (std::size_t w = i > kMonthReach ? i - kMonthReach : 0; w < i; ++w) find_month(tokens_[w]);
      for (std::size_t w = i + 1; w < tokens_.size() && w <= i + kMonthReach; ++w) find_month(tokens_[w]);
    }
  }

  void find_month(DateToken& word) const {
    if (word.kind != DateTokenKind::kWord || word.month != 0) return;
    word.month = month_of(word.text, language_);
    // Hebrew writes "in" onto the month.
    constexpr std::string_view kHebrewIn = "ב";
    if (word.month == 0 && std::string_view(word.text).substr(0, 2) == kHebrewIn) {
      word.month = month_of(std::string_view(word.text).substr(2), language_);
    }
  }

  static bool begins_pair(const DateToken& t) {
    if (t.kind != DateTokenKind::kWord) return false;
    return static_cast<unsigned char>(t.text[0]) >= 0xD8 || t.text == "mean" || t.text == "deireadh";
  }

  // "มี.ค.": the abbreviations of Thai months contain a full stop.
  bool join_thai(std::size_t i) {
    if (i + 2 >= tokens_.size() || !tokens_[i].text.starts_with("\xE0\xB8") || tokens_[i + 1].text != "." ||
        tokens_[i + 2].kind != DateTokenKind::kWord)
      return false;
    const int month = month_of(tokens_[i].text + "." + tokens_[i + 2].text, language_);
    if (month == 0) return false;
    tokens_[i].month = month;
    tokens_[i].thai = true;
    tokens_[i].end = tokens_[i + 2].end;
    tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                  tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    return true;
  }

  // Month names of two words (Levantine Arabic, Irish).
  void join_pairs() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].kind == DateTokenKind::kWord && join_thai(i)) continue;
      if (!begins_pair(tokens_[i])) continue;
      if (tokens_[i + 1].kind != DateTokenKind::kWord) continue;
      const int month = month_of(tokens_[i].text + " " + tokens_[i + 1].text, language_);
      if (month == 0) continue;
      tokens_[i].month = month;
      tokens_[i].end = tokens_[i + 1].end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  std::string_view text_;
  std::string_view language_;
  std::vector<DateToken> tokens_;
};

}  // namespace

const DateToken DateTokens::kNone;

DateTokens::DateTokens(std::string_view text, std::string_view language)
    : tokens_(Tokenizer(text, language).tokens()) {}

bool is_weekday(std::string_view word) {
  return std::binary_search(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames), word);
}

}  // namespace presscut::date
