// Dates in running text: patterns tried at every number and month name.
#include <array>
#include <optional>

#include "data/words.h"
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
      : tokens_(text, hints.language), clock_(tokens_, hints.language), hints_(hints) {}

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
      // The tail of a longer number (1.20.5.2020, 555-20-05-2020) is no date.
      if (i > 0 && !t.space_before && tokens_[i - 1].kind == DateTokenKind::kMark && i > 1 &&
          tokens_[i - 2].kind == DateTokenKind::kNumber && tokens_[i - 1].is_any(kNumberMarks)) {
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
    const DateToken& first = tokens_[at];
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
    if (const auto full = year_at(i + 4)) {
      year = *full;
    } else if (c.kind == DateTokenKind::kNumber && c.digits == 2 && a.digits == 2 && b.digits == 2 &&
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
    if (month == 0) {
      if (!tokens_[at].is("thang") || !tokens_[at + 1].number(1, 12))
        return false;  // Vietnamese numbers its months
      month = tokens_[++at].value;
    }
    ++at;
    for (int skipped = 0; skipped < 4 && (is_joiner(tokens_[at]) || tokens_[at].is_any(kYearMarks));
         ++skipped) {
      ++at;
    }
    std::optional<int> year = year_at(at);
    if (!year) {
      const DateToken& short_year = tokens_[at];
      // 20 May '20, 20-May-20
      if (short_year.kind != DateTokenKind::kNumber || short_year.digits != 2 || tokens_[at + 1].is(":"))
        return false;
      const DateToken& before = tokens_[at - 1];
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
    while (tokens_[at].is(".") || tokens_[at].is("-") || tokens_[at].is("/")) ++at;
    if (tokens_[at].is("the")) ++at;
    if (!tokens_[at].number(1, 31)) return false;
    const int day = tokens_[at].value;
    ++at;
    if (is_ordinal(tokens_[at]) && !tokens_[at].space_before) ++at;
    for (int skipped = 0; skipped < 2 && (tokens_[at].is(",") || tokens_[at].is(".") || tokens_[at].is("-") ||
                                          tokens_[at].is("of") || tokens_[at].is("/"));
         ++skipped) {
      ++at;
    }
    const auto year = year_at(at);
    if (!year || !set(out.value, *year, tokens_[i].month, day)) return false;
    next = at + 1;
    return true;
  }

  void read_time(std::size_t low, std::size_t first, std::size_t& next, FoundDate& date) const {
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
    date.value.hour = time.hour;
    date.value.minute = time.minute;
    date.value.second = time.second;
    date.value.zone = time.zone;
  }

  DateTokens tokens_;
  ClockReader clock_;
  const DateHints& hints_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, const DateHints& hints, std::size_t most) {
  return DateFinder(text, hints).find(most);
}

}  // namespace presscut::date
