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
constexpr std::size_t kManualIndent = 10;  // room that escapes take, of the 78 characters of a line
constexpr std::string_view kManualDate = "2026-11-24";  // of the text, not of the build: the page stays the same
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

std::string listed(std::string_view choices) {
  std::string out;
  for (const char c : choices) out += c == '|' ? std::string(", ") : std::string(1, c);
  return out;
}

std::string flag_help(const Flag& flag) {
  std::string out(flag.help);
  if (!flag.choices.empty()) out += " One of " + listed(flag.choices) + ".";
  return out;
}

// What it does in a few words: up to the first full stop, colon, bracket or second clause.
std::string_view in_short(std::string_view help) {
  for (const std::string_view end : {". ", ": ", " (", ", and ", "; exit", ", the base ", ", under "})
    help = help.substr(0, help.find(end));
  return help.ends_with('.') ? help.substr(0, help.size() - 1) : help;
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

std::string named(const Command& command) { return fmt::format("{} {}", command.name, command.operand); }

// Text of the manual: a sentence a line and no line above 78 characters, as mandoc -Tlint asks.
std::string manual_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t stop = text.find(". ");
    const std::string_view sentence = text.substr(0, stop == std::string_view::npos ? stop : stop + 1);
    std::string lines = wrapped(sentence, kManualIndent) + "\n";
    const std::string indent = "\n" + std::string(kManualIndent, ' ');
    for (std::size_t at = 0; (at = lines.find(indent, at)) != std::string::npos;) lines.erase(at + 1, kManualIndent);
    for (const char c : lines) {
      // A line that begins with a full stop would be a request.
      if (c == '.' && (out.empty() || out.back() == '\n')) out += "\\&";
      out += roff(std::string_view(&c, 1));
    }
    text.remove_prefix(std::min(sentence.size() + 1, text.size()));
  }
  return out;
}

std::string command_manual(const Command& command) {
  std::string out = fmt::format(".SS presscut {} [\\fIOPTION\\fR]... [\\fI{}\\fR]\n{}", command.name, command.operand,
                                manual_text(command.summary));
  for (const CommandFlag& flag : command.flags) {
    out += fmt::format(".TP\n\\fB\\-\\-{}\\fR", roff(flag.name));
    if (!flag.value.empty()) out += fmt::format(" \\fI{}\\fR", flag.value);
    std::string help(flag.help);
    if (!flag.choices.empty()) help += " One of " + listed(flag.choices) + ".";
    out += "\n" + manual_text(help);
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
  std::string out = fmt::format("{}\nUsage: {}\n\nExamples:\n", kSummary, kUsage);
  for (const Example& e : kExamples) out += fmt::format("  {:<50} {}\n", e.command, e.meaning);
  out += "\nOptions most used:\n";
  for (const Flag& flag : kFlags) {
    const bool common = flag.id == FlagId::kFormat || flag.id == FlagId::kOutput ||
                        flag.id == FlagId::kOutputDir || flag.id == FlagId::kField ||
                        flag.id == FlagId::kRecursive || flag.id == FlagId::kUrl || flag.id == FlagId::kJobs;
    if (!common) continue;
    const std::string choices = flag.choices.empty() ? "" : ": " + listed(flag.choices);
    out += fmt::format("  {:<22} {}{}\n", flag_names(flag), in_short(flag.help), choices);
  }
  out += "\nCommands:\n";
  for (const Command* command : all_commands())
    out += fmt::format("  {:<22} {}\n", named(*command), in_short(command->summary));
  return out + "'presscut --help' lists all options and exit codes, 'presscut COMMAND --help' a command's.\n";
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
  out += "\nCommands ('presscut COMMAND --help'):\n";
  for (const Command* command : all_commands())
    out += fmt::format("  {:<26} {}\n", named(*command), wrapped(command->summary, 29));
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
  std::string out = fmt::format(".TH PRESSCUT 1 {} \"presscut {}\" \"User Commands\"\n", kManualDate, PRESSCUT_VERSION);
  out += ".SH NAME\npresscut \\- " + roff("title, date, photo credit, body and quotes from news HTML") + "\n";
  out += ".SH SYNOPSIS\n.B presscut\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n";
  out +=
      ".SH DESCRIPTION\nReads raw HTML of news pages and prints what the article says,\nwithout anything around it.\n"
      "Without \\fIFILE\\fR, or where it is \\(aq\\-\\(aq,\na page is read from standard input.\n"
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
    out += "\n" + manual_text(flag_help(flag));
  }
  out += ".SH COMMANDS\n";
  for (const Command* command : all_commands()) out += command_manual(*command);
  out += ".SH EXIT STATUS\n";
  for (const ExitCode& e : kExitCodes) out += fmt::format(".TP\n.B {}\n{}", e.code, manual_text(e.meaning));
  out += ".SH EXAMPLES\n";
  for (const Example& e : kExamples) out += fmt::format(".TP\n.B {}\n{}", roff(e.command), manual_text(e.meaning));
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
    out += "  [[ $COMP_CWORD == 1 ]] || case \"${COMP_WORDS[1]}\" in\n";
    for (const Command* command : all_commands()) {
      out += fmt::format("    {})\n      case \"$previous\" in\n", command->name);
      for (const CommandFlag& flag : command->flags) {
        const std::string reply =
            flag.choices.empty() ? "-f" : fmt::format("-W \"{}\"", words(flag.choices));
        if (!flag.value.empty())
          out += fmt::format("        --{}) COMPREPLY=($(compgen {} -- \"$current\")); return ;;\n", flag.name, reply);
      }
      out += fmt::format(
          "      esac\n      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); else "
          "COMPREPLY=($(compgen -f -- \"$current\")); fi\n      return ;;\n",
          command_flag_names(*command));
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
