#include <nlohmann/json.hpp>

#include "catch_compat.h"
#include "input/glob.h"
#include "input/page_stream.h"
#include "input/warc.h"
#include "run_binary.h"

using namespace presscut;
using namespace presscut::test;
using Json = nlohmann::ordered_json;

namespace {

Json first_line(const std::string& out) {
  return Json::parse(out.substr(0, out.find('\n')));
}

// Only what does not depend on the input's name and address.
std::string without_origin(Json json) {
  for (const char* key : {"source", "url", "warnings", "input"}) json.erase(key);
  return json.dump();
}

std::string sources(const std::string& out) {
  std::istringstream lines(out);
  std::string names;
  for (std::string line; std::getline(lines, line);)
    names += Json::parse(line)["source"].get<std::string>() + " ";
  return names;
}

std::string warc_record(const std::string& type, const std::string& http) {
  return "WARC/1.0\r\nWARC-Type: " + type +
         "\r\nWARC-Target-URI: https://news.example/a\r\nContent-Type: application/http\r\nContent-Length: " +
         std::to_string(http.size()) + "\r\n\r\n" + http + "\r\n\r\n";
}
std::string with_length(std::string record, const std::string& length) {
  const std::size_t at = record.find("Content-Length: ") + 16;
  return record.replace(at, record.find('\r', at) - at, length);
}
std::string response(const std::string& body, const std::string& headers = "") {
  return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n" + body;
}

}  // namespace

TEST_CASE("inputs: file, standard input, gzip, JSON Lines and WARC give the same article", "[cli][inputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  folder.write("a.jsonl", Json({{"html", article_page()}, {"id", "x1"}, {"tag", 7}}).dump() + "\n");
  folder.write("a.warc", warc_record("warcinfo", "x") + warc_record("response", response(article_page())));
  folder.run("gzip -k a.html; gzip -k a.warc");
  const std::string expected = without_origin(first_line(folder.run("presscut -f jsonl a.html").out));
  CHECK(without_origin(first_line(folder.run("presscut -f jsonl < a.html").out)) == expected);
  CHECK(without_origin(first_line(folder.run("presscut -f jsonl - < a.html.gz").out)) == expected);
  CHECK(without_origin(first_line(folder.run("presscut -f jsonl a.html.gz").out)) == expected);
  CHECK(without_origin(first_line(folder.run("presscut --input jsonl < a.jsonl").out)) == expected);
  CHECK(without_origin(first_line(folder.run("presscut a.warc").out)) == expected);
  CHECK(without_origin(first_line(folder.run("presscut < a.warc.gz").out)) == expected);
  const Json line = first_line(folder.run("presscut --input jsonl a.jsonl").out);
  CHECK(line["source"] == "x1");
  CHECK(line["input"] == Json({{"tag", 7}}));
  CHECK(first_line(folder.run("presscut a.warc").out)["source"] == "a.warc#2");
}

TEST_CASE("inputs: lists, NUL-separated lists and directories keep their order", "[cli][inputs]") {
  const Folder folder;
  for (const char* name : {"d/b.html", "d/a.html", "d/sub/c.htm", "d/note.txt", "d/z.html"})
    folder.write(name, article_page());
  CHECK(sources(folder.run("presscut -r d").out) == "d/a.html d/b.html d/sub/c.htm d/z.html ");
  CHECK(sources(folder.run("presscut -r d --glob '*.TXT'").out) == "d/note.txt ");
  CHECK(sources(folder.run("printf 'd/z.html\\nd/a.html\\n' | presscut --files-from - -j 3").out) ==
        "d/z.html d/a.html ");
  CHECK(sources(folder.run("find d -name '[ab].html' -print0 | sort -z | presscut --files-from - -0").out) ==
        "d/a.html d/b.html ");
  const Ran missing = folder.run("presscut --files-from nowhere");
  CHECK(missing.code == 2);
  CHECK(missing.err == "presscut: nowhere: No such file or directory\n");
}

