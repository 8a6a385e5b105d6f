// Dates in running text: a tokenizer, then patterns tried at every number and month name.
#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/calendar_words.h"
#include "data/time_zones.h"
#include "metadata/date_time.h"

namespace presscut::metadata {
namespace {

enum class TokenKind : std::uint8_t { kNumber, kWord, kMark };

struct Token {
  TokenKind kind = TokenKind::kMark;
  bool space_before = false;
  int digits = 0;    // number: how many
  int value = 0;     // number
  int month = 0;     // word: 1 to 12 when it names a month
  std::string text;  // word: folded; mark: the character
  std::size_t begin = 0;
  std::size_t end = 0;

  bool is(std::string_view t) const { return kind != TokenKind::kNumber && text == t; }
  bool number(int low, int high, int most_digits = 2) const {
    return kind == TokenKind::kNumber && digits <= most_digits && value >= low && value <= high;
  }
};

const Token kNoToken;
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

bool is_weekday(std::string_view word) {
  return std::binary_search(std::begin(data::kWeekdayNames), std::end(data::kWeekdayNames), word);
}

// Characters that part words whatever their script: the counters of East Asian dates among them.
bool is_date_counter(char32_t c) {
  return c == 0x5E74 || c == 0x6708 || c == 0x65E5 || c == 0x53F7 || c == 0x865F || c == 0xB144 ||
         c == 0xC6D4 || c == 0xC77C || c == 0x6642 || c == 0x65F6 || c == 0x5206 || c == 0xC2DC ||
         c == 0xBD84 || c == 0x79D2;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return base::is_alpha(static_cast<char>(c));
  return c >= 0xC0 && !(c >= 0x2000 && c <= 0x2BFF && c != 0x200C) && !(c >= 0x3000 && c <= 0x303F) &&
         c != 0xD7 && c != 0xF7 && !(c >= 0xFF00 && c <= 0xFF0F) && !(c >= 0xFF1A && c <= 0xFF20) &&
         c != 0x60C && c != 0x61B;
}

bool is_space_like(char32_t c) {
  return (c < 0x80 && base::is_space(static_cast<char>(c))) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F || c == 0x3000 || c == 0x200E || c == 0x200F || c == 0x200B;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, std::string_view language) : text_(text), language_(language) {}

  std::vector<Token> tokens() {
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
      } else if (is_date_counter(c) || !is_letter(c)) {
        Token mark;
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
  void push(Token token, std::size_t begin, std::size_t end) {
    token.begin = begin;
    token.end = end;
    tokens_.push_back(std::move(token));
  }

  std::size_t read_number(std::size_t start) {
    Token number;
    number.kind = TokenKind::kNumber;
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

  std::size_t read_word(std::size_t start) {
    Token word;
    word.kind = TokenKind::kWord;
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
      if (tokens_[i].kind != TokenKind::kNumber) continue;
      for (std::size_t w = i > kMonthReach ? i - kMonthReach : 0; w < i; ++w) find_month(tokens_[w]);
      for (std::size_t w = i + 1; w < tokens_.size() && w <= i + kMonthReach; ++w) find_month(tokens_[w]);
    }
  }

  void find_month(Token& word) const {
    if (word.kind != TokenKind::kWord || word.month != 0) return;
    word.month = month_of(word.text, language_);
    // Hebrew writes "in" onto the month.
    constexpr std::string_view kHebrewIn = "ב";
    if (word.month == 0 && std::string_view(word.text).substr(0, 2) == kHebrewIn) {
      word.month = month_of(std::string_view(word.text).substr(2), language_);
    }
  }

  static bool begins_pair(const Token& t) {
    if (t.kind != TokenKind::kWord) return false;
    return static_cast<unsigned char>(t.text[0]) >= 0xD8 || t.text == "mean" || t.text == "deireadh";
  }

  // Month names of two words (Levantine Arabic, Irish).
  void join_pairs() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (!begins_pair(tokens_[i])) continue;
      if (tokens_[i + 1].kind != TokenKind::kWord) continue;
      const int month = month_of(tokens_[i].text + " " + tokens_[i + 1].text, language_);
      if (month == 0) continue;
      tokens_[i].month = month;
      tokens_[i].end = tokens_[i + 1].end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  std::string_view text_;
  std::string_view language_;
  std::vector<Token> tokens_;
};

template <std::size_t N>
bool any_of(const Token& token, const std::array<std::string_view, N>& words) {
  return token.kind != TokenKind::kNumber && std::find(words.begin(), words.end(), token.text) != words.end();
}

// Between a day and its month, and a month and its year.
constexpr std::array<std::string_view, 13> kConnectors = {"of",  "de", "del", "d", "di", "da",
                                                          "the", "ta", "a",   "i", "г"};
constexpr std::array<std::string_view, 12> kOrdinals = {"st", "nd",  "rd", "th", "er", "o",
                                                        "re", "ème", "e",  "ª",  "º",  "°"};

class DateFinder {
 public:
  DateFinder(std::string_view text, const DateHints& hints)
      : hints_(hints), tokens_(Tokenizer(text, hints.language).tokens()) {}

