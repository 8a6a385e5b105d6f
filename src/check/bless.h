// Writing expectations from results.
#pragma once

#include <string>
#include <vector>

#include "check/expectation.h"

namespace presscut::check {

/// Text of the expectation file for a result: the fields of `old` when there is one, else `fields`, else all.
/// The body is a list, a paragraph a line. Conditions of `old` (body_contains …) stay as they are.
std::string bless(const Json& result, const Expectation* old, const std::vector<std::string>& fields);

}  // namespace presscut::check
