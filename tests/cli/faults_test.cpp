// What breaks around the program: reads, disks, pipes, memory, signals. Never a half file under a final name,
// never exit code 0 with output missing.
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut::test;
using Json = nlohmann::json;

namespace {

// Under a sanitizer address space cannot be limited.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// TSan keeps a signal back while the thread that got it waits for a lock, which here another holds until a
// name or the signal comes: names help.
#if defined(__SANITIZE_THREAD__)
constexpr bool kDefersSignals = true;
#else
constexpr bool kDefersSignals = false;
#endif

bool only_whole_lines(const std::string& out) {
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    if (!Json::accept(line)) return false;
  }
  return out.empty() || out.back() == '\n';
}

std::size_t count_lines(const std::string& out) {
  return static_cast<std::size_t>(std::count(out.begin(), out.end(), '\n'));
}

}  // namespace

TEST_CASE("faults: what fails while it is read is an error line, and the batch goes on", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  // Opens and then fails at the first read; a directory and a place without permission fail sooner.
  const Ran ran = folder.run("mkdir d; presscut -f jsonl /proc/self/mem d a.html");
  CHECK(ran.code == 2);
  CHECK(count_lines(ran.out) == 3);
  CHECK(only_whole_lines(ran.out));
  CHECK(ran.err.find("presscut: /proc/self/mem: ") != std::string::npos);
  CHECK(ran.err.find("presscut: d: is a directory") != std::string::npos);
}

TEST_CASE("faults: standard input that cannot be read is exit code 2", "[cli][faults]") {
  const Folder folder;
  CHECK(folder.run("presscut < .").code == 2);
  CHECK(folder.run("presscut <&-").code == 2);
  CHECK(folder.run("presscut --input jsonl < .").code == 2);
  CHECK(folder.run("presscut --input warc < .").code == 2);
  CHECK(folder.run("presscut --files-from .").code == 2);
}

TEST_CASE("faults: a full disk is exit code 2 with a message, in every way to write", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.expected.json", "{}");
  for (const char* command : {"presscut a.html > /dev/full", "presscut -f jsonl a.html a.html > /dev/full",
                              "presscut -o /dev/full a.html", "presscut --field title a.html > /dev/full",
                              "presscut explain a.html > /dev/full", "presscut check a.html > /dev/full",
                              "presscut --help > /dev/full", "presscut --print-man > /dev/full",
                              "presscut --version > /dev/full"}) {
    INFO(command);
    const Ran ran = folder.run(command);
    CHECK(ran.code == 2);
  }
  CHECK(folder.run("presscut a.html > /dev/full").err.find("No space left on device") != std::string::npos);
}

TEST_CASE("faults: a disk that fills up leaves the old file and no other", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("out/a.json", "old");
  folder.write("old.json", "old");
  // A limit on the size of files stands in for the disk: writes fail half-way.
  const Ran ran = folder.run(
      "trap '' XFSZ; ulimit -f 0; presscut -o old.json a.html 2>/dev/null; echo $? >&2; "
      "presscut --output-dir out a.html 2>/dev/null; echo $? >&2");
  (void)ran;
  CHECK(folder.read("old.json") == "old");
  CHECK(folder.read("out/a.json") == "old");
  CHECK(folder.run("ls out | wc -l; ls | grep -c 'old.json'").out == "1\n1\n");
}

TEST_CASE("faults: a reader that goes away at any byte ends the run quietly", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  for (const int bytes : {0, 1, 2, 63, 64, 700, 1500, 3000, 4096, 6000, 9000}) {
    INFO(bytes);
    const Ran ran = folder.run("presscut -f jsonl $(yes a.html | head -n 60) 2>err | head -c " +
                               std::to_string(bytes) + " | wc -c; echo ${PIPESTATUS[0]}; cat err >&2");
    CHECK(ran.err.empty());
    std::istringstream out(ran.out);
    int got = 0, code = -1;
    out >> got >> code;
    CHECK(got == bytes);
    CHECK((code == 0 || code == 141));
  }
}

