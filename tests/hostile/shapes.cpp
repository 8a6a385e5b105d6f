#include "hostile/shapes.h"

#include <string_view>

namespace presscut::test {
namespace {

// The part n times; every "#" in it is its number.
std::string repeated(std::string_view part, std::size_t n) {
  std::string out;
  out.reserve(part.size() * n);
  for (std::size_t i = 0; i < n; ++i) {
    for (const char c : part) {
      if (c == '#') {
        out += std::to_string(i);
      } else {
        out.push_back(c);
      }
    }
  }
  return out;
}

std::string utf16(std::string_view text, bool little) {
  std::string out;
  for (const char c : text) out += little ? std::string{c, '\0'} : std::string{'\0', c};
  return out;
}

const std::string kLast = "<p>The last words of the page, which should be there.";

Shape part(std::string name, std::size_t n, std::string before, std::string each, std::string after = {}) {
  return {std::move(name), n,
          [=](std::size_t count) { return before + repeated(each, count) + after + kLast; }};
}

void add_nesting(std::vector<Shape>& shapes) {
  for (const char* tag :
       {"a",      "abbr",   "address", "article", "aside",    "b",        "blockquote", "button",
        "center", "dd",     "div",     "dl",      "em",       "fieldset", "figure",     "font",
        "footer", "form",   "h1",      "i",       "li",       "main",     "nav",        "object",
        "ol",     "option", "p",       "pre",     "q",        "ruby",     "select",     "section",
        "span",   "svg",    "table",   "td",      "template", "u",        "ul",         "x-y"}) {
    shapes.push_back(part("nested <" + std::string(tag) + ">", 20'000, "", "<" + std::string(tag) + ">x"));
  }
  shapes.push_back(part("nested <ul><li>", 20'000, "", "<ul><li>"));
  shapes.push_back(part("nested <table><tr><td>", 10'000, "", "<table><tr><td>"));
  shapes.push_back(part("nested <svg><g>", 20'000, "", "<svg><g>"));
  shapes.push_back(part("nested <template> with text", 10'000, "", "<template><p>x"));
  shapes.push_back(part("nested <iframe>", 20'000, "", "<iframe src=#>"));
}

void add_tree_builder(std::vector<Shape>& shapes) {
  shapes.push_back(part("different <font> and <p>", 8'000, "", "<font color=c#><p>x"));
  shapes.push_back(part("different <b>, then <p>", 20'000, repeated("<b id=#>", 200), "<p>x"));
  shapes.push_back(part("adoption agency <b><div></b>", 20'000, "", "<b><div></b>"));
  shapes.push_back(part("adoption agency <a><p></a>", 20'000, "", "<a href=#><p>x</a>"));
  shapes.push_back(part("unmatched end tags at depth", 50'000, repeated("<div>", 500), "</span>"));
  shapes.push_back(part("foster parenting of text", 20'000, "<table>", "x<tr>"));
  shapes.push_back(part("foster parenting of elements", 10'000, "<table>", "<p>x<b>y<tr><td>z"));
  shapes.push_back(part("foster parenting, nested", 5'000, "", "<table><div>x"));
  shapes.push_back(part("cells hide end tags", 10'000, "", "<div><table><tr><td></div>"));
  shapes.push_back(part("frames", 20'000, "<frameset>", "<frameset><frame src=#><noframes>x</noframes>"));
  shapes.push_back(part("options in selects", 20'000, "<select>", "<option>x<optgroup>"));
  shapes.push_back(part("custom elements", 20'000, "", "<x-# class=y>x</x-#>"));
  shapes.push_back(part("html and body again", 5'000, "", "<html a#=1><body b#=1>"));
  shapes.push_back(part("colspan bomb", 5'000, "<table>", "<tr><td colspan=999999999 rowspan=999999999>x"));
}

// Pages in which the tree builder ignores tags, or foreign content strays.
void add_irregular(std::vector<Shape>& shapes) {
  const std::string choice = "<select><p>x</select>";
  const std::string drawing = "<svg></q></svg>";
  for (const std::string& before : {choice, drawing}) {
    const auto add = [&](const std::string& name, std::size_t n, const std::string& first,
                         const std::string& each, const std::string& after = {}) {
      shapes.push_back(part(name + " behind " + before, n, before + first, each, after));
    };
    add("paragraphs", 10'000, "", "<p>A <b>bold</b> text that goes on.");
    add("attributes on one tag", 50'000, "<p ", "a#=1 ", ">");
    add("attributes on an end tag", 50'000, "<p>x</p ", "a#=1 ", ">");
    add("attributes on an SVG tag", 50'000, "<svg><path ", "a#=1 ", "></svg>");
    shapes.push_back({"attributes on a tag without end behind " + before, 50'000,
                      [=](std::size_t n) { return kLast + before + "<p " + repeated("a#=1 ", n); }});
    add("attributes on a script's end tag", 50'000, "<script></script ", "a#=1 ", ">");
    add("attributes in a script that is ignored", 50'000, "<frameset><script><p ", "a#=1 ", "></script>");
    add("one attribute value", 500'000, "<p title='", "x", "'>");
    add("entities", 50'000, "<p>", "&amp;&notit;&#x110000;&");
    add("comments", 50'000, "", "<!-- # -->");
    add("scripts", 20'000, "", "<script>x = '#'</script>");
    add("unterminated comment", 200'000, "<!--", "- -- ");
    add("different <font> and <p>", 8'000, "", "<font color=c#><p>x");
    add("adoption agency <a><p></a>", 20'000, "", "<a href=#><p>x</a>");
    add("foster parenting of text", 20'000, "<table>", "x<tr>");
    add("nested <g>", 20'000, "<svg>", "<g>");
    add("nested <g> with stray end tags", 10'000, "<svg>", "<g></q>");
    add("SVG side by side", 20'000, "", "<svg></b></svg>");
    add("stray end tags in SVG", 50'000, "<svg>" + repeated("<g>", 500), "</q>");
    add("frames", 20'000, "<frameset>", "<frameset><frame src=#><noframes>x</noframes>");
  }
}

void add_tokens(std::vector<Shape>& shapes) {
  shapes.push_back(part("attributes on one tag", 50'000, "<p ", "a#=1 ", ">"));
  shapes.push_back(part("equal attributes", 50'000, "<p ", "a=1 ", ">"));
  shapes.push_back(part("classes on one tag", 50'000, "<p class='", "c# ", "'>"));
  shapes.push_back(part("one attribute value", 500'000, "<p title='", "x", "'>"));
  shapes.push_back(part("entities", 50'000, "<p>", "&amp;&notit;&#x110000;&"));
  shapes.push_back(part("entities in attributes", 20'000, "<p>", "<a title='&amp;&lt;&copy=&'>x</a>"));
  shapes.push_back(part("overflowing references", 50'000, "<p>", "&#xFFFFFFC3;&#4294967235;&#xD800;"));
  shapes.push_back({"ends in an entity of an attribute", 50'000,
                    [](std::size_t n) { return repeated("<p>x", n) + "<div bar=ZZ&gt"; }});
  shapes.push_back(part("one text node", 2'000'000, "<p>", "x"));
  shapes.push_back(part("one text node of words", 200'000, "<p>", "word# "));
  shapes.push_back(part("one line of CJK", 200'000, "<p>", "\xE6\x97\xA5"));
  shapes.push_back(
      {"unterminated comment", 200'000, [](std::size_t n) { return kLast + "<!--" + repeated("- -- ", n); }});
  shapes.push_back(part("comments", 100'000, "<p>", "x<!-- - -->"));
  shapes.push_back({"unterminated script", 100'000,
                    [](std::size_t n) { return kLast + "<script>" + repeated("<!-- <script> ", n); }});
  shapes.push_back({"unterminated textarea", 100'000,
                    [](std::size_t n) { return kLast + "<textarea>" + repeated("</textare ", n); }});
  shapes.push_back({"unterminated title", 100'000,
                    [](std::size_t n) { return kLast + "<title>" + repeated("</titl ", n); }});
  shapes.push_back({"plaintext", 100'000,
                    [](std::size_t n) { return kLast + "<plaintext>" + repeated("</plaintext>\n", n); }});
  shapes.push_back(
      {"unterminated tag", 100'000, [](std::size_t n) { return kLast + "<p " + repeated("a<b ", n); }});
  shapes.push_back({"less-than signs", 500'000, [](std::size_t n) { return kLast + repeated("<", n); }});
  shapes.push_back(part("CDATA in SVG", 50'000, "<svg>", "<![CDATA[x<y]]>", "</svg>"));
  shapes.push_back(
      part("processing instructions", 50'000, "<?xml version='1.0' encoding='utf-16'?>", "<?x y?>"));
}

void add_characters(std::vector<Shape>& shapes) {
  const auto text = [&](std::string name, std::size_t n, std::string each) {
    shapes.push_back(part(std::move(name), n, "<meta charset=utf-8><p>", std::move(each)));
  };
  text("overlong UTF-8", 100'000, "\xC0\xAF\xE0\x80\xAF");
  text("surrogates in UTF-8", 100'000, "\xED\xA0\x80 x");
  text("bidi and zero-width controls", 100'000, "a\xE2\x80\xAE\xE2\x80\x8B\xE2\x81\xA6\xEF\xBB\xBF ");
  text("combining marks", 200'000, "\xCC\x81");
  text("mixed encodings", 50'000, "\xC3\xA9 \xE9 \x93quoted\x94 \x82\xA0 ");
  text("UTF-7", 50'000, "+ADw-script+AD4-alert(1)+ADw-/script+AD4- ");
  text("C1 controls and escapes", 50'000, "\x1B[31mred\x1B]0;title\x07 \xC2\x9B");
  shapes.push_back({"NULs", 200'000, [](std::size_t n) {
                      std::string out = "<p>";
                      for (std::size_t i = 0; i < n; ++i) out.append("a b\0 c", 6);
                      return out + kLast;
                    }});
  shapes.push_back({"UTF-16 without a mark", 50'000,
                    [](std::size_t n) { return utf16("<html><p>" + repeated("word ", n) + kLast, true); }});
  shapes.push_back({"UTF-16, big end first", 50'000,
                    [](std::size_t n) { return utf16("<html><p>" + repeated("word ", n) + kLast, false); }});
  shapes.push_back({"only white space", 1'000'000, [](std::size_t n) { return repeated(" \n\t", n); }});
  shapes.push_back(
      {"plain text", 50'000, [](std::size_t n) { return repeated("A line of text that goes on.\n", n); }});
}

void add_stages(std::vector<Shape>& shapes) {
  const auto script = [](std::string text) {
    return "<script type=application/ld+json>" + text + "</script>";
  };
  shapes.push_back(
      {"JSON-LD of many articles", 20'000, [=](std::size_t n) {
         return script("[" + repeated(R"({"@type":"NewsArticle","headline":"H #","author":"Ida Holm"},)", n) +
                       "{}]") +
                kLast;
       }});
  shapes.push_back(
      {"JSON-LD nested", 100'000, [=](std::size_t n) { return script(repeated("{\"a\":[", n)) + kLast; }});
  shapes.push_back({"JSON-LD of one long text", 200'000, [=](std::size_t n) {
                      return script("{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
                                    repeated("word # \\n", n) + "\"}") +
                             kLast;
                    }});
  shapes.push_back(part("JSON-LD scripts", 10'000, "",
                        "<script type=application/ld+json>{\"@type\":\"Article\",\"url\":\"#\"}</script>"));
  shapes.push_back(part("metas", 20'000, "",
                        "<meta property=og:title content='Title #'><meta name=author content='Ida Holm'>"));
  shapes.push_back(
      part("itemprops", 10'000, "", "<span itemscope itemprop=author><b itemprop=name>Ida Holm</b></span>"));
  shapes.push_back(part("headings", 10'000, "<title>Heading</title>", "<h1>Heading #</h1>"));
  shapes.push_back(part("dates", 10'000, "", "<p>4 March 2021, 10:# am, 03/04/2021, yesterday</p>"));
  shapes.push_back(part("times", 10'000, "", "<time datetime=2021-03-04>4 March 2021</time> "));
  shapes.push_back(part("bylines", 10'000, "", "<p class=byline>By Ida Holm and Ola Berg, Coast Press</p>"));
  shapes.push_back(
      part("quotations", 10'000, "<article>", "<p>\"This is what we said # times,\" said Greta Lind.</p>"));
  shapes.push_back(part("quotations in one paragraph", 10'000, "<article><p>",
                        "\"This is what we said,\" said Greta Lind. "));
  shapes.push_back(
      part("opened quotations", 20'000, "<article>", "<p>\"This is what we said to them on Monday.</p>"));
  shapes.push_back(part("block quotations", 5'000, "<article>",
                        "<p>He wrote on Monday that all was well again.</p><blockquote>All is well here "
                        "today. \xE2\x80\x94 Ola Berg</blockquote>"));
  shapes.push_back(part("quote marks", 100'000, "<article><p>", "\"'\xE2\x80\x9C\xE2\x80\x9D\xC2\xAB "));
  shapes.push_back(part("different names", 10'000, "<article>",
                        "<p>\"Yes, of course,\" said Ada#a Berg#b, the mayor.</p>"));
  shapes.push_back(part("images", 10'000, "<article>", "<img src=/i#.jpg alt='Image #'>"));
  shapes.push_back(
      part("figures", 5'000, "<article>",
           "<figure><img src=/i#.jpg><figcaption>Cars. Photo: Ola Berg/Coast Press</figcaption></figure>"));
  shapes.push_back(part("srcset", 20'000, "<article><img srcset='", "/i#.jpg #w, ", "'>"));
  shapes.push_back(part("paragraphs", 10'000, "<article>",
                        "<p>This is the paragraph of number # in a long report, which goes on.</p>"));
  shapes.push_back(part("equal paragraphs", 10'000, "<article>",
                        "<p>This is a paragraph in a long report, which goes on and on.</p>"));
  shapes.push_back(part("links", 10'000, "", "<li><a href=/#>Another headline of the day #</a></li>"));
  shapes.push_back(
      part("credits", 10'000, "<article>", "<p>(Photo : Ola Berg/Coast Press) Cars on the bridge #.</p>"));
  shapes.push_back(
      part("hidden elements", 10'000, "", "<span style='display:none'><b>x</b></span><p hidden>y</p>"));
  shapes.push_back(part("hidden, nested", 10'000, "", "<span hidden>x"));
}

}  // namespace

std::vector<Shape> hostile_shapes() {
  std::vector<Shape> shapes;
  add_nesting(shapes);
  add_tree_builder(shapes);
  add_irregular(shapes);
  add_tokens(shapes);
  add_characters(shapes);
  add_stages(shapes);
  return shapes;
}

}  // namespace presscut::test
