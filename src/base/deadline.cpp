#include "base/deadline.h"

namespace presscut::base {

thread_local constinit bool Deadline::active_ = false;
thread_local constinit std::uint32_t Deadline::calls_ = 0;
thread_local constinit std::chrono::steady_clock::time_point Deadline::end_{};

Deadline::Deadline(std::chrono::duration<double> time) {
  active_ = time.count() > 0;
  if (active_)
    end_ = std::chrono::steady_clock::now() +
           std::chrono::duration_cast<std::chrono::steady_clock::duration>(time);
}

Deadline::~Deadline() {
  active_ = false;
}

void Deadline::check_now() {
  if (active_ && std::chrono::steady_clock::now() >= end_) throw DeadlineExceeded();
}

}  // namespace presscut::base
