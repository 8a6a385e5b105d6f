#include "cli/messages.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

#include "output/text.h"

namespace presscut::cli {

void tell(std::string_view message) {
  // One write keeps the lines of several threads and processes apart.
  const std::string line = "presscut: " + output::on_one_line(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void tell(std::string_view subject, std::string_view message) {
  tell(std::string(subject).append(": ").append(message));
}

std::string system_message(int error) {
  return std::strerror(error);
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        current[j] = std::min(current[j], before[j - 2] + 1);
      }
    }
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return previous[b.size()];
}

}  // namespace presscut::cli
