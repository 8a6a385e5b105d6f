// Markdown, HTML and the field "blocks" from pages with every kind of markup.
#include <nlohmann/json.hpp>
#include <string>

#include "article/extract.h"
#include "catch_compat.h"
#include "output/fields.h"
#include "output/printer.h"

using namespace presscut;

namespace {

const std::string kLead =
    "<p>The ferry that links the outer islands with the mainland will run on hydrogen from the spring of "
    "next "
    "year on, its operator said on Monday after two years of trials in the sound.</p>";
const std::string kTail =
    "<p>The first boat is being rebuilt in a yard on the southern shore, where forty people work in two "
    "shifts "
    "to have it ready before the holidays begin in June.</p>";

article::Article article_with(const std::string& markup) {
  article::ExtractOptions options;
  options.url = "https://isles.example/news/ferry.html";
  options.blocks = true;
  // What is under test is body, whatever the model thinks of a page as short as this.
  dom::SelectorError error;
  options.body.keep.push_back(*dom::Selector::parse(".text", error));
  options.body.drop.push_back(*dom::Selector::parse("figcaption", error));
  return article::extract(
      "<html lang=en><body><main><article><h1>Island ferry goes over to hydrogen</h1><div class=text>" +
          kLead + markup + kTail + "</div></article></main></body></html>",
      options);
}

std::string printed(const article::Article& article, output::Format format, bool links = true,
                    bool images = true) {
  output::PrintOptions options;
  options.format = format;
  options.links = links;
  options.images = images;
  options.fields = output::FieldSet().set(*output::find_field("body"));
  options.fields.set(*output::find_field("photos"));
  return output::print_article(article, "a.html", options);
}

// What stands between the two paragraphs around the markup.
std::string middle(const std::string& text, const std::string& opening, const std::string& closing) {
  const std::size_t from = text.find("in the sound.");
  const std::size_t to = text.find("The first boat");
  REQUIRE(from != std::string::npos);
  REQUIRE(to != std::string::npos);
  const std::size_t begin = from + 13 + opening.size();
  return begin + closing.size() >= to ? "" : text.substr(begin, to - closing.size() - begin);
}

std::string as_markdown(const std::string& markup) {
  return middle(printed(article_with(markup), output::Format::kMarkdown), "\n\n", "\n\n");
}

std::string as_html(const std::string& markup) {
  return middle(printed(article_with(markup), output::Format::kHtml), "</p>\n", "<p>");
}

nlohmann::json blocks(const std::string& markup) {
  output::PrintOptions options;
  options.format = output::Format::kJsonLines;
  options.fields = output::FieldSet().set(*output::find_field("blocks"));
  return nlohmann::json::parse(output::print_article(article_with(markup), "a.html", options))["blocks"];
}

}  // namespace

TEST_CASE("blocks: links are absolute, those that lead nowhere are text", "[content]") {
  const std::string page =
      "<p>It is <a href='/boats#deck'>a boat</a>, <a href='javascript:x()'>not a train</a>, <a "
      "href='https://a.example/x(1)'>says <b>one</b> who knows</a> the sound.</p>";
  CHECK(as_markdown(page) ==
        "It is [a boat](https://isles.example/boats#deck), not a train, [says **one** who "
        "knows](<https://a.example/x(1)>) the sound.");
  CHECK(as_html(page) ==
        "<p>It is <a href=\"https://isles.example/boats#deck\">a boat</a>, not a train, <a "
        "href=\"https://a.example/x(1)\">says <strong>one</strong> who knows</a> the sound.</p>\n");
}

TEST_CASE("blocks: emphasis is marked with stars only where CommonMark reads them", "[content]") {
  CHECK(as_markdown("<p>A <b>new </b>ship, <i>really</i> new, is <b>built</b>.</p>") ==
        "A **new** ship, *really* new, is **built**.");
  CHECK(as_markdown("<p>The <b>\"Nord\"</b>fjord is <b>wide:</b>far too wide for the old boats.</p>") ==
        "The <strong>\"Nord\"</strong>fjord is <strong>wide:</strong>far too wide for the old boats.");
  CHECK(as_markdown("<p>Both <b><i>old and</i> new</b> boats sail on <i><b>Sundays</b></i> too.</p>") ==
        "Both **<em>old and</em> new** boats sail on **<em>Sundays</em>** too.");
  CHECK(as_markdown(
            "<p>H<sub>2</sub> at 10<sup>6</sup> Pa, <del>oil</del> <ins>gas</ins>, <mark>soon</mark>.</p>") ==
        "H<sub>2</sub> at 10<sup>6</sup> Pa, <del>oil</del> <ins>gas</ins>, <mark>soon</mark>.");
  CHECK(as_markdown("<p>Run <code>make `all`</code> or <kbd>x</kbd> in _this_ snake_case &amp;lt; folder ~ "
                    "here.</p>") ==
        "Run `` make `all` `` or `x` in \\_this\\_ snake_case \\&lt; folder \\~ here.");
}

