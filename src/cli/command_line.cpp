#include "cli/command_line.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "base/edit_distance.h"
#include "base/system_message.h"
#include "cli/exit_code.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "cli/outputs.h"

namespace presscut::cli {
namespace {

// Other names of a format, as people type them and files are called.
struct Alias {
  std::string_view name;
  std::string_view choice;
};
constexpr Alias kFormatAliases[] = {
    {"markdown", "md"}, {"txt", "text"}, {"htm", "html"}, {"ndjson", "jsonl"}};

std::string spelled(const Flag& flag) {
  std::string out;
  if (flag.short_name != '\0') out = fmt::format("-{}", flag.short_name);
  if (!flag.name.empty()) out += (out.empty() ? "--" : ",--") + std::string(flag.name);
  return out;
}

std::string unknown_flag(const Command& command, const std::string& typed) {
  std::vector<std::string_view> names;
  for (const Flag* flag : flags_of(command)) names.push_back(flag->name);
  std::string_view bare = typed;
  while (bare.starts_with('-')) bare.remove_prefix(1);
  bare = bare.substr(0, bare.find('='));
  return fmt::format("unknown option {}{}", typed, did_you_mean(bare, names, "--"));
}

// Replaces another name of a choice by the choice. Message when the value is not one of them.
base::Problem check_choice(const Flag& flag, std::string& value) {
  if (flag.choices.empty()) return std::nullopt;
  const std::vector<std::string_view> choices = choices_of(flag);
  const auto known = [&](std::string_view name) {
    return std::find(choices.begin(), choices.end(), name) != choices.end();
  };
  if (flag.id == FlagId::kFormat) {
    for (const Alias& alias : kFormatAliases) {
      if (value == alias.name && known(alias.choice)) value = alias.choice;
    }
  }
  if (known(value)) return std::nullopt;
  return base::Error{"usage", fmt::format("--{}: '{}' is not one of {}{}", flag.name, value,
                                          fmt::join(choices, ", "), did_you_mean(value, choices, ""))};
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names,
                         std::string_view dashes) {
  const std::string_view nearest = base::find_nearest(word, names);
  return nearest.empty() ? std::string() : fmt::format(", did you mean {}{}?", dashes, nearest);
}

int usage_error(const Command& command, std::string_view message) {
  if (command.name.empty()) {
    print_error(message);
    std::fputs("Try 'presscut -h' for examples.\n", stderr);
  } else {
    print_error(command.name, message);
    std::fputs(fmt::format("Try 'presscut {} --help'.\n", command.name).c_str(), stderr);
  }
  return kExitFailed;
}

bool print(std::string_view text) {
  const int error = write_fully(STDOUT_FILENO, text);
  if (error == 0 || error == EPIPE) return true;
  print_error("standard output", base::system_message(error));
  return false;
}

int print_help(const Command& command) {
  return print(command.name.empty() ? full_help() : command_help(command)) ? kExitSuccess : kExitFailed;
}

base::Result<ParsedCommand> parse_command(const Command& command, int argc, char** argv) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  ParsedCommand parsed;
  app.add_option("PATH", parsed.operands);
  std::map<FlagId, std::vector<std::string>> values;
  std::map<FlagId, bool> switches;
  const std::vector<const Flag*> flags = flags_of(command);
  for (const Flag* flag : flags) {
    if (flag->takes == Takes::kNothing) {
      app.add_flag(spelled(*flag), switches[flag->id]);
    } else {
      app.add_option(spelled(*flag), values[flag->id])->allow_extra_args(false);
    }
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return base::Error{"usage", error.what()};
  }
  for (const std::string& extra : app.remaining()) {
    if (extra != "--") return base::Error{"usage", unknown_flag(command, extra)};
  }
  for (const Flag* flag : flags) {
    if (flag->takes == Takes::kNothing) {
      if (switches[flag->id]) parsed.values[flag->id] = {""};
      continue;
    }
    std::vector<std::string>& given = values[flag->id];
    if (app.count(flag->name.empty() ? fmt::format("-{}", flag->short_name)
                                     : fmt::format("--{}", flag->name)) == 0)
      continue;
    if (given.empty()) given.emplace_back();
    const bool repeatable = flag->id == FlagId::kKeep || flag->id == FlagId::kDrop;
    if (given.size() > 1 && !repeatable)
      return base::Error{"usage", fmt::format("--{}: given more than once", flag->name)};
    for (std::string& value : given) {
      if (auto wrong = check_choice(*flag, value)) return *wrong;
    }
    parsed.values[flag->id] = given;
  }
  return parsed;
}

}  // namespace presscut::cli
