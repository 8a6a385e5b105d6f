#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;

namespace {
// Two seconds of lines, one every 0.2 s.
constexpr const char* kSlowLines =
    "(for i in 1 2 3 4 5 6 7 8 9; do echo '{\"html\":\"x\"}'; sleep 0.2; done; echo broken)";
}  // namespace

TEST_CASE("progress: not without a terminal, and not with --progress never", "[cli][progress]") {
  const Folder folder;
  CHECK(folder.run(std::string(kSlowLines) + " | presscut --input jsonl -q").err.empty());
  CHECK(folder.run(std::string(kSlowLines) + " | presscut --input jsonl -q --progress never").err.empty());
}

TEST_CASE("progress: with --progress always after a second, cleared before messages and at the end",
          "[cli][progress]") {
  const Folder folder;
  const Ran slow = folder.run(std::string(kSlowLines) + " | presscut --input jsonl --progress always");
  CHECK(slow.err.find(" pages/s, 0 failed") != std::string::npos);
  CHECK(slow.err.find("\r\x1b[Kpresscut: standard input:10: line 10: is not a JSON object\n") !=
        std::string::npos);
  CHECK(slow.out.find("\x1b") == std::string::npos);
  folder.write("a.html", article_page());
  CHECK(folder.run("presscut --progress always a.html a.html").err.empty());  // takes no second
}

TEST_CASE("progress: on a terminal by itself", "[cli][progress]") {
  const Folder folder;
  if (folder.run("command -v script").code != 0) return;
  const Ran ran = folder.run("script -qec \"bash -c '" +
                             std::string("for i in 1 2 3 4 5 6 7 8; do echo {}; sleep 0.2; done") +
                             " | " PRESSCUT_BINARY " --input jsonl -q > lines'\" /dev/null < /dev/null");
  CHECK(ran.out.find(" pages/s, ") != std::string::npos);
  CHECK(folder.read("lines").find("pages/s") == std::string::npos);
}