TEST_CASE("blocks: lists keep their order, depth and numbers", "[content]") {
  CHECK(
      as_markdown(
          "<ul><li>the boat, which has<ol><li>a deck</li><li>a keel</li></ol></li><li>the quay</li></ul>") ==
      "- the boat, which has\n  1. a deck\n  2. a keel\n- the quay");
  CHECK(
      as_markdown("<ol start=7><li>bow</li><li value=11>stern</li></ol><p>Then they all go on to sea.</p>") ==
      "7. bow\n11. stern\n\nThen they all go on to sea.");
  CHECK(as_markdown("<ul><li>oars</li></ul><ul><li>sails</li></ul>") == "- oars\n\n* sails");
  CHECK(as_markdown(
            "<ul><li><p>One paragraph of it.</p><p>Another paragraph of it.</p></li><li>x y</li></ul>") ==
        "- One paragraph of it.\n\n  Another paragraph of it.\n- x y");
  CHECK(as_html("<ol start=3><li>bow<ul><li>rope</li></ul></li><li>stern</li></ol>") ==
        "<ol>\n<li value=\"3\">bow<ul>\n<li>rope</li>\n</ul>\n</li>\n<li value=\"4\">stern</li>\n</ol>\n");
  CHECK(as_html("<dl><dt>Keel</dt><dd>The lowest beam.</dd></dl>") ==
        "<dl>\n<dt>Keel</dt>\n<dd>The lowest beam.</dd>\n</dl>\n");
  CHECK(as_markdown("<dl><dt>Keel</dt><dd>The lowest beam.</dd></dl>") == "**Keel**\n\nThe lowest beam.");
}

TEST_CASE("blocks: an item with a heading is a section, not a line of a list", "[content]") {
  CHECK(as_markdown("<ul><li><h2>The quay</h2><p>It was built in the year of the storm.</p></li></ul>") ==
        "## The quay\n\nIt was built in the year of the storm.");
}

TEST_CASE("blocks: headings have their level", "[content]") {
  CHECK(as_markdown("<h2>Boats</h2><p>There are three of them.</p><h4><b>Old</b> ones #</h4><p>And two of "
                    "these.</p>") ==
        "## Boats\n\nThere are three of them.\n\n#### **Old** ones\n\nAnd two of these.");
  CHECK(as_html("<h3>Boats</h3><p>There are three of them.</p>") ==
        "<h3>Boats</h3>\n<p>There are three of them.</p>\n");
}

TEST_CASE("blocks: tables have headers and spans", "[content]") {
  const std::string table =
      "<table><tr><th>Boat</th><th colspan=2>Seats | cars</th></tr><tr><td "
      "rowspan=2>Nord</td><td>40</td><td>6</td></tr>"
      "<tr><td>44</td><td><a href='/c'>8</a></td></tr></table>";
  CHECK(as_markdown(table) ==
        "| Boat | Seats \\| cars |  |\n| --- | --- | --- |\n| Nord | 40 | 6 |\n|  | 44 | "
        "[8](https://isles.example/c) |");
  CHECK(as_html(table) ==
        "<table>\n<tr><th>Boat</th><th colspan=\"2\">Seats | cars</th></tr>\n<tr><td "
        "rowspan=\"2\">Nord</td><td>40</td><td>6</td></tr>\n<tr><td>44</td><td><a "
        "href=\"https://isles.example/c\">8</a></td></tr>\n</table>\n");
  const nlohmann::json json = blocks(table)[1];
  CHECK(json["kind"] == "table");
  CHECK(json["rows"][0][1]["columns"] == 2);
  CHECK(json["rows"][0][1]["header"] == true);
  CHECK(json["rows"][1][0]["rows"] == 2);
}

TEST_CASE("blocks: code keeps its lines and its language", "[content]") {
  CHECK(as_markdown("<pre class='brush: js'><code>if (a) {\n\n  b();\n}\n</code></pre>") ==
        "```js\nif (a) {\n\n  b();\n}\n```");
  CHECK(as_html("<pre><code class='language-python'>x = 1 &lt; 2</code></pre>") ==
        "<pre><code class=\"language-python\">x = 1 &lt; 2\n</code></pre>\n");
  CHECK(as_markdown("<pre><code>```\nfence\n```</code></pre>") == "````\n```\nfence\n```\n````");
}

