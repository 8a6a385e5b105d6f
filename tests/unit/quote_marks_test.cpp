// Where quotations begin and end, whatever marks a language or a careless editor uses.
#include <string>
#include <vector>

#include "catch_compat.h"
#include "quotes/span.h"
#include "quotes/text.h"

using namespace presscut;

namespace {

// The spans of the paragraphs, each in brackets; a repaired one is marked with an asterisk.
std::string spans(const std::vector<std::string>& paragraphs, std::string_view language = "en") {
  std::vector<quotes::Paragraph> views;
  for (const std::string& p : paragraphs) views.push_back({p, quotes::ParagraphKind::kText});
  quotes::Text text = quotes::read_text(views, language);
  std::string result;
  for (const quotes::Span& span : quotes::find_spans(text)) {
    result += (span.repaired ? "*[" : "[") + quotes::span_text(text, span) + "]";
  }
  return result;
}

}  // namespace

TEST_CASE("quote marks: each language's pair holds a quotation", "[quotes]") {
  for (const auto& [open, close] : std::vector<std::pair<std::string, std::string>>{
           {"“", "”"}, {"\"", "\""}, {"„", "“"}, {"„", "”"}, {"„", "\""}, {"”", "”"}, {"«", "»"},   {"»", "«"},
           {"« ", " »"}, {"‹", "›"}, {"›", "‹"}, {"‘", "’"}, {"‚", "‘"}, {"'", "'"}, {"``", "''"}, {"‟", "”"},
           {"＂", "＂"}, {"「", "」"}, {"『", "』"}, {"〝", "〞"}, {"〝", "〟"}}) {
    INFO(open << close);
    CHECK(spans({"She said: " + open + "The mill is sold and gone." + close + " Then she left. He said: " + open +
                 "We knew about it." + close + " That was all."}) ==
          "[The mill is sold and gone.][We knew about it.]");
  }
}

TEST_CASE("quote marks: East Asian scripts write without spaces around the marks", "[quotes]") {
  CHECK(spans({"館長は「古い時計塔は残す」と話した。"}, "ja") == "[古い時計塔は残す]");
  CHECK(spans({"館長は『古い時計塔』と「新しい駅」と話した。"}, "ja") == "[古い時計塔][新しい駅]");
  CHECK(spans({"관장은 “낡은 시계탑을 남긴다”고 말했다."}, "ko") == "[낡은 시계탑을 남긴다]");
  CHECK(spans({"馆长说：“我们保留了旧站台。”他又说：“钟楼也在。”"}, "zh") == "[我们保留了旧站台。][钟楼也在。]");
}

TEST_CASE("quote marks: apostrophes, years, inches and lone angles are none", "[quotes]") {
  for (const char* text :
       {"The workers' hall and the boss's car don't matter.", "The songs of the ’90s were for ’em all.",
        "A pipe of 12″ and one of 9″ were laid here.", "It cost 5' of rope, more or less, to tie it."}) {
    INFO(text);
    CHECK(spans({text}).empty());
  }
}

TEST_CASE("quote marks: an apostrophe behind s does not end a quotation in single marks", "[quotes]") {
  CHECK(spans({"He said: ‘The workers’ hall is closed for good.’ Then he left."}) ==
        "[The workers’ hall is closed for good.]");
  CHECK(spans({"He said: 'The boats’ owners don't pay.' Then he left."}) == "[The boats’ owners don't pay.]");
  // Nothing surer follows: then it does.
  CHECK(spans({"The song ‘River boats’ was played."}) == "[River boats]");
}

TEST_CASE("quote marks: brackets, dashes and colons may stand before the opening mark", "[quotes]") {
  CHECK(spans({"It was late (\"too late for us all\") he wrote."}) == "[too late for us all]");
  CHECK(spans({"It was late—\"too late for us all\"—he wrote."}) == "[too late for us all]");
  CHECK(spans({"He wrote:\"It is too late for us.\""}) == "[It is too late for us.]");
  CHECK(spans({"He asked ¿\"is it too late for us\"?"}) == "[is it too late for us]");
}