  std::vector<FoundDate> find(std::size_t most) {
    std::vector<FoundDate> found;
    for (std::size_t i = 0; i < tokens_.size() && found.size() < most;) {
      FoundDate date;
      std::size_t next = i;
      if (match(i, next, date)) {
        date.begin = tokens_[i].begin;
        date.end = tokens_[next - 1].end;
        const std::size_t low = found.empty() ? 0 : last_;
        read_time(low, i, next, date);
        found.push_back(date);
        last_ = next;
        i = next;
      } else {
        ++i;
      }
    }
    return found;
  }

 private:
  const Token& token(std::size_t i) const { return i < tokens_.size() ? tokens_[i] : kNoToken; }

  bool set(DateTime& out, int year, int month, int day) const {
    if (!is_valid_day(year, month, day)) return false;
    out.year = year;
    out.month = month;
    out.day = day;
    return true;
  }

  // Four digits; Thai pages count from the Buddha's year.
  std::optional<int> year_at(std::size_t i) const {
    const Token& t = token(i);
    if (t.kind != TokenKind::kNumber || t.digits != 4) return std::nullopt;
    if (t.value >= 2480 && t.value <= 2643) return t.value - 543;
    if (t.value < 1900 || t.value > 2100) return std::nullopt;
    return t.value;
  }

  bool match(std::size_t i, std::size_t& next, FoundDate& out) const {
    const Token& t = token(i);
    if (t.kind == TokenKind::kNumber) {
      // The tail of a longer number (1.20.5.2020, 555-20-05-2020) is no date.
      if (i > 0 && !t.space_before && token(i - 1).kind == TokenKind::kMark && i > 1 &&
          token(i - 2).kind == TokenKind::kNumber && any_of(token(i - 1), kNumberMarks)) {
        return false;
      }
      return match_year_first(i, next, out) || match_numeric(i, next, out) || match_day_month(i, next, out);
    }
    return t.month != 0 && match_month_day(i, next, out);
  }

  static constexpr std::array<std::string_view, 4> kNumberMarks = {".", "-", "/", ","};

  // 2020-05-20, 2020/5/20, 2020. 5. 20., 2020年5月20日, 2020 May 20, 2020. május 20., 2020 m. gegužės 20 d.
  bool match_year_first(std::size_t i, std::size_t& next, FoundDate& out) const {
    const auto year = year_at(i);
    if (!year) return false;
    std::size_t at = i + 1;
    const Token& first = token(at);
    if (first.kind == TokenKind::kMark && token(at + 1).number(1, 12)) {
      const std::string& mark = first.text;
      const bool east_asian = mark == "年" || mark == "년";
      if (!east_asian && mark != "-" && mark != "/" && mark != ".") return false;
      const int month = token(at + 1).value;
      const Token& second = token(at + 2);
      const bool fits = east_asian ? second.is("月") || second.is("월") : second.is(mark);
      if (!fits || !token(at + 3).number(1, 31)) return false;
      if (!set(out.value, *year, month, token(at + 3).value)) return false;
      next = at + 4;
      if (token(next).is("日") || token(next).is("일") || token(next).is("号") || token(next).is("號"))
        ++next;
      return true;
    }
    static constexpr std::array<std::string_view, 10> kAfterYear = {".", ",", "-", "m",  "gada",
                                                                    "(", "e", ")", "ko", "թ"};
    while (at < i + 6 && any_of(token(at), kAfterYear)) {
      ++at;
    }
    if (token(at).kind != TokenKind::kWord || token(at).month == 0) {
      return token(at).number(1, 31) && match_year_day_month(at, *year, next, out);
    }
    const int month = token(at).month;
    ++at;
    while (token(at).is(".") || token(at).is("-") || token(at).is(",")) ++at;
    if (!token(at).number(1, 31) || !set(out.value, *year, month, token(at).value)) return false;
    next = at + 1;
    return true;
  }

