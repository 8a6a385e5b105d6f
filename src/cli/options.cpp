#include "cli/options.h"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <thread>

#include "base/ascii.h"
#include "base/edit_distance.h"
#include "base/utf8.h"
#include "cli/flags.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "output/schema.h"

namespace presscut::cli {
namespace {

constexpr int kUsageError = 2;
constexpr unsigned kMostJobs = 256;
constexpr std::size_t kLeastDepth = 16;   // html, body and what every page has
constexpr std::size_t kMostDepth = 4096;  // the tree builder's time grows with the square of it
constexpr std::size_t kMostBlocks = 1'000'000;

// What CLI11 stores, before it is checked.
struct Raw {
  std::string format, fields, input, max_bytes, max_depth, max_blocks, timeout, progress, completion,
      boilerplate;
  std::vector<std::string> keep, drop;
  int jobs = 1;
  bool schema = false, man = false, short_help = false, help = false, version = false;
};

std::string spelled(const Flag& flag) {
  std::string out;
  if (flag.short_name != '\0') out = fmt::format("-{}", flag.short_name);
  if (!flag.name.empty()) out += (out.empty() ? "--" : ",--") + std::string(flag.name);
  return out;
}

void add_flag(CLI::App& app, const Flag& flag, Options& options, Raw& raw) {
  const std::string name = spelled(flag);
  switch (flag.id) {
    case FlagId::kFormat:
      app.add_option(name, raw.format);
      break;
    case FlagId::kOutput:
      app.add_option(name, options.output);
      break;
    case FlagId::kOutputDir:
      app.add_option(name, options.output_dir);
      break;
    case FlagId::kField:
      app.add_option(name, options.field);
      break;
    case FlagId::kFields:
      app.add_option(name, raw.fields);
      break;
    case FlagId::kInput:
      app.add_option(name, raw.input);
      break;
    case FlagId::kFilesFrom:
      app.add_option(name, options.files_from);
      break;
    case FlagId::kNull:
      app.add_flag(name, options.null_separated);
      break;
    case FlagId::kRecursive:
      app.add_flag(name, options.recursive);
      break;
    case FlagId::kGlob:
      app.add_option(name, options.glob);
      break;
    case FlagId::kUrl:
      app.add_option(name, options.url);
      break;
    case FlagId::kCharset:
      app.add_option(name, options.charset);
      break;
    case FlagId::kDateReference:
      app.add_option(name, options.date_reference);
      break;
    case FlagId::kMaxBytes:
      app.add_option(name, raw.max_bytes);
      break;
    case FlagId::kMaxDepth:
      app.add_option(name, raw.max_depth);
      break;
    case FlagId::kMaxBlocks:
      app.add_option(name, raw.max_blocks);
      break;
    case FlagId::kTimeout:
      app.add_option(name, raw.timeout);
      break;
    case FlagId::kBoilerplate:
      app.add_option(name, raw.boilerplate);
      break;
    case FlagId::kKeep:
      app.add_option(name, raw.keep)->allow_extra_args(false);
      break;
    case FlagId::kDrop:
      app.add_option(name, raw.drop)->allow_extra_args(false);
      break;
    case FlagId::kJobs:
      app.add_option(name, raw.jobs);
      break;
    case FlagId::kProgress:
      app.add_option(name, raw.progress);
      break;
    case FlagId::kQuiet:
      app.add_flag(name, options.quiet);
      break;
    case FlagId::kPrintSchema:
      app.add_flag(name, raw.schema);
      break;
    case FlagId::kPrintMan:
      app.add_flag(name, raw.man);
      break;
    case FlagId::kPrintCompletion:
      app.add_option(name, raw.completion);
      break;
    case FlagId::kShortHelp:
      app.add_flag(name, raw.short_help);
      break;
    case FlagId::kHelp:
      app.add_flag(name, raw.help);
      break;
    case FlagId::kVersion:
      app.add_flag(name, raw.version);
      break;
  }
}

int usage_error(const std::string& message) {
  tell(message);
  std::fputs("Try 'presscut -h' for examples.\n", stderr);
  return kUsageError;
}

std::string with_suggestion(std::string message, std::string_view suggestion, std::string_view dashes) {
  if (suggestion.empty()) return message;
  return std::move(message.append(", did you mean ").append(dashes).append(suggestion).append("?"));
}

std::vector<std::string_view> choices_of(FlagId id) {
  std::vector<std::string_view> out;
  for (const Flag& flag : kFlags) {
    if (flag.id != id) continue;
    std::string_view rest = flag.choices;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      out.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return out;
}

// "" and known values pass; anything else is a message.
std::optional<std::string> wrong_choice(FlagId id, std::string_view name, const std::string& value) {
  const std::vector<std::string_view> choices = choices_of(id);
  if (value.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return std::nullopt;
  return with_suggestion(fmt::format("--{}: '{}' is none of {}", name, value, fmt::join(choices, ", ")),
                         base::find_nearest(value, choices), "");
}

std::string unknown_flag(const std::string& typed) {
  std::vector<std::string_view> names;
  for (const Flag& flag : kFlags) names.push_back(flag.name);
  std::string_view bare = typed;
  while (bare.starts_with('-')) bare.remove_prefix(1);
  bare = bare.substr(0, bare.find('='));
  return with_suggestion(fmt::format("unknown option {}", typed), base::find_nearest(bare, names), "--");
}

// "64M" to bytes.
std::optional<std::size_t> parse_size(std::string_view text) {
  std::size_t unit = 1;
  if (!text.empty() && base::is_alpha(text.back())) {
    const char letter = base::to_lower(text.back());
    unit = letter == 'k' ? 1u << 10 : letter == 'm' ? 1u << 20 : letter == 'g' ? 1u << 30 : 0;
    text.remove_suffix(1);
  }
  if (text.empty() || text.size() > 9 || unit == 0 ||
      !std::all_of(text.begin(), text.end(), base::is_digit)) {
    return std::nullopt;
  }
  std::size_t value = 0;
  for (const char c : text) value = value * 10 + static_cast<std::size_t>(c - '0');
  return value == 0 ? std::nullopt : std::optional(value * unit);
}

// Message when the text, unless empty, is no whole number from least to most.
std::optional<std::string> parse_count(std::string_view text, std::string_view flag, std::size_t least,
                                       std::size_t most, std::size_t& count) {
  if (text.empty()) return std::nullopt;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
    return fmt::format("--{}: '{}' is no number from {} to {}", flag, text, least, most);
  count = value;
  return std::nullopt;
}

// "60" or "0.5".
std::optional<double> parse_seconds(std::string_view text) {
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1e6))
    return std::nullopt;
  return value;
}

// Message about the first wrong field name.
std::optional<std::string> parse_fields(std::string_view names, std::string_view flag,
                                        output::FieldSet& fields) {
  fields.reset();
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(','), names.size());
    const std::string_view name = base::trim(names.substr(0, end));
    const auto field = output::find_field(name);
    if (!field) {
      return with_suggestion(fmt::format("--{}: no field '{}'", flag, name),
                             base::find_nearest(name, output::kFieldNames), "");
    }
    fields.set(*field);
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return std::nullopt;
}

// Message about the first selector that cannot be read.
std::optional<std::string> parse_selectors(const std::vector<std::string>& texts, std::string_view flag,
                                           std::vector<dom::Selector>& selectors) {
  for (const std::string& text : texts) {
    dom::SelectorError error;
    const auto selector = dom::Selector::parse(text, error);
    if (!selector)
      return fmt::format("--{}: '{}': character {}: {}", flag, text, error.position + 1, error.message);
    selectors.push_back(*selector);
  }
  return std::nullopt;
}

std::optional<std::string> read_boilerplate(const std::string& path, std::vector<std::string>& lines) {
  std::ifstream in(path);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!base::is_valid_utf8(line)) return fmt::format("--boilerplate: {}: line {}: no UTF-8", path, number);
    if (!base::trim(line).empty()) lines.push_back(line);
  }
  if (in.eof()) return std::nullopt;
  return fmt::format("--boilerplate: {}: {}", path, system_message(errno));
}

