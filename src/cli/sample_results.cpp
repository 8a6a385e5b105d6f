#include "cli/sample_results.h"

#include <exception>
#include <fstream>
#include <iterator>

#include "article/extract.h"
#include "cli/inputs.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "output/json.h"

namespace presscut::cli {

SampleResult extract_sample(const std::string& path, base::Explanation* explanation) {
  Page page;
  page.path = path;
  page.source = path;
  load_page(page, Options{}.max_bytes);
  if (page.failure) return {std::nullopt, page.failure->message};
  try {
    article::Article article = article::extract(std::move(page.bytes), {}, explanation);
    article.warnings.insert(article.warnings.begin(), page.warnings.begin(), page.warnings.end());
    return {output::to_json(article, path), {}};
  } catch (const std::exception& error) {
    return {std::nullopt, error.what()};
  }
}

LoadedExpectation load_expectation(const check::Sample& sample) {
  if (!sample.has_expectation) return {};
  std::ifstream in(sample.expectation, std::ios::binary);
  if (!in) return {std::nullopt, sample.expectation.string() + ": cannot be read"};
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  check::ExpectationError error;
  std::optional<check::Expectation> expectation = check::parse_expectation(text, error);
  if (!expectation) return {std::nullopt, sample.expectation.string() + ": " + error.message};
  return {std::move(expectation), {}};
}

std::vector<check::Sample> collect_samples(const std::vector<std::string>& operands, const std::string& manifest,
                                           bool& failed) {
  std::vector<check::SampleProblem> problems;
  std::vector<check::Sample> samples;
  if (!manifest.empty()) samples = check::read_manifest(manifest, problems);
  if (!operands.empty() || manifest.empty()) {
    const std::vector<check::Sample> more =
        check::find_samples(operands.empty() ? std::vector<std::string>{"."} : operands, problems);
    samples.insert(samples.end(), more.begin(), more.end());
  }
  for (const check::SampleProblem& problem : problems) tell(problem.path, problem.message);
  failed = !problems.empty();
  return samples;
}

}  // namespace presscut::cli
