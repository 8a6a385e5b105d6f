// Dates in running text: patterns tried at every number and month name.
#include <array>
#include <optional>

#include "data/words.h"
#include "date/calendars.h"
#include "date/clock_time.h"
#include "date/date_time.h"
#include "date/date_tokens.h"

namespace presscut::date {
namespace {

// Between a day and its month, and a month and its year.
bool is_joiner(const DateToken& t) {
  return data::is_word(t.text, data::kDateJoinerWord);
}
bool is_ordinal(const DateToken& t) {
  return data::is_word(t.text, data::kOrdinalEnding);
}

class DateFinder {
 public:
  DateFinder(std::string_view text, const DateHints& hints)
      : tokens_(text, hints.language),
        clock_(tokens_, hints.language),
        hints_(hints),
        short_(text.size() <= kShortText) {}

  static constexpr int kFirstBareYear = 15;  // "20 July 10" may be an hour
  static constexpr int kLastShortYear = 39;  // 37 and more are sizes and prices

  // In lines of this many bytes numbers separated by marks are dates; in longer ones they may be anything.
  static constexpr std::size_t kShortText = 90;

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
  bool set(DateTime& out, int year, int month, int day) const {
    if (!is_valid_day(year, month, day)) return false;
    out.year = year;
    out.month = month;
    out.day = day;
    return true;
  }

  // Four digits; Thai pages count from the Buddha's year.
  std::optional<int> year_at(std::size_t i) const {
    const DateToken& t = tokens_[i];
    if (t.kind != DateTokenKind::kNumber || t.digits != 4) return std::nullopt;
    if (t.value >= 2480 && t.value <= 2643) return t.value - 543;
    if (t.value < 1900 || t.value > 2100) return std::nullopt;
    return t.value;
  }

  bool match(std::size_t i, std::size_t& next, FoundDate& out) const {
    const DateToken& t = tokens_[i];
    if (t.kind == DateTokenKind::kNumber) {
      // The tail of a longer number (1.20.5.2020, 555-20-05-2020) is not a date.
      if (i > 0 && !t.space_before && tokens_[i - 1].kind == DateTokenKind::kMark && i > 1 &&
          tokens_[i - 2].kind == DateTokenKind::kNumber && tokens_[i - 1].is_any(kNumberMarks)) {
        return false;
      }
      return match_era(i, next, out) || match_year_first(i, next, out) || match_numeric(i, next, out) ||
             match_jalali(i, next, out) || match_day_month(i, next, out);
    }
    return t.month != 0 && match_month_day(i, next, out);
  }

  static constexpr std::array<std::string_view, 4> kNumberMarks = {".", "-", "/", ","};

  static bool is_counter(const DateToken& t, std::string_view chinese, std::string_view korean) {
    return t.is(chinese) || t.is(korean);
  }

  // 令和8年3月3日, 民國115年3月3日, and where Chinese is written 115/03/03
  bool match_era(std::size_t i, std::size_t& next, FoundDate& out) const {
    const DateToken& t = tokens_[i];
    const int offset =
        i > 0 && tokens_[i - 1].kind == DateTokenKind::kWord ? era_offset(tokens_[i - 1].text) : 0;
    const bool era = offset != 0 && tokens_[i + 1].is("年") && t.digits <= 3;
    constexpr int kRepublic = 1911;
    const bool republic = !era && short_ && hints_.language == "zh" && t.digits == 3 && t.value >= 90 &&
                          t.value <= 150 && tokens_[i + 1].is_any(kNumberMarks) &&
                          tokens_[i + 3].is(tokens_[i + 1].text) && tokens_[i + 2].digits == 2 &&
                          tokens_[i + 4].digits == 2;
    if (!era && !republic) return false;
    if (era && !tokens_[i + 3].is("月")) return false;
    if (!tokens_[i + 2].number(1, 12) || !tokens_[i + 4].number(1, 31)) return false;
    if (!set(out.value, t.value + (era ? offset : kRepublic), tokens_[i + 2].value, tokens_[i + 4].value))
      return false;
    next = i + 5;
    if (tokens_[next].is("日")) ++next;
    return true;
  }

