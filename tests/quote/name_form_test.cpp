#include "quote/name_form.h"
#include "catch_compat.h"

using namespace presscut;

TEST_CASE("names: a stem is the word without its case ending", "[quotes]") {
  CHECK(quote::same_stem("Путин", "Путиным"));
  CHECK(quote::same_stem("Полина", "Полине"));
  CHECK(quote::same_stem("Virtanen", "Virtasen"));
  CHECK_FALSE(quote::same_stem("Иван", "Ирина"));
  CHECK_FALSE(quote::same_stem("Jan", "Johannes"));
  CHECK_FALSE(quote::same_stem("", "Ana"));
}

TEST_CASE("names: a name ends with the shorter form of itself", "[quotes]") {
  CHECK(quote::ends_with_name("Trainer Jane Roe", "Jane Roe", false));
  CHECK_FALSE(quote::ends_with_name("Jane Roe", "Trainer Jane Roe", false));
  CHECK_FALSE(quote::ends_with_name("Ann Roe", "Jane Roe", false));
  CHECK(quote::ends_with_name("Малайзии Анваром Ибрагимом", "Анвар Ибрагим", true));
  CHECK_FALSE(quote::ends_with_name("Малайзии Анваром Ибрагимом", "Анвар Ибрагим", false));
}
