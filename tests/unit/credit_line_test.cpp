// Credit lines: their tables, and texts that no line of tests/data/credits.txt can hold.
#include <algorithm>
#include <string>

#include "catch_compat.h"
#include "data/credit_words.h"
#include "dom/credit_line.h"

using namespace presscut;

TEST_CASE("credit: label tables are sorted and without duplicates", "[credit]") {
  const auto strictly_sorted = [](const auto& t) {
    return std::adjacent_find(t.begin(), t.end(), [](auto a, auto b) { return a >= b; }) == t.end();
  };
  CHECK(strictly_sorted(data::kCreditLabels));
  CHECK(strictly_sorted(data::kCreditLinks));
  CHECK(strictly_sorted(data::kPhotoAgencies));
  CHECK(strictly_sorted(data::kSocialPlatforms));
  CHECK(strictly_sorted(data::kCreditConnectives));
}

TEST_CASE("credit: no text gives no caption and no credit", "[credit]") {
  CHECK(dom::split_caption("").caption.empty());
  CHECK(dom::split_caption("").credit.empty());
  CHECK(dom::clean_credit("").empty());
  CHECK_FALSE(dom::is_credit_label(""));
}

TEST_CASE("credit: a text too long for a caption has none", "[credit]") {
  const std::string prose = std::string(3001, 'x') + " Photo: Ann Example";
  CHECK(dom::split_caption(prose).credit.empty());
}
