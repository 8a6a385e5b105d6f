#include "cli/check_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "check/bless.h"
#include "check/check_report.h"
#include "check/figures.h"
#include "check/match.h"
#include "cli/messages.h"
#include "cli/outputs.h"
#include "cli/parallel.h"
#include "cli/sample_results.h"
#include "output/report.h"

namespace presscut::cli {

const Command kCheckCommand = {
    "check",
    "PATH...",
    "Compares pages with the expectations beside them (X.html with X.expected.json).",
    {{"manifest", "FILE", "", "Pages and expectations, a pair a line, parted by a tab."},
     {"diff", "DETAIL", "full|short|none", "How much of a difference is shown. Default: short."},
     {"format", "FORMAT", "text|jsonl|tap", "Form of the report on standard output. Default: text."},
     {"junit", "FILE", "", "Write a JUnit report too."},
     {"report", "FILE", "", "Write a page to look at (HTML) too: differences side by side, and why each block was kept."},
     {"annotations", "KIND", "github", "Write annotations for the CI system too."},
     {"strict", "", "", "A page without expectation fails."},
     {"color", "WHEN", "auto|always|never", "Colour in the text report. Default: auto."},
     {"jobs", "N", "", "Pages at a time, 0 for as many as there are cores. Default: 1."}},
    {{"0", "all pages are as expected"}, {"1", "some page differs"}, {"2", "something could not be read"}}};

const Command kBlessCommand = {
    "bless",
    "PATH...",
    "Writes expectations from what is extracted now: new ones in full, others with the fields they have.",
    {{"manifest", "FILE", "", "Pages and expectations, a pair a line, parted by a tab."},
     {"fields", "NAMES", "", "Write these fields, parted by commas."},
     {"prune", "", "", "Remove expectations that stand beside no page."},
     {"force", "", "", "Write although CI is set in the environment."}},
    {{"0", "all expectations are written"}, {"2", "some page gave no result, or something could not be written"}}};

const Command kScoreCommand = {
    "score",
    "PATH...",
    "Accuracy of each field over all expectations: F1 for body, photos and quotes, share of exact values else.",
    {{"manifest", "FILE", "", "Pages and expectations, a pair a line, parted by a tab."},
     {"min", "FLOORS", "", "Floors such as body=0.95,title=0.9; below one the exit code is 1."},
     {"jobs", "N", "", "Pages at a time, 0 for as many as there are cores. Default: 1."}},
    {{"0", "no figure is below its floor"}, {"1", "a figure is below its floor"}, {"2", "something could not be read"}}};

namespace {

constexpr int kDiffers = 1;
constexpr int kFailed = 2;

bool wants_colour(const std::string& when) {
  if (when == "always" || when == "never") return when == "always";
  const char* no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

check::Outcome check_sample(const check::Sample& sample) {
  check::Outcome outcome;
  outcome.page = sample.page.string();
  outcome.expectation = sample.expectation.string();
  const LoadedExpectation loaded = load_expectation(sample);
  if (!loaded.message.empty()) {
    outcome.state = check::State::kError;
    outcome.message = loaded.message;
    return outcome;
  }
  const SampleResult result = extract_sample(outcome.page);
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

// False when it could not be written; the reason has been told.
bool write_file(const std::string& path, const std::string& text) {
  NewFile file;
  auto problem = file.open(path);
  if (!problem) problem = file.write(text);
  if (!problem) problem = file.finish();
  if (problem) tell(path, *problem);
  return !problem;
}

bool write_stdout(const std::string& text) {
  const int error = write_fully(STDOUT_FILENO, text);
  if (error == 0 || error == EPIPE) return true;
  tell("standard output", system_message(error));
  return false;
}

output::ReportDiff report_diff(std::string label, const std::string& expected, const std::string& actual) {
  output::ReportDiff diff{std::move(label), {}};
  for (const check::DiffPart& part : check::diff_words(expected, actual)) {
    const char kind = part.change == check::Change::kSame ? ' ' : part.change == check::Change::kRemoved ? '-' : '+';
    diff.parts.emplace_back(kind, part.text);
  }
  return diff;
}

std::string text_of(const check::Json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? value.get<std::string>()
                           : value.dump(2, ' ', false, check::Json::error_handler_t::replace);
}

// Word differences; lists element by element, each beside the one it is most like.
output::ReportDifference report_difference(const check::Difference& difference) {
  output::ReportDifference result{difference.field, difference.summary, {}};
  const check::Json& expected = difference.expected;
  const check::Json& actual = difference.actual;
  if (!expected.is_array() || !actual.is_array()) {
    result.diffs.push_back(report_diff("", text_of(expected), text_of(actual)));
    return result;
  }
  for (const check::ElementPair& pair : check::match_elements(expected, actual)) {
    const std::string label = pair.expected && pair.actual ? fmt::format("expected {}, found {}", *pair.expected + 1, *pair.actual + 1)
                              : pair.expected ? fmt::format("expected {}, not found", *pair.expected + 1)
                                              : fmt::format("found {}, not expected", *pair.actual + 1);
    const check::Json keys = pair.expected ? expected[*pair.expected] : check::Json(nullptr);
    result.diffs.push_back(report_diff(label, pair.expected ? check::element_lines(keys, keys) : "",
                                       pair.actual ? check::element_lines(actual[*pair.actual], keys) : ""));
  }
  return result;
}

// Explanations beyond this many failing pages would make a report that no browser likes.
constexpr std::size_t kExplainedPages = 50;

// Every page with its state; those that do not pass with their explanation too.
std::string check_report_html(const std::vector<check::Outcome>& outcomes) {
  std::vector<output::ReportPage> pages;
  std::size_t explained = 0;
  for (const check::Outcome& outcome : outcomes) {
    output::ReportPage& page = pages.emplace_back();
    page.source = outcome.page;
    page.message = outcome.message;
    page.state = outcome.state == check::State::kPassed    ? "passed"
                 : outcome.state == check::State::kFailed  ? "failed"
                 : outcome.state == check::State::kMissing ? "missing"
                                                           : "error";
    for (const check::Difference& d : outcome.differences) page.differences.push_back(report_difference(d));
    if (outcome.state != check::State::kFailed || ++explained > kExplainedPages) continue;
    const SampleResult result = extract_sample(outcome.page, &page.explanation);
    if (result.json) page.article = *result.json;
  }
  return output::report_html(pages);
}

std::vector<std::string> split_names(const std::string& text) {
  std::vector<std::string> names;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    names.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

// The old expectation against what is written now, as a check would show it.
std::string describe_change(const check::Sample& sample, const std::optional<check::Expectation>& old,
                            const check::Json& result) {
  if (!old) return fmt::format("{}: new\n", sample.expectation.string());
  check::Expectation exact = *old;
  exact.min_body_f1.reset();
  exact.body_contains.clear();
  exact.body_excludes.clear();
  std::string text;
  for (const check::Difference& d : check::compare(exact, result)) text += check::render_difference(d, {});
  return text.empty() ? std::string() : fmt::format("{}: changed\n{}", sample.expectation.string(), text);
}

}  // namespace

int run_check(int argc, char** argv) {
  ParsedCommand parsed;
  if (const auto code = parse_command(kCheckCommand, argc, argv, parsed)) return *code;
  const auto jobs = parse_jobs(parsed.get("jobs"));
  if (!jobs) return usage_error(kCheckCommand, "--jobs: '" + parsed.get("jobs") + "' is no number");
  bool failed = false;
  const std::vector<check::Sample> samples = collect_samples(parsed.operands, parsed.get("manifest"), failed);
  std::vector<check::Outcome> outcomes(samples.size());
  for_each_index(*jobs, samples.size(), [&](std::size_t i) { outcomes[i] = check_sample(samples[i]); });

  const bool strict = parsed.has("strict");
  check::TextOptions text;
  text.strict = strict;
  text.detail = parsed.get("diff") == "full"   ? check::DiffDetail::kFull
                : parsed.get("diff") == "none" ? check::DiffDetail::kNone
                                               : check::DiffDetail::kShort;
  text.style = wants_colour(parsed.get("color")) ? check::DiffStyle::kColour : check::DiffStyle::kPlain;
  const std::string format = parsed.get("format");
  std::string report = format == "jsonl" ? check::jsonl_report(outcomes)
                       : format == "tap" ? check::tap_report(outcomes, strict)
                                         : check::text_report(outcomes, text);
  if (parsed.has("annotations")) report = check::github_annotations(outcomes, strict) + report;
  if (!write_stdout(report)) failed = true;
  if (parsed.has("junit") && !write_file(parsed.get("junit"), check::junit_report(outcomes, strict))) failed = true;
  if (parsed.has("report") && !write_file(parsed.get("report"), check_report_html(outcomes))) failed = true;

  const check::Tally tally = check::count_outcomes(outcomes);
  if (failed || tally.errors > 0) return kFailed;
  return tally.failed > 0 || (strict && tally.missing > 0) ? kDiffers : 0;
}

int run_bless(int argc, char** argv) {
  ParsedCommand parsed;
  if (const auto code = parse_command(kBlessCommand, argc, argv, parsed)) return *code;
  const char* ci = std::getenv("CI");
  if (ci != nullptr && *ci != '\0' && !parsed.has("force")) {
    tell("bless", "CI is set: expectations are written by people; --force overrides");
    return kFailed;
  }
  const std::vector<std::string> fields = split_names(parsed.get("fields"));
  for (const std::string& field : fields) {
    std::string error;
    if (!check::parse_floors(field + "=0", error)) return usage_error(kBlessCommand, "--fields: " + error);
  }
  bool failed = false;
  for (const check::Sample& sample : collect_samples(parsed.operands, parsed.get("manifest"), failed)) {
    const LoadedExpectation loaded = load_expectation(sample);
    const SampleResult result = loaded.message.empty() ? extract_sample(sample.page.string()) : SampleResult{};
    if (!result.json) {
      tell(loaded.message.empty() ? sample.page.string() : sample.expectation.string(),
           loaded.message.empty() ? result.message : loaded.message.substr(sample.expectation.string().size() + 2));
      failed = true;
      continue;
    }
    const check::Expectation* old = loaded.expectation ? &*loaded.expectation : nullptr;
    if (!write_file(sample.expectation.string(), check::bless(*result.json, old, fields))) {
      failed = true;
    } else if (!write_stdout(describe_change(sample, loaded.expectation, *result.json))) {
      failed = true;
    }
  }
  if (parsed.has("prune")) {
    std::vector<std::string> folders = parsed.operands;
    if (folders.empty() && !parsed.has("manifest")) folders.emplace_back(".");
    for (const std::filesystem::path& orphan : check::find_orphans(folders)) {
      std::error_code error;
      if (std::filesystem::remove(orphan, error)) {
        write_stdout(orphan.string() + ": removed\n");
      } else {
        tell(orphan.string(), error.message());
        failed = true;
      }
    }
  }
  return failed ? kFailed : 0;
}

int run_score(int argc, char** argv) {
  ParsedCommand parsed;
  if (const auto code = parse_command(kScoreCommand, argc, argv, parsed)) return *code;
  const auto jobs = parse_jobs(parsed.get("jobs"));
  if (!jobs) return usage_error(kScoreCommand, "--jobs: '" + parsed.get("jobs") + "' is no number");
  std::string error;
  const auto floors = check::parse_floors(parsed.get("min"), error);
  if (!floors) return usage_error(kScoreCommand, "--min: " + error);
  bool failed = false;
  const std::vector<check::Sample> samples = collect_samples(parsed.operands, parsed.get("manifest"), failed);
  std::vector<LoadedExpectation> expectations(samples.size());
  std::vector<SampleResult> results(samples.size());
  for_each_index(*jobs, samples.size(), [&](std::size_t i) {
    expectations[i] = load_expectation(samples[i]);
    if (expectations[i].expectation) results[i] = extract_sample(samples[i].page.string());
  });
  check::Figures figures;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (expectations[i].expectation && results[i].json) {
      figures.add(*expectations[i].expectation, *results[i].json);
    } else if (!expectations[i].message.empty() || !results[i].message.empty()) {
      tell(samples[i].page.string(), expectations[i].message + results[i].message);
      failed = true;
    }
  }
  bool below = false;
  std::string out;
  for (const check::Figure& figure : figures.list()) {
    const auto floor = floors->find(figure.field);
    const bool is_below = floor != floors->end() && figure.value < floor->second;
    out += fmt::format("{:<16}{:.4f}  {} pages{}\n", figure.field, figure.value, figure.pages,
                       is_below ? fmt::format("  below {}", floor->second) : "");
    below = below || is_below;
  }
  for (const auto& [field, floor] : *floors) {
    if (out.find(fmt::format("{:<16}", field)) == std::string::npos) {
      tell("score", fmt::format("no expectation holds {}, which has a floor", field));
      failed = true;
    }
  }
  if (!write_stdout(out)) failed = true;
  return failed ? kFailed : below ? kDiffers : 0;
}

}  // namespace presscut::cli
