// The small words of languages in Latin, Cyrillic and Arabic script that news pages are written in: enough to tell
// one from another, not to describe any. Folded as base::fold_words does, each word in one language or several.
#pragma once

#include <string_view>

namespace presscut::data {

struct SmallWords {
  std::string_view language;  // ISO 639-1
  std::string_view words;     // parted by spaces, with one at each end
};

inline constexpr SmallWords kSmallWords[] = {
    {"bg", " и на се за от че са по със като това "},
    {"ca", " el els les amb per que una dels com mes aquest "},
    {"cs", " je se na ze do jako jsou ktery ale jeho by pro "},
    {"da", " og er det til ikke af som med den har blev "},
    {"de", " der die und das ist nicht mit den von ein eine auf dem sich "},
    {"en", " the and of to in is that for was with are this "},
    {"es", " el la los las que una por con para del como mas "},
    {"fi", " ja on ei ole oli mutta etta joka kun myos han "},
    {"fr", " le la les des est une dans que pour pas sur avec "},
    {"hr", " je se na su kako koji za bi od ali nije sto "},
    {"hu", " az es hogy nem egy is meg volt azt mar csak "},
    {"id", " yang dan di dengan untuk dari ini itu tidak pada dalam "},
    {"it", " il che di della per una non con sono gli del nel "},
    {"lt", " ir kad yra su buvo tai kaip bet savo nuo "},
    {"lv", " un ir ka par ar no tas bija lai pec "},
    {"nl", " het een van en dat niet met zijn voor ook naar "},
    {"no", " og er det til ikke av som med den har ble "},
    {"pl", " w na sie nie jest ze do jak to od przez oraz "},
    {"pt", " o que os uma para com nao do da em mais foi "},
    {"ro", " si in este de la care cu pentru nu din sa "},
    {"ru", " и в не на что с по как это из был его "},
    {"sk", " je sa na ze do ako su ktory ale jeho by pre "},
    {"sl", " je in se na za so ki da pri tudi "},
    {"sv", " och ar det att inte av som med den har for "},
    {"tr", " ve bir bu da de icin ile olarak cok daha "},
    {"uk", " і в не на що з та як це до був його "},
    {"vi", " va cua la co trong cho cac khong nguoi voi "},
};

}  // namespace presscut::data