TEST_CASE("inputs: JSON Lines that hold no page are told with their line, the rest goes on",
          "[cli][inputs]") {
  const Folder folder;
  folder.write("a.jsonl", "{\"html\": 5}\nnot json\n\n[1]\n" + Json({{"html", article_page()}}).dump());
  const Ran ran = folder.run("presscut --input jsonl a.jsonl");
  CHECK(ran.code == 2);
  CHECK(
      ran.err ==
      "presscut: a.jsonl:1: line 1: has no \"html\" text\npresscut: a.jsonl:2: line 2: is not a JSON object\n"
      "presscut: a.jsonl:4: line 4: is not a JSON object\n");
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 4);
  CHECK(ran.out.find("\"source\":\"a.jsonl:5\",\"status\":\"ok\"") != std::string::npos);
  folder.write("b.jsonl", "{\"html\": \"" + std::string(3'000'000, 'x') + "\"}\n{\"html\": \"<p>x\"}\n");
  const Ran large = folder.run("presscut --max-bytes 1K --input jsonl b.jsonl");
  CHECK(large.code == 2);
  CHECK(large.err == "presscut: b.jsonl:1: line 1: longer than --max-bytes allows\n");
  CHECK(std::count(large.out.begin(), large.out.end(), '\n') == 2);
}

TEST_CASE("inputs: a WARC that is cut or lies about its length is told, what came before is done",
          "[cli][inputs]") {
  const Folder folder;
  const std::string good = warc_record("response", response(article_page()));
  folder.write("cut.warc", good + good.substr(0, good.size() / 2));
  const Ran cut = folder.run("presscut cut.warc");
  CHECK(cut.code == 2);
  CHECK(std::count(cut.out.begin(), cut.out.end(), '\n') == 2);
  CHECK(cut.err.find("record 2 at byte") != std::string::npos);
  folder.write("lie.warc", with_length(good, "99999"));
  CHECK(folder.run("presscut lie.warc").code == 2);
  // In what a false length takes in, the next record is found.
  for (const char* length : {"9999", "9999999", "99999999999999"}) {
    CAPTURE(length);
    folder.write("lie.warc", with_length(good, length) + good + good);
    const Ran resumed = folder.run("presscut lie.warc");
    CHECK(resumed.code == 2);
    CHECK(resumed.err.find("lie.warc#1: record 1 at byte 10: ends early") != std::string::npos);
    CHECK(resumed.out.find("lie.warc#2\",\"status\":\"ok\"") != std::string::npos);
    CHECK(resumed.out.find("lie.warc#3\",\"status\":\"ok\"") != std::string::npos);
  }
  // A number that would wrap round to 1 is no length.
  folder.write("wrap.warc", with_length(good, "18446744073709551617") + good);
  const Ran wrapped = folder.run("presscut wrap.warc");
  CHECK(wrapped.code == 2);
  CHECK(wrapped.err.find("record 1 at byte 10: has no usable Content-Length") != std::string::npos);
  CHECK(wrapped.out.find("wrap.warc#2\",\"status\":\"ok\"") != std::string::npos);
  folder.write("info.warc", with_length(warc_record("warcinfo", "x"), "99999") + good);
  CHECK(folder.run("presscut info.warc").out.find("info.warc#2\",\"status\":\"ok\"") != std::string::npos);
  folder.write("brief.warc", with_length(good, "0200") + good);
  const Ran resumed = folder.run("presscut brief.warc");
  CHECK(resumed.code == 2);
  CHECK(resumed.err.find("is not a WARC record") != std::string::npos);
  CHECK(resumed.out.find("brief.warc#3\",\"status\":\"ok\"") != std::string::npos);
  folder.write("picture.warc",
               warc_record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));
  const Ran picture = folder.run("presscut picture.warc");
  CHECK(picture.code == 0);
  CHECK(picture.out.empty());
}

TEST_CASE("inputs: a page in a WARC keeps --max-bytes", "[cli][inputs]") {
  const Folder folder;
  folder.write("a.warc", warc_record("response", response(article_page())));
  const Ran ran = folder.run("presscut --max-bytes 500 a.warc");
  CHECK(ran.code == 2);
  CHECK(ran.out.find("\"too_large\"") != std::string::npos);
}

TEST_CASE("warc: chunked bodies are joined, damaged ones as far as they go", "[cli][inputs]") {
  CHECK(input::unchunked("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n") == "abcde");
  CHECK(input::unchunked("3\r\nabc\r\n9\r\nde") == "abcde");
  CHECK(input::unchunked("<p>not chunked\n") == "<p>not chunked\n");
  CHECK(input::unchunked("ffffffffffffffffff\r\nx").empty());
  const Folder folder;
  folder.write("a.warc", warc_record("response",
                                     response("5\r\n<p>ab\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")));
  CHECK(first_line(folder.run("presscut a.warc").out)["url"] == "https://news.example/a");
}

