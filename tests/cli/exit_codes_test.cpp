#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;
using Json = nlohmann::json;

TEST_CASE("cli: an article is exit code 0, nothing on standard error", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran ran = folder.run("presscut a.html");
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  const Json json = Json::parse(ran.out);
  CHECK(json["status"] == "ok");
  CHECK(json["source"] == "a.html");
  CHECK(json["title"] == "Harbour bridge opens after long repairs");
}

TEST_CASE("cli: a page without an article is exit code 1", "[cli]") {
  const Folder folder;
  folder.write("empty.html", "");
  const Ran ran = folder.run("presscut empty.html");
  CHECK(ran.code == 1);
  CHECK(Json::parse(ran.out)["status"] == "no_article");
  CHECK(ran.err.empty());
}

TEST_CASE("cli: an input that cannot be read is exit code 2, a line and one message", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("empty.html", "");
  const Ran ran = folder.run("presscut missing.html a.html empty.html");
  CHECK(ran.code == 2);  // 2 beats 1
  CHECK(ran.err == "presscut: missing.html: No such file or directory\n");
  std::istringstream lines(ran.out);
  std::string line;
  REQUIRE(std::getline(lines, line));
  CHECK(Json::parse(line)["status"] == "error");
  CHECK(Json::parse(line)["error"]["code"] == "unreadable");
  REQUIRE(std::getline(lines, line));
  CHECK(Json::parse(line)["status"] == "ok");
  REQUIRE(std::getline(lines, line));
  CHECK(Json::parse(line)["status"] == "no_article");
}

TEST_CASE("cli: wrong usage is exit code 2 with a suggestion", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const struct {
    const char* command;
    const char* message;
  } cases[] = {
      {"presscut --formt json a.html", "presscut: unknown option --formt, did you mean --format?\n"},
      {"presscut -f jsn a.html",
       "presscut: --format: 'jsn' is not one of json, jsonl, text, md, html, csv, jsonld, ninjs, did you mean json?\n"},
      {"presscut --field titel a.html", "presscut: --field: no field 'titel', did you mean title?\n"},
      {"presscut --fields title,bdy a.html", "presscut: --fields: no field 'bdy', did you mean body?\n"},
      {"presscut --max-bytes lots a.html", "presscut: --max-bytes: 'lots' is not a number of bytes\n"},
      {"presscut --jobs=-1 a.html", "presscut: --jobs: '-1' is not a number from 0 to 256\n"},
      {"presscut --url http://x/ a.html a.html", "presscut: --url: only with one page\n"},
      {"presscut -o x --output-dir y a.html", "presscut: --output and --output-dir exclude each other\n"},
      {"presscut --field title -f json a.html",
       "presscut: --field: prints plain text, not with --format or --fields\n"},
  };
  for (const auto& c : cases) {
    INFO(c.command);
    const Ran ran = folder.run(c.command);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.substr(0, ran.err.find('\n') + 1) == c.message);
  }
  CHECK(folder.run("presscut --jobs x a.html").code == 2);
  CHECK(folder.run("presscut --format").code == 2);
}

TEST_CASE("cli: bad inputs have one message each and never stop a batch", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("picture.html", "\x89PNG\r\n\x1a\n and so on");
  folder.write("large.html", std::string(3000, 'x'));
  std::filesystem::create_directories(folder / "folder");
  const Ran ran = folder.run("presscut --max-bytes 2K -f jsonl picture.html large.html folder no/where.html");
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "presscut: picture.html: is not HTML or text but a PNG image\n"
        "presscut: large.html: larger than 2048 bytes (--max-bytes)\n"
        "presscut: folder: is a directory (use --recursive)\n"
        "presscut: no/where.html: No such file or directory\n");
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 4);
  const Ran quiet = folder.run("presscut -q picture.html");
  CHECK(quiet.code == 2);
  CHECK(quiet.err.empty());
}

TEST_CASE("cli: NUL bytes, cut gzip and lone tags are ordinary pages", "[cli]") {
  const Folder folder;
  std::string page = article_page();
  page.insert(page.find("harbour bridge was"), 1, '\0');
  folder.write("nul.html", page);
  folder.write("cut.html", article_page().substr(0, 1100));
  CHECK(folder.run("presscut nul.html").code == 0);
  CHECK(folder.run("presscut cut.html").code <= 1);
  const Ran ran = folder.run("gzip -c nul.html | head -c 300 > cut.gz; presscut cut.gz");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: cut.gz: gzip: the data ends early, read as far as it goes\n");
  CHECK(Json::parse(ran.out)["warnings"][0] == "gzip: the data ends early, read as far as it goes");
}

