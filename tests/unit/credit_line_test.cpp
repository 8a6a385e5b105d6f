#include <algorithm>
#include <string>

#include "catch_compat.h"
#include "data/credit_words.h"
#include "dom/credit_line.h"

using namespace presscut;
using dom::clean_credit;
using dom::split_caption;

namespace {
std::string parts(std::string_view text) {
  const dom::CaptionText t = split_caption(text);
  return t.caption + " => " + t.credit;
}
}  // namespace

TEST_CASE("credit: label tables are sorted and without duplicates", "[credit]") {
  const auto strictly_sorted = [](const auto& t) {
    return std::adjacent_find(t.begin(), t.end(), [](auto a, auto b) { return a >= b; }) == t.end();
  };
  CHECK(strictly_sorted(data::kCreditLabels));
  CHECK(strictly_sorted(data::kCreditLinks));
  CHECK(strictly_sorted(data::kPhotoAgencies));
  CHECK(strictly_sorted(data::kSocialPlatforms));
  CHECK(strictly_sorted(data::kCreditConnectives));
}

TEST_CASE("credit: a bracketed label at the start leaves the caption sentence", "[credit]") {
  CHECK(parts("(Photo : Kyodo News - Pool/Getty Images) A ship leaves the harbour.") ==
        "A ship leaves the harbour. => Kyodo News - Pool/Getty Images");
}

TEST_CASE("credit: a label at the end, with and without brackets", "[credit]") {
  CHECK(parts("The bridge at dawn. Photo: Ann Example/Reuters") ==
        "The bridge at dawn. => Ann Example/Reuters");
  CHECK(parts("The bridge at dawn (Photo Credit: Ann Example)") == "The bridge at dawn => Ann Example");
  CHECK(parts("Die Brücke am Morgen, Foto: Anna Beispiel") == "Die Brücke am Morgen => Anna Beispiel");
  CHECK(parts("Die Brücke am Morgen. (Quelle: IMAGO/A. Beispiel/imago-images-bilder)") ==
        "Die Brücke am Morgen. => IMAGO/A. Beispiel/imago-images-bilder");
  CHECK(parts("The bridge at dawn. — Picture by Ann Example") == "The bridge at dawn. => Ann Example");
  CHECK(parts("The bridge at dawn. Photo by Ann Example for the Daily Example") ==
        "The bridge at dawn. => Ann Example for the Daily Example");
  CHECK(parts("Most | Bildquelle: EU-Kommission") == "Most => EU-Kommission");
}

TEST_CASE("credit: the copyright sign marks the credit", "[credit]") {
  CHECK(parts("Die Brücke am Morgen. © Montage") == "Die Brücke am Morgen. => Montage");
  CHECK(parts("De brug. — © BELGA") == "De brug. => BELGA");
  CHECK(parts("© Anna Beispiel") == " => Anna Beispiel");
  CHECK(clean_credit("© All rights reserved").empty());
}

TEST_CASE("credit: brackets and signs without a label", "[credit]") {
  CHECK(parts("Crowds on the bridge in October. (Ann Example/The Associated Press)") ==
        "Crowds on the bridge in October. => Ann Example/The Associated Press");
  CHECK(parts("The bridge, Ariz. (AP)") == "The bridge, Ariz. => AP");
  CHECK(parts("The tower was built in 1911. (Archive of the Railway Museum)") ==
        "The tower was built in 1911. => Archive of the Railway Museum");
  CHECK(parts("A lander on the moon [SpaceX via Nasa]") == "A lander on the moon => SpaceX via Nasa");
  CHECK(parts("The bridge wins. | Ann Example/PA Images via Getty Images") ==
        "The bridge wins. => Ann Example/PA Images via Getty Images");
  CHECK(parts("尹大統領（ソウルで）＝ＡＰ") == "尹大統領（ソウルで） => ＡＰ");
  CHECK(parts("Ann Example (left) and Bob Example") == "Ann Example (left) and Bob Example => ");
}

TEST_CASE("credit: labels, brackets and signs are taken off, names and agency stay together", "[credit]") {
  CHECK(clean_credit("(Image: © NASA/ESA/K. Example/SWRI)") == "NASA/ESA/K. Example/SWRI");
  CHECK(clean_credit("Image copyright EPA") == "EPA");
  CHECK(clean_credit("Foto: Bild: SN/APA/KEYSTONE/A. BEISPIEL") == "SN/APA/KEYSTONE/A. BEISPIEL");
  CHECK(clean_credit("(Bild: Bild erstellt mit KI)") == "Bild erstellt mit KI");
  CHECK(clean_credit("Photo illustration by Example. Photo by Ann Example.") ==
        "Photo illustration by Example. Photo by Ann Example");
  CHECK(clean_credit("写真：田中太郎") == "田中太郎");
  CHECK(clean_credit("Фото: Анна Пример, Газета") == "Анна Пример, Газета");
  CHECK(clean_credit("AP Photo/Ann Example") == "AP Photo/Ann Example");
  CHECK(clean_credit("Photograph by Ann Example") == "Ann Example");
}

TEST_CASE("credit: a credit line is told from an article's sentence", "[credit]") {
  CHECK(dom::is_credit_line("Photo: Ann Example / dpa"));
  CHECK(dom::is_credit_line("Ann Example/Reuters"));
  CHECK(dom::is_credit_line("(Foto: dpa)"));
  CHECK_FALSE(dom::is_credit_line("Twitter Instagram"));
  CHECK_FALSE(dom::is_credit_line("Reuters said on Monday that the bridge was closed."));
  CHECK_FALSE(dom::is_credit_line("Source of the trouble was a broken pipe, the mayor said."));
  CHECK_FALSE(dom::is_credit_line("The picture: it shows a bridge that nobody wanted to build."));
  CHECK(dom::begins_with_credit("(Photo : Example News) The bridge."));
  CHECK_FALSE(dom::begins_with_credit("(pictured, left) The bridge."));
}
