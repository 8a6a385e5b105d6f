#include "body/link_lines.h"

#include <string>

#include "article/extract.h"
#include "catch_compat.h"

using namespace presscut;

namespace {

std::string page(const std::string& above, const std::string& between, const std::string& below) {
  return "<!doctype html><html lang=fi><head><title>Kylä pelasti sataman muurin</title></head><body><div>" +
         above +
         "<h1>Kylä pelasti sataman muurin</h1>"
         "<p>Kylän valtuusto päätti maanantaina korjata sataman muurin rahalla, jonka lääni oli varannut "
         "uuteen "
         "tiehen, viiden tunnin keskustelun jälkeen.</p>" +
         between +
         "<p>Muurin korjaus alkaa huhtikuussa ja sen pitäisi olla valmis ennen syysmyrskyjä, läänin "
         "insinööri kertoi "
         "kokoukselle kappelissa.</p>"
         "<p>Tie saa odottaa seuraavaa talousarviota. Autoilijat käyttävät jyrkänteen yllä olevaa polkua, "
         "joka "
         "suljetaan yöksi ja aina kun tuuli on kova.</p>"
         "<p>Veneitä on jäljellä enää kuusi, ja kaikki ne ovat saman suvun omistuksessa.</p>"
         "<p>Valtuusto kokoontuu uudelleen toukokuussa, kun urakka on kilpailutettu.</p>" +
         below + "</div></body></html>";
}

std::size_t paragraphs(const std::string& html) {
  return article::extract(html, {}).body.paragraphs.size();
}

}  // namespace

TEST_CASE("link lines: buttons, follow lines and labels are no paragraphs in any language", "[body]") {
  CHECK(paragraphs(page("", "", "")) == 5);
  CHECK(paragraphs(page("", "<p><a href='#'>Tee meistä kotisivusi</a></p>", "")) == 5);
  CHECK(paragraphs(page("", "<p><a href='javascript:print()'>Tulosta</a> | <a href='#'>Sulje ikkuna</a></p>",
                        "")) == 5);
  CHECK(paragraphs(page("", "<p>Seuraa meitä myös palvelussa Facebook</p>", "")) == 5);
  CHECK(paragraphs(page("", "", "<p>Reaaliaikainen seuranta</p>")) == 5);
  CHECK(paragraphs(page("", "", "<p>https://satama.example/uutiset/muuri.html</p>")) == 5);
}

TEST_CASE("link lines: links within the page and short sentences stay", "[body]") {
  CHECK(paragraphs(page("", "<p><a href='#muuri'>Muurin vaiheet vuosina 1820–1950 ja sen jälkeen</a></p>",
                        "")) >= 5);
  CHECK(paragraphs(page("", "", "<p>Muuri kesti.</p>")) == 6);
}
