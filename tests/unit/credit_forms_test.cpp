// Credit lines in the forms that captions print them, and captions that only look as if they had one.
#include <string>

#include "catch_compat.h"
#include "dom/credit_line.h"

using namespace presscut;
using dom::clean_credit;

namespace {

struct Split {
  const char* text;
  const char* caption;
  const char* credit;
};

void check_all(std::initializer_list<Split> splits) {
  for (const Split& split : splits) {
    INFO(split.text);
    const dom::CaptionText text = dom::split_caption(split.text);
    CHECK(text.caption == split.caption);
    CHECK(text.credit == split.credit);
  }
}

}  // namespace

TEST_CASE("credit forms: a label in front, the caption behind", "[credit]") {
  check_all({{"Photo: Ann Example\nThe mill at dawn.", "The mill at dawn.", "Ann Example"},
             {"[Foto: Ann Example] Die Mühle am Morgen.", "Die Mühle am Morgen.", "Ann Example"},
             {"（写真：田中太郎）水車の朝。", "水車の朝。", "田中太郎"},
             {"(Photo by Ann Example) The mill at dawn", "The mill at dawn", "Ann Example"},
             // Without a bracket a long text behind the label is caption from its second sentence on.
             {"Photo: Ann Example. The mill at dawn, seen from the hill above the stream and the weir, in a year of snow.",
              "The mill at dawn, seen from the hill above the stream and the weir, in a year of snow.", "Ann Example"},
             {"Courtesy of the Mill Museum", "", "the Mill Museum"},
             {"Photo courtesy of Ann Example", "", "Ann Example"}});
}

TEST_CASE("credit forms: a credit in the middle leaves the caption around it", "[credit]") {
  check_all({{"The mill (Photo: Ann Example) at dawn.", "The mill at dawn.", "Ann Example"},
             {"The mill (© Ann Example), seen from the weir.", "The mill seen from the weir.", "Ann Example"},
             {"The mill at dawn. © Ann Example\nMore of it inside.", "The mill at dawn. More of it inside.",
              "Ann Example"},
             {"The mill at dawn. Photo: Ann Example\nMore of it inside.", "The mill at dawn. More of it inside.",
              "Ann Example"},
             {"水車（©田中太郎）の朝", "水車 の朝", "田中太郎"}});
}

TEST_CASE("credit forms: two labels in a row are one line", "[credit]") {
  check_all({{"The mill. Illustration by Ann Example. Photo by Bo Sample.", "The mill.",
              "Illustration by Ann Example. Photo by Bo Sample"},
             {"The mill. Photo credit: Ann Example", "The mill.", "Ann Example"},
             {"The mill. Crédit photo : Ann Exemple", "The mill.", "Ann Exemple"}});
}

TEST_CASE("credit forms: signs that part the credit from the caption", "[credit]") {
  check_all({{"The mill at dawn | Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn • Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn // Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn\nAnn Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn — Ann Example/Reuters", "The mill at dawn", "Ann Example/Reuters"},
             {"The mill at dawn – Reuters", "The mill at dawn", "Reuters"},
             {"The mill at dawn. Ann Example/AFP", "The mill at dawn.", "Ann Example/AFP"},
             {"Is that the mill? Ann Example/AFP", "Is that the mill?", "Ann Example/AFP"},
             {"What a mill! AFP", "What a mill!", "AFP"},
             {"The mill at dawn | Ann Example | Getty Images", "The mill at dawn", "Ann Example | Getty Images"},
             {"Malūnas / A. Pavyzdys / LRT nuotrauka", "Malūnas", "A. Pavyzdys / LRT nuotrauka"},
             // A dash or a stop alone is not enough for a name.
             {"The mill at dawn — Ann Example", "The mill at dawn — Ann Example", ""},
             {"The mill at dawn. Ann Example", "The mill at dawn. Ann Example", ""}});
}

TEST_CASE("credit forms: brackets at the end", "[credit]") {
  check_all({{"The mill at dawn. (Ann Example)", "The mill at dawn.", "Ann Example"},
             {"The mill at dawn (Ann Example)", "The mill at dawn (Ann Example)", ""},
             {"The mill at dawn (AFP).", "The mill at dawn", "AFP"},
             {"The mill at dawn [Ann Example via AFP]", "The mill at dawn", "Ann Example via AFP"},
             {"夜明けの水車。（田中 太郎）", "夜明けの水車。", "田中 太郎"},
             {"Malul dimineața (Dok. Arhiva)", "Malul dimineața", "Dok. Arhiva"},
             {"The mill. (It was sold for more than anybody thought)",
              "The mill. (It was sold for more than anybody thought)", ""}});
}

