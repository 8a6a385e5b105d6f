#include "cli/manual.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/flags.h"
#include "cli/help.h"

namespace presscut::cli {
namespace {

constexpr std::size_t kManualIndent = 10;  // room that escapes take, of the 78 characters of a line

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

// Text of the manual: a sentence a line and no line above 78 characters, as mandoc -Tlint asks.
std::string manual_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t stop = text.find(". ");
    const std::string_view sentence = text.substr(0, stop == std::string_view::npos ? stop : stop + 1);
    std::string lines = wrapped(sentence, kManualIndent) + "\n";
    const std::string indent = "\n" + std::string(kManualIndent, ' ');
    for (std::size_t at = 0; (at = lines.find(indent, at)) != std::string::npos;)
      lines.erase(at + 1, kManualIndent);
    for (const char c : lines) {
      // A line that begins with a full stop would be a request.
      if (c == '.' && (out.empty() || out.back() == '\n')) out += "\\&";
      out += roff(std::string_view(&c, 1));
    }
    text.remove_prefix(std::min(sentence.size() + 1, text.size()));
  }
  return out;
}

std::string flag_entry(const Flag& flag) {
  std::string names;
  if (flag.short_name != '\0') names = fmt::format("\\-{}", flag.short_name);
  if (!flag.name.empty()) names += (names.empty() ? "" : ", ") + ("\\-\\-" + roff(flag.name));
  std::string out = ".TP\n\\fB" + names + "\\fR";
  if (!flag.value.empty()) out += fmt::format(" \\fI{}\\fR", flag.value);
  return out + "\n" + manual_text(help_of(flag));
}

// Flags that mean the same as in extraction are named only.
std::string command_entry(const Command& command) {
  std::string out = fmt::format(".SS presscut {} [\\fIOPTION\\fR]... [\\fI{}\\fR]\n{}", command.name,
                                command.operand, manual_text(command.summary));
  const Command& extraction = command_of(kExtract);
  std::string shared;
  for (const Flag* flag : flags_of(command)) {
    if (find_flag(extraction, flag->id) == flag) {
      shared += fmt::format("{}--{}", shared.empty() ? "" : ", ", flag->name);
    } else {
      out += flag_entry(*flag);
    }
  }
  if (!shared.empty()) out += ".PP\n" + manual_text("As for extraction: " + shared + ".");
  return out;
}

}  // namespace

std::string man_page() {
  const Command& extraction = command_of(kExtract);
  std::string out = fmt::format(".TH PRESSCUT 1 \"{}\" \"presscut {}\" \"User Commands\"\n", PRESSCUT_DATE,
                                PRESSCUT_VERSION);
  out += ".SH NAME\npresscut \\- " + roff("title, date, photo credit, body and quotes from news HTML") + "\n";
  out += ".SH SYNOPSIS\n.B presscut\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n";
  out +=
      ".SH DESCRIPTION\nReads raw HTML of news pages and prints what the article says,\nwithout anything "
      "around it.\n"
      "Without \\fIFILE\\fR, or where it is \\(aq\\-\\(aq,\na page is read from standard input.\n"
      "Results go to standard output, everything else to standard error.\n";
  out += ".SH OPTIONS\n";
  std::string_view group;
  for (const Flag* flag : flags_of(extraction)) {
    if (flag->group != group) out += fmt::format(".SS {}\n", flag->group);
    group = flag->group;
    out += flag_entry(*flag);
  }
  out += ".SH COMMANDS\n";
  for (const Command& command : all_commands()) {
    if (!command.name.empty()) out += command_entry(command);
  }
  out += ".SH EXIT STATUS\n";
  for (const ExitCode& e : extraction.exit_codes)
    out += fmt::format(".TP\n.B {}\n{}", e.code, manual_text(e.meaning));
  out += ".SH EXAMPLES\n";
  for (const Example& e : all_examples())
    out += fmt::format(".TP\n.B {}\n{}", roff(e.command), manual_text(e.meaning));
  return out;
}

}  // namespace presscut::cli
