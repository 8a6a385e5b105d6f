// Every command and flag, once: the parser, both help texts, the manual page and the shell completions are
// made from these tables.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::cli {

enum class FlagId {
  kFormat,
  kOutput,
  kOutputDir,
  kField,
  kFields,
  kLinks,
  kImages,
  kFailOn,
  kInput,
  kFilesFrom,
  kNull,
  kRecursive,
  kGlob,
  kManifest,
  kDiff,
  kJunit,
  kReport,
  kAnnotations,
  kStrict,
  kColor,
  kPrune,
  kForce,
  kMin,
  kUrl,
  kCharset,
  kDateReference,
  kMaxBytes,
  kMaxDepth,
  kMaxBlocks,
  kTimeout,
  kBoilerplate,
  kKeep,
  kDrop,
  kJobs,
  kProgress,
  kQuiet,
  kPrintSchema,
  kRules,
  kPrintMan,
  kPrintCompletion,
  kShortHelp,
  kHelp,
  kVersion,
};

/// What a flag takes, which is what the shells complete.
enum class Takes { kNothing, kText, kFile, kFolder, kField, kFields };

/// The commands as bits, so that a flag can belong to several.
enum CommandBit : unsigned { kExtract = 1, kExplain = 2, kCheck = 4, kBless = 8, kScore = 16 };

struct Flag {
  FlagId id;
  unsigned commands;      // CommandBit values
  char short_name;        // '\0': none
  std::string_view name;  // long name without dashes
  Takes takes;
  std::string_view value;    // name of its value, empty for a switch
  std::string_view choices;  // values it takes, separated by '|', empty: any
  std::string_view group;
  std::string_view brief;  // for -h, empty: not listed there
  std::string_view help;   // sentences
};

struct ExitCode {
  int code;
  std::string_view meaning;
};

struct Example {
  std::string_view command;
  std::string_view meaning;
};

struct Command {
  CommandBit bit;
  std::string_view name;  // empty: extraction
  std::string_view operand;
  std::string_view brief;
  std::string_view summary;
  std::span<const ExitCode> exit_codes;
};

/// Extraction first.
std::span<const Command> all_commands();
const Command& command_of(CommandBit bit);
/// Null for an unknown name.
const Command* find_command(std::string_view name);

/// Flags of a command, in the order of the help.
std::vector<const Flag*> flags_of(const Command& command);
/// The command's flag with that id, or null.
const Flag* find_flag(const Command& command, FlagId id);

std::span<const Example> all_examples();

/// Values that a flag takes: its choices, or the schema's fields; empty for any.
std::vector<std::string_view> choices_of(const Flag& flag);
/// Help of the flag with the values it takes.
std::string help_of(const Flag& flag);

}  // namespace presscut::cli
