// The language by the text, whatever the page declares.
#include <string>
#include <utility>

#include "article/collect_metadata.h"
#include "catch_compat.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "html/parse.h"

using namespace presscut;

namespace {

std::string language_of(const std::string& lang, const std::string& text) {
  base::Warnings warnings;
  const std::string html = lang.empty() ? "<html>" : "<html lang=" + lang + ">";
  dom::Page page{html::parse_html("<!DOCTYPE html>" + html + "<body><article><p>" + text + "</p><p>" + text +
                                      "</p></article></body></html>",
                                  {}, warnings),
                 {}};
  page.blocks = dom::collect_blocks(page.document);
  return article::collect_metadata(page, {}, nullptr).language.value_or("none");
}

}  // namespace

TEST_CASE("language: the text tells it without a declaration and against a wrong one", "[language]") {
  const std::pair<const char*, const char*> texts[] = {
      {"fi",
       "Lautta kulkee saarelle kerran tunnissa, mutta talvella se ei aina pääse perille, kun jää on paksua "
       "ja tuuli "
       "on kova. Kapteeni kertoi, että uusi alus on tilattu ja se tulee ensi vuonna."},
      {"hu",
       "A komp óránként egyszer indul a szigetre, de télen nem mindig ér oda, mert a jég vastag és a szél is "
       "erős. A "
       "kapitány szerint az új hajót már megrendelték, és csak jövőre lesz kész."},
      {"cs",
       "Přívoz jezdí na ostrov jednou za hodinu, ale v zimě se tam vždy nedostane, protože led je silný a "
       "vítr také. "
       "Kapitán řekl, že nová loď je objednána a že přijede příští rok."},
      {"vi",
       "Phà ra đảo mỗi giờ một chuyến, nhưng vào mùa đông không phải lúc nào cũng đến được vì gió lớn và "
       "sóng cao. "
       "Thuyền trưởng cho biết con tàu mới đã được đặt và sẽ đến trong năm sau."},
      {"sw",
       "Kivuko huenda kisiwani mara moja kwa saa, lakini wakati wa baridi si kila siku kinafika kwa sababu "
       "ya upepo "
       "na mawimbi ya juu. Nahodha alisema kuwa meli mpya imeagizwa na itakuja mwaka ujao kwa ajili ya watu "
       "wa kisiwa."},
      {"th",
       "เรือข้ามฟากไปยังเกาะชั่วโมงละหนึ่งเที่ยว แต่ในฤดูหนาวไปไม่ถึงทุกวันเพราะลมแรงและคลื่นสูง"
       "กัปตันบอกว่าสั่งเรือลำใหม่แล้วและจะมาถึงในปีหน้า"},
      {"be",
       "Паром ходзіць на востраў раз на гадзіну, але ўзімку ён не заўсёды туды даходзіць, бо лёд тоўсты і "
       "вецер моцны. "
       "Капітан сказаў, што новае судна ўжо замоўлена."},
      {"mk",
       "Траектот оди на островот еднаш на час, но во зима не секогаш стигнува таму што ветерот е силен. "
       "Капетанот рече "
       "дека ќе нарачаат нов брод и дека веќе ѓи собрале парите од куќите."},
      {"kk",
       "Паром аралға сағатына бір рет барады, бірақ қыста мұз қалың болғандықтан әрдайым жете бермейді. "
       "Капитан жаңа "
       "кеменің тапсырыс берілгенін және келесі жылы келетінін айтты, тұрғындар қуанды."},
      {"fa",
       "کشتی هر ساعت یک بار به جزیره می‌رود، اما در زمستان به دلیل باد شدید همیشه نمی‌رسد. ناخدا گفت "
       "که "
       "کشتی تازه‌ای "
       "سفارش داده شده و سال آینده می‌رسد."},
      {"ur",
       "کشتی ہر گھنٹے میں ایک بار جزیرے تک جاتی ہے، لیکن سردیوں میں تیز ہوا کی وجہ سے ہمیشہ نہیں پہنچتی۔ "
       "کپتان نے کہا "
       "کہ نئی کشتی منگوائی گئی ہے اور اگلے سال آئے گی۔"},
      {"mr",
       "नौका दर तासाला एकदा बेटावर जाते, पण हिवाळ्यात वारा जोरात असल्यामुळे ती नेहमी पोहोचत नाही. कप्तानाने सांगितले की "
       "नवीन नौका मागवली आहे आणि ती पुढील वर्षी येणार आहे."},
      {"ka",
       "ბორანი კუნძულზე საათში ერთხელ მიდის, მაგრამ ზამთარში ყოველთვის ვერ აღწევს, რადგან ქარი ძლიერია."},
      {"am", "ጀልባው በየሰዓቱ አንድ ጊዜ ወደ ደሴቱ ይሄዳል፣ ነገር ግን በክረምት ነፋሱ ስለሚበረታ ሁልጊዜ አይደርስም።"},
  };
  for (const auto& [language, text] : texts) {
    INFO(text);
    CHECK(language_of("", text) == language);
    CHECK(language_of("en", text) == language);
    CHECK(language_of(language, text) == language);
  }
}

TEST_CASE("language: what the text does not tell stays as declared, or unknown", "[language]") {
  CHECK(language_of("", "Xqv brtl zzkw plmn qrst vwxz bcdf ghjk lmnp qrst vwxy zbcd fghj klmn pqrs tvwx") ==
        "none");
  CHECK(language_of("lb", "Xqv brtl zzkw plmn qrst vwxz bcdf ghjk lmnp qrst vwxy zbcd fghj klmn pqrs tvwx") ==
        "lb");
}
