// How far a batch is, on standard error.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "cli/options.h"

namespace presscut::cli {

class Progress {
 public:
  /// `total` is the number of pages when it is known. With When::kAuto nothing is shown unless standard error
  /// is a terminal and the batch has taken a second.
  Progress(When when, std::optional<std::size_t> total);
  /// Whether anything may be shown: a total that costs something is not asked for in vain.
  static bool is_wanted(When when);
  ~Progress();  // clears the line
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void count(bool failed);
  /// Clears the line before a message is printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool enabled_;
  std::optional<std::size_t> total_;
  std::size_t pages_ = 0;
  std::size_t failures_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point shown_{};
  bool visible_ = false;
};

}  // namespace presscut::cli
