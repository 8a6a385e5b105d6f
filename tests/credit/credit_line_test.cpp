// Credit lines: texts that no line of tests/data/credits.txt can contain.
#include <string>

#include "catch_compat.h"
#include "credit/credit_line.h"

using namespace presscut;

TEST_CASE("credit: no text gives no caption and no credit", "[credit]") {
  CHECK(credit::split_caption("").caption.empty());
  CHECK(credit::split_caption("").credit.empty());
  CHECK(credit::clean_credit("").empty());
  CHECK_FALSE(credit::is_credit_label(""));
}

TEST_CASE("credit: a text too long for a caption has none", "[credit]") {
  const std::string prose = std::string(3001, 'x') + " Photo: Ann Example";
  CHECK(credit::split_caption(prose).credit.empty());
}
