// Extraction of sample pages, for check, bless and score.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "base/explanation.h"
#include "check/expectation.h"
#include "check/sample.h"
#include "cli/page_options.h"

namespace presscut::cli {

/// One page's result, as article and as JSON, or why there is none.
struct SampleResult {
  std::optional<article::Article> article;
  std::optional<check::Json> json;
  std::string message;
};

SampleResult extract_sample(const std::string& path, const PageOptions& options = {},
                            base::Explanation* explanation = nullptr);

/// The expectation of a sample; absent without an error when there is none. The error's text names no file.
struct LoadedExpectation {
  std::optional<check::Expectation> expectation;
  base::Problem error;
};
LoadedExpectation load_expectation(const check::Sample& sample);

/// The samples that a command names: its operands (the current folder when there are none) or --manifest.
struct Samples {
  std::vector<check::Sample> list;
  bool failed = false;  // something could not be read, which is reported
};
Samples collect_samples(const ParsedCommand& parsed);

/// Reports a sample whose expectation or page could not be read; false when both could.
bool report_unreadable(const check::Sample& sample, const LoadedExpectation& expectation,
                       const SampleResult& result);

/// Writes a whole file, never over one of the samples. False when it could not be written, which is reported.
bool write_report(const std::string& path, const std::string& text,
                  const std::vector<check::Sample>& samples);

}  // namespace presscut::cli