TEST_CASE("cli: --field prints one field, exit code 1 when it is unknown", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  CHECK(folder.run("presscut --field title a.html").out == "Harbour bridge opens after long repairs\n");
  CHECK(folder.run("presscut --field authors < a.html").out == "Ida Holm\n");
  const Ran ran = folder.run("presscut --field subtitle a.html");
  CHECK(ran.code == 1);
  CHECK(ran.out.empty());
  CHECK(ran.err.empty());
}

TEST_CASE("cli: a reader that leaves early is no error", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran closed =
      folder.run("presscut -f jsonl $(yes a.html | head -200) | head -c 1; exit ${PIPESTATUS[0]}");
  CHECK(closed.code == 0);
  CHECK(closed.err.empty());
}

TEST_CASE("cli: a full disk is an error", "[cli]") {
  if (!std::filesystem::exists("/dev/full")) PRESSCUT_SKIP("/dev/full is missing");
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran full = folder.run("presscut a.html > /dev/full");
  CHECK(full.code == 2);
  CHECK(full.err == "presscut: standard output: No space left on device\n");
  const Ran full_file = folder.run("presscut -o /dev/full a.html");
  CHECK(full_file.code == 2);
  CHECK(full_file.err == "presscut: /dev/full: No space left on device\n");
}

TEST_CASE("cli: a signal ends with whole lines and 128 and its number, and leaves the old file", "[cli]") {
  const struct {
    const char* signal;
    int code;
  } cases[] = {{"INT", 130}, {"TERM", 143}, {"HUP", 129}, {"QUIT", 131}};
  for (const auto& c : cases) {
    INFO(c.signal);
    const Folder folder;
    folder.write("out.jsonl", "yesterday\n");
    const std::string end = std::string(" < pipe & pid=$!; sleep 0.5; kill -") + c.signal +
                            " $pid; wait $pid; code=$?; kill %1; ls -A; exit $code";
    const Ran ran = folder.run("mkfifo pipe; (echo '{\"html\":\"x\"}'; sleep 20) > pipe & '" PRESSCUT_BINARY
                               "' --input jsonl -o out.jsonl" +
                               end);
    CHECK(ran.code == c.code);
    CHECK(folder.read("out.jsonl") == "yesterday\n");
    CHECK(ran.out.find(".presscut-") == std::string::npos);
    CHECK(ran.out.find("out.jsonl") != std::string::npos);
  }
  const Folder folder;
  const Ran piped =
      folder.run("mkfifo pipe; (echo '{\"html\":\"x\"}'; sleep 20) > pipe & '" PRESSCUT_BINARY
                 "' --input jsonl < pipe & pid=$!; sleep 0.5; kill -TERM $pid; wait $pid; code=$?; kill "
                 "%1; exit $code");
  CHECK(piped.code == 143);
  CHECK(std::count(piped.out.begin(), piped.out.end(), '\n') == 1);
}

TEST_CASE("cli: a file that would be larger than the system allows leaves the old one", "[cli]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("out.jsonl", "yesterday\n");
  const Ran ran = folder.run("(ulimit -f 1; '" PRESSCUT_BINARY
                             "' -o out.jsonl a.html a.html a.html); code=$?; ls -A; exit $code");
  CHECK(ran.code == 128 + 25);
  CHECK(folder.read("out.jsonl") == "yesterday\n");
  CHECK(ran.out.find(".presscut-") == std::string::npos);
}

TEST_CASE("cli: help, version, schema, man page and completions name every flag", "[cli]") {
  const Folder folder;
  const Ran help = folder.run("presscut --help");
  CHECK(help.code == 0);
  const Ran man = folder.run("presscut --print-man");
  const Ran version = folder.run("presscut --version");
  CHECK(version.out.starts_with("presscut "));
  CHECK(version.out.find("\nschema 1\n") != std::string::npos);
  const Ran schema = folder.run("presscut --print-schema");
  CHECK(Json::parse(schema.out)["required"].size() == 17);
  const Ran short_help = folder.run("presscut -h");
  CHECK(short_help.code == 0);
  CHECK(std::count(short_help.out.begin(), short_help.out.end(), '\n') <= 40);  // one screen
  for (const char* flag : {"format",   "output",     "output-dir",     "field",     "fields",
                           "input",    "files-from", "null",           "recursive", "glob",
                           "url",      "charset",    "date-reference", "max-bytes", "jobs",
                           "progress", "quiet",      "print-schema",   "print-man", "print-completion",
                           "help",     "version"}) {
    INFO(flag);
    CHECK(help.out.find("--" + std::string(flag)) != std::string::npos);
    std::string roff = flag;
    for (std::size_t at = 0; (at = roff.find('-', at)) != std::string::npos; at += 2) roff.insert(at, "\\");
    CHECK(man.out.find("\\-\\-" + roff) != std::string::npos);
    for (const char* shell : {"bash", "zsh", "fish"}) {
      const Ran completion = folder.run("presscut --print-completion " + std::string(shell));
      CHECK(completion.out.find(flag) != std::string::npos);
    }
  }
}
