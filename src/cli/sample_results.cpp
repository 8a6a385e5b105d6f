#include "cli/sample_results.h"

#include <fstream>
#include <iterator>

#include "cli/extract_page.h"
#include "cli/messages.h"
#include "cli/outputs.h"
#include "output/json.h"

namespace presscut::cli {

SampleResult extract_sample(const std::string& path, const PageOptions& options,
                            base::Explanation* explanation) {
  input::Page page;
  page.path = path;
  page.source = path;
  page.url = options.url;
  page.charset = options.charset;
  base::Result<article::Article> article = extract_page(page, options, explanation);
  if (!article) return {std::nullopt, std::nullopt, article.error().text};
  SampleResult result;
  result.json = output::to_json(*article, path);
  result.article = std::move(*article);
  return result;
}

LoadedExpectation load_expectation(const check::Sample& sample) {
  if (!sample.has_expectation) return {};
  std::ifstream in(sample.expectation, std::ios::binary);
  if (!in) return {std::nullopt, base::Error{"unreadable", "cannot be read"}};
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  base::Result<check::Expectation> expectation = check::parse_expectation(text);
  if (!expectation) return {std::nullopt, expectation.error()};
  return {std::move(*expectation), std::nullopt};
}

Samples collect_samples(const ParsedCommand& parsed) {
  std::vector<check::SampleProblem> problems;
  Samples samples;
  const std::string manifest = parsed.get(FlagId::kManifest);
  if (!manifest.empty()) samples.list = check::read_manifest(manifest, problems);
  if (!parsed.operands.empty() || manifest.empty()) {
    const std::vector<check::Sample> more = check::find_samples(
        parsed.operands.empty() ? std::vector<std::string>{"."} : parsed.operands, problems);
    samples.list.insert(samples.list.end(), more.begin(), more.end());
  }
  for (const check::SampleProblem& problem : problems) print_error(problem.path, problem.message);
  samples.failed = !problems.empty();
  return samples;
}

bool report_unreadable(const check::Sample& sample, const LoadedExpectation& expectation,
                       const SampleResult& result) {
  if (expectation.error) {
    print_error(sample.expectation.string(), expectation.error->text);
  } else if (!result.message.empty()) {
    print_error(sample.page.string(), result.message);
  } else {
    return false;
  }
  return true;
}

bool write_report(const std::string& path, const std::string& text,
                  const std::vector<check::Sample>& samples) {
  FileSet inputs;
  for (const check::Sample& sample : samples) {
    inputs.add(sample.page.string());
    inputs.add(sample.expectation.string());
  }
  Output output;
  base::Problem problem = output.use_file(path, inputs);
  if (!problem) problem = output.write(text, "", inputs);
  if (!problem) problem = output.finish();
  if (problem) print_error(path, problem->text);
  return !problem;
}

}  // namespace presscut::cli
