// The sample pages against their expectations, as presscut check does it.
#include <fstream>
#include <string>
#include <vector>

#include "catch_compat.h"
#include "check/check_report.h"
#include "cli/sample_results.h"

using namespace presscut;

TEST_CASE("samples: every page has an expectation and gives what it says", "[golden]") {
  std::vector<check::SampleProblem> problems;
  const auto samples = check::find_samples({PRESSCUT_SOURCE_DIR "/samples"}, problems);
  REQUIRE(problems.empty());
  CHECK(samples.size() >= 20);
  for (const check::Sample& sample : samples) {
    INFO(sample.page.string());
    REQUIRE(sample.has_expectation);
    const cli::LoadedExpectation loaded = cli::load_expectation(sample);
    INFO(loaded.message);
    REQUIRE(loaded.expectation);
    const cli::SampleResult result = cli::extract_sample(sample.page.string());
    REQUIRE(result.json);
    std::string differences;
    for (const check::Difference& d : check::compare(*loaded.expectation, *result.json)) {
      differences += check::render_difference(d, {});
    }
    CHECK(differences == "");
  }
}

TEST_CASE("samples: quotation offsets cut the quotation out of the body", "[golden]") {
  std::vector<check::SampleProblem> problems;
  for (const check::Sample& sample : check::find_samples({PRESSCUT_SOURCE_DIR "/samples"}, problems)) {
    const cli::SampleResult result = cli::extract_sample(sample.page.string());
    REQUIRE(result.json);
    if (!(*result.json)["body"].is_string()) continue;
    const std::string body = (*result.json)["body"];
    std::vector<std::size_t> offsets;  // of each code point
    for (std::size_t i = 0; i < body.size(); ++i) {
      if ((static_cast<unsigned char>(body[i]) & 0xC0) != 0x80) offsets.push_back(i);
    }
    offsets.push_back(body.size());
    for (const auto& quote : (*result.json)["quotes"]) {
      INFO(sample.page.string());
      const std::size_t start = quote["start"];
      const std::size_t end = quote["end"];
      REQUIRE(start < end);
      REQUIRE(end < offsets.size());
      const std::string cut = body.substr(offsets[start], offsets[end] - offsets[start]);
      const std::string text = quote["text"];
      // A quotation over several paragraphs is joined by a space; its first words still stand there.
      CHECK(cut.substr(0, 12) == text.substr(0, 12));
    }
  }
}
