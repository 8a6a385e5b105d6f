// The skeleton parse against Gumbo on the whole page, for every pair of elements that meet out of order.
#include <gumbo.h>

#include <algorithm>
#include <string>
#include <vector>

#include "catch_compat.h"
#include "dom/tag.h"
#include "html/parse.h"
#include "tree_dump.h"

using namespace presscut;

namespace {

std::vector<std::string> element_names() {
  std::vector<std::string> names = {"x-y", "mi", "desc", "foreignObject", "annotation-xml"};
  for (int tag = 1; tag < static_cast<int>(dom::Tag::kCount); ++tag)
    names.emplace_back(dom::tag_name(static_cast<dom::Tag>(tag)));
  return names;
}

std::string with_names(std::string pattern, const std::string& first, const std::string& second) {
  for (const auto& [mark, name] : {std::pair<char, const std::string&>{'1', first}, {'2', second}}) {
    for (std::size_t at = 0; (at = pattern.find(mark, at)) != std::string::npos; at += name.size())
      pattern.replace(at, 1, name);
  }
  return pattern;
}

// Without the attributes that Gumbo makes up for <isindex>.
std::string tree(const std::string& dump) {
  return test::without_attributes(test::without_outer_space(dump));
}

bool is_foreign(const std::string& name) {
  return name == "svg" || name == "math";
}

// Elements in which the tree builder ignores tags, so that the tree is not held to the letter, but every text
// is.
bool ignores_tags(const std::string& name) {
  for (const char* known : {"select", "option", "optgroup", "template", "frameset", "isindex"}) {
    if (name == known) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("skeleton: an element that the prescan knows by name is one that Gumbo knows", "[skeleton]") {
  for (int tag = 1; tag < static_cast<int>(dom::Tag::kCount); ++tag) {
    const std::string name(dom::tag_name(static_cast<dom::Tag>(tag)));
    INFO(name);
    CHECK(gumbo_tag_enum(name.c_str()) != GUMBO_TAG_UNKNOWN);
  }
}

TEST_CASE("skeleton: any two elements that cross give the tree that Gumbo gives", "[skeleton]") {
  const std::vector<std::string> names = element_names();
  std::size_t pages = 0;
  std::size_t looser = 0;
  for (const char* pattern :
       {"<!doctype html><p>a<b>c<1>d <2>e</1> f</2> g</b> <p>h",
        "<1> <i>a<2> b</1> <em>c</2> <div> d</i> <p>e</em> <title>f<g></title>h",
        "<table><tr><td>a<1>b <tr> c<2> <td>d</1></table> e</2> <textarea>f</textarea> g"}) {
    for (const std::string& first : names) {
      for (const std::string& second : names) {
        if (is_foreign(first) || is_foreign(second)) continue;  // followed as browsers do
        if (first == "form" || second == "form") continue;      // where Gumbo moves text
        const std::string html = with_names(pattern, first, second);
        base::Warnings warnings;
        const std::string expected = tree(test::dump_gumbo(html));
        const std::string actual = tree(test::dump_document(html::parse_html(html, {}, warnings)));
        ++pages;
        if (expected == actual) continue;
        INFO(html);
        if (ignores_tags(first) || ignores_tags(second)) {
          ++looser;
          std::string wanted = test::characters(expected);
          std::string found = test::characters(actual);
          std::sort(wanted.begin(), wanted.end());
          std::sort(found.begin(), found.end());
          CHECK(std::includes(found.begin(), found.end(), wanted.begin(), wanted.end()));
        } else {
          CHECK(expected == actual);
        }
      }
    }
  }
  CHECK(pages > 50000);
  CHECK(looser * 50 < pages);
}
