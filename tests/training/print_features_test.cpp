// The tables that training reads: one row a block, page or quotation, as many columns as the header names.
#include "catch_compat.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "run_binary.h"

using namespace presscut;
using namespace presscut::test;

namespace {

// Runs a shell command in which "print_features" is the program that the build makes.
Ran run(const Folder& folder, const std::string& command) {
  return folder.run("print_features() { '" PRESSCUT_PRINT_FEATURES "' \"$@\"; }; " + command);
}

std::vector<std::vector<std::string>> rows_of(const std::string& table) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(table);
  for (std::string line; std::getline(lines, line);) {
    std::vector<std::string>& row = rows.emplace_back();
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
  }
  return rows;
}

// Header and rows of one width, no name twice.
std::vector<std::vector<std::string>> table_of(const Ran& ran) {
  CAPTURE(ran.err);
  REQUIRE(ran.code == 0);
  const auto rows = rows_of(ran.out);
  REQUIRE(rows.size() > 1);
  for (const auto& row : rows) CHECK(row.size() == rows[0].size());
  std::vector<std::string> names = rows[0];
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  return rows;
}

}  // namespace

TEST_CASE("features: features, second and verdict print a row a block or page under names", "[training]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const auto features = table_of(run(folder, "print_features features a.html"));
  CHECK(features[1][0] == "a.html");
  CHECK(features[0].size() > 100);
  const std::size_t blocks = features.size() - 1;
  const auto second = table_of(
      run(folder, "yes 0.9 | head -n " + std::to_string(blocks) + " | print_features second a.html"));
  CHECK(second.size() == features.size());
  CHECK(std::find(second[0].begin(), second[0].end(), "score") != second[0].end());
  const auto verdict = table_of(run(folder, "print_features verdict a.html a.html"));
  CHECK(verdict.size() == 3);
  CHECK(verdict[1] == verdict[2]);
}

TEST_CASE("features: words tells the class words of each element", "[training]") {
  const Folder folder;
  folder.write("a.html",
               "<p class='relatedPosts teaser' id=x-list role=Banner itemprop=articleBody>Text of the page.");
  const Ran ran = run(folder, "print_features words a.html");
  CHECK(ran.code == 0);
  for (const char* word :
       {"=c:related", "=c:posts", "=C:teaser", "=c:list", "=r:banner", "=p:articlebody", "=t:p"}) {
    CAPTURE(word);
    CHECK(ran.out.find(word) != std::string::npos);
  }
}

TEST_CASE("features: quotes and speakers print a row a candidate under names", "[training]") {
  const Folder folder;
  folder.write("a.jsonl",
               "{\"id\": \"a\", \"paragraphs\": [\"“The bridge is open again,” said Ida Holm on Tuesday.\", "
               "\"Jon Berg, the mayor, called it “a good day”.\"], \"language\": \"en\"}\nno json\n");
  const auto quotes = table_of(run(folder, "print_features quotes a.jsonl"));
  CHECK(quotes.size() == 3);
  const auto speakers = table_of(run(folder, "print_features speakers a.jsonl"));
  CHECK(speakers.size() > 2);
  CHECK(run(folder, "print_features speakers a.jsonl").out.find("Ida Holm") != std::string::npos);
}

TEST_CASE("features: a file that cannot be read or a table that is none is told", "[training]") {
  const Folder folder;
  for (const char* what : {"features", "quotes"}) {
    const Ran missing = run(folder, std::string("print_features ") + what + " nowhere");
    CHECK(missing.code == 2);
    CHECK(missing.err == "print_features: nowhere: cannot be read\n");
  }
  const Ran wrong = run(folder, "print_features feature");
  CHECK(wrong.code == 2);
  CHECK(wrong.err.find("expected features") != std::string::npos);
}
