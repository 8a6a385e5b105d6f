// The limits of a page as flags: each is told in the warnings, and in the exit code when text was lost.
#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;
using Json = nlohmann::json;

namespace {

std::string repeated(const std::string& part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += part;
  return out;
}

bool warns(const Json& article, const std::string& part) {
  for (const Json& warning : article["warnings"]) {
    if (warning.get<std::string>().find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("limits: elements deeper than --max-depth are unwrapped, text and exit code stay",
          "[cli][limits]") {
  const Folder folder;
  folder.write("a.html", repeated("<div>", 40) + article_page());
  const Ran plain = folder.run("presscut a.html");
  const Ran flat = folder.run("presscut --max-depth 20 a.html");
  CHECK(plain.code == 0);
  CHECK(flat.code == 0);
  CHECK(Json::parse(plain.out)["warnings"].empty());
  CHECK(warns(Json::parse(flat.out), "--max-depth"));
  CHECK(Json::parse(flat.out)["body"].get<std::string>().find("Ferries will go on sailing") !=
        std::string::npos);
}

TEST_CASE("limits: a page cut by --max-blocks is printed, warned of, told, and exit code 2",
          "[cli][limits]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("b.html", "<p>One block that is short.");
  const Ran ran = folder.run("presscut -f jsonl --max-blocks 6 a.html b.html");
  CHECK(ran.code == 2);
  CHECK(ran.err == "presscut: a.html: parse: the page was cut after 6 blocks of text (--max-blocks)\n");
  const Json first = Json::parse(ran.out.substr(0, ran.out.find('\n')));
  CHECK(first["status"] == "ok");
  CHECK(warns(first, "--max-blocks"));
  CHECK(folder.run("presscut -f jsonl --max-blocks 6 --output-dir out a.html").code == 2);
  CHECK(folder.has("out/a.jsonl"));
}

TEST_CASE("limits: a page above --max-bytes is refused by name", "[cli][limits]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const Ran ran = folder.run("presscut -f jsonl --max-bytes 100 a.html");
  CHECK(ran.code == 2);
  CHECK(Json::parse(ran.out)["error"]["code"] == "too_large");
  CHECK(ran.err == "presscut: a.html: larger than 100 bytes (--max-bytes)\n");
}

TEST_CASE("limits: a page over --timeout is given up, the batch goes on", "[cli][limits]") {
  const Folder folder;
  folder.write("slow.html", repeated("<p>word <b>after</b> word</p>", 200'000));
  folder.write("a.html", "<p>A short page.");
  for (const char* jobs : {"1", "2"}) {
    const Ran ran =
        folder.run("presscut -f jsonl --timeout 0.02 -j " + std::string(jobs) + " slow.html a.html");
    CHECK(ran.code == 2);
    CHECK(ran.err == "presscut: slow.html: took longer than 0.02 seconds (--timeout)\n");
    const std::size_t end = ran.out.find('\n');
    CHECK(Json::parse(ran.out.substr(0, end))["error"]["code"] == "timeout");
    CHECK(Json::parse(ran.out.substr(end + 1))["status"] != "error");
  }
}

TEST_CASE("limits: values that make no sense are told", "[cli][limits]") {
  const Folder folder;
  folder.write("a.html", article_page());
  for (const char* flags :
       {"--max-depth 3", "--max-depth 5000", "--max-depth x", "--max-blocks 0", "--max-blocks -1",
        "--timeout -1", "--timeout soon", "--timeout 1e3", "--timeout nan"}) {
    INFO(flags);
    const Ran ran = folder.run("presscut " + std::string(flags) + " a.html");
    CHECK(ran.code == 2);
    CHECK(ran.err.starts_with("presscut: --"));
    CHECK(ran.out.empty());
  }
}