TEST_CASE("faults: killed in the middle, no half file stands under a final name", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("whole.jsonl", "old");
  // The list comes from a pipe that stays open: the program waits for more when it is killed.
  const Ran ran = folder.run(
      "mkfifo list; presscut -f jsonl -o whole.jsonl --files-from list & pid=$!; exec 3> list; "
      "yes a.html | head -n 200 >&3; sleep 0.3; kill -KILL $pid; wait $pid; echo $?");
  CHECK(ran.out == "137\n");
  CHECK(folder.read("whole.jsonl") == "old");
  folder.run("exec 3>&-; presscut -f jsonl -o whole.jsonl a.html");
  CHECK(only_whole_lines(folder.read("whole.jsonl")));
}

TEST_CASE("faults: with --output-dir every file that a killed run leaves is whole", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.run(
      "mkdir in; for i in $(seq 300); do cp a.html in/p$i.html; done; "
      "presscut -r in --output-dir out & pid=$!; sleep 0.1; kill -KILL $pid; wait $pid; true");
  const Ran ran = folder.run(
      "for f in $(find out -name '*.json'); do tail -c 2 $f | tr -d '\\n'; done | tr -d '}' | wc -c");
  CHECK(ran.out == "0\n");
}

TEST_CASE("faults: an interrupt ends a batch with whole lines and 128 and its number", "[cli][faults]") {
  const Folder folder;
  folder.write("a.html", article_page());
  const std::string more =
      "for i in 1 2 3; do (trap \"\" PIPE; yes a.html | head -n 20 >&3) 2>/dev/null; sleep 0.3; done; ";
  for (const char* signal : {"INT", "TERM"}) {
    for (const char* jobs : {"1", "3"}) {
      INFO(signal << " " << jobs);
      const Ran ran = folder.run(
          std::string("rm -f list lines; mkfifo list; (trap - INT; exec '" PRESSCUT_BINARY "' -f jsonl -j ") +
          jobs +
          " --files-from list > lines) & pid=$!; exec 3> list; yes a.html | head -n 100 >&3; "
          "for i in {1..100}; do [ -s lines ] && break; sleep 0.1; done; kill -" +
          signal + " $pid; " + (kDefersSignals ? more : "") + "wait $pid; echo $?");
      CHECK(ran.out == (std::string(signal) == "INT" ? "130\n" : "143\n"));
      const std::string lines = folder.read("lines");
      CHECK(only_whole_lines(lines));
      CHECK(count_lines(lines) > 0);
    }
  }
}

TEST_CASE("faults: out of memory is an error or a result, never a crash or silence", "[cli][faults]") {
  if (kSanitized) return;
  const Folder folder;
  std::string page = "<article>";
  for (int i = 0; i < 20'000; ++i)
    page += "<p>A paragraph of the long report about the harbour, number " + std::to_string(i) + ".";
  folder.write("big.html", page);
  folder.write("a.html", article_page());
  std::size_t refused = 0;
  for (const int megabytes : {8, 12, 16, 20, 24, 32, 48, 64, 96, 128, 512}) {
    const std::string limit = "ulimit -v " + std::to_string(megabytes * 1024) + "; ";
    if (folder.run(limit + "presscut --version").code != 0) {  // too little for the program to start
      CHECK(megabytes < 24);
      continue;
    }
    for (const char* jobs : {"1", "2"}) {
      INFO(megabytes << " MB, jobs " << jobs);
      const Ran ran = folder.run(limit + "presscut -f jsonl -j " + jobs + " big.html a.html");
      CHECK((ran.code == 0 || ran.code == 1 || ran.code == 2));
      CHECK(only_whole_lines(ran.out));
      if (ran.code != 2) CHECK(count_lines(ran.out) == 2);
      if (ran.code == 2) CHECK_FALSE(ran.err.empty());
      refused += ran.code == 2 ? 1 : 0;
    }
  }
  CHECK(refused > 0);
}
