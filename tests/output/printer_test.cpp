#include <string>

#include "article/extract.h"
#include "catch_compat.h"
#include "output/printer.h"

using namespace presscut;

TEST_CASE("field: quotes are printed as speaker, tab, text, one a line", "[printer]") {
  article::Article article;
  article.quotes.push_back(
      {"Nobody\tsails today", "Per Lindahl", "told", 0, 0, 5, false, quote::QuoteKind::kInline});
  article.quotes.push_back(
      {"Not even I", std::nullopt, std::nullopt, 0, 6, 9, true, quote::QuoteKind::kInline});
  CHECK(output::print_field(article, "a.html", "quotes") ==
        "Per Lindahl\tNobody sails today\n\tNot even I\n");
  article.quotes.clear();
  CHECK_FALSE(output::print_field(article, "a.html", "quotes"));
}
