#include "cli/options.h"

#include "cli/values.h"

namespace presscut::cli {
namespace {

base::Error wrong(std::string text) {
  return base::Error{"usage", std::move(text)};
}

// --format, --field and --fields.
base::Problem read_print_options(const ParsedCommand& parsed, Options& options) {
  options.format = output::find_format(parsed.get(FlagId::kFormat));
  if (!options.format && !options.output.empty()) options.format = output::format_of_file(options.output);
  if (parsed.has(FlagId::kFields)) {
    const auto fields = parse_fields("fields", parsed.get(FlagId::kFields));
    if (!fields) return fields.error();
    options.fields = *fields;
  }
  options.links = parsed.get(FlagId::kLinks) != "drop";
  options.images = parsed.get(FlagId::kImages) != "drop";
  if (!parsed.has(FlagId::kField)) return std::nullopt;
  options.field = parsed.get(FlagId::kField);
  if (options.field.find(',') != std::string::npos) return wrong("--field: takes one name, see --fields");
  const auto field = parse_fields("field", options.field);
  if (!field) return field.error();
  if (parsed.has(FlagId::kFormat) || parsed.has(FlagId::kFields))
    return wrong("--field: prints plain text, not with --format or --fields");
  options.format = output::Format::kText;
  return std::nullopt;
}

}  // namespace

base::Result<Options> read_options(const ParsedCommand& parsed) {
  Options options;
  options.output = parsed.get(FlagId::kOutput);
  options.output_dir = parsed.get(FlagId::kOutputDir);
  options.boilerplate = parsed.get(FlagId::kBoilerplate);
  options.quiet = parsed.has(FlagId::kQuiet);
  const auto page = read_page_options(parsed);
  if (!page) return page.error();
  options.page = *page;
  if (auto problem = read_print_options(parsed, options)) return *problem;
  const std::string progress = parsed.get(FlagId::kProgress);
  options.progress = progress == "always" ? When::kAlways : progress == "never" ? When::kNever : When::kAuto;
  if (parsed.has(FlagId::kFailOn)) {
    const std::string what = parsed.get(FlagId::kFailOn);
    options.fail_on = what == "never"   ? FailOn::kNever
                      : what == "error" ? FailOn::kError
                                        : FailOn::kNoArticle;
  }
  if (parsed.has(FlagId::kJobs)) {
    const auto jobs = parse_jobs(parsed.get(FlagId::kJobs));
    if (!jobs) return jobs.error();
    options.jobs = *jobs;
  }
  if (!options.output.empty() && !options.output_dir.empty())
    return wrong("--output and --output-dir exclude each other");
  const auto input = read_input_options(parsed, options.page);
  if (!input) return input.error();
  options.input = *input;
  if (auto problem = check_operands(parsed.operands)) return *problem;
  return options;
}

}  // namespace presscut::cli
