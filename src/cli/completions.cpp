#include "cli/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "cli/flags.h"

namespace presscut::cli {
namespace {

std::string words_of(const Flag& flag) {
  return fmt::format("{}", fmt::join(choices_of(flag), " "));
}

bool has_choices(const Flag& flag) {
  return !choices_of(flag).empty();
}

bool takes_path(const Flag& flag) {
  return flag.takes == Takes::kFile || flag.takes == Takes::kFolder;
}

std::string command_names() {
  std::string names;
  for (const Command& command : all_commands()) {
    if (!command.name.empty()) names += (names.empty() ? "" : " ") + std::string(command.name);
  }
  return names;
}

std::string long_or_short(const Flag& flag) {
  return flag.name.empty() ? fmt::format("-{}", flag.short_name) : fmt::format("--{}", flag.name);
}

// Without what ends a description in zsh or fish.
std::string plain(std::string_view help) {
  std::string text;
  for (const char c : help) {
    if (c != '\'' && c != '[' && c != ']' && c != ':' && c != '\\') text.push_back(c);
  }
  return text;
}

// The lines of a shell function's body that complete one command.
std::string bash_command(const Command& command) {
  std::string names, cases;
  for (const Flag* flag : flags_of(command)) {
    names += (names.empty() ? "" : " ") + long_or_short(*flag);
    if (flag->takes == Takes::kNothing) continue;
    const std::string pattern = fmt::format(
        "{}{}", long_or_short(*flag),
        flag->short_name != '\0' && !flag->name.empty() ? fmt::format("|-{}", flag->short_name) : "");
    const std::string reply = has_choices(*flag) ? fmt::format("_presscut_words '{}'", words_of(*flag))
                              : flag->takes == Takes::kFolder ? "_presscut_files -d"
                              : flag->takes == Takes::kFile   ? "_presscut_files -f"
                                                              : ":";
    cases += fmt::format("        {}) {}; return ;;\n", pattern, reply);
  }
  return fmt::format("      case \"$previous\" in\n{}      esac\n", cases) +
         fmt::format("      [[ $current == -* ]] && {{ _presscut_words '{}'; return; }}\n", names);
}

std::string bash_script() {
  std::string out = R"(_presscut_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
# One reply a line: names may contain spaces.
_presscut_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$current")
}
_presscut() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command=
  [[ $COMP_CWORD -gt 1 ]] && command=${COMP_WORDS[1]}
  COMPREPLY=()
  case "$command" in
)";
  for (const Command& command : all_commands()) {
    if (command.name.empty()) continue;
    out += fmt::format("    {})\n{}      ;;\n", command.name, bash_command(command));
  }
  out += fmt::format("    *)\n{}      ;;\n  esac\n", bash_command(command_of(kExtract)));
  out += fmt::format(
      "  _presscut_files -f\n  [[ $COMP_CWORD == 1 ]] && COMPREPLY+=($(compgen -W '{}' -- \"$current\"))\n",
      command_names());
  return out + "  return 0\n}\ncomplete -F _presscut presscut\n";
}

std::string zsh_argument(const Flag& flag) {
  if (flag.takes == Takes::kNothing) return {};
  if (flag.takes == Takes::kFields)
    return fmt::format(":{}:_values -s , {} {}", flag.value, flag.value, words_of(flag));
  if (has_choices(flag)) return fmt::format(":{}:({})", flag.value, words_of(flag));
  if (flag.takes == Takes::kFolder) return fmt::format(":{}:_files -/", flag.value);
  return takes_path(flag) ? fmt::format(":{}:_files", flag.value) : fmt::format(":{}: ", flag.value);
}

std::string zsh_arguments(const Command& command) {
  std::string out;
  for (const Flag* flag : flags_of(command)) {
    const std::string tail = fmt::format("[{}]{}'", plain(flag->help), zsh_argument(*flag));
    if (flag->short_name != '\0') out += fmt::format(" '-{}{}", flag->short_name, tail);
    if (!flag->name.empty()) out += fmt::format(" '--{}{}", flag->name, tail);
  }
  return out + fmt::format(" '*:{}:_files'", command.name.empty() ? "file" : "path");
}

std::string zsh_script() {
  std::string out = "#compdef presscut\ncase $words[2] in\n";
  for (const Command& command : all_commands()) {
    if (command.name.empty()) continue;
    out += fmt::format("  {}) shift words; (( CURRENT-- ))\n    _arguments{}; return ;;\n", command.name,
                       zsh_arguments(command));
  }
  out += fmt::format("esac\n[[ $CURRENT == 2 ]] && compadd {}\n", command_names());
  return out + fmt::format("_arguments{}\n", zsh_arguments(command_of(kExtract)));
}

std::string fish_flag(const Flag& flag, std::string_view condition) {
  std::string out = fmt::format("complete -c presscut{}", condition);
  if (!flag.name.empty()) out += fmt::format(" -l {}", flag.name);
  if (flag.short_name != '\0') out += fmt::format(" -s {}", flag.short_name);
  if (flag.takes != Takes::kNothing) out += takes_path(flag) ? " -r -F" : " -x";
  if (has_choices(flag)) out += fmt::format(" -a '{}'", words_of(flag));
  return out + fmt::format(" -d '{}'\n", plain(flag.help));
}

std::string fish_script() {
  std::string out;
  const std::string outside = fmt::format(" -n 'not __fish_seen_subcommand_from {}'", command_names());
  for (const Flag* flag : flags_of(command_of(kExtract))) out += fish_flag(*flag, outside);
  for (const Command& command : all_commands()) {
    if (command.name.empty()) continue;
    out += fmt::format("complete -c presscut -n __fish_use_subcommand -a {} -d '{}'\n", command.name,
                       plain(command.brief));
    const std::string inside = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
    for (const Flag* flag : flags_of(command)) out += fish_flag(*flag, inside);
  }
  return out;
}

}  // namespace

std::string completion_script(std::string_view shell) {
  if (shell == "bash") return bash_script();
  if (shell == "zsh") return zsh_script();
  return shell == "fish" ? fish_script() : std::string();
}

}  // namespace presscut::cli
