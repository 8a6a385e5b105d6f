#include "cli/help.h"

#include <fmt/format.h>
#include <zlib.h>
#include <CLI/Version.hpp>

#include <vector>

#include "article/article.h"
#include "cli/command_line.h"
#include "cli/flags.h"

namespace presscut::cli {
namespace {

constexpr std::string_view kSummary = "Title, date, photo credit, body and quotes from news HTML.";
constexpr std::string_view kUsage = "presscut [OPTION]... [FILE]...";

struct Example {
  std::string_view command;
  std::string_view meaning;
};
constexpr Example kExamples[] = {
    {"presscut page.html", "all fields of one page as JSON"},
    {"curl -s URL | presscut --url URL --field title", "one field of a page from the network"},
    {"presscut -r pages -j 0 -o articles.jsonl", "a directory, on all cores, one line a page"},
};

struct ExitCode {
  int code;
  std::string_view meaning;
};
constexpr ExitCode kExitCodes[] = {
    {0, "every input gave an article"},
    {1, "some input had no article, or the field asked for is unknown"},
    {2, "some input could not be read, some output not written, or the usage was wrong"},
    {130, "interrupted; what was done until then is written"},
};

std::string flag_names(const Flag& flag) {
  std::string out = flag.short_name != '\0' ? fmt::format("-{}", flag.short_name) : std::string("  ");
  if (!flag.name.empty()) out += fmt::format("{} --{}", flag.short_name != '\0' ? "," : " ", flag.name);
  if (!flag.value.empty()) out += fmt::format(" {}", flag.value);
  return out;
}

std::string flag_help(const Flag& flag) {
  std::string out(flag.help);
  if (!flag.choices.empty()) {
    out += " One of ";
    for (const char c : flag.choices) out += c == '|' ? std::string(", ") : std::string(1, c);
    out += ".";
  }
  return out;
}

// Words filled into lines of at most 78 characters, the second and later ones indented.
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

std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else if (c == '"')
      out += "\\(dq";
    else if (c == '\'')
      out += "\\(aq";
    else
      out.push_back(c);
  }
  return out;
}

// One line a command: name, operand, what it does.
std::string command_lines() {
  std::string out;
  for (const Command* command : all_commands()) {
    out += fmt::format("  {:<22} {}\n", fmt::format("{} {}", command->name, command->operand),
                       wrapped(command->summary, 25));
  }
  return out;
}

std::string command_manual(const Command& command) {
  std::string out = fmt::format(".SS presscut {} [\\fIOPTION\\fR]... [\\fI{}\\fR]\n{}\n", command.name, command.operand,
                                roff(command.summary));
  for (const CommandFlag& flag : command.flags) {
    out += fmt::format(".TP\n\\fB\\-\\-{}\\fR", roff(flag.name));
    if (!flag.value.empty()) out += fmt::format(" \\fI{}\\fR", flag.value);
    out += "\n" + roff(flag.help) + "\n";
  }
  return out;
}

// "--strict --diff …" of one command.
std::string command_flag_names(const Command& command) {
  std::string names = "--help";
  for (const CommandFlag& flag : command.flags) names += fmt::format(" --{}", flag.name);
  return names;
}

std::string command_names() {
  std::string names;
  for (const Command* command : all_commands()) names += (names.empty() ? "" : " ") + std::string(command->name);
  return names;
}

}  // namespace

std::string short_help() {
  std::string out = fmt::format("{}\n\nUsage: {}\n\nExamples:\n", kSummary, kUsage);
  for (const Example& e : kExamples) out += fmt::format("  {:<50} {}\n", e.command, e.meaning);
  out += "\nOptions most used:\n";
  for (const Flag& flag : kFlags) {
    const bool common = flag.id == FlagId::kFormat || flag.id == FlagId::kOutput ||
                        flag.id == FlagId::kOutputDir || flag.id == FlagId::kField ||
                        flag.id == FlagId::kRecursive || flag.id == FlagId::kUrl || flag.id == FlagId::kJobs;
    if (common) out += fmt::format("  {:<22} {}\n", flag_names(flag), wrapped(flag_help(flag), 25));
  }
  out += "\nCommands:\n" + command_lines();
  return out + "\n'presscut --help' lists all options and exit codes, 'presscut COMMAND --help' a command's.\n";
}

