// The check command over folders of samples: exit codes, reports in every form, and what cannot be read.
#include "catch_compat.h"
#include "run_binary.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace presscut::test;

namespace {

using Json = nlohmann::ordered_json;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("check: pages as expected pass, a changed field fails with its words side by side",
          "[cli][check]") {
  const Folder folder;
  folder.write("s/a.html", article_page());
  folder.write("s/a.expected.json",
               R"({"title": "Harbour bridge opens after long repairs", "authors": ["Ida Holm"]})");
  const Ran same = folder.run("presscut check s");
  CHECK(same.code == 0);
  CHECK(same.out == "1 passed, 0 failed, 0 missing\n");
  CHECK(same.err.empty());
  folder.write("s/a.expected.json", R"({"title": "Harbour bridge closes after long repairs"})");
  const Ran differs = folder.run("presscut check s");
  CHECK(differs.code == 1);
  CHECK(differs.out ==
        "s/a.html: failed\n  title: differs\n    Harbour bridge [-closes-] {+opens+} after long repairs\n"
        "0 passed, 1 failed, 0 missing\n");
}

TEST_CASE("check: a page without expectation fails with --strict only", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran lax = folder.run("presscut check a.html");
  CHECK(lax.code == 0);
  CHECK(lax.out ==
        "a.html: missing\n  no expectation; presscut bless writes it\n0 passed, 0 failed, 1 missing\n");
  CHECK(folder.run("presscut check --strict a.html").code == 1);
  CHECK(folder.run("presscut check --strict -f tap a.html").out ==
        "TAP version 13\n1..1\nnot ok 1 - a.html\n");
  CHECK(folder.run("presscut check -f tap a.html").out ==
        "TAP version 13\n1..1\nok 1 - a.html # SKIP no expectation; presscut bless writes it\n");
}

TEST_CASE("check: --diff chooses how much is shown, --color whether in colours", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json",
               R"({"body_contains": ["a dragon"], "photos": [{"credit": "Ola Berg/Hill Press"}]})");
  CHECK(folder.run("presscut check --diff none a.html").out ==
        "a.html: failed\n  photos: 1 expected, 1 found\n  body_contains: not in the body\n"
        "0 passed, 1 failed, 0 missing\n");
  const Ran full = folder.run("presscut check --diff full --color never a.html");
  CHECK(full.out ==
        "a.html: failed\n  photos: 1 expected, 1 found\n    [-{\"credit\":\"Ola Berg/Hill Press\"}-]\n"
        "    {+{\"credit\":\"Ola Berg/Coast Press\"}+}\n  body_contains: not in the body\n    [-a dragon-]\n"
        "0 passed, 1 failed, 0 missing\n");
  CHECK(contains(folder.run("presscut check --color always a.html").out, "    \033[31ma dragon\033[0m\n"));
  CHECK_FALSE(contains(folder.run("NO_COLOR=1 presscut check a.html").out, "\033["));
}

TEST_CASE("check: jsonl tells page, state, differences and message of each page", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"language": "de", "authors": ["Ida Holm"]})");
  folder.write("b.html", article_page());
  folder.write("b.expected.json", "{\"title\": }");
  const Ran ran = folder.run("presscut check -f jsonl a.html b.html");
  CHECK(ran.code == 2);
  const std::size_t line = ran.out.find('\n');
  REQUIRE(line != std::string::npos);
  CHECK(Json::parse(ran.out.substr(0, line)) ==
        Json::parse(R"({"page": "a.html", "state": "failed", "differences": [{"field": "language",
          "summary": "differs", "expected": "de", "actual": "en"}], "message": null})"));
  const Json broken = Json::parse(ran.out.substr(line + 1));
  CHECK(broken["state"] == "error");
  CHECK(broken["differences"].empty());
  CHECK(broken["message"].get<std::string>().starts_with("b.expected.json: invalid JSON: line 1, column "));
}

TEST_CASE("check: a broken expectation is unreadable in every report", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"autors": []})");
  const std::string message = "a.expected.json: field \"autors\" is unknown; did you mean \"authors\"?";
  const Ran text = folder.run("presscut check --junit j.xml --annotations github a.html");
  CHECK(text.code == 2);
  CHECK(text.out == "::error file=a.html,title=unreadable::" + message + "\na.html: error\n  " + message +
                        "\n0 passed, 0 failed, 0 missing, 1 unreadable\n");
  CHECK(contains(folder.read("j.xml"),
                 "<error message=\"a.expected.json: field &quot;autors&quot; is unknown; did you mean "
                 "&quot;authors&quot;?\"></error>"));
  CHECK(folder.run("presscut check -f tap a.html").out ==
        "TAP version 13\n1..1\nnot ok 1 - a.html\n# " + message + "\n");
}

TEST_CASE("check: folders are searched to any depth in order, loops of links end", "[cli][check]") {
  const Folder folder;
  folder.write("s/b/two.HTM", article_page());
  folder.write("s/a/one.html", article_page());
  folder.write("s/c.html", article_page());
  folder.write("s/notes.txt", "no page");
  folder.run("ln -s .. s/a/up; gzip s/c.html");
  const Ran ran = folder.run("presscut check --diff none s");
  CHECK(ran.code == 0);
  const std::string missing = ": missing\n  no expectation; presscut bless writes it\n";
  CHECK(ran.out == "s/a/one.html" + missing + "s/b/two.HTM" + missing + "s/c.html.gz" + missing +
                       "0 passed, 0 failed, 3 missing\n");
}

