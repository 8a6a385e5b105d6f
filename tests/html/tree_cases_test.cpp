// Trees that the HTML standard prescribes for what news pages hold, written out by hand in the manner of
// html5lib's tree-construction tests, through the skeleton and through Gumbo alone.
// https://html.spec.whatwg.org/#tree-construction
#include <vector>

#include "catch_compat.h"
#include "html/parse.h"
#include "tree_dump.h"

using namespace presscut;

namespace {

// One line a node, indented by depth below <body>; texts in quotes.
std::string body_of(const std::string& html) {
  base::Warnings warnings;
  const dom::Document document = html::parse_html("<!DOCTYPE html>" + html, {}, warnings);
  std::string out;
  const dom::NodeId body = document.body();
  for (dom::NodeId id = body + 1; id < document.node(body).end; ++id) {
    const dom::Node& node = document.node(id);
    const bool text = node.kind == dom::NodeKind::kText;
    out += std::string(2U * (node.depth - document.node(body).depth - 1U), ' ');
    out += (text ? "\"" + std::string(node.text) + "\"" : "<" + std::string(node.text) + ">") + "\n";
  }
  return out;
}

struct Case {
  const char* html;
  const char* tree;
};

}  // namespace

TEST_CASE("trees: hand-written cases of the standard", "[trees]") {
  const Case cases[] = {
      // Paragraphs and lists close themselves.
      {"<p>a<p>b", "<p>\n  \"a\"\n<p>\n  \"b\"\n"},
      {"<p>a<div>b</div>c", "<p>\n  \"a\"\n<div>\n  \"b\"\n\"c\"\n"},
      {"a</p>b", "\"a\"\n<p>\n\"b\"\n"},
      {"<ul><li>a<li>b</ul>c", "<ul>\n  <li>\n    \"a\"\n  <li>\n    \"b\"\n\"c\"\n"},
      {"<ul><li>a<ul><li>b</ul><li>c</ul>",
       "<ul>\n  <li>\n    \"a\"\n    <ul>\n      <li>\n        \"b\"\n  <li>\n    \"c\"\n"},
      {"<dl><dt>a<dd>b<dt>c</dl>", "<dl>\n  <dt>\n    \"a\"\n  <dd>\n    \"b\"\n  <dt>\n    \"c\"\n"},
      {"<h1>a<h2>b</h1>c", "<h1>\n  \"a\"\n<h2>\n  \"b\"\n\"c\"\n"},
      {"<h2>a</h3>b", "<h2>\n  \"a\"\n\"b\"\n"},
      // Formatting that is closed in the wrong order, or by a block.
      {"<b>a<i>b</b>c</i>d", "<b>\n  \"a\"\n  <i>\n    \"b\"\n<i>\n  \"c\"\n\"d\"\n"},
      {"<b><p>a</b>b</p>c", "<b>\n<p>\n  <b>\n    \"a\"\n  \"b\"\n\"c\"\n"},
      {"<p><b>a<p>b", "<p>\n  <b>\n    \"a\"\n<p>\n  <b>\n    \"b\"\n"},
      {"<a href=x>a<a href=y>b</a>c", "<a>\n  \"a\"\n<a>\n  \"b\"\n\"c\"\n"},
      {"<a href=x><div>a<p>b</a>c", "<a>\n<div>\n  <a>\n    \"a\"\n  <p>\n    <a>\n      \"b\"\n    \"c\"\n"},
      // Tables: implied parts, and what does not belong in them goes before them.
      {"<table><tr><td>a</table>", "<table>\n  <tbody>\n    <tr>\n      <td>\n        \"a\"\n"},
      {"<table><td>a<td>b<tr><th>c</table>",
       "<table>\n  <tbody>\n    <tr>\n      <td>\n        \"a\"\n      <td>\n        \"b\"\n    <tr>\n      "
       "<th>\n        \"c\"\n"},
      {"<table><tr><td>a</td></tr>b</table>",
       "\"b\"\n<table>\n  <tbody>\n    <tr>\n      <td>\n        \"a\"\n"},
      {"<table><p>a<tr><td>b</table>",
       "<p>\n  \"a\"\n<table>\n  <tbody>\n    <tr>\n      <td>\n        \"b\"\n"},
      {"<table><caption>a<tr><td>b</table>c",
       "<table>\n  <caption>\n    \"a\"\n  <tbody>\n    <tr>\n      <td>\n        \"b\"\n\"c\"\n"},
      {"<table><tr><td><p>a<table><tr><td>b</table>c</table>d",
       "<table>\n  <tbody>\n    <tr>\n      <td>\n        <p>\n          \"a\"\n        <table>\n          "
       "<tbody>\n            <tr>\n"
       "              <td>\n                \"b\"\n        \"c\"\n\"d\"\n"},
      {"<table><colgroup><col><tr><td>a</table>",
       "<table>\n  <colgroup>\n    <col>\n  <tbody>\n    <tr>\n      <td>\n        \"a\"\n"},
      {"<div><table><tr><td>a</div>b</table>c",
       "<div>\n  <table>\n    <tbody>\n      <tr>\n        <td>\n          \"a\"\n          \"b\"\n  "
       "\"c\"\n"},
      {"</table><tr><td>a</td>b", "\"a\"\n\"b\"\n"},
      // Pictures, figures and elements without content.
      {"<picture><source srcset=a><img src=b></picture>c", "<picture>\n  <source>\n  <img>\n\"c\"\n"},
      {"<figure><img src=a><figcaption>b</figure>c", "<figure>\n  <img>\n  <figcaption>\n    \"b\"\n\"c\"\n"},
      {"<image src=a>b", "<img>\n\"b\"\n"},
      {"<br/>a<hr/>b<img/>c", "<br>\n\"a\"\n<hr>\n\"b\"\n<img>\n\"c\"\n"},
      {"<video><source src=a><track src=b>c</video>d", "<video>\n  <source>\n  <track>\n  \"c\"\n\"d\"\n"},
      // Custom elements are inline and close nothing.
      {"<p><x-teaser>a<x-b>b</x-b></x-teaser>c",
       "<p>\n  <x-teaser>\n    \"a\"\n    <x-b>\n      \"b\"\n  \"c\"\n"},
      {"<x-a/>b", "<x-a>\n  \"b\"\n"},
      {"<dialog>a</dialog><search>b</search>", "<dialog>\n  \"a\"\n<search>\n  \"b\"\n"},
      // <template> and <noscript> hold ordinary markup.
      {"<div><template><p>a</p></template>b</div>", "<div>\n  <template>\n    <p>\n      \"a\"\n  \"b\"\n"},
      {"<p>a<noscript><img src=b></noscript>c", "<p>\n  \"a\"\n  <noscript>\n    <img>\n  \"c\"\n"},
      {"<div><noscript><p>a</p></noscript></div>b", "<div>\n  <noscript>\n    <p>\n      \"a\"\n\"b\"\n"},
      // Scripts, styles and comments leave nothing; embedded documents have no content.
      {"<p>a<script>if (a < b) '<p>'</script>b", "<p>\n  \"a\"\n  \"b\"\n"},
      {"<p>a<style>p {}</style><!-- <p> -->b", "<p>\n  \"a\"\n  \"b\"\n"},
      {"<iframe src=a><p>b</iframe>c", "<iframe>\n\"c\"\n"},
      {"<svg><title>a</title><path/></svg>b", "<svg>\n\"b\"\n"},
      {"<p><svg><g><p>a", "<p>\n  <svg>\n<p>\n  \"a\"\n"},
      // Forms, buttons and selects.
      {"<form>a<form>b</form>c", "<form>\n  \"a\"\n  \"b\"\n\"c\"\n"},
      {"<button>a<button>b", "<button>\n  \"a\"\n<button>\n  \"b\"\n"},
      {"<select><option>a<option>b<div>c</select>d",
       "<select>\n  <option>\n    \"a\"\n  <option>\n    \"b\"\n    \"c\"\n\"d\"\n"},
      // The end of the page in the middle of it.
      {"<p>a</body></html><p>b", "<p>\n  \"a\"\n<p>\n  \"b\"\n"},
      {"<div>a</body>b", "<div>\n  \"a\"\n  \"b\"\n"},
      {"<aside>a<article>b", "<aside>\n  \"a\"\n  <article>\n    \"b\"\n"},
      {"<title>t</title><p>a<title>u</title>b", "<p>\n  \"a\"\n  <title>\n    \"u\"\n  \"b\"\n"},
      {"<pre>\n\na</pre>", "<pre>\n  \"\na\"\n"},
      {"<p>a &lt;b&gt; &amp;amp; &eacute &#8212;", "<p>\n  \"a <b> &amp; \xC3\xA9 \xE2\x80\x94\"\n"},
  };
  for (const Case& c : cases) {
    INFO(c.html);
    CHECK(body_of(c.html) == c.tree);
    base::Warnings warnings;
    const std::string page = std::string("<!DOCTYPE html>") + c.html;
    CHECK(test::dump_document(html::parse_html(page, {}, warnings)) == test::dump_gumbo(page));
    CHECK(warnings.empty());
  }
  CHECK(std::size(cases) >= 40);
}
