#include "cli/check_report_html.h"

#include <fmt/format.h>

#include <cstddef>

#include "check/match.h"
#include "check/word_diff.h"
#include "cli/sample_results.h"
#include "report/report.h"

namespace presscut::cli {
namespace {

// Explanations beyond this many failing pages would make a report that no browser likes.
constexpr std::size_t kMaxExplainedPages = 50;

report::ReportDiff report_diff(std::string label, const std::string& expected, const std::string& actual) {
  report::ReportDiff diff{std::move(label), {}};
  for (const check::DiffPart& part : check::diff_words(expected, actual)) {
    const char kind = part.change == check::Change::kSame      ? ' '
                      : part.change == check::Change::kRemoved ? '-'
                                                               : '+';
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
report::ReportDifference report_difference(const check::Difference& difference) {
  report::ReportDifference result{difference.field, difference.summary, {}};
  const check::Json& expected = difference.expected;
  const check::Json& actual = difference.actual;
  if (!expected.is_array() || !actual.is_array()) {
    result.diffs.push_back(report_diff("", text_of(expected), text_of(actual)));
    return result;
  }
  for (const check::ElementPair& pair : check::match_elements(expected, actual)) {
    const std::string label = pair.expected && pair.actual
                                  ? fmt::format("expected {}, found {}", *pair.expected + 1, *pair.actual + 1)
                              : pair.expected ? fmt::format("expected {}, not found", *pair.expected + 1)
                                              : fmt::format("found {}, not expected", *pair.actual + 1);
    const check::Json keys = pair.expected ? expected[*pair.expected] : check::Json(nullptr);
    result.diffs.push_back(report_diff(label, pair.expected ? check::element_lines(keys, keys) : "",
                                       pair.actual ? check::element_lines(actual[*pair.actual], keys) : ""));
  }
  return result;
}

}  // namespace

std::string check_report_html(const std::vector<check::Outcome>& outcomes, const PageOptions& options) {
  std::vector<report::ReportPage> pages;
  std::size_t explained = 0;
  for (const check::Outcome& outcome : outcomes) {
    report::ReportPage& page = pages.emplace_back();
    page.source = outcome.page;
    page.message = outcome.message;
    page.state = outcome.state == check::State::kPassed    ? "passed"
                 : outcome.state == check::State::kFailed  ? "failed"
                 : outcome.state == check::State::kMissing ? "missing"
                                                           : "error";
    for (const check::Difference& d : outcome.differences) page.differences.push_back(report_difference(d));
    if (outcome.state != check::State::kFailed || ++explained > kMaxExplainedPages) continue;
    const SampleResult result = extract_sample(outcome.page, options, &page.explanation);
    page.article = result.article;
  }
  return report::report_html(pages);
}

}  // namespace presscut::cli
