// Every flag once: the parser, both help texts, the man page and the shell completions are made from this.
#pragma once

#include <cstddef>
#include <string_view>

namespace presscut::cli {

enum class FlagId {
  kFormat,
  kOutput,
  kOutputDir,
  kField,
  kFields,
  kInput,
  kFilesFrom,
  kNull,
  kRecursive,
  kGlob,
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
  kPrintMan,
  kPrintCompletion,
  kShortHelp,
  kHelp,
  kVersion,
};

struct Flag {
  FlagId id;
  char short_name;           // '\0': none
  std::string_view name;     // long name without dashes
  std::string_view value;    // name of its value, empty for a switch
  std::string_view choices;  // values it takes, parted by '|', empty: any
  std::string_view group;
  std::string_view help;  // one sentence
};

inline constexpr Flag kFlags[] = {
    {FlagId::kFormat, 'f', "format", "FORMAT", "json|jsonl|text|md|html|csv", "Output",
     "Output format. Default: by the extension of --output, else json for one page and jsonl for several."},
    {FlagId::kOutput, 'o', "output", "FILE", "", "Output",
     "Write to FILE instead of standard output. It is replaced when all is done, never half-written."},
    {FlagId::kOutputDir, '\0', "output-dir", "DIR", "", "Output",
     "Write one file a page into DIR, under the input's relative name with the format's extension."},
    {FlagId::kField, '\0', "field", "NAME", "", "Output",
     "Print one field as plain text, for shells; exit code 1 when it is unknown."},
    {FlagId::kFields, '\0', "fields", "NAMES", "", "Output", "Keep only these fields, parted by commas."},
    {FlagId::kInput, '\0', "input", "KIND", "auto|html|jsonl|warc", "Input",
     "What the inputs hold. auto: pages, or WARC when it begins like one; gzip is always unpacked."},
    {FlagId::kFilesFrom, '\0', "files-from", "FILE", "", "Input",
     "Read names of further inputs from FILE, one a line ('-': standard input)."},
    {FlagId::kNull, '0', "null", "", "", "Input",
     "Names in --files-from are ended by NUL instead of newline."},
    {FlagId::kRecursive, 'r', "recursive", "", "", "Input", "Go into directories, in the order of names."},
    {FlagId::kGlob, '\0', "glob", "PATTERN", "", "Input",
     "With --recursive: only files whose name matches. Default: *.htm* and *.xhtml*."},
    {FlagId::kUrl, '\0', "url", "URL", "", "Input",
     "Address of the page, the base of its relative links (one page only)."},
    {FlagId::kCharset, '\0', "charset", "NAME", "", "Input",
     "Encoding of the pages, as from HTTP; beats what they declare."},
    {FlagId::kDateReference, '\0', "date-reference", "DATE", "", "Input",
     "ISO date that \"yesterday\" or \"2 hours ago\" count from; without it they are ignored."},
    {FlagId::kMaxBytes, '\0', "max-bytes", "N", "", "Limits",
     "Refuse pages of more than N bytes, unpacked; K, M and G are understood. Default: 64M."},
    {FlagId::kMaxDepth, '\0', "max-depth", "N", "", "Limits",
     "Unwrap elements nested deeper than N, 16 to 4096; their text is kept. Default: 512."},
    {FlagId::kMaxBlocks, '\0', "max-blocks", "N", "", "Limits",
     "Cut pages after N blocks of text; such a page is printed with a warning and exit code 2. Default: "
     "200000."},
    {FlagId::kTimeout, '\0', "timeout", "SECONDS", "", "Limits",
     "Give up pages that take longer; the batch goes on with the next, and the exit code is 2. 0: never. "
     "Default: "
     "60."},
    {FlagId::kBoilerplate, '\0', "boilerplate", "FILE", "", "Body",
     "Lines that are never part of an article, one a line of FILE."},
    {FlagId::kKeep, '\0', "keep", "SELECTOR", "", "Body",
     "Text in elements that match is body: tag, .class, #id, [attribute=value], descendants; may be "
     "repeated."},
    {FlagId::kDrop, '\0', "drop", "SELECTOR", "", "Body",
     "Text in elements that match is not body; may be repeated."},
    {FlagId::kJobs, 'j', "jobs", "N", "", "Batches",
     "Pages at a time, 0 for as many as there are cores. The order stays. Default: 1."},
    {FlagId::kProgress, '\0', "progress", "WHEN", "auto|always|never", "Batches",
     "Show progress on standard error. auto: on a terminal, after a second."},
    {FlagId::kQuiet, 'q', "quiet", "", "", "Batches",
     "No messages about single inputs; the exit code tells."},
    {FlagId::kPrintSchema, '\0', "print-schema", "", "", "Help",
     "Print the JSON Schema of the output, with --fields of that part of it, and exit."},
    {FlagId::kPrintMan, '\0', "print-man", "", "", "Help", "Print the manual page (roff) and exit."},
    {FlagId::kPrintCompletion, '\0', "print-completion", "SHELL", "bash|zsh|fish", "Help",
     "Print the completion script for the shell and exit."},
    {FlagId::kShortHelp, 'h', "", "", "", "Help", "Short help with examples."},
    {FlagId::kHelp, '\0', "help", "", "", "Help", "This help."},
    {FlagId::kVersion, '\0', "version", "", "", "Help", "Version, schema version and libraries."},
};

}  // namespace presscut::cli