std::optional<std::string> check(Raw& raw, Options& options) {
  if (auto wrong = parse_selectors(raw.keep, "keep", options.body.keep)) return wrong;
  if (auto wrong = parse_selectors(raw.drop, "drop", options.body.drop)) return wrong;
  if (!raw.boilerplate.empty()) {
    if (auto wrong = read_boilerplate(raw.boilerplate, options.body.boilerplate)) return wrong;
  }
  if (auto wrong = wrong_choice(FlagId::kFormat, "format", raw.format)) return wrong;
  if (auto wrong = wrong_choice(FlagId::kInput, "input", raw.input)) return wrong;
  if (auto wrong = wrong_choice(FlagId::kProgress, "progress", raw.progress)) return wrong;
  options.format = output::find_format(raw.format);
  if (!options.format && !options.output.empty()) options.format = output::format_of_file(options.output);
  options.input = raw.input == "html"    ? InputKind::kHtml
                  : raw.input == "jsonl" ? InputKind::kJsonLines
                  : raw.input == "warc"  ? InputKind::kWarc
                                         : InputKind::kAuto;
  options.progress = raw.progress == "always"  ? When::kAlways
                     : raw.progress == "never" ? When::kNever
                                               : When::kAuto;
  if (!raw.fields.empty()) {
    if (auto wrong = parse_fields(raw.fields, "fields", options.fields)) return wrong;
  }
  if (!options.field.empty()) {
    output::FieldSet ignored;
    if (options.field.find(',') != std::string::npos) return "--field: takes one name, see --fields";
    if (auto wrong = parse_fields(options.field, "field", ignored)) return wrong;
    if (!raw.format.empty() || !raw.fields.empty())
      return "--field: prints plain text, not with --format or --fields";
    options.format = output::Format::kText;
  }
  if (!raw.max_bytes.empty()) {
    const auto size = parse_size(raw.max_bytes);
    if (!size) return fmt::format("--max-bytes: '{}' is no number of bytes", raw.max_bytes);
    options.max_bytes = *size;
  }
  if (auto wrong = parse_count(raw.max_depth, "max-depth", kLeastDepth, kMostDepth, options.limits.max_depth))
    return wrong;
  if (auto wrong = parse_count(raw.max_blocks, "max-blocks", 1, kMostBlocks, options.limits.max_blocks))
    return wrong;
  if (!raw.timeout.empty()) {
    const auto seconds = parse_seconds(raw.timeout);
    if (!seconds) return fmt::format("--timeout: '{}' is no number of seconds", raw.timeout);
    options.timeout = *seconds;
  }
  if (raw.jobs < 0) return "--jobs: must not be negative";
  options.jobs =
      raw.jobs == 0 ? std::max(1u, std::thread::hardware_concurrency()) : static_cast<unsigned>(raw.jobs);
  options.jobs = std::min(options.jobs, kMostJobs);
  if (!options.output.empty() && !options.output_dir.empty())
    return "--output and --output-dir exclude each other";
  if (!options.glob.empty() && !options.recursive) return "--glob: only with --recursive";
  if (options.null_separated && options.files_from.empty()) return "--null: only with --files-from";
  const bool one_page = options.inputs.size() <= 1 && options.files_from.empty() && !options.recursive;
  if (!options.url.empty() && !one_page) return "--url: only with one page";
  return std::nullopt;
}

