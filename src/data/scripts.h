// Which languages a script's letters tell apart: ranges of code points and, where several languages share a
// script, the letters that only some of them write.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::data {

enum class Script : std::uint8_t {
  kLatin,
  kCyrillic,
  kArabic,
  kDevanagari,
  kBengali,
  kHebrew,
  kHan,
  kKana,
  kHangul,
  kOther,  // of one language
};

struct ScriptRange {
  char32_t first;
  char32_t last;
  Script script;
  std::string_view language;  // the commonest that is written so; empty for Latin
};

// Sorted by code point.
inline constexpr ScriptRange kScriptRanges[] = {
    {0x41, 0x5A, Script::kLatin, {}},          {0x61, 0x7A, Script::kLatin, {}},
    {0xC0, 0x24F, Script::kLatin, {}},         {0x370, 0x3FF, Script::kOther, "el"},
    {0x400, 0x52F, Script::kCyrillic, "ru"},   {0x531, 0x587, Script::kOther, "hy"},
    {0x5D0, 0x5F4, Script::kHebrew, "he"},     {0x620, 0x64A, Script::kArabic, "ar"},
    {0x66E, 0x6FF, Script::kArabic, "ar"},     {0x780, 0x7BF, Script::kOther, "dv"},
    {0x900, 0x97F, Script::kDevanagari, "hi"}, {0x980, 0x9FF, Script::kBengali, "bn"},
    {0xA00, 0xA7F, Script::kOther, "pa"},      {0xA80, 0xAFF, Script::kOther, "gu"},
    {0xB00, 0xB7F, Script::kOther, "or"},      {0xB80, 0xBFF, Script::kOther, "ta"},
    {0xC00, 0xC7F, Script::kOther, "te"},      {0xC80, 0xCFF, Script::kOther, "kn"},
    {0xD00, 0xD7F, Script::kOther, "ml"},      {0xD80, 0xDFF, Script::kOther, "si"},
    {0xE00, 0xE7F, Script::kOther, "th"},      {0xE80, 0xEFF, Script::kOther, "lo"},
    {0xF00, 0xFFF, Script::kOther, "bo"},      {0x1000, 0x109F, Script::kOther, "my"},
    {0x10A0, 0x10FF, Script::kOther, "ka"},    {0x1100, 0x11FF, Script::kHangul, "ko"},
    {0x1200, 0x139F, Script::kOther, "am"},    {0x1780, 0x17FF, Script::kOther, "km"},
    {0x1800, 0x18AF, Script::kOther, "mn"},    {0x1E00, 0x1EFF, Script::kLatin, {}},
    {0x1F00, 0x1FFF, Script::kOther, "el"},    {0x3040, 0x30FF, Script::kKana, "ja"},
    {0x3400, 0x4DBF, Script::kHan, "zh"},      {0x4E00, 0x9FFF, Script::kHan, "zh"},
    {0xAC00, 0xD7A3, Script::kHangul, "ko"},
};

struct TellingLetters {
  Script script;
  std::string_view language;
  std::u32string_view letters;
  int min_per_mille;  // of the script's letters in the text
};

// In the order of asking: the first language whose letters are frequent enough is the text's.
inline constexpr TellingLetters kTellingLetters[] = {
    {Script::kCyrillic, "tg", U"ӣӯҷ", 5},   {Script::kCyrillic, "ba", U"ҙҡҫ", 5},
    {Script::kCyrillic, "kk", U"ұ", 3},     {Script::kCyrillic, "uz", U"қғҳ", 8},
    {Script::kCyrillic, "tt", U"җә", 5},    {Script::kCyrillic, "ky", U"ң", 3},
    {Script::kCyrillic, "mn", U"өү", 10},   {Script::kCyrillic, "be", U"ў", 5},
    {Script::kCyrillic, "uk", U"їєґ", 4},   {Script::kCyrillic, "mk", U"ѓќѕ", 2},
    {Script::kCyrillic, "sr", U"ђћј", 2},   {Script::kCyrillic, "ru", U"ыэё", 5},
    {Script::kCyrillic, "bg", U"ъщ", 4},    {Script::kArabic, "sd", U"ڪڻٻڄڏ", 5},
    {Script::kArabic, "ug", U"ۇۈڭ", 10},    {Script::kArabic, "ps", U"ۍښځړډټڼ", 8},
    {Script::kArabic, "ku", U"ەێۆڕڵ", 20},  {Script::kArabic, "ur", U"ےںٹڈڑہ", 20},
    {Script::kArabic, "fa", U"پچگژکی", 30}, {Script::kArabic, "ar", U"ةىأإيك", 10},
    {Script::kBengali, "as", U"ৰৱ", 5},     {Script::kDevanagari, "mr", U"ळ", 3},
};

// Letters that in Latin text only these languages write often: each counts like one of their telling words.
inline constexpr TellingLetters kLatinLetters[] = {
    {Script::kLatin, "az", U"ə", 0},
    {Script::kLatin, "cs", U"ěřů", 0},
    {Script::kLatin, "de", U"ß", 0},
    {Script::kLatin, "hu", U"őű", 0},
    {Script::kLatin, "is", U"þð", 0},
    {Script::kLatin, "lt", U"ėųį", 0},
    {Script::kLatin, "lv", U"āēģķļņ", 0},
    {Script::kLatin, "mt", U"ħġ", 0},
    {Script::kLatin, "pl", U"łńś", 0},
    {Script::kLatin, "pt", U"ãõ", 0},
    {Script::kLatin, "ro", U"ășțţ", 0},
    {Script::kLatin, "sk", U"ľĺŕ", 0},
    {Script::kLatin, "sq", U"ë", 0},
    {Script::kLatin, "tr", U"ğış", 0},
    {Script::kLatin, "vi", U"ơưăạảấầẩậắằặẻẽếềểễệịọỏốồổộớờởợụủứừửữự", 0},
};

struct TellingParts {
  Script script;
  std::string_view language;
  std::string_view parts;  // separated by spaces
};

// Parts of words, for scripts whose letters are the same: the language with most of them is the text's.
inline constexpr TellingParts kTellingParts[] = {
    {Script::kDevanagari, "hi", "है में और नहीं हैं के को"},
    {Script::kDevanagari, "mr", "आहे आणि च्या ण्या नाही होते मध्ये"},
    {Script::kDevanagari, "ne", "छ। हुन्छ गरेको लाई छन् छैन भएको रहेको"},
    {Script::kHebrew, "he", "של את על לא הוא"},
    {Script::kHebrew, "yi", "און דער איז ניט פון"},
};

// Languages of a script that nothing above tells: a declaration of one of them stands.
struct ScriptLanguages {
  Script script;
  std::string_view languages;
};
inline constexpr ScriptLanguages kUntoldLanguages[] = {
    {Script::kCyrillic, " ab av bs ce cv kv mo os sh tk az ro "},
    {Script::kArabic, " ks ms ha az tr bal "},
    {Script::kDevanagari, " bho kok mai sa sd ks "},
    {Script::kHan, " ja yue "},
    {Script::kOther, " ti mn dz or lo "},
};

}  // namespace presscut::data
