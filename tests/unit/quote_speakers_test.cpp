// Who speaks: names, titles, pronouns, roles and bare nouns beside speech verbs, in several languages.
#include <string>
#include <vector>

#include "catch_compat.h"
#include "quotes/quote.h"

using namespace presscut;

namespace {

std::vector<quotes::Quote> find(const std::vector<std::string>& paragraphs, std::string_view language) {
  std::vector<quotes::Paragraph> views;
  for (const std::string& p : paragraphs) views.push_back({p, quotes::ParagraphKind::kText});
  return quotes::find_quotes(views, language);
}

// The speaker of every quotation, parted by "; ".
std::string speakers(const std::vector<std::string>& paragraphs, std::string_view language = "en") {
  std::string result;
  for (const quotes::Quote& q : find(paragraphs, language))
    result += (result.empty() ? "" : "; ") + q.speaker.value_or("-");
  return result;
}

struct Case {
  const char* language;
  const char* text;
  const char* speaker;
  const char* verb;
};

}  // namespace

TEST_CASE("speakers: titles are no part of the name, initials and particles are", "[quotes]") {
  for (const auto& [text, expected] : std::vector<std::pair<std::string, std::string>>{
           {"Dr. Ada Bright said.", "Ada Bright"},
           {"Lt. Gov. Ada M. Bright said.", "Ada M. Bright"},
           {"House Speaker Ada Bright said.", "Ada Bright"},
           {"Sir Tom Dahl said.", "Tom Dahl"},
           {"Vincent van der Holm said.", "Vincent van der Holm"},
           {"J. R. Holm said.", "J. R. Holm"},
           {"Siham Zein ad-Din said.", "Siham Zein ad-Din"},
           {"HARBOURCO said.", "HARBOURCO"},
           {"Tom Dahl Jr. said.", "Tom Dahl Jr"}}) {
    INFO(text);
    CHECK(speakers({"“The mill was sold to nobody and we know it,” " + text}) == expected);
  }
}

TEST_CASE("speakers: a pronoun means the person of its gender named before", "[quotes]") {
  CHECK(speakers({"Mrs. Bright met Mr. Dahl at the old mill.", "“We will not sell it to them,” she said."}) ==
        "Bright");
  CHECK(speakers({"Mrs. Bright met Mr. Dahl at the old mill.", "“We will not sell it to them,” he said."}) ==
        "Dahl");
  CHECK(speakers({"Anna Bright met Peter Dahl at the old mill.", "“We will not sell it to them,” she said."}) ==
        "Anna Bright");
}

TEST_CASE("speakers: a title with a surname and a first name alone lead to the full name", "[quotes]") {
  CHECK(speakers({"Anna Bright runs the mill. Her brother is Peter Dahl.",
                  "“We will not sell it to them,” Ms. Bright said.", "“It is ours and it stays,” Anna said."}) ==
        "Anna Bright; Anna Bright");
  CHECK(speakers({"The mill of Anna Bright stands empty.", "“We will not sell it to them,” Bright’s lawyer said."}) ==
        "Bright’s lawyer");
}

TEST_CASE("speakers: bare nouns and bodies beside the verb speak", "[quotes]") {
  for (const auto& [text, expected] : std::vector<std::pair<std::string, std::string>>{
           {"police said.", "police"},
           {"officials said on Monday.", "officials"},
           {"the company said in a statement.", "the company"},
           {"two neighbours of the mill said.", "two neighbours of the mill"},
           {"said a woman who lives nearby.", "a woman"},
           {"the Ministry of Health said.", "Ministry of Health"}}) {
    INFO(text);
    CHECK(speakers({"“The mill was sold to nobody and we know it,” " + text}) == expected);
  }
}

