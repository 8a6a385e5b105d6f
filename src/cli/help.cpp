#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

namespace presscut::cli {
namespace {

constexpr std::string_view kUsage = "presscut [OPTION]... [FILE]...";
constexpr std::size_t kHelpColumn = 29;

std::string flag_names(const Flag& flag) {
  std::string out = flag.short_name != '\0' ? fmt::format("-{}", flag.short_name) : std::string("  ");
  if (!flag.name.empty()) out += fmt::format("{} --{}", flag.short_name != '\0' ? "," : " ", flag.name);
  if (!flag.value.empty()) out += fmt::format(" {}", flag.value);
  return out;
}

std::string named(const Command& command) {
  return fmt::format("{} {}", command.name, command.operand);
}

std::string flag_list(const Command& command) {
  std::string out;
  std::string_view group;
  for (const Flag* flag : flags_of(command)) {
    if (flag->group != group) out += fmt::format("\n{}:\n", flag->group);
    group = flag->group;
    out += fmt::format("  {:<26} {}\n", flag_names(*flag), wrapped(help_of(*flag), kHelpColumn));
  }
  return out;
}

std::string exit_codes(const Command& command) {
  std::string out = "\nExit codes:\n";
  for (const ExitCode& e : command.exit_codes)
    out += fmt::format("  {:<5} {}\n", e.code, wrapped(e.meaning, 8));
  return out;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (column > indent && column + 1 + word.size() > 78) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
    at = end + 1;
  }
  return out;
}

std::string short_help() {
  const Command& extraction = command_of(kExtract);
  std::string out = fmt::format("{}\nUsage: {}\n\nExamples:\n", extraction.summary, kUsage);
  for (const Example& e : all_examples()) out += fmt::format("  {:<50} {}\n", e.command, e.meaning);
  out += "\nOptions most used:\n";
  for (const Flag* flag : flags_of(extraction)) {
    if (!flag->brief.empty()) out += fmt::format("  {:<22} {}\n", flag_names(*flag), flag->brief);
  }
  out += "\nCommands:\n";
  for (const Command& command : all_commands()) {
    if (!command.name.empty()) out += fmt::format("  {:<22} {}\n", named(command), command.brief);
  }
  return out + "'presscut --help' lists all options and exit codes, 'presscut COMMAND --help' a command's.\n";
}

std::string full_help() {
  const Command& extraction = command_of(kExtract);
  std::string out = fmt::format("{}\n\nUsage: {}\n", extraction.summary, kUsage);
  out += "Without FILE, or where it is '-', a page is read from standard input.\n";
  out += flag_list(extraction);
  out += "\nCommands ('presscut COMMAND --help'):\n";
  for (const Command& command : all_commands()) {
    if (!command.name.empty())
      out += fmt::format("  {:<26} {}\n", named(command), wrapped(command.summary, kHelpColumn));
  }
  out += exit_codes(extraction);
  out += "\nExamples:\n";
  for (const Example& e : all_examples()) out += fmt::format("  {:<50} {}\n", e.command, e.meaning);
  return out;
}

std::string command_help(const Command& command) {
  return fmt::format("{}\n\nUsage: presscut {} [OPTION]... [{}]\n", command.summary, command.name,
                     command.operand) +
         flag_list(command) + exit_codes(command);
}

}  // namespace presscut::cli
