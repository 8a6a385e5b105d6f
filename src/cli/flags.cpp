#include "cli/flags.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "output/fields.h"

namespace presscut::cli {
namespace {

constexpr unsigned kStreams = kExtract | kExplain;       // read any input
constexpr unsigned kSamples = kCheck | kBless | kScore;  // read pages with expectations
constexpr unsigned kAll = kStreams | kSamples;
constexpr unsigned kParallel = kExtract | kCheck | kScore;

constexpr Flag kFlags[] = {
    {FlagId::kFormat, kExtract, 'f', "format", Takes::kText, "FORMAT",
     "json|jsonl|text|md|html|csv|jsonld|ninjs", "Output", "Output format: json, jsonl, text, md, html …",
     "Output format. Default: by the extension of --output, else json for one page and jsonl for several."},
    {FlagId::kFormat, kExplain, 'f', "format", Takes::kText, "FORMAT", "text|jsonl|html", "Output", "",
     "For people, for programs (one line per page), or an HTML report. "
     "Default: by the extension of --output, else text."},
    {FlagId::kFormat, kCheck, 'f', "format", Takes::kText, "FORMAT", "text|jsonl|tap", "Output", "",
     "Form of the report on standard output. Default: text."},
    {FlagId::kOutput, kStreams, 'o', "output", Takes::kFile, "FILE", "", "Output",
     "Write to FILE instead of standard output",
     "Write to FILE instead of standard output. FILE is replaced when all is done; "
     "until then, and after an interrupt, it stays as it was."},
    {FlagId::kOutputDir, kExtract, '\0', "output-dir", Takes::kFolder, "DIR", "", "Output",
     "Write one file per page into DIR",
     "Write one file per page into DIR, under the input's relative name with the format's extension."},
    {FlagId::kField, kExtract, '\0', "field", Takes::kField, "NAME", "", "Output",
     "Print one field as plain text",
     "Print one field as plain text, for shells; exit code 1 when it is unknown."},
    {FlagId::kFields, kExtract, '\0', "fields", Takes::kFields, "NAMES", "", "Output", "",
     "Keep only these fields, separated by commas; blocks, the body with its structure, is printed only when "
     "it is named."},
    {FlagId::kLinks, kExtract, '\0', "links", Takes::kText, "WHAT", "keep|drop", "Output", "",
     "What becomes of links in Markdown, HTML and the field blocks: drop leaves their text. Default: keep."},
    {FlagId::kImages, kExtract, '\0', "images", Takes::kText, "WHAT", "keep|drop", "Output", "",
     "What becomes of pictures with their captions there. Default: keep."},
    {FlagId::kFields, kBless, '\0', "fields", Takes::kFields, "NAMES", "", "Output", "",
     "Write these fields, separated by commas."},
    {FlagId::kDiff, kCheck, '\0', "diff", Takes::kText, "DETAIL", "full|short|none", "Output", "",
     "How much of a difference is shown. Default: short."},
    {FlagId::kJunit, kCheck, '\0', "junit", Takes::kFile, "FILE", "", "Output", "",
     "Write a JUnit report too."},
    {FlagId::kReport, kCheck, '\0', "report", Takes::kFile, "FILE", "", "Output", "",
     "Write an HTML report too: differences side by side, and why each block was kept."},
    {FlagId::kAnnotations, kCheck, '\0', "annotations", Takes::kText, "KIND", "github", "Output", "",
     "Write annotations for the CI system too."},
    {FlagId::kColor, kCheck, '\0', "color", Takes::kText, "WHEN", "auto|always|never", "Output", "",
     "Colour in the text report. Default: auto."},
    {FlagId::kStrict, kCheck, '\0', "strict", Takes::kNothing, "", "", "Output", "",
     "A page without expectation fails."},
    {FlagId::kMin, kScore, '\0', "min", Takes::kText, "FLOORS", "", "Output", "",
     "Floors such as body=0.95,title=0.9; below one the exit code is 1."},
    {FlagId::kPrune, kBless, '\0', "prune", Takes::kNothing, "", "", "Output", "",
     "Remove expectations that belong to no page."},
    {FlagId::kForce, kBless, '\0', "force", Takes::kNothing, "", "", "Output", "",
     "Write although CI is set in the environment."},
    {FlagId::kFailOn, kExtract, '\0', "fail-on", Takes::kText, "WHAT", "never|error|no-article", "Output", "",
     "Which pages make the exit code other than 0: none, those that cannot be read (2), or also those "
     "without "
     "an article (1). Default: error for JSON Lines and WARC, whose engines take any other code for a crash, "
     "else no-article. Wrong usage and output that cannot be written are always 2."},
    {FlagId::kInput, kStreams, '\0', "input", Takes::kText, "KIND", "auto|html|jsonl|warc", "Input", "",
     "What the inputs contain. auto: pages, also saved ones (MHTML, mails, .webarchive), or WARC, JSON Lines "
     "and feeds where they begin like it; gzip, zstd, "
     "xz and brotli are always unpacked."},
    {FlagId::kFilesFrom, kStreams, '\0', "files-from", Takes::kFile, "FILE", "", "Input", "",
     "Read names of further inputs from FILE, one per line ('-': standard input)."},
    {FlagId::kNull, kStreams, '0', "null", Takes::kNothing, "", "", "Input", "",
     "Names in --files-from end with NUL instead of newline."},
    {FlagId::kRecursive, kStreams, 'r', "recursive", Takes::kNothing, "", "", "Input", "Go into directories",
     "Go into directories, in the order of names."},
    {FlagId::kGlob, kStreams, '\0', "glob", Takes::kText, "PATTERN", "", "Input", "",
     "With --recursive: only files whose name matches. Default: *.htm*, *.xhtml*, *.mht*, "
     "*.eml and *.webarchive."},
    {FlagId::kManifest, kSamples, '\0', "manifest", Takes::kFile, "FILE", "", "Input", "",
     "Pages and expectations, one pair per line, separated by a tab."},
    {FlagId::kUrl, kAll, '\0', "url", Takes::kText, "URL", "", "Input", "Address of the page",
     "Address of the page, the base of its relative links (one page only)."},
    {FlagId::kCharset, kAll, '\0', "charset", Takes::kText, "NAME", "", "Input", "",
     "Encoding of the pages, as from HTTP; it takes precedence over what they declare."},
    {FlagId::kDateReference, kAll, '\0', "date-reference", Takes::kText, "DATE", "", "Input", "",
     "ISO date that \"yesterday\" or \"2 hours ago\" count from; without it they are ignored."},
    {FlagId::kMaxBytes, kAll, '\0', "max-bytes", Takes::kText, "N", "", "Limits", "",
     "Refuse pages of more than N bytes, unpacked; K, M and G are understood. Default: 64M."},
    {FlagId::kMaxDepth, kAll, '\0', "max-depth", Takes::kText, "N", "", "Limits", "",
     "Unwrap elements nested deeper than N, 16 to 4096; their text is kept. Default: 512."},
    {FlagId::kMaxBlocks, kAll, '\0', "max-blocks", Takes::kText, "N", "", "Limits", "",
     "Cut pages after N blocks of text; such a page is printed with a warning and exit code 2. Default: "
     "200000."},
    {FlagId::kTimeout, kAll, '\0', "timeout", Takes::kText, "SECONDS", "", "Limits", "",
     "Give up pages that take longer; the batch goes on with the next, and the exit code is 2. 0: never. "
     "Default: 60."},
    {FlagId::kBoilerplate, kAll, '\0', "boilerplate", Takes::kFile, "FILE", "", "Body", "",
     "Lines that are never part of an article, one per line of FILE."},
    {FlagId::kKeep, kAll, '\0', "keep", Takes::kText, "SELECTOR", "", "Body", "",
     "Text in elements that match is body: tag, .class, #id, [attribute=value], descendants; may be "
     "repeated."},
    {FlagId::kDrop, kAll, '\0', "drop", Takes::kText, "SELECTOR", "", "Body", "",
     "Text in elements that match is not body; may be repeated."},
    {FlagId::kJobs, kParallel, 'j', "jobs", Takes::kText, "N", "", "Batches", "Pages at a time, 0: all cores",
     "Pages at a time, 0 for as many as there are cores. The order stays. Default: 1."},
    {FlagId::kProgress, kExtract, '\0', "progress", Takes::kText, "WHEN", "auto|always|never", "Batches", "",
     "Show progress on standard error. auto: on a terminal, after a second."},
    {FlagId::kQuiet, kExtract, 'q', "quiet", Takes::kNothing, "", "", "Batches", "",
     "No messages about single inputs; the exit code reports them."},
    {FlagId::kPrintSchema, kExtract, '\0', "print-schema", Takes::kNothing, "", "", "Help", "",
     "Print the JSON Schema of the output, with --fields of that part of it, and exit."},
    {FlagId::kRules, kExplain, '\0', "rules", Takes::kNothing, "", "", "Help", "",
     "List the names of all decisions with their meanings and exit."},
    {FlagId::kPrintMan, kExtract, '\0', "print-man", Takes::kNothing, "", "", "Help", "",
     "Print the manual page (roff) and exit."},
    {FlagId::kPrintCompletion, kExtract, '\0', "print-completion", Takes::kText, "SHELL", "bash|zsh|fish",
     "Help", "", "Print the completion script for the shell and exit."},
    {FlagId::kShortHelp, kExtract, 'h', "", Takes::kNothing, "", "", "Help", "", "Short help with examples."},
    {FlagId::kHelp, kExtract, '\0', "help", Takes::kNothing, "", "", "Help", "", "This help."},
    {FlagId::kHelp, kExplain | kSamples, 'h', "help", Takes::kNothing, "", "", "Help", "",
     "Print this help and exit."},
    {FlagId::kVersion, kExtract, '\0', "version", Takes::kNothing, "", "", "Help", "",
     "Version, schema version and libraries."},
};

constexpr ExitCode kExtractCodes[] = {
    {0, "every input gave an article"},
    {1, "some input had no article, or the field asked for is unknown; see --fail-on"},
    {2, "some input could not be read, or not as a whole, some output not written, or the usage was wrong"},
    {130, "interrupted (128 and the number of the signal); files named by --output stay as they were"},
};
constexpr ExitCode kExplainCodes[] = {{0, "all inputs are explained"},
                                      {2, "something could not be read or written, or the usage was wrong"}};
constexpr ExitCode kCheckCodes[] = {
    {0, "all pages are as expected"}, {1, "some page differs"}, {2, "something could not be read"}};
constexpr ExitCode kBlessCodes[] = {{0, "all expectations are written"},
                                    {2, "some page gave no result, or something could not be written"}};
constexpr ExitCode kScoreCodes[] = {{0, "no figure is below its floor"},
                                    {1, "a figure is below its floor"},
                                    {2, "something could not be read"}};

constexpr Command kCommands[] = {
    {kExtract, "", "FILE...", "", "Title, date, photo credit, body and quotes from news HTML.",
     kExtractCodes},
    {kCheck, "check", "PATH...", "Compares pages with the expectations beside them",
     "Compares pages with the expectations beside them (X.html with X.expected.json).", kCheckCodes},
    {kBless, "bless", "PATH...", "Writes expectations from what is extracted now",
     "Writes expectations from what is extracted now: new ones in full, others with the fields they have.",
     kBlessCodes},
    {kScore, "score", "PATH...", "Accuracy of each field over all expectations",
     "Accuracy of each field over all expectations: F1 for body, photos and quotes, share of exact values "
     "else.",
     kScoreCodes},
    {kExplain, "explain", "FILE...", "Prints why each block was kept or dropped",
     "Prints why each block was kept or dropped, and the candidates of every field with the chosen one "
     "marked.",
     kExplainCodes},
};

constexpr Example kExamples[] = {
    {"presscut page.html", "all fields of one page as JSON"},
    {"curl -s URL | presscut --url URL --field title", "one field of a page from the network"},
    {"presscut -r pages -j 0 -o articles.jsonl", "a directory, on all cores, one line per page"},
};

}  // namespace

std::span<const Command> all_commands() {
  return kCommands;
}

std::span<const Example> all_examples() {
  return kExamples;
}

const Command& command_of(CommandBit bit) {
  return *std::find_if(std::begin(kCommands), std::end(kCommands),
                       [&](const Command& c) { return c.bit == bit; });
}

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(std::begin(kCommands), std::end(kCommands),
                                  [&](const Command& c) { return !c.name.empty() && c.name == name; });
  return found == std::end(kCommands) ? nullptr : found;
}

std::vector<const Flag*> flags_of(const Command& command) {
  std::vector<const Flag*> flags;
  for (const Flag& flag : kFlags) {
    if ((flag.commands & command.bit) != 0) flags.push_back(&flag);
  }
  return flags;
}

const Flag* find_flag(const Command& command, FlagId id) {
  for (const Flag& flag : kFlags) {
    if (flag.id == id && (flag.commands & command.bit) != 0) return &flag;
  }
  return nullptr;
}

std::vector<std::string_view> choices_of(const Flag& flag) {
  if (flag.takes == Takes::kField || flag.takes == Takes::kFields)
    return {std::begin(output::kFieldNames), std::end(output::kFieldNames)};
  std::vector<std::string_view> out;
  std::string_view rest = flag.choices;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    out.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

std::string help_of(const Flag& flag) {
  const std::vector<std::string_view> choices = choices_of(flag);
  if (choices.empty()) return std::string(flag.help);
  return fmt::format("{} {} {}.", flag.help, flag.takes == Takes::kFields ? "Any of" : "One of",
                     fmt::join(choices, ", "));
}

}  // namespace presscut::cli
