#include "cli/jobs.h"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace presscut::cli {
namespace {

// Pages a thread may be ahead of the oldest that is not written: enough to hide one slow page.
constexpr std::size_t kMaxPagesAhead = 4;

class Pipeline {
 public:
  Pipeline(unsigned threads, const std::function<bool(input::Page&)>& next,
           const std::function<Result(input::Page&)>& work, const std::function<bool(Result&)>& done)
      : window_(threads * kMaxPagesAhead), next_(next), work_(work), done_(done) {}

  /// Never throws: what goes wrong, such as memory running out, stops all threads and waits for rethrow().
  void run() noexcept {
    try {
      run_pages();
    } catch (...) {
      const std::lock_guard lock(state_);
      if (failure_ == nullptr) failure_ = std::current_exception();
      stopped_ = true;
      room_.notify_all();
    }
  }

  void rethrow() const {
    if (failure_ != nullptr) std::rethrow_exception(failure_);
  }

 private:
  void run_pages() {
    while (true) {
      input::Page page;
      std::size_t number = 0;
      if (!take(page, number)) return;
      Result result = work_(page);
      page = {};
      put(number, std::move(result));
    }
  }

  bool take(input::Page& page, std::size_t& number) {
    {
      std::unique_lock lock(state_);
      room_.wait(lock, [&] { return stopped_ || taken_ < written_ + window_; });
      if (stopped_) return false;
    }
    // Reading may wait for a pipe; results must go on being written meanwhile.
    const std::lock_guard reading(reading_);
    {
      const std::lock_guard lock(state_);
      if (stopped_ || ended_) return false;
    }
    if (!next_(page)) {
      const std::lock_guard lock(state_);
      ended_ = true;
      return false;
    }
    const std::lock_guard lock(state_);
    number = taken_++;
    return true;
  }

  void put(std::size_t number, Result result) {
    const std::lock_guard lock(state_);
    ready_.emplace(number, std::move(result));
    while (!stopped_ && !ready_.empty() && ready_.begin()->first == written_) {
      if (!done_(ready_.begin()->second)) stopped_ = true;
      ready_.erase(ready_.begin());
      ++written_;
    }
    room_.notify_all();
  }

  const std::size_t window_;
  const std::function<bool(input::Page&)>& next_;
  const std::function<Result(input::Page&)>& work_;
  const std::function<bool(Result&)>& done_;
  std::mutex reading_;
  std::mutex state_;
  std::condition_variable room_;
  std::map<std::size_t, Result> ready_;
  std::size_t taken_ = 0;
  std::size_t written_ = 0;
  bool ended_ = false;
  bool stopped_ = false;
  std::exception_ptr failure_;
};

}  // namespace

void run_jobs(unsigned threads, const std::function<bool(input::Page&)>& next,
              const std::function<Result(input::Page&)>& work, const std::function<bool(Result&)>& done) {
  Pipeline pipeline(threads, next, work, done);
  std::vector<std::thread> others;
  try {
    others.reserve(threads);
    for (unsigned i = 1; i < threads; ++i) others.emplace_back([&] { pipeline.run(); });
  } catch (const std::exception&) {
    // The system gives no more threads: those that run do the work.
  }
  pipeline.run();
  for (std::thread& thread : others) thread.join();
  pipeline.rethrow();
}

}  // namespace presscut::cli
