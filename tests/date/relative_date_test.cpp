// Dates told from a moment; tests/data/dates.txt has the forms.
#include "date/relative_date.h"

#include "catch_compat.h"

using namespace presscut::date;

TEST_CASE("relative dates: no text is none", "[date]") {
  CHECK_FALSE(find_relative_date("", *parse_date_value("2020-05-20T14:00:00", {})));
}
