// Each stage of an extraction on the same pages, in memory: what a change costs and where.
//
//   PRESSCUT_BENCH_PAGES=folder build/quick/tests/bench/stages_bench        (the project's samples without
//   it)
//
// Every benchmark's name tells how many bytes of page it runs over, so that time gives throughput.
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#define CATCH_CONFIG_MAIN
#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "article/collect_metadata.h"
#include "article/extract.h"
#include "body/block_scores.h"
#include "body/body.h"
#include "body/features.h"
#include "decode/decode.h"
#include "dom/blocks.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "html/parse.h"
#include "html/prescan.h"
#include "output/printer.h"
#include "photo/photo.h"

namespace {

using namespace presscut;
namespace fs = std::filesystem;

// As the program parses when no selector asks for attributes that no stage reads.
html::ParseLimits program_limits() {
  html::ParseLimits limits;
  limits.all_attributes = false;
  return limits;
}

struct Page {
  std::string bytes;
  std::string text;  // decoded
};

std::vector<Page> read_pages() {
  const char* folder = std::getenv("PRESSCUT_BENCH_PAGES");
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder != nullptr ? folder : PRESSCUT_SAMPLES)) {
    if (entry.path().extension() == ".html") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Page> pages;
  for (const fs::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    Page page;
    page.bytes.assign(std::istreambuf_iterator<char>(in), {});
    base::Warnings warnings;
    page.text = decode::decode_to_utf8(page.bytes, {}, warnings);
    pages.push_back(std::move(page));
  }
  return pages;
}

const std::vector<Page>& pages() {
  static const std::vector<Page> all = read_pages();
  return all;
}

std::string named(const char* stage) {
  std::size_t bytes = 0;
  for (const Page& page : pages()) bytes += page.bytes.size();
  return fmt::format("{}: {} pages, {:.2f} MB", stage, pages().size(), static_cast<double>(bytes) / 1e6);
}

// What the later stages start from.
struct Parsed {
  dom::Page page;
  evidence::Metadata metadata;
  std::vector<credit::CaptionRole> captions;
  body::BodyResult body;
};

std::vector<Parsed> parse_all() {
  std::vector<Parsed> all;
  for (const Page& page : pages()) {
    base::Warnings warnings;
    dom::Page parsed{html::parse_html(page.text, program_limits(), warnings), {}};
    parsed.blocks = dom::collect_blocks(parsed.document);
    evidence::Metadata metadata = article::collect_metadata(parsed, {}, nullptr);
    std::vector<credit::CaptionRole> captions = credit::label_captions(parsed, metadata.title.value_or(""));
    body::BodyResult body = body::extract_body(parsed, metadata, captions, {}, nullptr);
    all.push_back({std::move(parsed), std::move(metadata), std::move(captions), std::move(body)});
  }
  return all;
}

}  // namespace

TEST_CASE("from bytes to the tree", "[bench]") {
  BENCHMARK(named("decode")) {
    std::size_t sum = 0;
    for (const Page& page : pages()) {
      base::Warnings warnings;
      sum += decode::decode_to_utf8(page.bytes, {}, warnings).size();
    }
    return sum;
  };
  base::Arena arena;
  html::Skeleton skeleton;
  BENCHMARK(named("prescan")) {
    std::size_t sum = 0;
    for (const Page& page : pages()) {
      arena.reset();
      html::scan_page(page.text, program_limits(), arena, skeleton);
      sum += skeleton.html.size();
    }
    return sum;
  };
  BENCHMARK(named("prescan, Gumbo on the skeleton, tree")) {
    std::size_t sum = 0;
    for (const Page& page : pages()) {
      base::Warnings warnings;
      sum += html::parse_html(page.text, program_limits(), warnings).size();
    }
    return sum;
  };
  BENCHMARK(named("bare Gumbo, for comparison")) {
    std::size_t sum = 0;
    for (const Page& page : pages()) {
      GumboOutput* output =
          gumbo_parse_with_options(&kGumboDefaultOptions, page.text.data(), page.text.size());
      sum += output->root->v.element.children.length;
      gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
    return sum;
  };
}

TEST_CASE("from the tree to the article", "[bench]") {
  const std::vector<Parsed> all = parse_all();
  BENCHMARK(named("text blocks")) {
    std::size_t sum = 0;
    for (const Parsed& page : all) sum += dom::collect_blocks(page.page.document).size();
    return sum;
  };
  BENCHMARK(named("metadata")) {
    std::size_t sum = 0;
    for (const Parsed& page : all) sum += article::collect_metadata(page.page, {}, nullptr).authors.size();
    return sum;
  };
  BENCHMARK(named("body: measures, features, model, rules")) {
    std::size_t sum = 0;
    for (const Parsed& page : all)
      sum += body::extract_body(page.page, page.metadata, page.captions, {}, nullptr).labels.size();
    return sum;
  };
  BENCHMARK(named("  of which measures")) {
    std::size_t sum = 0;
    for (const Parsed& page : all) sum += body::measure_page(page.page).element.size();
    return sum;
  };
  std::vector<body::PageMeasures> measures;
  for (const Parsed& page : all) measures.push_back(body::measure_page(page.page));
  BENCHMARK(named("  of which features and model")) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
      sum += body::score_blocks(all[i].page, all[i].metadata, measures[i]).size();
    return sum;
  };
  BENCHMARK(named("photos")) {
    std::size_t sum = 0;
    for (const Parsed& page : all)
      sum += photo::collect_photos(page.page, page.body.labels, page.captions, page.metadata, nullptr).size();
    return sum;
  };
}

TEST_CASE("the whole way", "[bench]") {
  BENCHMARK(named("extract and print JSON")) {
    std::size_t sum = 0;
    for (const Page& page : pages()) {
      const article::Article article = article::extract(page.bytes, {});
      sum +=
          output::print_article(article, "page", {output::Format::kJsonLines, output::all_fields()}).size();
    }
    return sum;
  };
}