std::string full_help() {
  std::string out = fmt::format("{}\n\nUsage: {}\n", kSummary, kUsage);
  out += "Without FILE, or where it is '-', a page is read from standard input.\n";
  std::string_view group;
  for (const Flag& flag : kFlags) {
    if (flag.group != group) out += fmt::format("\n{}:\n", flag.group);
    group = flag.group;
    out += fmt::format("  {:<26} {}\n", flag_names(flag), wrapped(flag_help(flag), 29));
  }
  out += "\nCommands ('presscut COMMAND --help'):\n" + command_lines();
  out += "\nExit codes:\n";
  for (const ExitCode& e : kExitCodes) out += fmt::format("  {:<5} {}\n", e.code, e.meaning);
  out += "\nExamples:\n";
  for (const Example& e : kExamples) out += fmt::format("  {:<50} {}\n", e.command, e.meaning);
  return out;
}

std::string version_text() {
  return fmt::format("presscut {}\nschema {}\ngumbo 0.10\nzlib {}\nfmt {}.{}.{}\nCLI11 {}\n",
                     PRESSCUT_VERSION, article::kSchemaVersion, zlibVersion(), FMT_VERSION / 10000,
                     FMT_VERSION / 100 % 100, FMT_VERSION % 100, CLI11_VERSION);
}

std::string man_page() {
  std::string out = fmt::format(".TH PRESSCUT 1 \"\" \"presscut {}\" \"User Commands\"\n", PRESSCUT_VERSION);
  out += ".SH NAME\npresscut \\- " + roff("title, date, photo credit, body and quotes from news HTML") + "\n";
  out += ".SH SYNOPSIS\n.B presscut\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n";
  out +=
      ".SH DESCRIPTION\nReads raw HTML of news pages and prints what the article says, without anything "
      "around "
      "it.\nWithout \\fIFILE\\fR, or where it is \\(aq\\-\\(aq, a page is read from standard input.\n"
      "Results go to standard output, everything else to standard error.\n";
  out += ".SH OPTIONS\n";
  std::string_view group;
  for (const Flag& flag : kFlags) {
    if (flag.group != group) out += fmt::format(".SS {}\n", flag.group);
    group = flag.group;
    std::string names;
    if (flag.short_name != '\0') names = fmt::format("\\-{}", flag.short_name);
    if (!flag.name.empty()) names += (names.empty() ? "" : ", ") + ("\\-\\-" + roff(flag.name));
    out += ".TP\n\\fB" + names + "\\fR";
    if (!flag.value.empty()) out += fmt::format(" \\fI{}\\fR", flag.value);
    out += "\n" + roff(flag_help(flag)) + "\n";
  }
  out += ".SH COMMANDS\n";
  for (const Command* command : all_commands()) out += command_manual(*command);
  out += ".SH EXIT STATUS\n";
  for (const ExitCode& e : kExitCodes) out += fmt::format(".TP\n.B {}\n{}\n", e.code, roff(e.meaning));
  out += ".SH EXAMPLES\n";
  for (const Example& e : kExamples) out += fmt::format(".TP\n.B {}\n{}\n", roff(e.command), roff(e.meaning));
  return out;
}