  bool set_jalali(FoundDate& out, int year, int month, int day) const {
    const auto value = day_of_jalali(year, month, day);
    if (value) out.value = *value;
    return value.has_value();
  }

  // ۱۲ اسفند ۱۴۰۴, ۱۴۰۴/۱۲/۱۲
  bool match_jalali(std::size_t i, std::size_t& next, FoundDate& out) const {
    const DateToken& t = tokens_[i];
    if (t.number(1, 31)) {
      const int month = jalali_month(tokens_[i + 1].text);
      std::size_t at = i + 2;
      if (tokens_[at].is_any(kDayMarks) || tokens_[at].is("،") || tokens_[at].is("ماه")) ++at;
      if (month == 0 || tokens_[at].digits != 4 || !set_jalali(out, tokens_[at].value, month, t.value))
        return false;
      next = at + 1;
      return true;
    }
    if (t.digits != 4 || hints_.language != "fa") return false;
    const DateToken& mark = tokens_[i + 1];
    if (!(mark.is("/") || mark.is("-") || mark.is(".")) || !tokens_[i + 3].is(mark.text)) return false;
    if (!tokens_[i + 2].number(1, 12) || !tokens_[i + 4].number(1, 31)) return false;
    if (!set_jalali(out, t.value, tokens_[i + 2].value, tokens_[i + 4].value)) return false;
    next = i + 5;
    return true;
  }

  // 2020-05-20, 2020/5/20, 2020. 5. 20., 2020年5月20日, 2020 May 20, 2020. május 20., 2020 m. gegužės 20 d.
  bool match_year_first(std::size_t i, std::size_t& next, FoundDate& out) const {
    const auto year = year_at(i);
    if (!year) return false;
    std::size_t at = i + 1;
    const DateToken& first = tokens_[at];
    // "2026" above "03/03"
    if (short_ && first.number(1, 12) && first.digits == 2 && tokens_[at + 1].is("/") &&
        tokens_[at + 2].number(1, 31) && set(out.value, *year, first.value, tokens_[at + 2].value)) {
      next = at + 3;
      return true;
    }
    if (first.kind == DateTokenKind::kMark && tokens_[at + 1].number(1, 12)) {
      const std::string& mark = first.text;
      const bool east_asian = mark == "年" || mark == "년";
      if (!east_asian && mark != "-" && mark != "/" && mark != ".") return false;
      const int month = tokens_[at + 1].value;
      const DateToken& second = tokens_[at + 2];
      const bool fits = east_asian ? second.is("月") || second.is("월") : second.is(mark);
      if (!fits || !tokens_[at + 3].number(1, 31)) return false;
      if (!set(out.value, *year, month, tokens_[at + 3].value)) return false;
      next = at + 4;
      if (tokens_[next].is("日") || tokens_[next].is("일") || tokens_[next].is("号") ||
          tokens_[next].is("號"))
        ++next;
      return true;
    }
    static constexpr std::array<std::string_view, 5> kAfterYear = {".", ",", "-", "(", ")"};
    while (at < i + 6 &&
           (tokens_[at].is_any(kAfterYear) || data::is_word(tokens_[at].text, data::kYearEndingWord))) {
      ++at;
    }
    if (tokens_[at].kind != DateTokenKind::kWord || tokens_[at].month == 0) {
      return tokens_[at].number(1, 31) && match_year_day_month(at, *year, next, out);
    }
    const int month = tokens_[at].month;
    ++at;
    while (tokens_[at].is(".") || tokens_[at].is("-") || tokens_[at].is(",")) ++at;
    if (!tokens_[at].number(1, 31) || !set(out.value, *year, month, tokens_[at].value)) return false;
    next = at + 1;
    return true;
  }

