// Inputs are never lost in silence and never overwritten; results stay where they were asked for.
#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "cli/outputs.h"
#include "run_binary.h"

using namespace presscut;
using namespace presscut::test;
using Json = nlohmann::json;

TEST_CASE("files: names separated by NUL in a list that is read by lines are an error", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran ran = folder.run("printf 'a.html\\0a.html\\0' | presscut --files-from -");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: -: the names are separated by NUL (--null reads those)\n");
  CHECK(folder.run("printf 'a.html\\0a.html\\0' | presscut --files-from - -o out.jsonl").code == 2);
  CHECK(folder.run("printf 'a.html\\0a.html\\0' | presscut --files-from - -0").code == 0);
  const Ran longer =
      folder.run("(echo a.html; head -c 2000000 /dev/zero | tr '\\0' x) | presscut --files-from -");
  CHECK(longer.code == 2);
  CHECK(longer.err.find("a name is longer than") != std::string::npos);
}

TEST_CASE("files: a folder or pattern without pages is an error", "[cli][files]") {
  const Folder folder;
  folder.write("in/deep/a.html", article_page());
  folder.run("mkdir -p empty/below");
  CHECK(folder.run("presscut -r in").code == 0);
  const Ran ran = folder.run("presscut -r in empty");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: empty: contains no pages (*.htm*, *.xhtml*, *.mht*, *.eml, *.webarchive)\n");
  const Ran pattern = folder.run("presscut -r in --glob '*.php'");
  CHECK(pattern.code == 2);
  CHECK(pattern.err == "presscut: in: contains no pages (*.php)\n");
}

TEST_CASE("files: pipes in a folder are refused, not waited for", "[cli][files]") {
  const Folder folder;
  folder.write("in/a.html", article_page());
  folder.run("mkfifo in/b.html");
  const Ran ran = folder.run("timeout 10 '" PRESSCUT_BINARY "' -r in");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: in/b.html: is not a regular file\n");
}

TEST_CASE("files: --output-dir is never left, whatever an input is called", "[cli][files]") {
  CHECK(cli::name_below("/etc/passwd") == "etc/passwd");
  CHECK(cli::name_below("../../a/./b/../c") == "a/b/c");
  CHECK(cli::name_below("a\nb\x1b/c") == "ab/c");
  CHECK(cli::name_below("/../..") == "page");
  const Folder folder;
  folder.write("in.jsonl", Json({{"html", article_page()}}).dump() + "\n");
  folder.write("sub/x", "");
  const Ran ran = folder.run(
      "presscut --output-dir out \"$PWD/in.jsonl\"; cd sub && presscut --output-dir out ../in.jsonl; cd ..; "
      "find . -name '*.json' | sort");
  CHECK(ran.err.empty());
  CHECK(ran.out.find("./sub/out/in.jsonl-1.json\n") != std::string::npos);
  std::istringstream lines(ran.out);
  for (std::string line; std::getline(lines, line);)
    CHECK((line.starts_with("./out/") || line.starts_with("./sub/out/")));
}

TEST_CASE("files: no input is overwritten, however it is named", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("list", "a.html\n");
  folder.write("lines", "Subscribe now\n");
  folder.write("a.expected.json", "{\"language\": \"en\"}");
  for (const char* command :
       {"presscut --files-from list -o list", "presscut --files-from - -o list < list",
        "presscut -o a.html < a.html", "presscut --boilerplate lines -o lines a.html",
        "presscut explain -o a.html a.html", "presscut explain -o a.html < a.html",
        "presscut check --junit a.html a.html", "presscut check --report a.expected.json a.html"}) {
    INFO(command);
    const Ran ran = folder.run(command);
    CHECK(ran.code == 2);
    CHECK(ran.err.find("is an input and will not be overwritten\n") != std::string::npos);
  }
  CHECK(folder.read("a.html") == article_page());
  CHECK(folder.read("list") == "a.html\n");
  CHECK(folder.read("lines") == "Subscribe now\n");
}

TEST_CASE("files: names as long as names can be are written", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const std::string name = std::string(250, 'n') + ".json";
  CHECK(folder.run("presscut -o " + name + " a.html").code == 0);
  CHECK(Json::parse(folder.read(name))["status"] == "ok");
}

TEST_CASE("files: closed standard descriptors fail, and messages never land in results", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  CHECK(folder.run("presscut a.html >&-").code == 2);
  CHECK(folder.run("presscut <&-").code == 2);
  const Ran ran = folder.run("presscut -f jsonl -o out.jsonl a.html missing.html 2>&-; exit $?");
  CHECK(ran.code == 2);
  CHECK(folder.read("out.jsonl").find("presscut: ") == std::string::npos);
}

TEST_CASE("files: a writer that does not block is waited for", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran ran = folder.run(
      "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV' '" PRESSCUT_BINARY
      "' -f jsonl $(yes a.html | head -n 200) | (sleep 1; wc -l)");
  CHECK(ran.out.find("200") != std::string::npos);
  CHECK(ran.err.empty());
}

TEST_CASE("files: --fail-on says which pages make the exit code", "[cli][files]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("none.html", "");
  folder.write("none.jsonl", "{\"html\": \"\"}\n");
  folder.write("bad.jsonl", "{\"html\": \"\"}\nnot json\n");
  const struct {
    const char* arguments;
    int code;
  } cases[] = {
      {"none.html", 1},
      {"--fail-on error none.html", 0},
      {"--fail-on never none.html missing.html", 0},
      {"--fail-on error none.html missing.html", 2},
      {"--fail-on no-article none.jsonl", 1},
      {"none.jsonl", 0},
      {"bad.jsonl", 2},
      {"--fail-on never bad.jsonl", 0},
      {"--fail-on never -o none.html none.html", 2},
  };
  for (const auto& c : cases) {
    INFO(c.arguments);
    CHECK(folder.run(std::string("presscut ") + c.arguments).code == c.code);
  }
}

TEST_CASE("inputs: JSON Lines are recognised by name and beginning", "[cli][inputs]") {
  const Folder folder;
  const std::string line = Json({{"html", article_page()}, {"id", "x1"}}).dump() + "\n";
  folder.write("a.jsonl", line + line);
  folder.write("b.ndjson", " " + line);
  folder.write("page.jsonl", article_page());
  folder.run("gzip -k a.jsonl");
  const auto lines = [](const Ran& ran) { return std::count(ran.out.begin(), ran.out.end(), '\n'); };
  CHECK(lines(folder.run("presscut a.jsonl")) == 2);
  CHECK(lines(folder.run("presscut a.jsonl.gz")) == 2);
  CHECK(lines(folder.run("presscut b.ndjson")) == 1);
  CHECK(lines(folder.run("presscut < a.jsonl")) == 2);
  CHECK(Json::parse(folder.run("presscut page.jsonl").out)["status"] == "ok");
}