  // Latvian: 2020. gada 20. maijs
  bool match_year_day_month(std::size_t at, int year, std::size_t& next, FoundDate& out) const {
    const int day = token(at).value;
    if (!token(at + 1).is(".") || token(at + 2).month == 0) return false;
    if (!set(out.value, year, token(at + 2).month, day)) return false;
    next = at + 3;
    return true;
  }

  // 20.5.2020, 20/05/2020, 05-20-2020, 20. 5. 2020, 20.05.20
  bool match_numeric(std::size_t i, std::size_t& next, FoundDate& out) const {
    const Token& a = token(i);
    const Token& mark = token(i + 1);
    const Token& b = token(i + 2);
    const Token& c = token(i + 4);
    if (!a.number(1, 31) || !b.number(1, 31) || mark.kind != TokenKind::kMark || !token(i + 3).is(mark.text))
      return false;
    if (mark.text != "." && mark.text != "/" && mark.text != "-" && mark.text != "|") return false;
    if (mark.text != "." && (mark.space_before != token(i + 3).space_before)) return false;
    int year = 0;
    if (const auto full = year_at(i + 4)) {
      year = *full;
    } else if (c.kind == TokenKind::kNumber && c.digits == 2 && a.digits == 2 && b.digits == 2 &&
               !c.space_before && mark.text != "-" && !is_joined(i + 5)) {
      year = c.value < 70 ? 2000 + c.value : 1900 + c.value;
    } else {
      return false;
    }
    int day = a.value;
    int month = b.value;
    const bool dotted = mark.text == ".";
    out.ambiguous = a.value <= 12 && b.value <= 12 && a.value != b.value && !dotted;
    if (month > 12 || (hints_.order == DayOrder::kMonthFirst && out.ambiguous)) {
      out.month_over_12 = month > 12;
      std::swap(day, month);
    }
    if (!set(out.value, year, month, day)) return false;
    next = i + 5;
    return true;
  }

  // A number that goes on behind a mark: a version or telephone number.
  bool is_joined(std::size_t i) const {
    return any_of(token(i), kNumberMarks) && !token(i).space_before &&
           token(i + 1).kind == TokenKind::kNumber && !token(i + 1).space_before;
  }

  // 20 May 2020, 20. Mai 2020, 20th of May, 2020, 1er mai 2020, 20 de mayo de 2020, 20-May-2020, 20 tháng 5
  // 2020
  bool match_day_month(std::size_t i, std::size_t& next, FoundDate& out) const {
    const Token& day = token(i);
    if (!day.number(1, 31)) return false;
    std::size_t at = i + 1;
    for (int skipped = 0; skipped < 4 && (any_of(token(at), kOrdinals) || any_of(token(at), kConnectors) ||
                                          any_of(token(at), kDayMarks));
         ++skipped) {
      ++at;
    }
    int month = token(at).month;
    if (month == 0) {
      if (!token(at).is("thang") || !token(at + 1).number(1, 12))
        return false;  // Vietnamese numbers its months
      month = token(++at).value;
    }
    ++at;
    for (int skipped = 0; skipped < 4 && (any_of(token(at), kConnectors) || any_of(token(at), kYearMarks));
         ++skipped) {
      ++at;
    }
    std::optional<int> year = year_at(at);
    if (!year) {
      const Token& short_year = token(at);
      // 20 May '20, 20-May-20
      if (short_year.kind != TokenKind::kNumber || short_year.digits != 2 || token(at + 1).is(":"))
        return false;
      const Token& before = token(at - 1);
      if (!before.is("'") && !before.is("’") && !before.is("-")) return false;
      year = 2000 + short_year.value;
    }
    if (!set(out.value, *year, month, day.value)) return false;
    next = at + 1;
    return true;
  }

  static constexpr std::array<std::string_view, 6> kDayMarks = {".", "-", "/", "'", "’", ","};
  static constexpr std::array<std::string_view, 11> kYearMarks = {".", ",",   "-", "/", "'", "’",
                                                                  "،", "nam", "พ", "ค", "ศ"};

  // May 20, 2020; May 20th 2020; mai 20, 2020
  bool match_month_day(std::size_t i, std::size_t& next, FoundDate& out) const {
    std::size_t at = i + 1;
    while (token(at).is(".") || token(at).is("-") || token(at).is("/")) ++at;
    if (token(at).is("the")) ++at;
    if (!token(at).number(1, 31)) return false;
    const int day = token(at).value;
    ++at;
    if (any_of(token(at), kOrdinals) && !token(at).space_before) ++at;
    for (int skipped = 0; skipped < 2 && (token(at).is(",") || token(at).is(".") || token(at).is("-") ||
                                          token(at).is("of") || token(at).is("/"));
         ++skipped) {
      ++at;
    }
    const auto year = year_at(at);
    if (!year || !set(out.value, *year, token(i).month, day)) return false;
    next = at + 1;
    return true;
  }