TEST_CASE("quote marks: single marks within double ones belong to the quotation, nested pairs too", "[quotes]") {
  CHECK(spans({"“She called it ‘the end’ and left,” he said."}) == "[She called it ‘the end’ and left,]");
  CHECK(spans({"«Ha detto «mai più» e basta», racconta."}, "it") == "[Ha detto «mai più» e basta]");
  CHECK(spans({"„Er sagte „nie wieder“ und ging“, so Hell."}, "de") == "[Er sagte „nie wieder“ und ging]");
}

TEST_CASE("quotes: an opening mark repeated on each paragraph joins them", "[quotes]") {
  CHECK(spans({"He said: “The first part of it.", "“The second part of it.", "“And the end.” He left."}) ==
        "[The first part of it. The second part of it. And the end.]");
  CHECK(spans({"Il dit : « Le début de tout.", "» La suite de tout.", "» Et la fin. » Il part."}, "fr") ==
        "[Le début de tout. La suite de tout. Et la fin.]");
}

TEST_CASE("quote marks: without repeated marks a closing one soon below ends the quotation", "[quotes]") {
  CHECK(spans({"He said: “The first part of it.", "The second part of it.” He left."}) ==
        "[The first part of it. The second part of it.]");
  CHECK(spans({"He said: “The first part of it.", "Nothing is quoted here.", "“Another one.” He left."}) ==
        "*[The first part of it.][Another one.]");
}

TEST_CASE("quote marks: a quotation that never closes ends with its paragraph, a stray mark holds nothing",
          "[quotes]") {
  CHECK(spans({"He said: “The mark is lost at the end.", "That was all."}) == "*[The mark is lost at the end.]");
  CHECK(spans({"He said: “Two words", "That was all."}).empty());
  CHECK(spans({"The end stands here “"}).empty());
}

TEST_CASE("quote marks: where the next quotation opens, one that lost its end stops at its sentence", "[quotes]") {
  CHECK(spans({"“The mill is sold. He looked up and “then they will leave,” he said."}) ==
        "*[The mill is sold.][then they will leave,]");
  CHECK(spans({"He said “the mill is sold and “we are all gone” again."}) ==
        "*[the mill is sold and][we are all gone]");
}

TEST_CASE("quote marks: a closing mark alone behind a stop takes the sentence before it", "[quotes]") {
  CHECK(spans({"The mill is sold for good,” he said."}) == "*[The mill is sold for good,]");
  CHECK(spans({"“It is late,” he said. The mill is sold for good,” she added."}) ==
        "[It is late,]*[The mill is sold for good,]");
  CHECK(spans({"Sold,” he said."}).empty());
  CHECK(spans({"The mill is sold for good” he said."}).empty());
}

TEST_CASE("quote marks: marks turned round by an editor still open and close", "[quotes]") {
  CHECK(spans({"He said: ”The mill is sold for good.“ Then “he left us” all."}) ==
        "[The mill is sold for good.][he left us]");
  CHECK(spans({"”Kvarnen är såld för gott”, sade hon. ”Vi visste det redan”, sade han."}, "sv") ==
        "[Kvarnen är såld för gott][Vi visste det redan]");
}

TEST_CASE("quote marks: a low opening mark is closed by a straight one too, single angles by either", "[quotes]") {
  CHECK(spans({"Er sagte: „Die Mühle ist verkauft\" und ging."}, "de") == "[Die Mühle ist verkauft]");
  CHECK(spans({"‹Die Mühle ist verkauft›, sagte er. ›Wir wussten es‹, sagte sie."}, "de") ==
        "[Die Mühle ist verkauft][Wir wussten es]");
}

TEST_CASE("quote marks: a single mark that opens before a year or a small word is an apostrophe", "[quotes]") {
  CHECK(spans({"He said ’The mill is sold’ and left."}) == "[The mill is sold]");
  CHECK(spans({"He said ’tis the end of the mill’ and left."}).empty());
  CHECK(spans({"He said ‘[the mill] is sold’ and ‘… gone for good’ again."}) ==
        "[[the mill] is sold][… gone for good]");
}
