// Hostile pages through the whole extraction: twice the page costs about twice the time and memory, and the
// result is an ordinary one.
#include "catch_compat.h"
#include "hostile/shapes.h"

using namespace presscut::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kSmaller = 8;  // some ten times slower
#else
constexpr std::size_t kSmaller = 1;
#endif

// What grows with the square costs four times as much at twice the size. The constants cover what pages cost
// whatever their size, and the clock's coarseness.
constexpr double kGrowth = 3.0;
constexpr double kSeconds = 0.06;
constexpr double kMegabytes = 24;

}  // namespace

TEST_CASE("hostile: time and memory grow with the page, not with its square", "[hostile]") {
  const std::vector<Shape> shapes = hostile_shapes();
  CHECK(shapes.size() > 100);
  for (const Shape& shape : shapes) {
    const std::size_t n = shape.n / kSmaller;
    for (int runs = 1; runs <= 3; runs += 2) {
      const Cost one = measure(shape, n, runs);
      const Cost two = measure(shape, 2 * n, runs);
      const bool bounded = two.seconds <= kGrowth * one.seconds + kSeconds &&
                           two.megabytes <= kGrowth * one.megabytes + kMegabytes;
      if (!bounded && runs == 1) continue;  // perhaps other work on the machine: look closer
      INFO(shape.name << ": " << one.seconds << " s, " << one.megabytes << " MB, then " << two.seconds
                      << " s, " << two.megabytes << " MB");
      CHECK(bounded);
      CHECK(one.problem == "");
      CHECK(two.problem == "");
      break;
    }
  }
}