TEST_CASE("speakers: attribution in other languages", "[quotes]") {
  for (const Case& c : std::initializer_list<Case>{
           {"de", "„Wir haben die Mühle nicht verkauft“, sagte Bürgermeisterin Anna Hell.", "Anna Hell", "sagte"},
           {"de", "„Wir haben die Mühle nicht verkauft“, teilte der Bund der Müller mit.", "der Bund der Müller", "teilte"},
           {"de", "„Wir haben die Mühle nicht verkauft“, so Anna Hell.", "Anna Hell", "so"},
           {"fr", "Anna Clair parle. « Nous n'avons pas vendu le moulin », dit-elle.", "Anna Clair", ""},
           {"fr", "Selon Anna Clair, « nous n'avons pas vendu le moulin ».", "Anna Clair", ""},
           {"es", "«No hemos vendido el molino», dijo Ana Claro.", "Ana Claro", "dijo"},
           {"es", "Según Ana Claro, «no hemos vendido el molino a nadie».", "Ana Claro", ""},
           {"it", "«Non abbiamo venduto il mulino», ha detto Anna Chiari.", "Anna Chiari", "detto"},
           {"pt", "“Não vendemos o moinho a ninguém”, disse Ana Claro.", "Ana Claro", "disse"},
           {"nl", "“Wij hebben de molen niet verkocht”, zei Anna Helder.", "Anna Helder", "zei"},
           {"nl", "Volgens Anna Helder “hebben wij de molen niet verkocht”.", "Anna Helder", ""},
           {"sv", "”Vi har inte sålt kvarnen till någon”, säger Anna Klar.", "Anna Klar", "säger"},
           {"ru", "«Мы не продали мельницу никому», — сказал Иван Светлов.", "Иван Светлов", "сказал"},
           {"zh", "“我们没有卖掉磨坊，”校长李明表示。", "校长李明", "表示"}}) {
    INFO(c.language << ": " << c.text);
    const auto quotes = find({c.text}, c.language);
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].speaker == c.speaker);
    CHECK(quotes[0].verb.value_or("") == c.verb);
  }
}

TEST_CASE("speakers: without a declared language the commonest small words tell it", "[quotes]") {
  CHECK(speakers({"Die Mühle steht an der Straße und ist nicht mehr in Betrieb.",
                  "„Wir haben die Mühle nicht verkauft“, sagte Anna Hell."},
                 "") == "Anna Hell");
  CHECK(speakers({"Le moulin est sur la route et il ne marche plus dans la ville.",
                  "« Nous n'avons pas vendu le moulin », affirme Anna Clair."},
                 "") == "Anna Clair");
  CHECK(speakers({"磨坊在河边。", "“我们没有卖掉磨坊，”校长李明表示。"}, "") == "校长李明");
}

TEST_CASE("speakers: words of another language's tables are no speakers", "[quotes]") {
  // "il" is an article in Italian and a pronoun in French.
  CHECK(speakers({"Paul Clair est meunier. « Nous n'avons pas vendu le moulin », dit il."}, "fr") ==
        "Paul Clair");
  CHECK(speakers({"«Non abbiamo venduto il mulino», dice il sindaco."}, "it") == "il sindaco");
}

TEST_CASE("speakers: a name at the start of the next sentence is not this quotation's", "[quotes]") {
  CHECK(speakers({"“The mill was sold to nobody and we know it.” Weather was good that day."}) == "-");
}

TEST_CASE("speakers: a letter between apostrophes is no quotation", "[quotes]") {
  CHECK(find({"Rock 'n' roll was all that they played at the mill."}, "en").empty());
}

TEST_CASE("speakers: they are the body named before, we without one is nobody", "[quotes]") {
  CHECK(speakers({"Millstone Works bought the barn. Millstone Works will mend it.",
                  "“We will not sell it to anybody,” they said."}) == "Millstone Works");
  CHECK(speakers({"“We will not sell it to anybody,” they said."}) == "-");
}

TEST_CASE("speakers: an office leads to its only holder, an age to the person named last", "[quotes]") {
  CHECK(speakers({"Anna Bright, the director of the mill, met the mayor.",
                  "“We will not sell it to them,” the director said."}) == "Anna Bright");
  CHECK(speakers({"Anna Bright, the president of the mill, met Peter Dahl, the president of the barn.",
                  "“We will not sell it to them,” the president said."}) == "the president");
  CHECK(speakers({"Anna Bright has lived at the mill for years.",
                  "“We will not sell it to them,” the 80-year-old said."}) == "Anna Bright");
  CHECK(speakers({"Anna Bright has lived at the mill for years.",
                  "“We will not sell it to them,” the professor said."}) == "Anna Bright");
}

TEST_CASE("quotes: a written-out middle name says more than its initial, a junior is somebody else", "[quotes]") {
  CHECK(speakers({"Anna M. Bright of the port runs the yard.", "“We have waited for years,” Anna Maria Bright said."}) ==
        "Anna Maria Bright");
  CHECK(speakers({"Anna M. Bright of the port runs the yard.", "“We have waited for years,” Bright said."}) ==
        "Anna M. Bright");
  CHECK(speakers({"“We have waited for years,” Anna Maria Bright said."}) == "Anna Maria Bright");
}
