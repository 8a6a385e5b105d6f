#include "input/interrupt.h"

#include <atomic>
#include <csignal>
#include <initializer_list>

namespace presscut::input {
namespace {

std::atomic<int> signal_received{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler sets it");

void interrupt(int number) {
  int none = 0;
  signal_received.compare_exchange_strong(none, number);
}

}  // namespace

void install_signals() {
  struct sigaction action {};
  action.sa_handler = interrupt;  // without SA_RESTART: a read that waits comes back
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ}) {
    struct sigaction old {};
    sigaction(number, nullptr, &old);
    // nohup ignores SIGHUP; shells ignore SIGINT for background commands, which kill -INT is meant to reach.
    if (number != SIGHUP || old.sa_handler != SIG_IGN) sigaction(number, &action, nullptr);
  }
  std::signal(SIGPIPE, SIG_IGN);
}

int interrupted() {
  return signal_received;
}

}  // namespace presscut::input
