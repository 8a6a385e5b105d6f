#include "evidence/json_value.h"

#include <string>

#include "catch_compat.h"

using namespace presscut::evidence;

namespace {

// Members of the first root, as "key=value;".
std::string members(std::string_view text) {
  JsonTree tree;
  tree.parse(text);
  if (tree.roots().empty()) return "nothing";
  std::string result;
  const JsonId root = tree.roots().front();
  for (JsonId id = root + 1; id < tree[root].end; id = tree[id].end) {
    result += std::string(tree[id].key) + "=" + std::string(tree[id].text) + ";";
  }
  return result;
}

}  // namespace

TEST_CASE("json: well-formed values are read", "[json]") {
  CHECK(members(R"({"a":"x","b":1.5,"c":null,"d":true})") == "a=x;b=1.5;c=;d=true;");
  CHECK(members(R"({"a":"\u00e9\ud83d\ude00\n\"q\""})") == "a=é😀\n\"q\";");
}

TEST_CASE("json: trailing, doubled and missing commas do no harm", "[json]") {
  CHECK(members(R"({"a":"x",,"b":"y",})") == "a=x;b=y;");
  CHECK(members("{\"a\":\"x\"\n\"b\":\"y\"}") == "a=x;b=y;");
}

TEST_CASE("json: raw line breaks and unescaped quotes inside a string belong to it", "[json]") {
  CHECK(members("{\"a\":\"one\ntwo\",\"b\":\"y\"}") == "a=one\ntwo;b=y;");
  CHECK(members(R"({"a":"the "big" day","b":"y"})") == "a=the \"big\" day;b=y;");
}

TEST_CASE("json: comments and wrappers around the data are skipped", "[json]") {
  CHECK(members("<!-- {\"a\":\"x\"} -->") == "a=x;");
  CHECK(members("//<![CDATA[\n{\"a\":\"x\"}\n//]]>") == "a=x;");
  CHECK(members("/* c */ {\"a\":\"x\" /* d */, // e\n \"b\":\"y\"}") == "a=x;b=y;");
}

TEST_CASE("json: two objects in one text are two roots", "[json]") {
  JsonTree tree;
  tree.parse(R"({"a":"x"}{"b":"y"})");
  REQUIRE(tree.roots().size() == 2);
  CHECK(tree.member_text(tree.roots()[1], "b") == "y");
}

TEST_CASE("json: a text that ends early closes what is open", "[json]") {
  CHECK(members(R"({"a":"x","b":"y)") == "a=x;b=y;");
  CHECK(members(R"({"a":)") == "");
}

TEST_CASE("json: deep nesting is cut, what follows is still read", "[json]") {
  std::string text = "{\"deep\":" + std::string(100000, '[') + std::string(100000, ']') + ",\"b\":\"y\"}";
  JsonTree tree;
  tree.parse(text);
  CHECK(tree.member_text(0, "b") == "y");
  CHECK(tree.size() < 100);
}
