// What the fuzz targets found, each as small as it can be.
#include <nlohmann/json.hpp>

#include "base/json_depth.h"
#include "base/utf8.h"
#include "catch_compat.h"
#include "check/expectation.h"
#include "html/parse.h"
#include "run_binary.h"
#include "tree_dump.h"

using namespace presscut;
using namespace presscut::test;

TEST_CASE("skeleton: text behind foreign content that nobody closes is not lost", "[skeleton][regression]") {
  for (const char* html :
       {"<h1><math></h2>i", "<p><a><p><svg></a>a", "<math><title><blockquote>1", "<math><title><i>x",
        "<math><mi><b>in</b></mi></math>x", "<svg><title><b>in</b></title></svg>x",
        "<math><svg><foreignObject><h1>x", "<table><tr><td><svg><foreignObject><th>2",
        "<font><table><td>a<tr><svg></font><td><font size>b", "<x-a><a></x-b><svg></a>6",
        "<font><table><td><li><font><li><math></font>x", "<a><object><x-c><a></x-d><svg></a>6",
        "<table><td><math></tr>x", "<table><tr><th><svg></tbody>x",
        "<template><x-a><thead><x-b></x-c><math></x-d>x", "<math><annotation-xml><p>x",
        "<math><annotation-xml encoding=text/html><b>in</b></annotation-xml></math>x"}) {
    base::Warnings warnings;
    INFO(html);
    CHECK(characters(dump_document(html::parse_html(html, {}, warnings))) == characters(dump_gumbo(html)));
  }
}

TEST_CASE("parse: a reference above Unicode is U+FFFD", "[skeleton][regression]") {
  for (const char* html :
       {"a&#xFFFFFFC3;b", "<isindex>a&#xFFFFFFC3;b", "<select><p></select>a&#4294967491b"}) {
    base::Warnings warnings;
    const dom::Document document = html::parse_html(html, {}, warnings);
    INFO(html);
    CHECK(document.node(document.size() - 1).text == "a\uFFFDb");
  }
}

TEST_CASE("skeleton: only a whole end ends a comment", "[skeleton][regression]") {
  for (const char* html : {"<p>a<!--!>n-->b", "<p>a<!---!>n-->b", "<p>a<!----!>b", "<p>a<!-->b",
                           "<p>a<!--->b", "<p>a<!--x--!>b", "<p>a<!--x--!-->b", "<p>a<!--!>b"}) {
    base::Warnings warnings;
    INFO(html);
    CHECK(dump_document(html::parse_html(html, {}, warnings)) == dump_gumbo(html));
  }
}

TEST_CASE("jsonl: damaged or cut gzip ends the input instead of failing for ever", "[jsonl][regression]") {
  const Folder folder;
  folder.run("printf '{\"html\":\"<p>x\"}\\n%.0s' {1..20000} | gzip > whole.gz");
  std::string bytes = folder.read("whole.gz");
  folder.write("cut.gz", bytes.substr(0, bytes.size() / 2));
  bytes.replace(bytes.size() / 2, 8, std::string(8, '\xFF'));
  folder.write("damaged.gz", bytes);
  for (const char* name : {"cut.gz", "damaged.gz"}) {
    const Ran ran = folder.run("timeout 60 bash -c \"'" PRESSCUT_BINARY "' -q --input jsonl -f jsonl " +
                               std::string(name) + " | grep -c unreadable\"");
    INFO(name);
    CHECK(ran.out == "1\n");
  }
}

TEST_CASE("expectation: the message about bytes that are no UTF-8 is UTF-8", "[check][regression]") {
  const auto refused = check::parse_expectation("{\"title\": \"klei\xe5ne\"}");
  REQUIRE_FALSE(refused.ok());
  CHECK(base::is_valid_utf8(refused.error().text));
  CHECK_FALSE(refused.error().text.empty());
}

TEST_CASE("expectation: a number out of range is a message, not an exception", "[check][regression]") {
  const auto refused = check::parse_expectation("{\"min_body_f1\": 1e999}");
  REQUIRE_FALSE(refused.ok());
  CHECK_FALSE(refused.error().text.empty());
}

TEST_CASE("json: nesting that recursion could not survive is refused", "[check][jsonl][regression]") {
  const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
  const auto refused = check::parse_expectation("{\"photos\": [{\"url\": " + deep + "}]}");
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().text == "nested deeper than 256 levels");
  const Folder folder;
  folder.write("deep.jsonl", "{\"html\": \"<p>x\", \"more\": " + deep + "}\n{\"html\": \"<p>y\"}\n");
  const Ran ran = folder.run("presscut --input jsonl -f jsonl deep.jsonl");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: deep.jsonl:1: line 1: is nested too deep\n");
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 2);
  CHECK(base::json_nesting(R"({"a": "[[[[\\"[[", "b": [{}]})") == 3);
}