TEST_CASE("inputs: a line is answered before the next one comes", "[cli][inputs]") {
  const Folder folder;
  folder.write("a.jsonl", Json({{"html", article_page()}}).dump() + "\n");
  const Ran ran = folder.run(
      "mkfifo in out; (presscut --input jsonl < in > out) & exec 3> in 4< out; cat a.jsonl >&3; "
      "read -t 5 -u 4 line && echo \"${line:0:18}\"; cat a.jsonl >&3; read -t 5 -u 4 line && echo "
      "\"${line:0:18}\"; exec 3>&-; wait");
  CHECK(ran.out == "{\"schema_version\":\n{\"schema_version\":\n");
}

TEST_CASE("inputs: pipes by name are read once, as pages and as lists", "[cli][inputs]") {
  const Folder folder;
  folder.write("a.html", article_page());
  CHECK(folder.run("presscut --field title <(cat a.html)").out ==
        "Harbour bridge opens after long repairs\n");
  CHECK(folder.run("presscut -o o.jsonl --files-from <(echo a.html)").code == 0);
  CHECK(sources(folder.read("o.jsonl")) == "a.html ");
  CHECK(folder.run("echo a.html | presscut -o o2.jsonl --files-from -").code == 0);
  CHECK(sources(folder.read("o2.jsonl")) == "a.html ");
  const Ran overwriting = folder.run("echo a.html | presscut -f html --output-dir . --files-from -");
  CHECK(overwriting.code == 2);
  CHECK(folder.read("a.html") == article_page());
}

TEST_CASE("inputs: glob patterns", "[cli][inputs]") {
  CHECK(input::matches_glob("*.htm*", "Page.HTML"));
  CHECK(input::matches_glob("a?c", "abc"));
  CHECK(input::matches_glob("*", ""));
  CHECK(input::matches_glob("a*b*c", "aXbYbc"));
  CHECK_FALSE(input::matches_glob("a*b", "ac"));
  CHECK_FALSE(input::matches_glob("", "a"));
}

TEST_CASE("inputs: saved forms are read wherever pages are, feeds item by item", "[cli][inputs]") {
  const Folder folder;
  const std::string mail =
      "From: Ida <a@b.example>\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n";
  folder.write("in/a.eml", mail + article_page());
  folder.write("in/b.html", article_page());
  folder.write("in/notes.txt", "not asked for");
  const Ran all = folder.run("presscut -r in");
  CHECK(sources(all.out) == "in/a.eml in/b.html ");
  CHECK(without_origin(first_line(folder.run("presscut -f jsonl < in/a.eml").out)) ==
        without_origin(first_line(all.out)));
  folder.write("feed.xml",
               "<?xml version=\"1.0\"?><rss><channel><title>T</title><item><title>One</title><description>"
               "<![CDATA[" +
                   article_page() +
                   "]]></description></item><item><title>Two</title></item></channel></rss>");
  const Ran feed = folder.run("presscut feed.xml");
  CHECK(sources(feed.out) == "feed.xml#1 feed.xml#2 ");
  CHECK(sources(folder.run("presscut < feed.xml").out) == "standard input#1 standard input#2 ");
  CHECK(folder.run("presscut explain feed.xml").out.starts_with("feed.xml#1\n"));
  folder.run("gzip -k feed.xml; head -c 150 feed.xml.gz > cut.gz");
  CHECK(sources(folder.run("presscut feed.xml.gz").out) == "feed.xml.gz#1 feed.xml.gz#2 ");
  CHECK(folder.run("presscut cut.gz").code == 2);
}

TEST_CASE("inputs: a page that only a script would fill is no article", "[cli][inputs]") {
  const Folder folder;
  folder.write(
      "a.html",
      "<!DOCTYPE html><title>News</title><body><noscript>Bitte JavaScript einschalten, um diese Seite zu "
      "lesen.</noscript><div id=root></div><script src=/main.js></script>");
  const Ran ran = folder.run("presscut -f jsonl a.html");
  CHECK(ran.code == 1);
  CHECK(Json::parse(ran.out)["status"] == "no_article");
}

TEST_CASE("inputs: folders are counted as they will be read", "[cli][inputs]") {
  const Folder folder;
  for (const char* name : {"in/a.html", "in/deep/er/b.htm", "in/c.mhtml", "in/notes.txt", "d.html"})
    folder.write(name, "x");
  input::InputOptions options;
  options.recursive = true;
  options.names = {(folder / "in").string(), (folder / "d.html").string()};
  CHECK(input::PageStream(options).known_total() == 4);
  options.glob = "*.txt";
  CHECK(input::PageStream(options).known_total() == 2);
  options.files_from = "-";
  CHECK_FALSE(input::PageStream(options).known_total());
}