  // ---- time of day

  struct Time {
    int hour = -1;
    int minute = 0;
    int second = 0;
    bool marked = false;  // am, pm, Uhr, h …: surely a time
    std::optional<int> zone;
  };

  void read_time(std::size_t low, std::size_t first, std::size_t& next, FoundDate& date) const {
    std::size_t end = next;
    Time time = time_after(next, end);
    if (time.hour >= 0) {
      next = end;
      date.end = token(end - 1).end;
    } else {
      std::size_t begin = first;
      time = time_before(low, first, begin);
      if (time.hour >= 0) date.begin = token(begin).begin;
    }
    if (time.hour < 0) return;
    date.value.hour = time.hour;
    date.value.minute = time.minute;
    date.value.second = time.second;
    date.value.zone = time.zone;
  }

  // Words and marks that may stand between a date and its time.
  bool is_between(const Token& t) const {
    static constexpr std::array<std::string_view, 35> kBetween = {
        "las", ",",  "|",    "-",   "–",   "—",  "•", "·", "at", "um",   "a",  "à",
        "as",  "às", "alle", "ore", "klo", "kl", ".", "o", "om", "saat", "en", "u",
        "ob",  "h",  "в",    "о",   "у",   "на", "(", "/", "t",  "the",  "ώρα"};
    return any_of(t, kBetween) || (t.kind == TokenKind::kWord && is_weekday(t.text));
  }

  Time time_after(std::size_t from, std::size_t& end) const {
    for (std::size_t i = from; i < from + 4; ++i) {
      std::size_t stop = i;
      const Time time = read_clock(i, stop);
      if (time.hour >= 0) {
        end = stop;
        return time;
      }
      if (!is_between(token(i))) break;
    }
    return {};
  }

  // "2:00 PM EDT, Wed, May 20, 2020": the time must reach up to the date.
  Time time_before(std::size_t low, std::size_t first, std::size_t& begin) const {
    const std::size_t from = first > low + 12 ? first - 12 : low;
    for (std::size_t i = from; i < first; ++i) {
      if (i > 1 && token(i - 1).is(":") && token(i - 2).kind == TokenKind::kNumber) continue;
      std::size_t stop = i;
      const Time time = read_clock(i, stop);
      if (time.hour < 0 || stop > first) continue;
      std::size_t at = stop;
      while (at < first &&
             (is_between(token(at)) || token(at).is("on") || token(at).is("am") || token(at).is(")")))
        ++at;
      if (at == first) {
        begin = i;
        return time;
      }
    }
    return {};
  }

  static bool is_am(const Token& t) { return t.is("am") || t.is("上午") || t.is("오전") || t.is("午前"); }
  static bool is_pm(const Token& t) { return t.is("pm") || t.is("下午") || t.is("오후") || t.is("午後"); }

  // Hour, minute and what marks them, from token i.
  Time read_clock(std::size_t i, std::size_t& end) const {
    Time time;
    bool pm = false;
    bool am = false;
    std::size_t at = i;
    if (is_am(token(at)) || is_pm(token(at))) {
      am = is_am(token(at));
      pm = !am;
      if (!token(at + 1).number(0, 12)) return {};
      ++at;
    }
    if (!token(at).number(0, 24)) return {};
    int hour = token(at).value;
    const Token& mark = token(at + 1);
    const bool tight = !mark.space_before && !token(at + 2).space_before;
    const bool minutes_follow = token(at + 2).number(0, 59) && token(at + 2).digits == 2;
    bool dotted = false;
    if ((mark.is(":") || mark.is("h") || mark.is("時") || mark.is("时") || mark.is("시")) && minutes_follow) {
      time.minute = token(at + 2).value;
      time.marked = true;
      at += 3;
      if (token(at).is(":") && token(at + 1).number(0, 59) && token(at + 1).digits == 2) {
        time.second = token(at + 1).value;
        at += 2;
        if (token(at).is(".") && !token(at).space_before && token(at + 1).kind == TokenKind::kNumber &&
            !token(at + 1).space_before) {
          at += 2;
        }
      }
      if (token(at).is("分") || token(at).is("분")) ++at;
    } else if (mark.is(".") && tight && minutes_follow) {
      dotted = true;
      time.minute = token(at + 2).value;
      at += 3;
    } else if (mark.is("h") && !token(at + 2).number(0, 59)) {
      time.marked = true;
      at += 2;
    } else {
      at += 1;
    }
    read_half_of_day(at, am, pm);
    if (am || pm) {
      if (hour > 12 && am) am = false;
      if (pm && hour < 12) hour += 12;
      if (am && hour == 12) hour = 0;
      time.marked = true;
    }
    if (token(at).is("uhr") || token(at).is("hrs") || token(at).is("hs") || token(at).is("uur") ||
        (token(at).is("h") && (dotted || time.marked))) {
      time.marked = true;
      ++at;
    }
    // "kl. 14.30" and its kin: a dotted time needs the word in front.
    if (dotted && !time.marked && !follows_clock_word(i)) return {};
    if (!time.marked && !dotted) return {};
    time.hour = hour == 24 ? 0 : hour;
    read_zone(at, time);
    end = at;
    return time;
  }