  // Latvian: 2020. gada 20. maijs
  bool match_year_day_month(std::size_t at, int year, std::size_t& next, FoundDate& out) const {
    const int day = tokens_[at].value;
    if (!tokens_[at + 1].is(".") || tokens_[at + 2].month == 0) return false;
    if (!set(out.value, year, tokens_[at + 2].month, day)) return false;
    next = at + 3;
    return true;
  }

  // 20.5.2020, 20/05/2020, 05-20-2020, 20. 5. 2020, 20.05.20
  bool match_numeric(std::size_t i, std::size_t& next, FoundDate& out) const {
    const DateToken& a = tokens_[i];
    const DateToken& mark = tokens_[i + 1];
    const DateToken& b = tokens_[i + 2];
    const DateToken& c = tokens_[i + 4];
    if (!a.number(1, 31) || !b.number(1, 31) || mark.kind != DateTokenKind::kMark ||
        !tokens_[i + 3].is(mark.text))
      return false;
    if (mark.text != "." && mark.text != "/" && mark.text != "-" && mark.text != "|") return false;
    if (mark.text != "." && (mark.space_before != tokens_[i + 3].space_before)) return false;
    int year = 0;
    bool year_first = false;
    if (const auto full = year_at(i + 4)) {
      year = *full;
    } else if (short_ && c.kind == DateTokenKind::kNumber && c.digits == 2 && c.value <= kLastShortYear &&
               !is_joined(i + 5) && (a.digits == 2 || mark.text != "-") && !tokens_[i + 5].is(":")) {
      year_first = a.digits == 2 && b.digits == 2 && writes_year_first(mark.text) && c.number(1, 31);
      const int two = year_first ? a.value : c.value;
      year = two < 70 ? 2000 + two : 1900 + two;
    } else if (c.kind == DateTokenKind::kNumber && c.digits == 2 && a.digits == 2 && b.digits == 2 &&
               !c.space_before && mark.text != "-" && !is_joined(i + 5)) {
      year = c.value < 70 ? 2000 + c.value : 1900 + c.value;
    } else {
      return false;
    }
    int day = year_first ? c.value : a.value;
    int month = b.value;
    if (year_first) {
      if (!set(out.value, year, month, day)) return false;
      next = i + 5;
      return true;
    }
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

  // 21-05-03: the languages whose dates begin with the year do so with two digits as well.
  bool writes_year_first(std::string_view mark) const {
    const std::string_view language = hints_.language;
    if (language == "zh" || language == "ja" || language == "ko" || language == "hu") return true;
    return mark == "-" && (language == "sv" || language == "lt");
  }

  // A number that goes on behind a mark: a version or telephone number.
  bool is_joined(std::size_t i) const {
    return tokens_[i].is_any(kNumberMarks) && !tokens_[i].space_before &&
           tokens_[i + 1].kind == DateTokenKind::kNumber && !tokens_[i + 1].space_before;
  }

  // 20 May 2020, 20. Mai 2020, 20th of May, 2020, 1er mai 2020, 20 de mayo de 2020, 20-May-2020, 20 tháng 5
  // 2020
  bool match_day_month(std::size_t i, std::size_t& next, FoundDate& out) const {
    const DateToken& day = tokens_[i];
    if (!day.number(1, 31)) return false;
    std::size_t at = i + 1;
    for (int skipped = 0;
         skipped < 4 && (is_ordinal(tokens_[at]) || is_joiner(tokens_[at]) || tokens_[at].is_any(kDayMarks));
         ++skipped) {
      ++at;
    }
    int month = tokens_[at].month;
    const bool thai = tokens_[at].thai;
    if (month == 0) {
      if (!tokens_[at].is("thang") || !tokens_[at + 1].number(1, 12))
        return false;  // Vietnamese numbers its months
      month = tokens_[++at].value;
    }
    ++at;
    // آذار/مارس: both names of one month
    if (tokens_[at].is("/") && tokens_[at + 1].month == month) at += 2;
    for (int skipped = 0; skipped < 4 && (is_joiner(tokens_[at]) || tokens_[at].is_any(kYearMarks));
         ++skipped) {
      ++at;
    }
    std::optional<int> year = year_at(at);
    if (!year && thai && tokens_[at].digits == 2) year = 2500 - 543 + tokens_[at].value;
    if (!year) {
      const DateToken& short_year = tokens_[at];
      // 20 May '20, 20-May-20
      if (short_year.kind != DateTokenKind::kNumber || short_year.digits != 2 || tokens_[at + 1].is(":"))
        return false;
      const DateToken& before = tokens_[at - 1];
      const DateToken& behind = tokens_[at + 1];
      // 23 Jan 21: the line must end there, or a time follow.
      const bool last = short_ &&
                        (behind.text.empty() ? behind.kind == DateTokenKind::kMark
                                             : behind.is(",") || behind.is("-") || behind.is("|")) &&
                        short_year.value >= kFirstBareYear;
      if (!before.is("'") && !before.is("’") && !before.is("-") && !last) return false;
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
    while (tokens_[at].is(".") || tokens_[at].is("-") || tokens_[at].is("/")) ++at;
    if (tokens_[at].is("the")) ++at;
    // "Mar" "03" "2026" in elements of their own
    if (tokens_[at].digits == 6 && tokens_[at].value % 10000 >= 1990 && tokens_[at].value % 10000 <= 2100 &&
        set(out.value, tokens_[at].value % 10000, tokens_[i].month, tokens_[at].value / 10000)) {
      next = at + 1;
      return true;
    }
    if (!tokens_[at].number(1, 31)) return false;
    const int day = tokens_[at].value;
    ++at;
    if (is_ordinal(tokens_[at]) && !tokens_[at].space_before) ++at;
    for (int skipped = 0; skipped < 2 && (tokens_[at].is(",") || tokens_[at].is(".") || tokens_[at].is("-") ||
                                          tokens_[at].is("of") || tokens_[at].is("/"));
         ++skipped) {
      ++at;
    }
    auto year = year_at(at);
    // March 3, '26
    if (!year && (tokens_[at].is("'") || tokens_[at].is("’") || tokens_[at].is("‘")) &&
        tokens_[at + 1].digits == 2)
      year = 2000 + tokens_[++at].value;
    if (!year) return match_moment(i, at, day, next, out);
    if (!set(out.value, *year, tokens_[i].month, day)) return false;
    next = at + 1;
    return true;
  }

  // Mar 3 14:30:00 EST 2026, as C and Java print a moment: the year stands behind the time.
  bool match_moment(std::size_t i, std::size_t at, int day, std::size_t& next, FoundDate& out) const {
    std::size_t end = at;
    const ClockTime time = clock_.time_after(at, end);
    if (time.hour < 0) return false;
    const auto year = year_at(end);
    if (!year || !set(out.value, *year, tokens_[i].month, day)) return false;
    set_time(time, out.value);
    next = end + 1;
    return true;
  }

  static void set_time(const ClockTime& time, DateTime& value) {
    value.hour = time.hour;
    value.minute = time.minute;
    value.second = time.second;
    value.zone = time.zone;
    if (!value.zone && time.american != 0) value.zone = american_zone(time.american, value);
  }

  void read_time(std::size_t low, std::size_t first, std::size_t& next, FoundDate& date) const {
    if (date.value.has_time()) return;
    std::size_t end = next;
    ClockTime time = clock_.time_after(next, end);
    if (time.hour >= 0) {
      next = end;
      date.end = tokens_[end - 1].end;
    } else {
      std::size_t begin = first;
      time = clock_.time_before(low, first, begin);
      if (time.hour >= 0) date.begin = tokens_[begin].begin;
    }
    if (time.hour < 0) return;
    set_time(time, date.value);
  }

  DateTokens tokens_;
  ClockReader clock_;
  const DateHints& hints_;
  const bool short_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, const DateHints& hints, std::size_t most) {
  return DateFinder(text, hints).find(most);
}

}  // namespace presscut::date
