#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace presscut::cli {
namespace {
constexpr std::chrono::milliseconds kSilent{1000};   // what is quicker needs no progress
constexpr std::chrono::milliseconds kInterval{200};  // between two pictures
}  // namespace

bool Progress::is_wanted(When when) {
  return when == When::kAlways || (when == When::kAuto && isatty(STDERR_FILENO) != 0);
}

Progress::Progress(When when, std::optional<std::size_t> total) : enabled_(is_wanted(when)), total_(total) {}

Progress::~Progress() {
  clear();
}

void Progress::count(bool failed) {
  ++pages_;
  failures_ += failed ? 1 : 0;
  if (!enabled_) return;
  const Clock::time_point now = Clock::now();
  if (now - start_ < kSilent || now - shown_ < kInterval) return;
  shown_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const double rate = static_cast<double>(pages_) / seconds;
  std::string line = fmt::format("\r{} pages", pages_);
  if (total_) line = fmt::format("\r{} of {} pages", pages_, *total_);
  line += fmt::format(", {:.0f} pages/s, {} failed", rate, failures_);
  if (total_ && *total_ > pages_)
    line += fmt::format(", {:.0f} s left", static_cast<double>(*total_ - pages_) / rate);
  line += "\x1b[K";
  std::fputs(line.c_str(), stderr);
  visible_ = true;
}

void Progress::clear() {
  if (!visible_) return;
  std::fputs("\r\x1b[K", stderr);
  visible_ = false;
}

}  // namespace presscut::cli
