// A result against its expectation: which fields differ, and how.
#pragma once

#include <string>
#include <vector>

#include "check/expectation.h"

namespace presscut::check {

struct Difference {
  std::string field;    // schema key or condition: "title", "body_contains"
  std::string summary;  // one line
  Json expected;        // as in the expectation
  Json actual;          // as in the result
};

/// Compares the fields that the expectation contains; objects in "photos" and "quotes" only by the keys they
/// name. Empty: the page passes.
std::vector<Difference> compare(const Expectation& expectation, const Json& result);

/// Word F1 of two texts, 0 to 1: words are runs of letters and digits, case counts not.
double word_f1(std::string_view a, std::string_view b);

}  // namespace presscut::check