// Prints what was asked for instead of extracting.
std::optional<int> print_information(const Raw& raw) {
  std::string text;
  if (raw.help) {
    text = full_help();
  } else if (raw.short_help) {
    text = short_help();
  } else if (raw.version) {
    text = version_text();
  } else if (raw.schema) {
    output::FieldSet fields;
    if (auto wrong = parse_fields(raw.fields, "fields", fields)) return usage_error(*wrong);
    text = output::json_schema(raw.fields.empty() ? output::all_fields() : fields);
  } else if (raw.man) {
    text = man_page();
  } else if (!raw.completion.empty()) {
    if (auto wrong = wrong_choice(FlagId::kPrintCompletion, "print-completion", raw.completion))
      return usage_error(*wrong);
    text = completion_script(raw.completion).value_or("");
  } else {
    return std::nullopt;
  }
  const bool written =
      std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  return written ? 0 : kUsageError;
}

}  // namespace

std::optional<int> parse_options(int argc, char** argv, Options& options) {
  CLI::App app;
  Raw raw;
  app.set_help_flag();
  app.allow_extras();
  app.add_option("FILE", options.inputs);
  for (const Flag& flag : kFlags) add_flag(app, flag, options, raw);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return usage_error(error.what());
  }
  for (const std::string& extra : app.remaining()) {
    if (extra != "--") return usage_error(unknown_flag(extra));
  }
  if (const auto code = print_information(raw)) return code;
  if (const auto wrong = check(raw, options)) return usage_error(*wrong);
  if (options.inputs.empty() && options.files_from.empty()) {
    if (isatty(STDIN_FILENO) != 0) {
      std::fputs(short_help().c_str(), stderr);
      return kUsageError;
    }
    options.inputs.emplace_back("-");
  }
  return std::nullopt;
}

}  // namespace presscut::cli
