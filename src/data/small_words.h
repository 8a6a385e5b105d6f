// The small words of languages in Latin and Cyrillic script that news pages are written in: enough to tell one from
// another, not to describe any.
#pragma once

#include <string_view>

namespace presscut::data {

/// The languages that small words are listed for, ISO 639-1, sorted.
inline constexpr std::string_view kSmallWordLanguages[] = {
    "bg", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl", "no",
    "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi",
};

/// A word, folded as base::fold_words does, and the languages it is common in, parted by spaces.
struct SmallWord {
  std::string_view word;
  std::string_view languages;
};

// clang-format off
// Sorted by word (bytes).
inline constexpr SmallWord kSmallWords[] = {
    {"af", "da"}, {"ako", "sk"}, {"ale", "cs sk"}, {"ali", "hr"}, {"amb", "ca"}, {"and", "en"},
    {"aquest", "ca"}, {"ar", "lv sv"}, {"are", "en"}, {"att", "sv"}, {"auf", "de"}, {"av", "no sv"},
    {"avec", "fr"}, {"az", "hu"}, {"azt", "hu"}, {"bet", "lt"}, {"bi", "hr"}, {"bija", "lv"}, {"bir", "tr"},
    {"ble", "no"}, {"blev", "da"}, {"bu", "tr"}, {"buvo", "lt"}, {"by", "cs sk"}, {"cac", "vi"},
    {"care", "ro"}, {"che", "it"}, {"cho", "vi"}, {"co", "vi"}, {"cok", "tr"}, {"com", "ca pt"},
    {"como", "es"}, {"con", "es it"}, {"csak", "hu"}, {"cu", "ro"}, {"cua", "vi"}, {"da", "pt sl tr"},
    {"daha", "tr"}, {"dalam", "id"}, {"dan", "id"}, {"dans", "fr"}, {"dari", "id"}, {"das", "de"},
    {"dat", "nl"}, {"de", "ro tr"}, {"del", "es it"}, {"della", "it"}, {"dels", "ca"}, {"dem", "de"},
    {"den", "da de no sv"}, {"dengan", "id"}, {"der", "de"}, {"des", "fr"}, {"det", "da no sv"},
    {"di", "id it"}, {"die", "de"}, {"din", "ro"}, {"do", "cs pl pt sk"}, {"een", "nl"}, {"egy", "hu"},
    {"ei", "fi"}, {"ein", "de"}, {"eine", "de"}, {"el", "ca es"}, {"els", "ca"}, {"em", "pt"}, {"en", "nl"},
    {"er", "da no"}, {"es", "hu"}, {"est", "fr"}, {"este", "ro"}, {"etta", "fi"}, {"foi", "pt"},
    {"for", "en sv"}, {"gli", "it"}, {"han", "fi"}, {"har", "da no sv"}, {"het", "nl"}, {"hogy", "hu"},
    {"icin", "tr"}, {"ikke", "da no"}, {"il", "it"}, {"ile", "tr"}, {"in", "en ro sl"}, {"ini", "id"},
    {"inte", "sv"}, {"ir", "lt lv"}, {"is", "en hu"}, {"ist", "de"}, {"itu", "id"}, {"ja", "fi"},
    {"jak", "pl"}, {"jako", "cs"}, {"je", "cs hr sk sl"}, {"jeho", "cs sk"}, {"jest", "pl"}, {"joka", "fi"},
    {"jsou", "cs"}, {"ka", "lv"}, {"kad", "lt"}, {"kaip", "lt"}, {"kako", "hr"}, {"khong", "vi"},
    {"ki", "sl"}, {"koji", "hr"}, {"ktery", "cs"}, {"ktory", "sk"}, {"kun", "fi"}, {"la", "es fr ro vi"},
    {"lai", "lv"}, {"las", "es"}, {"le", "fr"}, {"les", "ca fr"}, {"los", "es"}, {"mais", "pt"},
    {"mar", "hu"}, {"mas", "es"}, {"med", "da no sv"}, {"meg", "hu"}, {"mes", "ca"}, {"met", "nl"},
    {"mit", "de"}, {"mutta", "fi"}, {"myos", "fi"}, {"na", "cs hr pl sk sl"}, {"naar", "nl"}, {"nao", "pt"},
    {"nel", "it"}, {"nem", "hu"}, {"nguoi", "vi"}, {"nicht", "de"}, {"nie", "pl"}, {"niet", "nl"},
    {"nije", "hr"}, {"no", "lv"}, {"non", "it"}, {"nu", "ro"}, {"nuo", "lt"}, {"o", "pt"}, {"och", "sv"},
    {"od", "hr pl"}, {"of", "en"}, {"og", "da no"}, {"olarak", "tr"}, {"ole", "fi"}, {"oli", "fi"},
    {"on", "fi"}, {"ook", "nl"}, {"oraz", "pl"}, {"os", "pt"}, {"pada", "id"}, {"par", "lv"},
    {"para", "es pt"}, {"pas", "fr"}, {"pec", "lv"}, {"pentru", "ro"}, {"per", "ca it"}, {"por", "es"},
    {"pour", "fr"}, {"pre", "sk"}, {"pri", "sl"}, {"pro", "cs"}, {"przez", "pl"}, {"que", "ca es fr pt"},
    {"sa", "ro sk"}, {"savo", "lt"}, {"se", "cs hr sl"}, {"si", "ro"}, {"sich", "de"}, {"sie", "pl"},
    {"so", "sl"}, {"som", "da no sv"}, {"sono", "it"}, {"sto", "hr"}, {"su", "hr lt sk"}, {"sur", "fr"},
    {"tai", "lt"}, {"tas", "lv"}, {"that", "en"}, {"the", "en"}, {"this", "en"}, {"tidak", "id"},
    {"til", "da no"}, {"to", "en pl"}, {"trong", "vi"}, {"tudi", "sl"}, {"uma", "pt"}, {"un", "lv"},
    {"una", "ca es it"}, {"und", "de"}, {"une", "fr"}, {"untuk", "id"}, {"va", "vi"}, {"van", "nl"},
    {"ve", "tr"}, {"voi", "vi"}, {"volt", "hu"}, {"von", "de"}, {"voor", "nl"}, {"w", "pl"}, {"was", "en"},
    {"with", "en"}, {"yang", "id"}, {"yra", "lt"}, {"za", "hr sl"}, {"ze", "cs pl sk"}, {"zijn", "nl"},
    {"був", "uk"}, {"был", "ru"}, {"в", "ru uk"}, {"до", "uk"}, {"его", "ru"}, {"з", "uk"}, {"за", "bg"},
    {"и", "bg ru"}, {"из", "ru"}, {"його", "uk"}, {"как", "ru"}, {"като", "bg"}, {"на", "bg ru uk"},
    {"не", "ru uk"}, {"от", "bg"}, {"по", "bg ru"}, {"с", "ru"}, {"са", "bg"}, {"се", "bg"}, {"със", "bg"},
    {"та", "uk"}, {"това", "bg"}, {"це", "uk"}, {"че", "bg"}, {"что", "ru"}, {"що", "uk"}, {"это", "ru"},
    {"як", "uk"}, {"і", "uk"},
};
// clang-format on

}  // namespace presscut::data
