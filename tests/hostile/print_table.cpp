// cmake --build build/quick --target hostile_table && build/quick/tests/hostile_table [PART OF A NAME]
// prints what each hostile shape costs at its size and at twice that.
#include <fmt/format.h>

#include "hostile/shapes.h"

using namespace presscut::test;

int main(int argc, char** argv) {
  const std::string wanted = argc > 1 ? argv[1] : "";
  fmt::print("{:<36} {:>10} {:>10} {:>10} {:>8} {:>8}\n", "shape", "bytes", "ms at n", "ms at 2n", "MB at n",
             "MB at 2n");
  for (const Shape& shape : hostile_shapes()) {
    if (shape.name.find(wanted) == std::string::npos) continue;
    const Cost one = measure(shape, shape.n, 3);
    const Cost two = measure(shape, 2 * shape.n, 3);
    fmt::print("{:<36} {:>10} {:>10.1f} {:>10.1f} {:>8.1f} {:>8.1f} {}{}\n", shape.name, one.bytes,
               1e3 * one.seconds, 1e3 * two.seconds, one.megabytes, two.megabytes, one.problem, two.problem);
  }
}