TEST_CASE("blocks: quotations hold their paragraphs and who is quoted", "[content]") {
  const std::string page =
      "<blockquote cite='https://isles.example/letter'><p>We waited for the boat all night.</p><p>It came at "
      "dawn, with all its lamps lit.</p></blockquote>";
  CHECK(as_markdown(page) ==
        "> We waited for the boat all night.\n>\n> It came at dawn, with all its lamps lit.");
  CHECK(as_html(page).starts_with("<blockquote cite=\"https://isles.example/letter\"><p>We waited"));
  const nlohmann::json json = blocks(page)[1];
  CHECK(json["quoted"] == 1);
  CHECK(json["cite"] == "https://isles.example/letter");
}

TEST_CASE("blocks: line breaks stay, as in verse", "[content]") {
  CHECK(as_markdown("<p>The lamp is lit,<br>the glass is clean,<br>1. the wind is south.</p>") ==
        "The lamp is lit,  \nthe glass is clean,  \n1\\. the wind is south.");
}

TEST_CASE("blocks: footnotes are joined to their marks", "[content]") {
  const std::string page =
      "<p>The tank holds four hundred kilos<sup id=r1><a href='#n1'>[1]</a></sup> under pressure.</p><ol><li "
      "id=n1>As of the third trial. <a href='#r1'>↩</a></li></ol>";
  CHECK(as_markdown(page) ==
        "The tank holds four hundred kilos[^1] under pressure.\n\n[^1]: As of the third trial.");
  CHECK(as_html(page) ==
        "<p>The tank holds four hundred kilos<sup><a href=\"#fn-1\">[1]</a></sup> under pressure.</p>\n<p "
        "id=\"fn-1\"><sup>1</sup> As of the third trial.</p>\n");
}

TEST_CASE("blocks: pictures stand at their place, embeds are links", "[content]") {
  const std::string page =
      "<p>This is how the tank is filled:</p><iframe src='//www.youtube.com/embed/AbC-1' title='Filling "
      "up'></iframe><iframe src='https://ads.example/x'></iframe><figure><img src='/i/tank.jpg' width=800 "
      "height=600 "
      "alt='A tank'><figcaption>The tank on its cradle. Photo: Ada Bright</figcaption></figure>";
  CHECK(as_markdown(page) ==
        "This is how the tank is filled:\n\n[Filling up](https://www.youtube.com/watch?v=AbC-1)\n\n![A "
        "tank](https://isles.example/i/tank.jpg)\n\n*The tank on its cradle. (Photo: Ada Bright)*");
  const article::Article article = article_with(page);
  CHECK(middle(printed(article, output::Format::kMarkdown, false, false), "\n\n", "\n\n") ==
        "This is how the tank is filled:");
  CHECK(printed(article, output::Format::kHtml, true, false).find("<img") == std::string::npos);
  const nlohmann::json json = blocks(page);
  CHECK(json[2]["kind"] == "embed");
  CHECK(json[2]["href"] == "https://www.youtube.com/watch?v=AbC-1");
  CHECK(json[3]["kind"] == "image");
  CHECK(json[3]["image"] == 0);
}

TEST_CASE("blocks: spans give the characters of the text", "[content]") {
  const nlohmann::json block = blocks("<p>Some <i>of <a href='/b'>the</a></i> boats are leaving now.</p>")[1];
  std::string text;
  for (const auto& span : block["spans"]) text += span["text"].get<std::string>();
  CHECK(text == "Some of the boats are leaving now.");
  CHECK(block["text"] == text);
  CHECK(block["spans"][2]["href"] == "https://isles.example/b");
  CHECK(block["spans"][2]["styles"] == nlohmann::json::array({"emphasis"}));
}

TEST_CASE("blocks: the body and all other fields are the same with them", "[content]") {
  article::ExtractOptions options;
  const std::string page =
      "<h1>Island ferry goes over to hydrogen</h1>" + kLead + "<ul><li>a b<li>c d</ul>" + kTail;
  const output::PrintOptions print{output::Format::kJson, output::all_fields()};
  const std::string without = output::print_article(article::extract(page, options), "a", print);
  options.blocks = true;
  CHECK(output::print_article(article::extract(page, options), "a", print) == without);
}
