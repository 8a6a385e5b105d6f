// The time of day beside a date: "2:00 PM EDT", "14.30 Uhr", "14h30", "下午2:00", "10:00 GMT+2".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "date/date_tokens.h"

namespace presscut::date {

struct ClockTime {
  int hour = -1;  // -1: no time
  int minute = 0;
  int second = 0;
  bool marked = false;      // am, pm, Uhr, h …: surely a time
  std::optional<int> zone;  // minutes east of UTC
  int american = 0;  // winter's minutes of a zone such as "ET", whose offset depends on the date; 0: none
};

class ClockReader {
 public:
  ClockReader(const DateTokens& tokens, std::string_view language) : tokens_(tokens), language_(language) {}

  /// The time that stands behind a date which ends before token `from`; `end` moves behind the time.
  ClockTime time_after(std::size_t from, std::size_t& end) const;
  /// The time in front of a date that begins at token `first`, from token `low` on, and reaches up to it;
  /// `begin` is set to its first token.
  ClockTime time_before(std::size_t low, std::size_t first, std::size_t& begin) const;

 private:
  ClockTime read_clock(std::size_t i, std::size_t& end) const;
  void read_half_of_day(std::size_t& at, bool& am, bool& pm) const;
  bool follows_clock_word(std::size_t i) const;
  void read_zone(std::size_t& at, ClockTime& time) const;
  void read_offset(std::size_t& at, ClockTime& time) const;

  const DateTokens& tokens_;
  std::string_view language_;
};

}  // namespace presscut::date
