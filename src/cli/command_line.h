// Reads the words of the command line by the table of flags.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/flags.h"

namespace presscut::cli {

struct ParsedCommand {
  std::vector<std::string> operands;
  std::map<FlagId, std::vector<std::string>> values;  // of the flags that were given; a switch has one, empty

  bool has(FlagId id) const { return values.count(id) > 0; }
  /// The value of a flag, empty when it was not given.
  std::string get(FlagId id) const {
    const auto found = values.find(id);
    return found == values.end() ? std::string() : found->second.front();
  }
  std::vector<std::string> all(FlagId id) const {
    const auto found = values.find(id);
    return found == values.end() ? std::vector<std::string>() : found->second;
  }
};

/// Parses the words, the first of which is the program's or the command's name. Values that are not among a
/// flag's choices are errors; other values are as typed.
base::Result<ParsedCommand> parse_command(const Command& command, int argc, char** argv);

/// Reports wrong usage with a pointer to the help; returns the exit code for it.
int usage_error(const Command& command, std::string_view message);

/// Prints the command's help; returns the exit code.
int print_help(const Command& command);

/// Writes to standard output. False when it could not be, which is reported; a closed pipe is not a failure.
bool print(std::string_view text);

/// ", did you mean X?" where one of the names is near the word, else nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names,
                         std::string_view dashes);

}  // namespace presscut::cli