  // "PM", "p.m.", "p. m."
  void read_half_of_day(std::size_t& at, bool& am, bool& pm) const {
    if (is_am(token(at)) || is_pm(token(at))) {
      am = is_am(token(at));
      pm = !am;
      ++at;
      return;
    }
    if (!token(at).is("a") && !token(at).is("p")) return;
    std::size_t m = at + 1;
    if (token(m).is(".")) ++m;
    if (!token(m).is("m")) return;
    am = token(at).is("a");
    pm = !am;
    at = m + 1;
    if (token(at).is(".") && !token(at).space_before) ++at;
  }

  bool follows_clock_word(std::size_t i) const {
    static constexpr std::array<std::string_view, 9> kClockWords = {"kl", "klo", "ore", "alle", "um",
                                                                    "at", "às",  "om",  "as"};
    if (i > 0 && any_of(token(i - 1), kClockWords)) return true;
    return i > 1 && token(i - 1).is(".") && any_of(token(i - 2), kClockWords);
  }

  // "EDT", "GMT+2", "(UTC)", "+02:00"
  void read_zone(std::size_t& at, Time& time) const {
    std::size_t i = at;
    if (token(i).is("(") || token(i).is(",")) ++i;
    const Token& t = token(i);
    if (t.kind == TokenKind::kWord) {
      if ((t.is("et") || t.is("pt") || t.is("ct") || t.is("mt")) || t.is("eastern") || t.is("pacific")) {
        at = i + 1;  // summer or winter is not said: no offset
        return;
      }
      if (t.is("z")) {
        time.zone = 0;
        at = i + 1;
        return;
      }
      const auto zone =
          std::lower_bound(std::begin(data::kZoneNames), std::end(data::kZoneNames), t.text,
                           [](const data::ZoneName& z, const std::string& w) { return z.name < w; });
      if (zone == std::end(data::kZoneNames) || zone->name != t.text) return;
      // Words such as "est" and "cat" are zones only in capitals; folding lost them, so French needs care.
      if (t.is("est") && hints_.language != "en" && !hints_.language.empty()) return;
      time.zone = zone->minutes;
      at = i + 1;
      if (t.is("gmt") || t.is("utc")) read_offset(at, time);
      if (token(at).is(")")) ++at;
      return;
    }
    if (i == at && (t.is("+") || (t.is("-") && !t.space_before))) read_offset(at, time);
  }

  void read_offset(std::size_t& at, Time& time) const {
    const Token& sign = token(at);
    if (!sign.is("+") && !sign.is("-")) return;
    const Token& hours = token(at + 1);
    if (hours.kind != TokenKind::kNumber || hours.space_before) return;
    int minutes = 0;
    std::size_t next = at + 2;
    if (hours.digits == 4 && hours.value <= 1400 && hours.value % 100 < 60) {
      minutes = hours.value / 100 * 60 + hours.value % 100;
    } else if (hours.digits <= 2 && hours.value <= 14) {
      minutes = hours.value * 60;
      if (token(next).is(":") && token(next + 1).number(0, 59)) {
        minutes += token(next + 1).value;
        next += 2;
      }
    } else {
      return;
    }
    time.zone = sign.is("-") ? -minutes : minutes;
    at = next;
  }

  const DateHints& hints_;
  std::vector<Token> tokens_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, const DateHints& hints, std::size_t most) {
  return DateFinder(text, hints).find(most);
}

}  // namespace presscut::metadata
