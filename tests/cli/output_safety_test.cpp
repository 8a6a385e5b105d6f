// What pages say stays text in every format: no terminal is steered, nothing runs, no format is broken out
// of.
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/utf8.h"
#include "catch_compat.h"
#include "run_binary.h"

using namespace presscut;
using namespace presscut::test;

namespace {

// Control characters but line feed (and the carriage return of CSV), C1 among them.
bool holds_controls(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if ((c < 0x20 && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0)) return true;
  }
  return false;
}

std::string page_with(const std::string& text) {
  std::string page = article_page(text);
  page.insert(page.find("Ferries"), text + " ");
  page.insert(page.find("Cars on"), text + " ");
  page.insert(page.find("Greta Lind"), text + " ");
  page.insert(page.find("Ola Berg"), text + " ");
  return page;
}

}  // namespace

TEST_CASE("safety: control characters of a page reach no output raw", "[cli][safety]") {
  const Folder folder;
  // Few enough for the page to count as text.
  std::string all =
      "\x1B[31m \x07 \x08 \x7F \xC2\x80\xC2\x9B[31m &#27;[2J &#x1b;]0;owned&#7; &#155; \xC2\x85";
  folder.write("a.html", page_with(all));
  for (const char* how :
       {"-f json", "-f jsonl", "-f text", "-f md", "-f html", "-f csv", "--field title", "--field body",
        "--field quotes", "--field photos", "explain", "explain -f jsonl", "explain -f html"}) {
    INFO(how);
    const std::string flags = how;
    const Ran ran = folder.run("presscut " + flags + " a.html");
    CHECK(ran.code == 0);
    CHECK(base::is_valid_utf8(ran.out));
    // JSON escapes what is below U+0020; the rest may stand in it. A tab parts speaker and quotation.
    if (flags.find("json") == std::string::npos && flags.find("photos") == std::string::npos &&
        flags != "--field quotes")
      CHECK_FALSE(holds_controls(ran.out));
    for (const char c : {'\x1b', '\x07', '\x08', '\x7f'}) CHECK(ran.out.find(c) == std::string::npos);
    CHECK(ran.err.empty());
  }
}

TEST_CASE("safety: names of files and what is told about them steer no terminal", "[cli][safety]") {
  const Folder folder;
  const Ran ran = folder.run("presscut -f jsonl $'miss\\e[31ming\\x07.html'");
  CHECK(ran.code == 2);
  CHECK_FALSE(holds_controls(ran.err));
  CHECK_FALSE(holds_controls(ran.out));
}

TEST_CASE("safety: no cell of CSV begins like a formula", "[cli][safety]") {
  const Folder folder;
  for (const char* title :
       {"=HYPERLINK(\"https://example.org\",\"Click\") and more words", "+1+1 is what it says here",
        "-2+3 is what the page says", "@SUM(A1:A9) is the title of it"}) {
    folder.write("a.html", article_page(title));
    const Ran ran = folder.run("presscut -f csv --fields title a.html");
    INFO(ran.out);
    const std::string cell = ran.out.substr(ran.out.find("\r\n") + 2);
    CHECK((cell.starts_with("'") || cell.starts_with("\"'")));
  }
}

TEST_CASE("safety: a page cannot end the front matter of Markdown or add to it", "[cli][safety]") {
  const Folder folder;
  folder.write("a.html", page_with("A\n---\ntitle: hacked\n--- \" ' : # &amp; \xE2\x80\xA8 b"));
  const std::string out = folder.run("presscut -f md a.html").out;
  std::istringstream lines(out);
  std::string line;
  REQUIRE(std::getline(lines, line));
  CHECK(line == "---");
  std::size_t fields = 0;
  while (std::getline(lines, line) && line != "---") {
    ++fields;
    INFO(line);
    CHECK_FALSE(line.starts_with("title: hacked"));
    // Each value is one line of JSON, which YAML reads alike.
    CHECK(nlohmann::json::accept(line.substr(line.find(": ") + 2)));
  }
  CHECK(fields >= 4);
}

TEST_CASE("safety: Markdown and HTML pass on no markup and no address that runs", "[cli][safety]") {
  const Folder folder;
  std::string page =
      page_with("&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(2)) ![y](data:text/html,z)");
  page.insert(
      page.find("<figure>"),
      "<figure><img src='JaVaScRiPt:alert(3)'><figcaption>One. Photo: Ada Berg/Coast</figcaption></figure>"
      "<figure><img src='data:text/html;base64,PHNjcmlwdD4='></figure><figure><img "
      "src='https://example.org/\"onerror=alert(4) x=\".jpg' alt='\" onload=\"alert(5)'></figure>");
  folder.write("a.html", page);
  for (const char* command : {"presscut -f html a.html", "presscut explain -f html a.html"}) {
    const std::string html = folder.run(command).out;
    INFO(command);
    CHECK(html.find("<script>alert") == std::string::npos);
    CHECK(html.find("\"onerror=") == std::string::npos);
    CHECK(html.find("\" onload=\"") == std::string::npos);
    CHECK(html.find("src=\"JaVa") == std::string::npos);
    CHECK(html.find("src=\"data:") == std::string::npos);
    CHECK(html.find("href=\"javascript") == std::string::npos);
  }
  const std::string markdown = folder.run("presscut -f md a.html").out;
  const std::string below = markdown.substr(markdown.find("\n---\n") + 5);
  for (std::size_t at = below.find('<'); at != std::string::npos; at = below.find('<', at + 1)) {
    INFO(below.substr(at, 40));
    CHECK((at > 0 && (below[at - 1] == '\\' || below.substr(at, 9) == "<https://")));
  }
  CHECK(below.find("](javascript") == below.find("\\](javascript") + 1);
  CHECK(below.find("(<data:") == std::string::npos);
}

TEST_CASE("safety: names that pages give are never names of files", "[cli][safety]") {
  const Folder folder;
  folder.write("in.jsonl",
               "{\"html\": \"<title>../../x</title><p>y\", \"id\": \"../../../escaped\", \"url\": "
               "\"https://example.org/../../z\"}\n");
  const Ran ran =
      folder.run("presscut --input jsonl --output-dir out in.jsonl; find . -type f | grep -v .run | sort");
  CHECK(ran.out == "./in.jsonl\n./out/in.jsonl-1.json\n");
}
