// The whole way with an explanation, which must not change the article, and the report that shows it.
#include <nlohmann/json.hpp>

#include "article/extract.h"
#include "fuzz.h"
#include "output/explanation.h"
#include "output/json.h"
#include "report/report.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Explanation explanation;
  const article::Article article = article::extract(fuzz::bytes_of(data, size), {}, &explanation);
  const auto explained = output::to_json(article, "fuzz");
  const auto plain = output::to_json(article::extract(fuzz::bytes_of(data, size), {}), "fuzz");
  fuzz::require(explained == plain, "an explanation changes nothing");
  fuzz::require_utf8(output::explanation_text(explanation, "fuzz"));
  fuzz::require_utf8(output::dump(output::explanation_json(explanation, "fuzz"), -1));
  fuzz::require_utf8(report::report_html({{"fuzz", article, explanation, "", "", {}}}));
  return 0;
}
