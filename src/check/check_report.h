// Outcomes in the forms people and CI systems read.
#pragma once

#include <string>
#include <vector>

#include "check/outcome.h"
#include "check/word_diff.h"

namespace presscut::check {

enum class DiffDetail { kNone, kShort, kFull };

struct TextOptions {
  DiffDetail detail = DiffDetail::kShort;
  DiffStyle style = DiffStyle::kPlain;
};

/// Failing pages with their differences, then "N passed, N failed, N missing" (and ", N unreadable").
std::string text_report(const std::vector<Outcome>& outcomes, const TextOptions& options);

/// One object a page: page, state, differences, message.
std::string jsonl_report(const std::vector<Outcome>& outcomes);

/// Test Anything Protocol, version 13.
std::string tap_report(const std::vector<Outcome>& outcomes, bool strict);

/// JUnit XML: a test case a page, one failure with a paragraph a field, errors as errors.
std::string junit_report(const std::vector<Outcome>& outcomes, bool strict);

/// Workflow commands of GitHub Actions, one a difference ("::error file=…,title=…::…").
std::string github_annotations(const std::vector<Outcome>& outcomes, bool strict);

/// The differences of one field for people: word diff for text, elements for lists.
std::string render_difference(const Difference& difference, const TextOptions& options);

}  // namespace presscut::check
