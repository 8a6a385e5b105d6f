// A credit line brought into the form that is printed.
#pragma once

#include <string>
#include <string_view>

namespace presscut::credit {

/// "CreditAnn Example", "Credit...Ann Example", "CreditCredit Ann Example": labels glued to the name by
/// markup get a colon. Words for buyers behind the credit go, and the space before a comma.
std::string without_leftovers(std::string_view text);

}  // namespace presscut::credit