TEST_CASE("check: paths that are missing or hold no page are told", "[cli][check]") {
  const Folder folder;
  folder.write("empty/notes.txt", "no page");
  const Ran ran = folder.run("presscut check nowhere empty");
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "presscut: nowhere: No such file or directory\npresscut: empty: contains no pages (.html, .htm, "
        ".html.gz)\n");
  const Ran here = folder.run("cd empty; presscut check");
  CHECK(here.code == 2);
  CHECK(here.err == "presscut: .: contains no pages (.html, .htm, .html.gz)\n");
}

TEST_CASE("check: a manifest names pages and expectations from its own folder", "[cli][check]") {
  const Folder folder;
  folder.write("lists/pages/a.html", article_page());
  folder.write("lists/wanted/first.json", R"({"language": "en"})");
  folder.write("lists/pages/b.html", article_page());
  folder.write("lists/pages/b.expected.json", R"({"language": "fr"})");
  folder.write("lists/all.tsv", "# the pages\r\n\npages/a.html\twanted/first.json\r\npages/b.html\n");
  const Ran ran = folder.run("presscut check --diff none --manifest lists/all.tsv -j 2");
  CHECK(ran.code == 1);
  CHECK(ran.out == "lists/pages/b.html: failed\n  language: differs\n1 passed, 1 failed, 0 missing\n");
  folder.write("none.tsv", "# nothing yet\n");
  CHECK(folder.run("presscut check --manifest none.tsv").err == "presscut: none.tsv: lists no pages\n");
  CHECK(folder.run("presscut check --manifest no.tsv").err == "presscut: no.tsv: cannot be read\n");
}

TEST_CASE("check: the HTML report shows lists element by element, and why blocks were kept", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write(
      "a.expected.json",
      R"({"title": null, "authors": ["Ida Holms", "Ned Stone"], "photos": [{"credit": "Ola Berg"}]})");
  folder.write("b.html", article_page());
  folder.write("b.expected.json", R"({"language": "en"})");
  folder.write("c.html", article_page());
  CHECK(folder.run("presscut check --report r.html a.html b.html c.html > out").code == 1);
  const std::string report = folder.read("r.html");
  CHECK(contains(report, "<p>1 passed, 1 failed, 1 missing</p>"));
  CHECK(contains(report, "<h3>title: differs</h3>"));
  // The name most alike stands beside the wanted one; what has no partner says so.
  CHECK(contains(report, "<h4>expected 1, found 1</h4>"));
  CHECK(contains(report, "<h4>expected 2, not found</h4>"));
  CHECK(contains(report, "<del>Holms</del>"));
  CHECK(contains(report, "<ins>Holm</ins>"));
  CHECK(contains(report,
                 "<del>Ned Stone</del> </div><div dir=\"auto\"><span class=\"hint\">found</span>\n"
                 "<span class=\"hint\">nothing</span>"));
  // Only the failing page is explained.
  CHECK(contains(report, "id=\"p0b0\""));
  CHECK_FALSE(contains(report, "id=\"p1b0\""));
}

TEST_CASE("check: a report that cannot be written fails the check", "[cli][check]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"language": "en"})");
  const Ran junit = folder.run("presscut check --junit no/such/j.xml a.html");
  CHECK(junit.code == 2);
  CHECK(junit.err == "presscut: no/such/j.xml: No such file or directory\n");
  CHECK(folder.run("presscut check --report no/such/r.html a.html").code == 2);
}

TEST_CASE("commands: wrong usage is told with the nearest name and where help is", "[cli][check]") {
  const Folder folder;
  const auto told = [&](const std::string& command) {
    const Ran ran = folder.run("presscut " + command);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    return ran.err;
  };
  CHECK(told("check --strikt x") ==
        "presscut: check: unknown option --strikt, did you mean --strict?\nTry 'presscut check --help'.\n");
  CHECK(told("check --format=xml x") ==
        "presscut: check: --format: 'xml' is not one of text, jsonl, tap\nTry 'presscut check --help'.\n");
  CHECK(told("check --diff ful x") ==
        "presscut: check: --diff: 'ful' is not one of full, short, none, did you mean full?\n"
        "Try 'presscut check --help'.\n");
  CHECK(told("check -j 2x y") ==
        "presscut: check: --jobs: '2x' is not a number from 0 to 256\nTry 'presscut check --help'.\n");
  CHECK(told("score -j 1000 y") ==
        "presscut: score: --jobs: '1000' is not a number from 0 to 256\nTry 'presscut score --help'.\n");
  CHECK(contains(told("check --junit"), "--junit"));
  CHECK(told("explain --charset nope a.html") ==
        "presscut: explain: --charset: 'nope' is not a known encoding (utf-8, windows-1252, shift_jis …)\n"
        "Try 'presscut explain --help'.\n");
}

TEST_CASE("commands: --help prints options with their choices and the exit codes", "[cli][check]") {
  const Folder folder;
  const Ran check = folder.run("presscut check --help");
  CHECK(check.code == 0);
  CHECK(check.out.starts_with(
      "Compares pages with the expectations beside them (X.html with X.expected.json).\n\n"
      "Usage: presscut check [OPTION]... [PATH...]\n"));
  CHECK(contains(check.out,
                 "      --diff DETAIL          How much of a difference is shown. Default:\n"
                 "                             short. One of full, short, none.\n"));
  CHECK(contains(check.out, "Exit codes:\n  0     all pages are as expected\n  1     some page differs\n"));
  CHECK(folder.run("presscut bless -h").out.starts_with("Writes expectations"));
}
