// The commands that write expectations and that measure accuracy over them.
#include "catch_compat.h"
#include "run_binary.h"

#include <nlohmann/json.hpp>

using namespace presscut::test;

namespace {

using Json = nlohmann::ordered_json;

}  // namespace

TEST_CASE("bless: a new expectation holds every field, and the page passes with it", "[cli][bless]") {
  const Folder folder;
  folder.write("s/a.html", article_page());
  const Ran ran = folder.run("unset CI; presscut bless s");
  CHECK(ran.code == 0);
  CHECK(ran.out == "s/a.expected.json: new\n");
  const Json written = Json::parse(folder.read("s/a.expected.json"));
  CHECK(written["authors"] == Json::parse(R"(["Ida Holm"])"));
  CHECK(written["body"].size() == 4);
  CHECK_FALSE(written.contains("warnings"));
  CHECK(folder.run("presscut check --strict s").code == 0);
  // Nothing has changed since: nothing is told.
  const Ran again = folder.run("unset CI; presscut bless s");
  CHECK(again.code == 0);
  CHECK(again.out.empty());
}

TEST_CASE("bless: what changes is told, fields and conditions of the old expectation stay", "[cli][bless]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"language": "de", "body_contains": ["a dragon"]})");
  const Ran ran = folder.run("unset CI; presscut bless a.html");
  CHECK(ran.out == "a.expected.json: changed\n  language: differs\n    [-de-] {+en+}\n");
  CHECK(Json::parse(folder.read("a.expected.json")) ==
        Json::parse(R"({"language": "en", "body_contains": ["a dragon"]})"));
  CHECK(folder.run("unset CI; presscut bless --fields language,authors a.html").code == 0);
  CHECK(Json::parse(folder.read("a.expected.json")) ==
        Json::parse(R"({"language": "en", "authors": ["Ida Holm"], "body_contains": ["a dragon"]})"));
}

TEST_CASE("bless: in CI nothing is written without --force", "[cli][bless]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran refused = folder.run("CI=true presscut bless a.html");
  CHECK(refused.code == 2);
  CHECK(refused.err == "presscut: bless: CI is set: expectations are written by people; --force overrides\n");
  CHECK_FALSE(folder.has("a.expected.json"));
  CHECK(folder.run("CI=true presscut bless --force a.html").code == 0);
  CHECK(folder.has("a.expected.json"));
  folder.run("rm a.expected.json; CI= presscut bless a.html");
  CHECK(folder.has("a.expected.json"));
}

TEST_CASE("bless: --prune removes expectations beside no page, and only those", "[cli][bless]") {
  const Folder folder;
  folder.write("s/a.html", article_page());
  folder.write("t.html", article_page());
  folder.write("s/deep/gone.expected.json", "{}");
  folder.write("s/other.json", "{}");
  const Ran ran = folder.run("unset CI; presscut bless --prune s t.html");
  CHECK(ran.code == 0);
  CHECK(ran.out == "s/a.expected.json: new\nt.expected.json: new\ns/deep/gone.expected.json: removed\n");
  CHECK_FALSE(folder.has("s/deep/gone.expected.json"));
  CHECK(folder.has("s/a.expected.json"));
  CHECK(folder.has("s/other.json"));
  // Without a path both mean the folder one stands in.
  folder.write("s/late.expected.json", "{}");
  CHECK(folder.run("unset CI; cd s; presscut bless --prune").out == "./late.expected.json: removed\n");
}

TEST_CASE("bless: a page or expectation that cannot be read is told, the others are written",
          "[cli][bless]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", "[]");
  folder.write("b.html", article_page());
  const Ran ran = folder.run("unset CI; presscut bless a.html b.html");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: a.expected.json: expected a JSON object\n");
  CHECK(folder.read("a.expected.json") == "[]");
  CHECK(ran.out == "b.expected.json: new\n");
  folder.write("c.html.gz", "\x1f\x8b no gzip");
  const Ran page = folder.run("unset CI; presscut bless c.html.gz");
  CHECK(page.code == 2);
  CHECK(page.err.starts_with("presscut: c.html.gz: "));
  CHECK_FALSE(folder.has("c.expected.json"));
}

TEST_CASE("bless: fields must exist", "[cli][bless]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran ran = folder.run("unset CI; presscut bless --fields title,bodi a.html");
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "presscut: bless: --fields: field \"bodi\" is unknown; did you mean \"body\"?\n"
        "Try 'presscut bless --help'.\n");
  CHECK_FALSE(folder.has("a.expected.json"));
}

TEST_CASE("score: a line a field with its figure, below a floor the exit code is 1", "[cli][score]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json",
               R"({"title": "Harbour bridge opens after long repairs", "language": "en"})");
  folder.write("b.html", article_page());
  folder.write("b.expected.json",
               R"({"title": "Another title", "photos": [{"credit": "Ola Berg/Coast Press"}, {}]})");
  const Ran ran = folder.run("presscut score a.html b.html");
  CHECK(ran.code == 0);
  CHECK(
      ran.out ==
      "language        1.0000  1 pages\ntitle           0.5000  2 pages\nphotos          0.6667  1 pages\n");
  const Ran floors = folder.run("presscut score -j 2 --min title=0.6,language=1 a.html b.html");
  CHECK(floors.code == 1);
  CHECK(floors.out ==
        "language        1.0000  1 pages\ntitle           0.5000  2 pages  below 0.6\n"
        "photos          0.6667  1 pages\n");
  CHECK(folder.run("presscut score --min title=0.5 a.html b.html").code == 0);
}

TEST_CASE("score: floors must be met by something and be numbers from 0 to 1", "[cli][score]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"language": "en"})");
  const Ran nobody = folder.run("presscut score --min date=0.5 a.html");
  CHECK(nobody.code == 2);
  CHECK(nobody.err == "presscut: score: no expectation contains date, which has a floor\n");
  const Ran number = folder.run("presscut score --min date=1.5 a.html");
  CHECK(number.code == 2);
  CHECK(number.err ==
        "presscut: score: --min: \"date=1.5\": expected FIELD=NUMBER with a number from 0 to 1\n"
        "Try 'presscut score --help'.\n");
  CHECK(folder.run("presscut score --min date a.html").code == 2);
  folder.write("a.expected.json", "no JSON");
  const Ran broken = folder.run("presscut score a.html");
  CHECK(broken.code == 2);
  CHECK(broken.err.starts_with("presscut: a.expected.json: invalid JSON: "));
}
