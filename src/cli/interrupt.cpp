#include "cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace presscut::cli {
namespace {

std::atomic<bool> came{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

void interrupt(int) {
  came = true;
}

}  // namespace

void install_signals() {
  struct sigaction action {};
  action.sa_handler = interrupt;  // without SA_RESTART: a read that waits comes back
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

bool interrupted() {
  return came;
}

}  // namespace presscut::cli
