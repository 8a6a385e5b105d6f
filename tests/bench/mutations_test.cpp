// Real pages, whole, cut short, and with bytes flipped, through the whole extraction in this process: no
// crash, no hang, always valid JSON. Needs a folder of pages; PRESSCUT_BENCH_VARIANTS=20 makes twenty of each
// kind from every page, otherwise a sample is taken.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>

#include "article/extract.h"
#include "base/deadline.h"
#include "catch_compat.h"
#include "decode/decode.h"
#include "decode/compression.h"
#include "output/printer.h"

using namespace presscut;

namespace {

constexpr double kHang = 60;         // seconds a page
constexpr int kSampledPages = 40;    // one page in so many …
constexpr int kSampledVariants = 2;  // … in so many variants of each kind

bool gives_json(const std::string& bytes) {
  const base::Deadline deadline{std::chrono::duration<double>(kHang)};
  const article::Article article = article::extract(bytes, {});
  const std::string line =
      output::print_article(article, "page", {output::Format::kJsonLines, output::all_fields()});
  return nlohmann::json::accept(line) && line.find('\n') + 1 == line.size();
}

}  // namespace

TEST_CASE("bench: pages cut and with flipped bytes give valid JSON without crash or hang",
          "[bench][needs-bench]") {
  const char* folder = std::getenv("PRESSCUT_BENCH_DATA");
  const std::filesystem::path root = folder != nullptr ? folder : PRESSCUT_BENCH_DATA;
  if (root.empty() || !std::filesystem::is_directory(root)) {
    PRESSCUT_SKIP("set PRESSCUT_BENCH_DATA to a folder with pages to run it");
  }
  const char* asked = std::getenv("PRESSCUT_BENCH_VARIANTS");
  const int variants = asked != nullptr ? std::atoi(asked) : kSampledVariants;
  std::vector<std::filesystem::path> pages;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const bool page = entry.path().filename().string().find(".htm") != std::string::npos;
    if (entry.is_regular_file() && page) pages.push_back(entry.path());
  }
  std::sort(pages.begin(), pages.end());
  std::size_t runs = 0;
  for (std::size_t i = 0; i < pages.size(); i += asked != nullptr ? 1 : kSampledPages) {
    std::ifstream in(pages[i], std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    if (const decode::Codec codec = decode::find_codec(bytes); codec != decode::Codec::kNone)
      bytes = decode::unpack(codec, bytes, decode::kDefaultMaxBytes).text;
    std::mt19937_64 random(i);  // of its own: a failure can be repeated alone
    INFO(pages[i].string());
    CHECK(gives_json(bytes));
    ++runs;
    for (int variant = 0; variant < variants && !bytes.empty(); ++variant, runs += 2) {
      INFO("variant " << variant);
      CHECK(gives_json(bytes.substr(0, random() % bytes.size())));
      std::string flipped = bytes;
      for (int flips = 0; flips < 20; ++flips) {
        char& byte = flipped[random() % flipped.size()];
        byte = static_cast<char>(byte ^ static_cast<char>(1 + random() % 255));
      }
      CHECK(gives_json(flipped));
    }
  }
  CHECK(runs > 0);
  std::cout << pages.size() << " pages, " << runs << " runs\n";
}
