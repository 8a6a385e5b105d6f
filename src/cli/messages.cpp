#include "cli/messages.h"

#include <cstdio>
#include <cstring>

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

}  // namespace presscut::cli
