#include "date/clock_time.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "data/time_zones.h"
#include "data/words.h"

namespace presscut::date {
namespace {

// Words and marks that may stand between a date and its time.
bool is_between(const DateToken& t) {
  static constexpr std::array<std::string_view, 19> kMarks = {
      ",", "|", "-", "–", "—", "•", "·", ".", "月", "日", "월", "일", "(", ")", "/", "،", "（", "）", ":"};
  return t.is_any(kMarks) || data::is_word(t.text, data::kClockJoinerWord) ||
         (t.kind == DateTokenKind::kWord && is_weekday(t.text));
}

// "Updated", "Stand": what follows is another moment.
bool is_update(std::string_view word) {
  return std::any_of(data::kUpdatedLabels.begin(), data::kUpdatedLabels.end(),
                     [&](std::string_view label) { return label == word; });
}

bool is_am(const DateToken& t) {
  return data::is_word(t.text, data::kMorningWord);
}
// Minutes of "ET", "Pacific" and the others in winter; 0 for other words.
int american_standard(std::string_view word) {
  for (const data::ZoneName& zone : data::kUnitedStatesZones) {
    if (zone.name == word) return zone.minutes;
  }
  return 0;
}

bool is_pm(const DateToken& t) {
  return data::is_word(t.text, data::kAfternoonWord);
}

}  // namespace

ClockTime ClockReader::time_after(std::size_t from, std::size_t& end) const {
  constexpr std::size_t kReach = 7;
  constexpr int kMaxUnknown = 2;
  constexpr std::size_t kMaxUnknownBytes = 15;  // bytes
  int unknown = 0;
  for (std::size_t i = from; i < from + kReach; ++i) {
    std::size_t stop = i;
    const ClockTime time = read_clock(i, stop);
    if (time.hour >= 0 && (unknown == 0 || time.marked)) {
      end = stop;
      return time;
    }
    if (is_between(tokens_[i])) continue;
    // Any language's short words may join a date to its time ("a les", "tại"), but not a label of another.
    const DateToken& t = tokens_[i];
    if (t.kind != DateTokenKind::kWord || t.text.size() > kMaxUnknownBytes || t.month != 0 ||
        is_update(t.text) || ++unknown > kMaxUnknown)
      break;
  }
  return {};
}

// "2:00 PM EDT, Wed, May 20, 2020": the time must reach up to the date.
ClockTime ClockReader::time_before(std::size_t low, std::size_t first, std::size_t& begin) const {
  const std::size_t from = first > low + 12 ? first - 12 : low;
  for (std::size_t i = from; i < first; ++i) {
    if (i > 1 && tokens_[i - 1].is(":") && tokens_[i - 2].kind == DateTokenKind::kNumber) continue;
    std::size_t stop = i;
    const ClockTime time = read_clock(i, stop);
    if (time.hour < 0 || stop > first) continue;
    std::size_t at = stop;
    while (at < first &&
           (is_between(tokens_[at]) || tokens_[at].is("on") || tokens_[at].is("am") || tokens_[at].is(")")))
      ++at;
    if (at == first) {
      begin = i;
      return time;
    }
  }
  return {};
}

// Hour, minute and what marks them, from token i.
ClockTime ClockReader::read_clock(std::size_t i, std::size_t& end) const {
  ClockTime time;
  bool pm = false;
  bool am = false;
  std::size_t at = i;
  if (is_am(tokens_[at]) || is_pm(tokens_[at])) {
    am = is_am(tokens_[at]);
    pm = !am;
    if (!tokens_[at + 1].number(0, 12)) return {};
    ++at;
  }
  if (!tokens_[at].number(0, 24)) return {};
  int hour = tokens_[at].value;
  const DateToken& mark = tokens_[at + 1];
  const bool tight = !mark.space_before && !tokens_[at + 2].space_before;
  const bool minutes_follow = tokens_[at + 2].number(0, 59) && tokens_[at + 2].digits == 2;
  bool dotted = false;
  if ((mark.is(":") || mark.is("h") || mark.is("時") || mark.is("时") || mark.is("시")) && minutes_follow) {
    time.minute = tokens_[at + 2].value;
    time.marked = true;
    at += 3;
    if (tokens_[at].is(":") && tokens_[at + 1].number(0, 59) && tokens_[at + 1].digits == 2) {
      time.second = tokens_[at + 1].value;
      at += 2;
      if (tokens_[at].is(".") && !tokens_[at].space_before &&
          tokens_[at + 1].kind == DateTokenKind::kNumber && !tokens_[at + 1].space_before) {
        at += 2;
      }
    }
    if (tokens_[at].is("分") || tokens_[at].is("분")) ++at;
  } else if (mark.is(".") && tight && minutes_follow) {
    dotted = true;
    time.minute = tokens_[at + 2].value;
    at += 3;
  } else if (mark.is("h") && !tokens_[at + 2].number(0, 59)) {
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
  if (tokens_[at].is("uhr") || tokens_[at].is("hrs") || tokens_[at].is("hs") || tokens_[at].is("uur") ||
      (tokens_[at].is("h") && (dotted || time.marked))) {
    time.marked = true;
    ++at;
  }
  time.hour = hour == 24 ? 0 : hour;
  const std::size_t before_zone = at;
  if (time.marked || dotted) read_zone(at, time);
  // "kl. 14.30" and similar: a dotted time needs the word in front, or its zone behind.
  if (dotted && !time.marked && at == before_zone && !follows_clock_word(i)) return {};
  if (!time.marked && !dotted) return {};
  end = at;
  return time;
}

// "PM", "p.m.", "p. m."
void ClockReader::read_half_of_day(std::size_t& at, bool& am, bool& pm) const {
  if (is_am(tokens_[at]) || is_pm(tokens_[at])) {
    am = is_am(tokens_[at]);
    pm = !am;
    ++at;
    return;
  }
  if (!tokens_[at].is("a") && !tokens_[at].is("p")) return;
  std::size_t m = at + 1;
  if (tokens_[m].is(".")) ++m;
  if (!tokens_[m].is("m")) return;
  am = tokens_[at].is("a");
  pm = !am;
  at = m + 1;
  if (tokens_[at].is(".") && !tokens_[at].space_before) ++at;
}

bool ClockReader::follows_clock_word(std::size_t i) const {
  const auto opens = [&](std::size_t at) { return data::is_word(tokens_[at].text, data::kClockOpeningWord); };
  return (i > 0 && opens(i - 1)) || (i > 1 && tokens_[i - 1].is(".") && opens(i - 2));
}

// "EDT", "GMT+2", "(UTC)", "+02:00"
void ClockReader::read_zone(std::size_t& at, ClockTime& time) const {
  std::size_t i = at;
  if (tokens_[i].is("(") || tokens_[i].is(",")) ++i;
  const DateToken& t = tokens_[i];
  if (t.kind == DateTokenKind::kWord) {
    if (const int standard = american_standard(t.text); standard != 0) {
      time.american = standard;  // summer or winter depends on the date
      at = i + 1;
      if (tokens_[at].is("time")) ++at;
      if (tokens_[at].is(")")) ++at;
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
    if (t.is("est") && language_ != "en" && !language_.empty()) return;
    time.zone = zone->minutes;
    at = i + 1;
    if (t.is("gmt") || t.is("utc")) read_offset(at, time);
    if (tokens_[at].is(")")) ++at;
    return;
  }
  const DateToken& digits = tokens_[i + 1];
  if (i == at && (t.is("+") || (t.is("-") && (!t.space_before || digits.digits == 4)))) read_offset(at, time);
}

void ClockReader::read_offset(std::size_t& at, ClockTime& time) const {
  const DateToken& sign = tokens_[at];
  if (!sign.is("+") && !sign.is("-")) return;
  const DateToken& hours = tokens_[at + 1];
  if (hours.kind != DateTokenKind::kNumber || hours.space_before) return;
  int minutes = 0;
  std::size_t next = at + 2;
  if (hours.digits == 4 && hours.value <= 1400 && hours.value % 100 < 60) {
    minutes = hours.value / 100 * 60 + hours.value % 100;
  } else if (hours.digits <= 2 && hours.value <= 14) {
    minutes = hours.value * 60;
    if (tokens_[next].is(":") && tokens_[next + 1].number(0, 59)) {
      minutes += tokens_[next + 1].value;
      next += 2;
    }
  } else {
    return;
  }
  time.zone = sign.is("-") ? -minutes : minutes;
  at = next;
}

}  // namespace presscut::date
