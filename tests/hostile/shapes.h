// Pages made to bring parsers down, each in any size.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace presscut::test {

struct Shape {
  std::string name;
  std::size_t n;  // a size at which it takes some ten milliseconds
  std::function<std::string(std::size_t)> make;
};

std::vector<Shape> hostile_shapes();

/// What one page costs, measured in a process of its own.
struct Cost {
  std::size_t bytes = 0;
  double seconds = 0;    // processor time of the best of the runs
  double megabytes = 0;  // of memory at most, without what the program takes anyway
  std::string problem;   // empty: the output is well-formed and the article is ordinary or warned of
};

/// Extracts and prints the shape at size n, `runs` times.
Cost measure(const Shape& shape, std::size_t n, int runs);

}  // namespace presscut::test