TEST_CASE("credit forms: the sign of copyright in its spellings", "[credit]") {
  check_all({{"The mill at dawn (c) Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn (C) Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn Ⓒ Ann Example", "The mill at dawn", "Ann Example"},
             {"The mill at dawn [© Ann Example]", "The mill at dawn", "Ann Example"},
             {"© Ann Example", "", "Ann Example"},
             {"The mill at dawn © All rights reserved", "The mill at dawn © All rights reserved", ""}});
}

TEST_CASE("credit forms: a label without a credit, or prose behind it, is caption", "[credit]") {
  for (const char* text :
       {"The source: nobody knows where the stream that drives the mill comes from, not even those who have lived here "
        "all their lives and walked its banks",
        "A photo that hangs in the hall of the mill", "The mill seen by night from the hill",
        "He calls it the mill of the image and the source", ""}) {
    INFO(text);
    CHECK(dom::split_caption(text).credit.empty());
    CHECK(dom::split_caption(text).caption == text);
  }
  const std::string prose = std::string(3001, 'x') + " Photo: Ann Example";
  CHECK(dom::split_caption(prose).credit.empty());
}

TEST_CASE("credit forms: what is cleaned off a credit", "[credit]") {
  const auto cleaned = [](std::string_view text, std::string_view credit) {
    INFO(text);
    CHECK(clean_credit(text) == credit);
  };
  cleaned("Photo", "");
  cleaned("By Ann Example", "Ann Example");
  cleaned("Von Ann Example", "Ann Example");
  cleaned("Ann Example.", "Ann Example");
  cleaned("Example Pictures Inc.", "Example Pictures Inc.");
  cleaned("Ann Example | 4 March 2021", "Ann Example");
  cleaned("Ann Example · 4.3.2021", "Ann Example");
  cleaned("- / Reuters", "Reuters");
  cleaned("{Ann Example}", "Ann Example");
  cleaned("【Ann Example】", "Ann Example");
  cleaned("<Ann Example>", "Ann Example");
  cleaned("Ann Example)", "Ann Example");
  cleaned("(Ann Example", "Ann Example");
  cleaned("Image source, Ann Example", "Ann Example");
  cleaned("Picture credit Ann Example", "Ann Example");
  cleaned("Ann\nExample", "Ann Example");
  cleaned("20.05.2020", "");
  cleaned("12", "");
  cleaned("3:45", "");
  cleaned("Tous droits réservés", "");
  cleaned("Alle Rechte vorbehalten", "");
  cleaned("* Ann Example", "Ann Example");
  cleaned("", "");
  cleaned("...", "");
}

TEST_CASE("credit forms: names and labels are told from other short lines", "[credit]") {
  CHECK(dom::is_name_like("Ann Example"));
  CHECK(dom::is_name_like("Museum of the Valley"));
  CHECK_FALSE(dom::is_name_like("sold at last"));
  CHECK_FALSE(dom::is_name_like("The Mill Stands Where It Always Has Stood In Summer"));
  CHECK(dom::is_credit_label("Image copyright"));
  CHECK(dom::is_credit_label("Foto:"));
  CHECK_FALSE(dom::is_credit_label("Image of the mill"));
  CHECK_FALSE(dom::is_credit_label(""));
  CHECK_FALSE(dom::is_credit_label("Photo credit: a line that goes on and on too long"));
  CHECK(dom::looks_like_credit("Ann Example / Reuters"));
  CHECK(dom::looks_like_credit("Ann Example/Bo Sample"));
  CHECK_FALSE(dom::looks_like_credit("Facebook Twitter"));
  CHECK_FALSE(dom::looks_like_credit("the mill/the barn"));
  CHECK(dom::is_credit_line("© Ann Example"));
  CHECK_FALSE(dom::is_credit_line("© All rights reserved"));
  CHECK_FALSE(dom::begins_with_credit("(Photo: the bracket stays open"));
  CHECK_FALSE(dom::begins_with_credit("()"));
  CHECK_FALSE(dom::begins_with_credit("Photo: Ann Example"));
}
