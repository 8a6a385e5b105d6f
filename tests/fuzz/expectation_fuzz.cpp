// Expectation files of `presscut check`: parsed, or refused with a message, and compared with a result.
#include "article/extract.h"
#include "check/compare.h"
#include "check/expectation.h"
#include "fuzz.h"
#include "output/json.h"

using namespace presscut;

namespace {
check::Json result() {
  return output::to_json(
      article::extract(
          std::string("<title>Bridge opens</title><meta name=author content='Ida Holm'><article><h1>Bridge "
                      "opens</h1><p>The bridge was opened on Monday, the city said in a statement to all "
                      "papers.</p><p>\"We are glad that people can cross the water again,\" said Mayor Greta "
                      "Lind.</p></article>"),
          {}),
      "fuzz");
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const check::Json actual = result();
  const auto expectation = check::parse_expectation(fuzz::bytes_of(data, size));
  if (!expectation) {
    fuzz::require(!expectation.error().text.empty(), "a refusal says why");
    fuzz::require_utf8(expectation.error().text);
    return 0;
  }
  for (const check::Difference& difference : check::compare(*expectation, actual)) {
    fuzz::require(!difference.field.empty(), "a difference names its field");
    fuzz::require_utf8(difference.summary);
    fuzz::require_utf8(output::dump(difference.expected, -1));
  }
  return 0;
}
