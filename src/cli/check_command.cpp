#include <unistd.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "check/check_report.h"
#include "check/compare.h"
#include "cli/check_report_html.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/parallel.h"
#include "cli/sample_results.h"
#include "cli/values.h"
#include "input/interrupt.h"

namespace presscut::cli {
namespace {

bool wants_colour(const std::string& when) {
  if (when == "always" || when == "never") return when == "always";
  const char* no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

check::Outcome check_sample(const check::Sample& sample, const PageOptions& options) {
  check::Outcome outcome;
  outcome.page = sample.page.string();
  outcome.expectation = sample.expectation.string();
  const LoadedExpectation loaded = load_expectation(sample);
  if (loaded.error) {
    outcome.state = check::State::kError;
    outcome.message = outcome.expectation + ": " + loaded.error->text;
    return outcome;
  }
  const SampleResult result = extract_sample(outcome.page, options);
  if (!result.json) {
    outcome.state = check::State::kError;
    outcome.message = result.message;
  } else if (!loaded.expectation) {
    outcome.state = check::State::kMissing;
  } else {
    outcome.differences = check::compare(*loaded.expectation, *result.json);
    outcome.state = outcome.differences.empty() ? check::State::kPassed : check::State::kFailed;
  }
  return outcome;
}

// What goes to standard output.
std::string report_of(const ParsedCommand& parsed, const std::vector<check::Outcome>& outcomes, bool strict) {
  const std::string diff = parsed.get(FlagId::kDiff);
  check::TextOptions text;
  text.detail = diff == "full"   ? check::DiffDetail::kFull
                : diff == "none" ? check::DiffDetail::kNone
                                 : check::DiffDetail::kShort;
  text.style =
      wants_colour(parsed.get(FlagId::kColor)) ? check::DiffStyle::kColour : check::DiffStyle::kPlain;
  const std::string format = parsed.get(FlagId::kFormat);
  std::string report = format == "jsonl" ? check::jsonl_report(outcomes)
                       : format == "tap" ? check::tap_report(outcomes, strict)
                                         : check::text_report(outcomes, text);
  if (parsed.has(FlagId::kAnnotations)) report = check::github_annotations(outcomes, strict) + report;
  return report;
}

}  // namespace

int run_check(const ParsedCommand& parsed) {
  const Command& command = command_of(kCheck);
  const auto page = read_page_options(parsed);
  if (!page) return usage_error(command, page.error().text);
  const auto jobs =
      parsed.has(FlagId::kJobs) ? parse_jobs(parsed.get(FlagId::kJobs)) : base::Result<unsigned>(1);
  if (!jobs) return usage_error(command, jobs.error().text);
  const Samples samples = collect_samples(parsed);
  if (!page->url.empty() && samples.list.size() > 1) return usage_error(command, "--url: only with one page");
  bool failed = samples.failed;
  std::vector<check::Outcome> outcomes(samples.list.size());
  for_each_index(*jobs, samples.list.size(), [&](std::size_t i) {
    if (input::interrupted() == 0) outcomes[i] = check_sample(samples.list[i], *page);
  });
  if (const int signal = input::interrupted()) return kExitSignal + signal;

  const bool strict = parsed.has(FlagId::kStrict);
  if (!print(report_of(parsed, outcomes, strict))) failed = true;
  const auto write = [&](FlagId flag, const std::string& text) {
    if (!write_report(parsed.get(flag), text, samples.list)) failed = true;
  };
  if (parsed.has(FlagId::kJunit)) write(FlagId::kJunit, check::junit_report(outcomes, strict));
  if (parsed.has(FlagId::kReport)) write(FlagId::kReport, check_report_html(outcomes, *page));

  const check::Tally tally = check::count_outcomes(outcomes);
  if (failed || tally.errors > 0) return kExitFailed;
  return tally.failed > 0 || (strict && tally.missing > 0) ? kExitDiffers : kExitSuccess;
}

}  // namespace presscut::cli
