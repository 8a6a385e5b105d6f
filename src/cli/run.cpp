#include "cli/run.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <new>
#include <string>

#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/messages.h"
#include "input/interrupt.h"

namespace presscut::cli {
namespace {

// A file opened later would become standard output where that is closed, and messages would land in results.
// In their place stand descriptors that fail when used.
void open_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

int run_command(int argc, char** argv) {
  const Command* named = argc > 1 ? find_command(argv[1]) : nullptr;
  const Command& command = named != nullptr ? *named : command_of(kExtract);
  const int skipped = named != nullptr ? 1 : 0;
  const base::Result<ParsedCommand> parsed = parse_command(command, argc - skipped, argv + skipped);
  if (!parsed) return usage_error(command, parsed.error().text);
  if (parsed->has(FlagId::kHelp)) return print_help(command);
  switch (command.bit) {
    case kExtract:
      return run_extraction(*parsed);
    case kExplain:
      return run_explain(*parsed);
    case kCheck:
      return run_check(*parsed);
    case kBless:
      return run_bless(*parsed);
    case kScore:
      return run_score(*parsed);
  }
  return kExitFailed;
}

}  // namespace

int run(int argc, char** argv) {
  open_standard_descriptors();
  input::install_signals();
  try {
    return run_command(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("presscut: out of memory\n", stderr);  // print_error() would need some
  } catch (const std::exception& error) {
    print_error(error.what());
  }
  return kExitFailed;
}

}  // namespace presscut::cli
