#include "cli/messages.h"

#include <unistd.h>

#include "cli/outputs.h"
#include "output/text.h"

namespace presscut::cli {

void print_error(std::string_view message) {
  // One write keeps the lines of several threads and processes apart.
  write_fully(STDERR_FILENO, "presscut: " + output::on_one_line(message) + "\n");
}

void print_error(std::string_view subject, std::string_view message) {
  print_error(std::string(subject).append(": ").append(message));
}

}  // namespace presscut::cli
