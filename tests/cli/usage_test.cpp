// Wrong usage gets a hint, and every command takes the same page flags.
#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;
using Json = nlohmann::json;

namespace {

std::string first_line(const Ran& ran) {
  return ran.err.substr(0, ran.err.find('\n'));
}

}  // namespace

TEST_CASE("usage: values of flags are checked, in one line", "[cli][usage]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const struct {
    const char* arguments;
    const char* message;
  } cases[] = {
      {"--url news.example/a a.html",
       "presscut: --url: 'news.example/a' is not a web address (https://host/path)"},
      {"--url 'https://x/ y' a.html",
       "presscut: --url: 'https://x/ y' is not a web address (https://host/path)"},
      {"--charset klingon a.html",
       "presscut: --charset: 'klingon' is not a known encoding (utf-8, windows-1252, shift_jis …)"},
      {"--date-reference 2023-02-29 a.html",
       "presscut: --date-reference: '2023-02-29' is not an ISO date (2024-05-31)"},
      {"--date-reference yesterday a.html",
       "presscut: --date-reference: 'yesterday' is not an ISO date (2024-05-31)"},
      {"--timeout soon a.html", "presscut: --timeout: 'soon' is not a number of seconds"},
      {"chekc a.html", "presscut: there is no file 'chekc', did you mean 'presscut check'?"},
      {"help", "presscut: there is no file 'help'; help is printed by 'presscut --help'"},
      {"https://news.example/a",
       "presscut: 'https://news.example/a' is an address, not a file; try: curl -sL 'https://news.example/a' "
       "| presscut "
       "--url 'https://news.example/a'"},
      {"explain --timeout -1 a.html", "presscut: explain: --timeout: '-1' is not a number of seconds"},
      {"check --max-depth 5 a.html", "presscut: check: --max-depth: '5' is not a number from 16 to 4096"},
      {"score --keep '[' a.html", "presscut: score: --keep: '[': character 2: "},
      {"bless --url x a.html", "presscut: bless: --url: 'x' is not a web address (https://host/path)"},
  };
  for (const auto& c : cases) {
    INFO(c.arguments);
    const Ran ran = folder.run(std::string("presscut ") + c.arguments);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(first_line(ran).substr(0, std::string(c.message).size()) == c.message);
  }
  const Ran none = folder.run("presscut --fields '' a.html");
  CHECK(none.code == 2);
  CHECK(first_line(none).find("--fields: names no field, the fields are schema_version, source, status") !=
        std::string::npos);
  CHECK(
      first_line(folder.run("presscut --field zzzzzzzzzz a.html")).find("the fields are schema_version, ") !=
      std::string::npos);
  for (const char* good : {"--date-reference 2024-02-29", "--date-reference 2024-02-29T10:00:00+01:00",
                           "--url https://news.example/", "--charset latin1", "-f markdown"}) {
    INFO(good);
    CHECK(folder.run(std::string("presscut ") + good + " a.html").code == 0);
  }
  CHECK(folder.run("presscut -f markdown a.html").out == folder.run("presscut -f md a.html").out);
}

TEST_CASE("usage: explain takes every input that extraction takes", "[cli][usage]") {
  const Folder folder;
  folder.write("in/a.html", article_page());
  folder.write("a.jsonl", Json({{"html", article_page()}, {"id", "x1"}}).dump() + "\n");
  folder.write("list", "in/a.html\n");
  const std::string expected = folder.run("presscut explain in/a.html").out;
  const auto rest = [](const std::string& out) { return out.substr(out.find('\n')); };
  CHECK(rest(folder.run("presscut explain < in/a.html").out) == rest(expected));
  CHECK(folder.run("presscut explain -r in").out == expected);
  CHECK(folder.run("presscut explain --files-from list").out == expected);
  CHECK(rest(folder.run("presscut explain a.jsonl").out) == rest(expected));
  const std::string dropped = folder.run("presscut explain --drop article in/a.html").out;
  CHECK(dropped != expected);
  CHECK(folder.run("presscut explain --max-bytes 10 in/a.html").code == 2);
}

TEST_CASE("usage: check and score read pages with the flags of extraction", "[cli][usage]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", R"({"body_contains": ["Ferries will go on sailing"]})");
  CHECK(folder.run("presscut check a.html").code == 0);
  CHECK(folder.run("presscut check --drop article a.html").code == 1);
  CHECK(folder.run("presscut check --max-bytes 10 a.html").code == 2);
  CHECK(folder.run("presscut score --max-bytes 10 a.html").code == 2);
}

TEST_CASE("usage: names of files steer no terminal and break no report", "[cli][usage]") {
  const Folder folder;
  const std::string name = "a\x1b[31m\nok 7 - x.html";
  folder.write(name, article_page());
  folder.write(name.substr(0, name.size() - 5) + ".expected.json", R"({"title": "Other"})");
  for (const char* command : {"check --color never", "check -f tap", "check -f jsonl",
                              "check --junit /dev/stdout", "bless", "score", "explain", "explain -f jsonl"}) {
    INFO(command);
    const Ran ran = folder.run(std::string("presscut ") + command + " $'a\\e[31m\\nok 7 - x.html'");
    CHECK(ran.out.find('\x1b') == std::string::npos);
    CHECK(ran.err.find('\x1b') == std::string::npos);
    CHECK(ran.out.find("\nok 7") == std::string::npos);
  }
}

TEST_CASE("usage: help, manual and completions name the fields and the flags of every command",
          "[cli][usage]") {
  const Folder folder;
  CHECK(folder.run("presscut --help").out.find("photo_credit") != std::string::npos);
  CHECK(folder.run("presscut --print-man").out.find("photo_credit") != std::string::npos);
  for (const char* shell : {"bash", "zsh", "fish"})
    CHECK(folder.run(std::string("presscut --print-completion ") + shell).out.find("photo_credit") !=
          std::string::npos);
  for (const char* command : {"check", "score", "explain", "bless"}) {
    INFO(command);
    const std::string help = folder.run(std::string("presscut ") + command + " --help").out;
    for (const char* flag : {"--url URL", "--charset NAME", "--date-reference DATE", "--keep SELECTOR",
                             "--timeout SECONDS", "--max-bytes N", "--boilerplate FILE"})
      CHECK(help.find(flag) != std::string::npos);
    CHECK(folder.run(std::string("presscut ") + command + " -h").out == help);
  }
  CHECK(folder.run("presscut check --help").out.find("-j, --jobs N") != std::string::npos);
  CHECK(folder.run("presscut explain --help").out.find("-o, --output FILE") != std::string::npos);
}
