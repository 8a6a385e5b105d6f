// The language of the article: what the page declares, checked against the text.
#include <algorithm>
#include <array>
#include <bit>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/words.h"
#include "evidence/html_text.h"
#include "evidence/site.h"

namespace presscut::evidence {
namespace {

constexpr std::size_t kSampleBytes = 1500;
constexpr std::uint32_t kProseWords = 12;

// "de-AT", "pt_BR", "nb" -> "de", "pt", "no"; empty when it is no such code.
std::string language_code(std::string_view declared) {
  std::string code = base::lowered(base::trim(declared));
  code = code.substr(0, std::min(code.find_first_of("-_,; "), code.size()));
  if (code.size() != 2 || !base::is_lower(code[0]) || !base::is_lower(code[1])) return {};
  if (code == "nb" || code == "nn") return "no";
  return code;
}

std::string sample_of(const dom::TextBlocks& blocks) {
  std::string sample;
  for (const dom::Block& block : blocks.all()) {
    if (block.words < kProseWords || block.link_density() > 0.4) continue;
    sample += block.text;
    sample += ' ';
    if (sample.size() >= kSampleBytes) break;
  }
  return sample;
}

// Language of a script that only one of the common languages uses, or empty.
std::string_view language_of_script(std::string_view sample) {
  std::size_t letters = 0, han = 0, kana = 0, hangul = 0, greek = 0, hebrew = 0, thai = 0, arabic = 0,
              devanagari = 0, cyrillic = 0;
  for (std::size_t at = 0; at < sample.size();) {
    const char32_t c = base::next_code_point(sample, at);
    if (c < 0x80 && !base::is_alpha(static_cast<char>(c))) continue;
    ++letters;
    han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
    kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
    hangul += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
    greek += c >= 0x370 && c <= 0x3FF ? 1 : 0;
    hebrew += c >= 0x590 && c <= 0x5FF ? 1 : 0;
    thai += c >= 0xE00 && c <= 0xE7F ? 1 : 0;
    arabic += c >= 0x600 && c <= 0x6FF ? 1 : 0;
    devanagari += c >= 0x900 && c <= 0x97F ? 1 : 0;
    cyrillic += c >= 0x400 && c <= 0x4FF ? 1 : 0;
  }
  const std::size_t half = letters / 2;
  if (letters < 30) return {};
  if (kana > letters / 10) return "ja";
  if (hangul > letters / 3) return "ko";
  if (han > half) return "zh";
  if (greek > half) return "el";
  if (hebrew > half) return "he";
  if (thai > half) return "th";
  if (devanagari > half) return "hi";
  if (arabic > half) return "ar";
  if (cyrillic > half) return "ru";
  return "latin";
}

// Languages that share the script with the one language_of_script names.
bool shares_script(std::string_view code, std::string_view script) {
  struct Group {
    std::string_view script;
    std::string_view codes;
  };
  static constexpr Group kGroups[] = {{"ar", " ar fa ur ps ku ug sd "},
                                      {"ru", " ru uk be bg mk sr kk ky mn tg uz "},
                                      {"hi", " hi mr ne sa "},
                                      {"zh", " zh ja "},
                                      {"he", " he yi iw "}};
  if (code == script) return true;
  for (const Group& group : kGroups) {
    if (group.script == script)
      return group.codes.find(" " + std::string(code) + " ") != std::string_view::npos;
  }
  if (script != "latin") return false;
  // What is written in a script of its own cannot be Latin text.
  return std::string_view(" ja ko zh el he th hi ar ru uk bg fa ").find(" " + std::string(code) + " ") ==
         std::string_view::npos;
}

struct Vote {
  std::string language;
  int hits = 0;
};

// Best language by telling words, and how often `declared`'s own words stand in the sample; -1 when none are
// listed.
Vote vote(std::string_view sample, std::string_view declared, int& declared_hits) {
  std::array<int, data::kMaxLanguages> hits{};
  const std::string key = base::word_key(sample);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    data::LanguageSet languages = data::telling_languages(std::string_view(key).substr(at, end - at));
    at = end + 1;
    for (; languages != 0; languages &= languages - 1)
      ++hits[static_cast<std::size_t>(std::countr_zero(languages))];
  }
  const auto codes = data::kLanguageCodes;
  const auto best = static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin());
  const auto own = static_cast<std::size_t>(
      std::find(codes.begin(), codes.end(), data::LanguageCode(declared)) - codes.begin());
  const bool told = own < codes.size() && (data::kToldLanguages >> own & 1) != 0;
  declared_hits = told ? hits[own] : -1;
  return {std::string(codes[best].text()), hits[best]};
}

}  // namespace

std::optional<std::string> choose_language(const PageFacts& facts) {
  const std::string html = language_code(facts.scan.language);
  const LinkedThing* main = facts.linked.main_article();
  std::string other = main != nullptr ? language_code(main->language) : std::string();
  if (other.empty()) other = language_code(facts.meta(data::MetaField::kLanguage));
  std::string declared = html.empty() ? other : html;
  const std::string sample = sample_of(facts.blocks);
  std::string chosen = declared;
  const std::string_view script = language_of_script(sample);
  if (!script.empty()) {
    const bool fits = !declared.empty() && shares_script(declared, script);
    if (!fits && script != "latin") {
      chosen = script;
      if (script == "ru" || script == "zh") {
        int ignored = 0;
        const Vote best = vote(sample, {}, ignored);
        if (script == "ru" && best.hits > 3) chosen = best.language;
      }
    } else if (script == "latin" || script == "ru") {
      int declared_hits = 0;
      const Vote best = vote(sample, declared, declared_hits);
      // Norwegian and Danish, Czech and Slovak share most small words: a declaration stands against a small
      // lead.
      if (best.hits >= 8 &&
          (declared.empty() || !fits || (declared_hits >= 0 && best.hits > 3 * declared_hits))) {
        chosen = best.language;
      } else if (!fits) {
        chosen.clear();
      }
    }
  }
  if (!html.empty()) explain(facts, "language", html, Source::kLanguageHtml, 0, chosen == html);
  if (!other.empty())
    explain(facts, "language", other, Source::kLanguageMeta, 0, html.empty() && chosen == other);
  if (!chosen.empty() && chosen != declared)
    explain(facts, "language", chosen, Source::kLanguageText, 0, true);
  if (chosen.empty()) return std::nullopt;
  return chosen;
}

}  // namespace presscut::evidence
