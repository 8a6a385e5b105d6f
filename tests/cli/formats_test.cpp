#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;
using Json = nlohmann::ordered_json;

namespace {
std::string body_of(const std::string& json) {
  return Json::parse(json)["body"].get<std::string>();
}
bool has_type(const Json& value, const std::string& type) {
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "boolean") return value.is_boolean();
  if (type == "array") return value.is_array();
  if (type == "object") return value.is_object();
  return type == "null" && value.is_null();
}

// The part of JSON Schema that ours uses. Empty when the value is valid, else where it is not.
std::string find_violation(const Json& schema, const Json& value, const std::string& path) {
  if (schema.contains("const") && value != schema["const"]) return path + ": const";
  if (schema.contains("enum") &&
      std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end()) {
    return path + ": enum";
  }
  if (schema.contains("type")) {
    const Json types = schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]});
    if (std::none_of(types.begin(), types.end(),
                     [&](const Json& t) { return has_type(value, t.get<std::string>()); })) {
      return path + ": type";
    }
  }
  if (schema.contains("minimum") && value.get<long>() < schema["minimum"].get<long>())
    return path + ": minimum";
  if (value.is_array()) {
    for (const Json& item : value) {
      if (auto wrong = find_violation(schema["items"], item, path + "[]"); !wrong.empty()) return wrong;
    }
  }
  if (!value.is_object() || !schema.contains("properties")) return {};
  for (const Json& key : schema["required"]) {
    if (!value.contains(key.get<std::string>())) return path + ": lacks " + key.get<std::string>();
  }
  for (const auto& [key, member] : value.items()) {
    if (!schema["properties"].contains(key)) return path + ": has " + key;
    if (auto wrong = find_violation(schema["properties"][key], member, path + "." + key); !wrong.empty())
      return wrong;
  }
  return {};
}

}  // namespace

TEST_CASE("formats: every output obeys the schema that --print-schema prints", "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("empty.html", "");
  folder.write("a.jsonl", Json({{"html", article_page()}, {"tag", 1}}).dump());
  const Json schema = Json::parse(folder.run("presscut --print-schema").out);
  const Ran ran = folder.run(
      "presscut -f jsonl a.html empty.html missing.html; presscut --input jsonl a.jsonl; presscut -f jsonl "
      "-r '" PRESSCUT_SOURCE_DIR "/samples'");
  std::istringstream lines(ran.out);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count)
    CHECK(find_violation(schema, Json::parse(line), "$") == "");
  CHECK(count > 20);
}

TEST_CASE("formats: the body is the same in all of them", "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const std::string body = body_of(folder.run("presscut a.html").out);
  CHECK(body.find("Engineers replaced") != std::string::npos);
  CHECK(body_of(folder.run("presscut -f jsonl a.html").out) == body);
  CHECK(folder.run("presscut --field body a.html").out == body + "\n");
  CHECK(folder.run("presscut -f text a.html").out.find("\n\n" + body + "\n\n") != std::string::npos);
  CHECK(folder.run("presscut -f md a.html").out.find("\n\n" + body + "\n\n") != std::string::npos);
}

TEST_CASE("formats: keys are all there, in the schema's order", "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Json json = Json::parse(folder.run("presscut a.html").out);
  std::string keys;
  for (const auto& [key, value] : json.items()) keys += key + " ";
  CHECK(keys ==
        "schema_version source status url site language title subtitle authors date date_published "
        "date_modified "
        "photo_credit photos body quotes warnings ");
  CHECK(folder.run("presscut -f jsonl --fields body,title a.html")
            .out.starts_with("{\"title\":\"Harbour bridge"));
}

