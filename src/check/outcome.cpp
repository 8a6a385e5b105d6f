#include "check/outcome.h"

namespace presscut::check {

Tally count_outcomes(const std::vector<Outcome>& outcomes) {
  Tally tally;
  for (const Outcome& outcome : outcomes) {
    switch (outcome.state) {
      case State::kPassed:
        ++tally.passed;
        break;
      case State::kFailed:
        ++tally.failed;
        break;
      case State::kMissing:
        ++tally.missing;
        break;
      case State::kError:
        ++tally.errors;
        break;
    }
  }
  return tally;
}

}  // namespace presscut::check