std::optional<std::string> completion_script(std::string_view shell) {
  std::string out;
  const auto words = [](std::string_view choices) {
    std::string list;
    for (const char c : choices) list.push_back(c == '|' ? ' ' : c);
    return list;
  };
  if (shell == "bash") {
    std::string names, cases;
    for (const Flag& flag : kFlags) {
      const std::string spelled =
          flag.name.empty() ? fmt::format("-{}", flag.short_name) : fmt::format("--{}", flag.name);
      names += (names.empty() ? "" : " ") + spelled;
      if (flag.choices.empty()) continue;
      const std::string short_case = flag.short_name != '\0' ? fmt::format("|-{}", flag.short_name) : "";
      cases += fmt::format("    {}{}) COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return ;;\n", spelled,
                           short_case, words(flag.choices));
    }
    out =
        "_presscut() {\n  local current=\"${COMP_WORDS[COMP_CWORD]}\" "
        "previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n";
    out += "  case \"${COMP_WORDS[1]}\" in\n";
    for (const Command* command : all_commands()) {
      out += fmt::format("    {}) if [[ $current == -* ]]; then COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return; fi ;;\n",
                         command->name, command_flag_names(*command));
    }
    out += "  esac\n  case \"$previous\" in\n" + cases + "  esac\n";
    out +=
        "  if [[ $current == -* ]]; then\n    COMPREPLY=($(compgen -W \"" + names + "\" -- \"$current\"))\n";
    out += "  elif [[ $COMP_CWORD == 1 ]]; then\n    COMPREPLY=($(compgen -W \"" + command_names() +
           "\" -- \"$current\") $(compgen -f -- \"$current\"))\n";
    out +=
        "  else\n    COMPREPLY=($(compgen -f -- \"$current\"))\n  fi\n}\ncomplete -o filenames -F _presscut "
        "presscut\n";
    return out;
  }
  const auto plain = [](std::string_view help) {
    std::string text;
    for (const char c : help) {
      if (c != '\'' && c != '[' && c != ']' && c != ':') text.push_back(c);
    }
    return text;
  };
  if (shell == "zsh") {
    out = "#compdef presscut\ncase $words[2] in\n";
    for (const Command* command : all_commands()) {
      out += fmt::format("  {}) shift words; (( CURRENT-- ))\n    _arguments", command->name);
      for (const CommandFlag& flag : command->flags) {
        const std::string argument = flag.value.empty() ? "" : flag.choices.empty() ? fmt::format(":{}:_files", flag.value)
                                                              : fmt::format(":{}:({})", flag.value, words(flag.choices));
        out += fmt::format(" '--{}[{}]{}'", flag.name, plain(flag.help), argument);
      }
      out += " '*:path:_files'; return ;;\n";
    }
    out += fmt::format("esac\n[[ $CURRENT == 2 ]] && compadd {}\n_arguments \\\n", command_names());
    for (const Flag& flag : kFlags) {
      const std::string argument = flag.value.empty() ? ""
                                   : flag.choices.empty()
                                       ? fmt::format(":{}:_files", flag.value)
                                       : fmt::format(":{}:({})", flag.value, words(flag.choices));
      const std::string tail = fmt::format("[{}]{}' \\\n", plain(flag.help), argument);
      if (flag.short_name != '\0') out += fmt::format("  '-{}{}", flag.short_name, tail);
      if (!flag.name.empty()) out += fmt::format("  '--{}{}", flag.name, tail);
    }
    return out + "  '*:file:_files'\n";
  }
  if (shell == "fish") {
    for (const Flag& flag : kFlags) {
      out += "complete -c presscut";
      if (flag.short_name != '\0') out += fmt::format(" -s {}", flag.short_name);
      if (!flag.name.empty()) out += fmt::format(" -l {}", flag.name);
      if (!flag.value.empty()) out += " -r";
      if (!flag.choices.empty()) out += fmt::format(" -f -a '{}'", words(flag.choices));
      out += fmt::format(" -d '{}'\n", plain(flag.help));
    }
    for (const Command* command : all_commands()) {
      out += fmt::format("complete -c presscut -n __fish_use_subcommand -a {} -d '{}'\n", command->name, plain(command->summary));
      for (const CommandFlag& flag : command->flags) {
        out += fmt::format("complete -c presscut -n '__fish_seen_subcommand_from {}' -l {}{}{} -d '{}'\n", command->name,
                           flag.name, flag.value.empty() ? "" : " -r",
                           flag.choices.empty() ? "" : fmt::format(" -f -a '{}'", words(flag.choices)), plain(flag.help));
      }
    }
    return out;
  }
  return std::nullopt;
}

}  // namespace presscut::cli
