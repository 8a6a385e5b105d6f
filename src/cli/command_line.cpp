#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cstdio>
#include <thread>

#include "base/edit_distance.h"
#include "cli/messages.h"

namespace presscut::cli {
namespace {

constexpr int kUsageError = 2;

std::vector<std::string_view> split_choices(std::string_view choices) {
  std::vector<std::string_view> out;
  while (!choices.empty()) {
    const std::size_t end = std::min(choices.find('|'), choices.size());
    out.push_back(choices.substr(0, end));
    choices.remove_prefix(std::min(end + 1, choices.size()));
  }
  return out;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names, std::string_view dashes) {
  const std::string_view nearest = base::find_nearest(word, names);
  return nearest.empty() ? std::string() : fmt::format(", did you mean {}{}?", dashes, nearest);
}

std::string help_text(const Command& command) {
  std::string out = fmt::format("{}\n\nUsage: presscut {} [OPTION]... [{}]\n\nOptions:\n", command.summary, command.name,
                                command.operand);
  for (const CommandFlag& flag : command.flags) {
    std::string names = fmt::format("  --{}", flag.name);
    if (!flag.value.empty()) names += fmt::format(" {}", flag.value);
    std::string help(flag.help);
    if (!flag.choices.empty()) help += fmt::format(" One of {}.", fmt::join(split_choices(flag.choices), ", "));
    out += names.size() > 24 ? fmt::format("{}\n{:26}{}\n", names, "", help) : fmt::format("{:26}{}\n", names, help);
  }
  out += fmt::format("  {:24}{}\n\nExit codes:\n", "--help", "Print this help and exit.");
  for (const auto& [code, meaning] : command.exit_codes) out += fmt::format("  {}  {}\n", code, meaning);
  return out;
}

std::string unknown_flag(const Command& command, const std::string& typed) {
  std::vector<std::string_view> names;
  for (const CommandFlag& flag : command.flags) names.push_back(flag.name);
  std::string_view bare = typed;
  while (bare.starts_with('-')) bare.remove_prefix(1);
  bare = bare.substr(0, bare.find('='));
  return fmt::format("unknown option {}{}", typed, did_you_mean(bare, names, "--"));
}

}  // namespace

int usage_error(const Command& command, std::string_view message) {
  tell(command.name, message);
  std::fputs(fmt::format("Try 'presscut {} --help'.\n", command.name).c_str(), stderr);
  return kUsageError;
}

std::optional<int> parse_command(const Command& command, int argc, char** argv, ParsedCommand& parsed) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.add_option("PATH", parsed.operands);
  std::map<std::string_view, std::string> values;
  std::map<std::string_view, bool> switches;
  for (const CommandFlag& flag : command.flags) {
    std::string name = fmt::format("--{}", flag.name);
    if (flag.name == "jobs") name = "-j," + name;
    if (flag.name == "output") name = "-o," + name;
    if (flag.name == "format") name = "-f," + name;
    if (flag.value.empty()) {
      app.add_flag(name, switches[flag.name]);
    } else {
      app.add_option(name, values[flag.name]);
    }
  }
  bool help = false;
  app.add_flag("-h,--help", help);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return usage_error(command, error.what());
  }
  for (const std::string& extra : app.remaining()) {
    if (extra != "--") return usage_error(command, unknown_flag(command, extra));
  }
  if (help) {
    std::fputs(help_text(command).c_str(), stdout);
    return std::fflush(stdout) == 0 ? 0 : kUsageError;
  }
  for (const CommandFlag& flag : command.flags) {
    if (flag.value.empty()) {
      if (switches[flag.name]) parsed.values.emplace(flag.name, "1");
      continue;
    }
    if (app.count("--" + std::string(flag.name)) == 0) continue;
    const std::string& value = values[flag.name];
    const std::vector<std::string_view> choices = split_choices(flag.choices);
    if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
      return usage_error(command, fmt::format("--{}: '{}' is none of {}{}", flag.name, value, fmt::join(choices, ", "),
                                              did_you_mean(value, choices, "")));
    }
    parsed.values.emplace(flag.name, value);
  }
  return std::nullopt;
}

std::optional<unsigned> parse_jobs(const std::string& text) {
  if (text.empty()) return 1U;
  if (text.size() > 3 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  unsigned jobs = 0;
  for (const char c : text) jobs = jobs * 10 + static_cast<unsigned>(c - '0');
  return jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
}

}  // namespace presscut::cli
