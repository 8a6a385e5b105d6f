// The time that one page may take. Stages ask now and then whether it is over, and the page is then left by
// an exception: nothing but the page being read is lost. The clock decides only whether a page fails as a
// whole, never what is printed of one that does not.
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>

namespace presscut::base {

/// Thrown by check_deadline when the page's time is used up.
struct DeadlineExceeded : std::runtime_error {
  DeadlineExceeded() : std::runtime_error("time of the page used up") {}
};

/// Sets the deadline of the pages read on this thread for as long as it lives. It belongs to the thread
/// rather than to each stage's parameters, since every loop of every stage would have to pass it on.
class Deadline {
 public:
  /// Zero or less: no deadline.
  explicit Deadline(std::chrono::duration<double> time);
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;
  ~Deadline();

  /// The clock is read at one call in 256.
  static void check() {
    if (active_ && ++calls_ % 256 == 0) check_now();
  }
  static void check_now();

 private:
  static thread_local constinit bool active_;
  static thread_local constinit std::uint32_t calls_;
  static thread_local constinit std::chrono::steady_clock::time_point end_;
};

/// For loops over what pages hold; costs a comparison.
inline void check_deadline() {
  Deadline::check();
}

}  // namespace presscut::base
