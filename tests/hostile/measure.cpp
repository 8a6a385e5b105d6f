#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <nlohmann/json.hpp>

#include "article/extract.h"
#include "base/utf8.h"
#include "hostile/shapes.h"
#include "output/printer.h"

namespace presscut::test {
namespace {

// What the child tells: fixed in size, so that one write does it.
struct Report {
  double seconds = std::numeric_limits<double>::max();
  long kilobytes = 0;
  char problem[120] = "";
};

std::string find_problem(const article::Article& article) {
  using output::Format;
  for (const Format format : {Format::kJsonLines, Format::kText, Format::kMarkdown, Format::kHtml,
                              Format::kCsv, Format::kLinkedData, Format::kNinjs}) {
    const std::string text = output::print_article(article, "page", {format, output::all_fields()});
    if (!base::is_valid_utf8(text)) return "output is no UTF-8";
    if (format == Format::kJsonLines && !nlohmann::json::accept(text)) return "output is no JSON";
  }
  return {};
}

Report run_shape(const std::string& page, int runs) {
  Report report;
  std::string problem;
  for (int run = 0; run < runs; ++run) {
    const std::clock_t start = std::clock();
    article::ExtractOptions options;
    options.blocks = true;
    const article::Article article = article::extract(page, options);
    report.seconds = std::min(report.seconds, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    if (run == 0) problem = find_problem(article);
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  report.kilobytes = usage.ru_maxrss;
  problem.copy(report.problem, sizeof(report.problem) - 1);
  return report;
}

}  // namespace

Cost measure(const Shape& shape, std::size_t n, int runs) {
  const std::string page = shape.make(n);
  Cost cost;
  cost.bytes = page.size();
  const auto in_child = [&](const std::string& input) {
    Report report;
    int ends[2];
    if (pipe(ends) != 0) {
      cost.problem = "no pipe";
      return report;
    }
    const pid_t child = fork();
    if (child == 0) {
      const Report own = run_shape(input, runs);
      _exit(write(ends[1], &own, sizeof own) == static_cast<ssize_t>(sizeof own) ? 0 : 1);
    }
    close(ends[1]);
    const bool whole = read(ends[0], &report, sizeof report) == static_cast<ssize_t>(sizeof report);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!whole || status != 0) cost.problem = "the process died";
    return report;
  };
  const Report before = in_child("");
  const Report report = in_child(page);
  cost.seconds = report.seconds;
  cost.megabytes = static_cast<double>(std::max(0L, report.kilobytes - before.kilobytes)) / 1024;
  if (cost.problem.empty()) cost.problem = report.problem;
  return cost;
}

}  // namespace presscut::test
