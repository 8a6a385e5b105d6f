#include "html/character_reference.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "catch_compat.h"
#include "data/character_references.h"
#include "tree_dump.h"

using namespace presscut;

namespace {
std::string decoded(std::string_view text, html::ReferenceContext context = html::ReferenceContext::kText) {
  static base::Arena arena;
  return std::string(html::decode_references(text, context, arena));
}
}  // namespace

TEST_CASE("references: the table is sorted and has no duplicates", "[references]") {
  const auto less = [](const data::CharacterReference& a, const data::CharacterReference& b) {
    return std::string_view(a.name) < b.name;
  };
  CHECK(std::is_sorted(std::begin(data::kCharacterReferences), std::end(data::kCharacterReferences), less));
  CHECK(std::adjacent_find(std::begin(data::kCharacterReferences), std::end(data::kCharacterReferences),
                           [](const auto& a, const auto& b) { return std::string_view(a.name) == b.name; }) ==
        std::end(data::kCharacterReferences));
  for (const data::CharacterReference& entry : data::kCharacterReferences) {
    if (entry.bare) CHECK(std::string_view(entry.name).size() <= data::kMaxBareReference);
  }
}

TEST_CASE("references: every name decodes as in Gumbo, with and without semicolon, in text and attributes",
          "[references]") {
  for (const data::CharacterReference& entry : data::kCharacterReferences) {
    const std::string name = entry.name;
    for (const char* tail : {";", "", "x", "=", " ", "1;", ";;"}) {
      const std::string reference = "x&" + name + tail + "y";
      INFO(reference);
      const std::string expected = test::dump_gumbo("<p title=\"" + reference + "\">" + reference);
      const std::string actual =
          "<html\n<head\n/head\n<body\n<p title=" + decoded(reference, html::ReferenceContext::kAttribute) +
          "\n\"" + decoded(reference) + "\n/p\n/body\n/html\n";
      // &NewLine; and &Tab; are printed folded.
      if (name == "NewLine" || name == "Tab") continue;
      CHECK(actual == expected);
    }
  }
}

TEST_CASE("references: numbers, decimal and hexadecimal, are mapped as the standard says", "[references]") {
  CHECK(decoded("&#65;&#x42;&#X43 &#68") == "ABC D");
  CHECK(decoded("&#150;&#x93;") == "\u2013\u201C");
  CHECK(decoded("&#0;&#xD800;&#x110000;&#xFFFFFFC3;&#99999999999999999999;") ==
        "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(decoded("&#;&#x;&#y &;& &&") == "&#;&#x;&#y &;& &&");
  CHECK(decoded("&#x1F600;") == "\U0001F600");
}

TEST_CASE("references: an address with parameters stays as it is", "[references]") {
  const auto attribute = html::ReferenceContext::kAttribute;
  CHECK(decoded("?a=1&copy=2&section=3&amp;d&lt", attribute) == "?a=1&copy=2&section=3&d<");
  CHECK(decoded("?a=1&copy=2") == "?a=1\u00A9=2");
  CHECK(decoded("nothing & nowhere") == "nothing & nowhere");
}

TEST_CASE("references: text without any is not copied", "[references]") {
  base::Arena arena;
  const std::string_view text = "AT&T & co";
  CHECK(html::decode_references(text, html::ReferenceContext::kText, arena).data() == text.data());
}

TEST_CASE("references: numbers that stand for no character become U+FFFD", "[references]") {
  base::Arena arena;
  const auto decoded = [&](std::string_view text) {
    return html::decode_references(text, html::ReferenceContext::kText, arena);
  };
  CHECK(decoded("a &#xFFFFFFC3; &#0 &#xD800;b") == "a \uFFFD \uFFFD \uFFFDb");
  CHECK(decoded("&#65; &# &#x; &#9999999z") == "A &# &#x; \uFFFDz");
  CHECK(decoded("") == "");
}
