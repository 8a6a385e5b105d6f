#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/figures.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/messages.h"
#include "cli/parallel.h"
#include "cli/sample_results.h"
#include "cli/values.h"
#include "input/interrupt.h"

namespace presscut::cli {

int run_score(const ParsedCommand& parsed) {
  const Command& command = command_of(kScore);
  const auto page = read_page_options(parsed);
  if (!page) return usage_error(command, page.error().text);
  const auto jobs =
      parsed.has(FlagId::kJobs) ? parse_jobs(parsed.get(FlagId::kJobs)) : base::Result<unsigned>(1);
  if (!jobs) return usage_error(command, jobs.error().text);
  const auto floors = check::parse_floors(parsed.get(FlagId::kMin));
  if (!floors) return usage_error(command, "--min: " + floors.error().text);
  const Samples samples = collect_samples(parsed);
  if (!page->url.empty() && samples.list.size() > 1) return usage_error(command, "--url: only with one page");
  std::vector<LoadedExpectation> expectations(samples.list.size());
  std::vector<SampleResult> results(samples.list.size());
  for_each_index(*jobs, samples.list.size(), [&](std::size_t i) {
    if (input::interrupted() != 0) return;
    expectations[i] = load_expectation(samples.list[i]);
    if (expectations[i].expectation) results[i] = extract_sample(samples.list[i].page.string(), *page);
    results[i].article.reset();  // of many pages, only the figures' part is kept
  });
  if (const int signal = input::interrupted()) return kExitSignal + signal;
  bool failed = samples.failed;
  check::Figures figures;
  for (std::size_t i = 0; i < samples.list.size(); ++i) {
    if (expectations[i].expectation && results[i].json) {
      figures.add(*expectations[i].expectation, *results[i].json);
    } else if (report_unreadable(samples.list[i], expectations[i], results[i])) {
      failed = true;
    }
  }
  bool below = false;
  std::string out;
  const std::vector<check::Figure> list = figures.list();
  for (const check::Figure& figure : list) {
    const auto floor = floors->find(figure.field);
    const bool is_below = floor != floors->end() && figure.value < floor->second;
    out += fmt::format("{:<16}{:.4f}  {} pages{}\n", figure.field, figure.value, figure.pages,
                       is_below ? fmt::format("  below {}", floor->second) : "");
    below = below || is_below;
  }
  for (const auto& [field, floor] : *floors) {
    const auto known = [&, name = field](const check::Figure& figure) { return figure.field == name; };
    if (std::any_of(list.begin(), list.end(), known)) continue;
    print_error("score", fmt::format("no expectation contains {}, which has a floor", field));
    failed = true;
  }
  if (!print(out)) failed = true;
  return failed ? kExitFailed : below ? kExitDiffers : kExitSuccess;
}

}  // namespace presscut::cli
