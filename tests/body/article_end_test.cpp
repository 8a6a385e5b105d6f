// Where an article ends, and lines around it that are not its text.
#include <string>

#include "article/extract.h"
#include "article_texts.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

const std::string kNext =
    "<p>The cable car over the gorge will be closed for the whole of November, the town said on Friday, "
    "because its two "
    "ropes have to be replaced after forty years.</p><p>A bus will run every quarter of an hour instead, and "
    "the fare is "
    "half of what the cabin costs.</p>";
const std::string kByline =
    "<p class=byline>By Ines Rocha</p><time datetime=2024-11-01>1 November 2024</time>";

std::string body_of(const std::string& content) {
  return article::extract(
             "<!doctype html><html lang=en><head><title>Old mill turns again</title></head><body><main>" +
                 content + "</main></body></html>",
             {})
      .body.text();
}

bool has_next(const std::string& body) {
  return body.find("cable car") != std::string::npos;
}
bool is_whole(const std::string& body) {
  return body.find("a bakery is to move") != std::string::npos;
}

std::string own(const std::string& tag) {
  const std::string more =
      "<p>The council paid for the oak and the iron, a third of it with a gift from a family that had owned "
      "the mill until "
      "the war, and the school will send its pupils there once a year to grind a sack of rye.</p>";
  return "<" + tag + ">" + test::kMillHeadline + test::kMillParagraphs + more + "</" + tag + ">";
}

}  // namespace

TEST_CASE("article end: the next article of an endless page is not body", "[body]") {
  for (const std::string& next :
       {"<article><h2>Cable car stops</h2>" + kNext + "</article>",
        "<div class=css-1a2b><h1>Cable car stops</h1>" + kNext + "</div>",
        "<section><h2>Cable car stops</h2>" + kByline + kNext + "</section>",
        "<div data-url=https://example.org/2><h2>Cable car stops</h2>" + kNext + "</div>"}) {
    INFO(next);
    const std::string body = body_of(own("article") + next);
    CHECK(is_whole(body));
    CHECK_FALSE(has_next(body));
  }
  const std::string body =
      body_of(own("section") + "<section><h1>Cable car stops</h1>" + kByline + kNext + "</section>");
  CHECK(is_whole(body));
  CHECK_FALSE(has_next(body));
}

TEST_CASE("article end: a section of the article is none, whatever its heading's level", "[body]") {
  // Some sites cut an article into sections, each under an <h1>.
  for (const std::string& rest :
       {"<section><h1>The cable car</h1>" + kNext + "</section>", "<h1>The cable car</h1>" + kNext}) {
    INFO(rest);
    CHECK(has_next(body_of(own("section") + rest)));
    CHECK(has_next(body_of("<article>" + own("section") + rest + "</article>")));
  }
}

TEST_CASE("article end: a table of contents and the line above it are not body", "[body]") {
  const std::string body = body_of(std::string("<article>") + test::kMillHeadline +
                                   "<div><p>In this article</p><ul><li><a href=#a>The cable "
                                   "car</a></li><li><a href=#b>The bakery</a></li></ul></div>" +
                                   test::kMillParagraphs + "<h2 id=a>The cable car</h2>" + kNext +
                                   "<h2 id=b>The bakery</h2>" + test::kMillParagraphs + "</article>");
  CHECK(body.find("In this article") == std::string::npos);
  CHECK(body.find("The cable car\n") == body.rfind("The cable car\n"));
  CHECK(body.find("The bakery") != std::string::npos);
}

TEST_CASE("article end: the sign of a link to a heading is not part of it", "[body]") {
  for (const char* sign :
       {"<a href=#a>¶</a>", "<a class=anchor href=#a>#</a>", " <a href=#a>§</a>", " <a href=#a>🔗</a>"}) {
    const std::string body = body_of(std::string("<article>") + test::kMillHeadline + test::kMillParagraphs +
                                     "<h2 id=a>Who pays" + sign + "</h2>" + kNext + "</article>");
    INFO(sign);
    CHECK(body.find("\n\nWho pays\n\n") != std::string::npos);
  }
}

TEST_CASE("article end: a source line below the text is not body, a sentence is", "[body]") {
  const auto with = [](const std::string& line) {
    return body_of("<article>" + std::string(test::kMillHeadline) + test::kMillParagraphs + kNext + "<p>" +
                   line + "</p></article>");
  };
  CHECK(with("Quelle: dpa").find("dpa") == std::string::npos);
  CHECK(with("Źródło: PAP").find("PAP") == std::string::npos);
  CHECK(with("The photo was taken by a neighbour.").find("neighbour") != std::string::npos);
}

TEST_CASE("blocks: a declarative shadow root is shown, another template is not", "[blocks]") {
  const std::string article = std::string(test::kMillHeadline) + test::kMillParagraphs + kNext;
  CHECK(is_whole(body_of("<news-page><template shadowrootmode=open>" + article + "</template></news-page>")));
  CHECK_FALSE(is_whole(body_of("<news-page><template>" + article + "</template></news-page>")));
}
