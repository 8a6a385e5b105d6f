// The same work for many things, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace presscut::cli {

/// Calls work(i) once for each i below `count`, on up to `threads` threads; returns when all are done. The
/// work must not throw and must keep to element i of what it writes.
template <typename Work>
void for_each_index(unsigned threads, std::size_t count, Work work) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) others.emplace_back(run);
  run();
}

}  // namespace presscut::cli