TEST_CASE("formats: what a page says never steers a terminal, a Markdown reader or a browser",
          "[cli][formats]") {
  const Folder folder;
  std::string page = article_page("Bridge &lt;script&gt;alert(1)&lt;/script&gt; &#27;[31m opens *again*");
  page.insert(page.find("Ferries"), "&lt;img src=x onerror=alert(2)&gt; \x1b]0;owned\x07 ");
  page.insert(page.find("<figure>") + 8, "<img src='javascript:alert(3)'>");
  folder.write("a.html", page);
  for (const char* format : {"text", "md", "html", "csv", "jsonld", "ninjs"}) {
    const Ran ran = folder.run("presscut -f " + std::string(format) + " a.html");
    INFO(format);
    CHECK(ran.code == 0);
    CHECK(ran.out.find('\x1b') == std::string::npos);
    CHECK(ran.out.find('\x07') == std::string::npos);
  }
  const std::string html = folder.run("presscut -f html a.html").out;
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("<img src=x") == std::string::npos);
  CHECK(html.find("javascript:") == std::string::npos);
  const std::string markdown = folder.run("presscut -f md a.html").out;
  CHECK(markdown.find("\\<img src=x") != std::string::npos);
  CHECK(folder.run("presscut --field title a.html").out.find('\x1b') == std::string::npos);
}

TEST_CASE("formats: CSV has a header and a row a page, failures too", "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page("Bridge \"opens\", at last"));
  const Ran ran =
      folder.run("presscut -f csv --fields source,status,title,authors a.html missing.html a.html");
  CHECK(ran.out ==
        "source,status,title,authors\r\na.html,ok,\"Bridge \"\"opens\"\", at last\",Ida Holm\r\n"
        "missing.html,error,,\r\na.html,ok,\"Bridge \"\"opens\"\", at last\",Ida Holm\r\n");
}

TEST_CASE("formats: the extension of --output chooses, one page is JSON and several are lines",
          "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("b.html", article_page());
  for (const char* name : {"o.json", "o.jsonl", "o.txt", "o.md", "o.html", "o.csv"}) {
    CHECK(folder.run("presscut -o " + std::string(name) + " a.html").code == 0);
  }
  CHECK(folder.read("o.json").starts_with("{\n"));
  CHECK(folder.read("o.jsonl").starts_with("{\"schema_version\""));
  CHECK(folder.read("o.txt").starts_with("Harbour bridge"));
  CHECK(folder.read("o.md").starts_with("---\n"));
  CHECK(folder.read("o.html").starts_with("<!DOCTYPE html>"));
  CHECK(folder.read("o.csv").starts_with("source,"));
  const std::string lines = folder.run("presscut a.html b.html").out;
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
}

TEST_CASE("formats: time zone, locale, path and threads leave no trace in the output", "[cli][formats]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("b.html", "");
  const std::string plain = folder.run("presscut a.html b.html a.html").out;
  CHECK(folder.run("export TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8; presscut a.html b.html a.html").out == plain);
  CHECK(folder.run("presscut -j 4 a.html b.html a.html").out == plain);
}

TEST_CASE("formats: --print-schema with --fields is the schema of what --fields leaves", "[cli][formats]") {
  const Folder folder;
  for (const char* fields : {"title,body", "source,quotes,photos", "warnings", "status"}) {
    const std::string chosen = std::string("--fields ") + fields;
    const Json schema = Json::parse(folder.run("presscut --print-schema " + chosen).out);
    const Ran ran =
        folder.run("presscut -f jsonl " + chosen + " missing.html -r '" PRESSCUT_SOURCE_DIR "/samples'");
    std::istringstream lines(ran.out);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
      CHECK(find_violation(schema, Json::parse(line), "$") == "");
    }
    CHECK(count > 20);
  }
  CHECK(folder.run("presscut --print-schema --fields titel")
            .err.starts_with("presscut: --fields: no field 'titel', did you mean title?\n"));
}

TEST_CASE("formats: benchmark pages obey the schema too", "[cli][formats][needs-bench]") {
  if (std::string_view(PRESSCUT_BENCH_DATA).empty()) {
    PRESSCUT_SKIP("set PRESSCUT_BENCH_DATA to a folder with pages to run it");
  }
  const Folder folder;
  const Json schema = Json::parse(folder.run("presscut --print-schema").out);
  const Ran ran =
      folder.run("find '" PRESSCUT_BENCH_DATA
                 "' -name '*.html.gz' | sort | awk 'NR % 12 == 0' | presscut -j 2 --files-from -");
  std::istringstream lines(ran.out);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    CHECK(find_violation(schema, Json::parse(line), "$") == "");
  }
  CHECK(count > 100);
}
