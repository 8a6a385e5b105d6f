// The sample pages against their expectations, as presscut check does it.
#include <cstdlib>
#include <string>
#include <vector>

#include "catch_compat.h"
#include "check/check_report.h"
#include "cli/sample_results.h"

using namespace presscut;

namespace {

std::string without_spaces(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '\n') out.push_back(c);
  }
  return out;
}

// Offsets count code points of the body and cut out the quotation; one over several paragraphs repeats its
// opening mark in each, so there the beginning is compared.
void check_offsets(const check::Json& result) {
  if (!result["body"].is_string()) return;
  const std::string body = result["body"];
  std::vector<std::size_t> offsets;  // bytes of each code point
  for (std::size_t i = 0; i < body.size(); ++i) {
    if ((static_cast<unsigned char>(body[i]) & 0xC0) != 0x80) offsets.push_back(i);
  }
  offsets.push_back(body.size());
  for (const auto& quote : result["quotes"]) {
    const std::size_t start = quote["start"];
    const std::size_t end = quote["end"];
    REQUIRE(start < end);
    REQUIRE(end < offsets.size());
    const std::string cut = body.substr(offsets[start], offsets[end] - offsets[start]);
    const std::string text = quote["text"];
    const bool several = cut.find("\n\n") != std::string::npos;
    const std::string left = without_spaces(cut);
    const std::string right = without_spaces(text);
    if (several ? left.substr(0, 12) != right.substr(0, 12) : left != right) FAIL(cut << " => " << text);
  }
}

}  // namespace

TEST_CASE("samples: every page has an expectation and gives what it says", "[golden]") {
  std::vector<check::SampleProblem> problems;
  const auto samples = check::find_samples({PRESSCUT_SOURCE_DIR "/samples"}, problems);
  REQUIRE(problems.empty());
  CHECK(samples.size() >= 20);
  for (const check::Sample& sample : samples) {
    INFO(sample.page.string());
    REQUIRE(sample.has_expectation);
    const cli::LoadedExpectation loaded = cli::load_expectation(sample);
    INFO((loaded.error ? loaded.error->text : std::string()));
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
    INFO(sample.page.string());
    const cli::SampleResult result = cli::extract_sample(sample.page.string());
    REQUIRE(result.json);
    check_offsets(*result.json);
  }
}

TEST_CASE("benchmark: quotation offsets cut the quotation out of the body on every page",
          "[golden][needs-bench]") {
  const char* given = std::getenv("PRESSCUT_BENCH_DATA");
  const std::string folder = given != nullptr ? given : PRESSCUT_BENCH_DATA;
  if (folder.empty()) {
    PRESSCUT_SKIP("set PRESSCUT_BENCH_DATA to a folder with pages to run it");
  }
  std::vector<check::SampleProblem> problems;
  const auto samples = check::find_samples({folder}, problems);
  REQUIRE(samples.size() > 100);
  for (const check::Sample& sample : samples) {
    INFO(sample.page.string());
    const cli::SampleResult result = cli::extract_sample(sample.page.string());
    if (result.json) check_offsets(*result.json);
  }
}
