// Extraction of sample pages, for check, bless, score and their kin.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/explanation.h"
#include "check/expectation.h"
#include "check/sample.h"

namespace presscut::cli {

/// One page's result as JSON, or why there is none.
struct SampleResult {
  std::optional<check::Json> json;
  std::string message;
};

SampleResult extract_sample(const std::string& path, base::Explanation* explanation = nullptr);

/// The expectation of a sample; absent with an empty message when there is none.
struct LoadedExpectation {
  std::optional<check::Expectation> expectation;
  std::string message;
};
LoadedExpectation load_expectation(const check::Sample& sample);

/// Samples of the operands (the current folder when there are none) or of --manifest; what cannot be read is
/// told on standard error and makes `failed` true.
std::vector<check::Sample> collect_samples(const std::vector<std::string>& operands, const std::string& manifest,
                                           bool& failed);

}  // namespace presscut::cli
