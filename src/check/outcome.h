// What became of one sample page.
#pragma once

#include <string>
#include <vector>

#include "check/compare.h"

namespace presscut::check {

enum class State {
  kPassed,
  kFailed,   // the result differs
  kMissing,  // no expectation beside the page
  kError,    // the page or its expectation cannot be read
};

struct Outcome {
  std::string page;         // path as found
  std::string expectation;  // path of the expectation
  State state = State::kPassed;
  std::vector<Difference> differences;
  std::string message;  // of an error
};

struct Tally {
  std::size_t passed = 0, failed = 0, missing = 0, errors = 0;
};

Tally count_outcomes(const std::vector<Outcome>& outcomes);

}  // namespace presscut::check
