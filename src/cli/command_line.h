// Flags of the commands beside extraction (check, bless, score, explain): one row a flag, from which the
// parser and the help are made.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::cli {

struct CommandFlag {
  std::string_view name;     // long name without dashes
  std::string_view value;    // name of its value, empty for a switch
  std::string_view choices;  // values it takes, parted by '|', empty: any
  std::string_view help;     // one sentence
};

struct Command {
  std::string_view name;     // "check"
  std::string_view operand;  // "PATH..."
  std::string_view summary;
  std::vector<CommandFlag> flags;
  std::vector<std::pair<std::string_view, std::string_view>> exit_codes;
};

/// Every command, for help, man page and completions.
const std::vector<const Command*>& all_commands();

struct ParsedCommand {
  std::vector<std::string> operands;
  std::map<std::string, std::string, std::less<>> values;  // by long name; a switch that is set holds "1"

  bool has(std::string_view name) const { return values.find(name) != values.end(); }
  std::string get(std::string_view name) const {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  }
};

/// Parses the words after the command's name. Returns an exit code when there is nothing more to do: help
/// was printed, or the usage is wrong and has been told.
std::optional<int> parse_command(const Command& command, int argc, char** argv, ParsedCommand& parsed);

/// "presscut: message" and a pointer to the help; returns the exit code for wrong usage.
int usage_error(const Command& command, std::string_view message);

/// Number of threads that --jobs asks for; nothing when it is no number.
std::optional<unsigned> parse_jobs(const std::string& text);

}  // namespace presscut::cli
