#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "check/bless.h"
#include "check/check_report.h"
#include "check/compare.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/messages.h"
#include "cli/sample_results.h"
#include "cli/values.h"
#include "input/interrupt.h"
#include "output/text.h"

namespace presscut::cli {
namespace {

// The old expectation against what is written now, as a check would show it.
std::string describe_change(const check::Sample& sample, const std::optional<check::Expectation>& old,
                            const check::Json& result) {
  const std::string name = output::on_one_line(sample.expectation.string());
  if (!old) return fmt::format("{}: new\n", name);
  check::Expectation exact = *old;
  exact.min_body_f1.reset();
  exact.body_contains.clear();
  exact.body_excludes.clear();
  std::string text;
  for (const check::Difference& d : check::compare(exact, result)) text += check::render_difference(d, {});
  return text.empty() ? std::string() : fmt::format("{}: changed\n{}", name, text);
}

// False when something could not be removed, which is reported.
bool prune(const ParsedCommand& parsed) {
  std::vector<std::string> folders = parsed.operands;
  if (folders.empty() && !parsed.has(FlagId::kManifest)) folders.emplace_back(".");
  bool done = true;
  for (const std::filesystem::path& orphan : check::find_orphans(folders)) {
    std::error_code error;
    if (std::filesystem::remove(orphan, error)) {
      print(output::on_one_line(orphan.string()) + ": removed\n");
    } else {
      print_error(orphan.string(), error.message());
      done = false;
    }
  }
  return done;
}

// False when the sample has no new expectation, which is reported.
bool bless_sample(const check::Sample& sample, const PageOptions& page,
                  const std::vector<std::string>& fields) {
  const LoadedExpectation loaded = load_expectation(sample);
  const SampleResult result = loaded.error ? SampleResult{} : extract_sample(sample.page.string(), page);
  if (report_unreadable(sample, loaded, result)) return false;
  const check::Expectation* old = loaded.expectation ? &*loaded.expectation : nullptr;
  return write_report(sample.expectation.string(), check::bless(*result.json, old, fields), {}) &&
         print(describe_change(sample, loaded.expectation, *result.json));
}

}  // namespace

int run_bless(const ParsedCommand& parsed) {
  const Command& command = command_of(kBless);
  const auto page = read_page_options(parsed);
  if (!page) return usage_error(command, page.error().text);
  const std::vector<std::string> fields = split_names(parsed.get(FlagId::kFields));
  if (parsed.has(FlagId::kFields) && fields.empty()) return usage_error(command, "--fields: names no field");
  for (const std::string& field : fields) {
    if (auto unknown = check::check_field_name(field))
      return usage_error(command, "--fields: " + unknown->text);
  }
  const char* ci = std::getenv("CI");
  if (ci != nullptr && *ci != '\0' && !parsed.has(FlagId::kForce)) {
    print_error("bless", "CI is set: expectations are written by people; --force overrides");
    return kExitFailed;
  }
  const Samples samples = collect_samples(parsed);
  if (!page->url.empty() && samples.list.size() > 1) return usage_error(command, "--url: only with one page");
  bool failed = samples.failed;
  for (const check::Sample& sample : samples.list) {
    if (const int signal = input::interrupted()) return kExitSignal + signal;
    if (!bless_sample(sample, *page, fields)) failed = true;
  }
  if (parsed.has(FlagId::kPrune) && !prune(parsed)) failed = true;
  return failed ? kExitFailed : kExitSuccess;
}

}  // namespace presscut::cli
