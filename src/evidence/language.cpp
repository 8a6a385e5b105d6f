// The language of the article: what the page declares, checked against the text.
#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/scripts.h"
#include "data/words.h"
#include "evidence/html_text.h"
#include "evidence/site.h"

namespace presscut::evidence {
namespace {

constexpr std::size_t kSampleBytes = 1500;
constexpr std::uint32_t kProseWords = 12;
constexpr std::size_t kProseBytes = 240;

// "de-AT", "pt_BR", "nb" -> "de", "pt", "no"; empty when it is not such a code.
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
    // Scripts without spaces have few words in much text.
    if ((block.words < kProseWords && block.text.size() < kProseBytes) || block.link_density() > 0.4)
      continue;
    sample += block.text;
    sample += ' ';
    if (sample.size() >= kSampleBytes) break;
  }
  return sample;
}

// The letters of a text by script.
struct ScriptCount {
  std::size_t letters = 0;
  std::array<std::size_t, 10> of{};
  const data::ScriptRange* commonest = nullptr;

  std::size_t count(data::Script script) const { return of[static_cast<std::size_t>(script)]; }
};

const data::ScriptRange* range_of(char32_t c) {
  const auto* range = std::upper_bound(std::begin(data::kScriptRanges), std::end(data::kScriptRanges), c,
                                       [](char32_t v, const data::ScriptRange& r) { return v < r.first; });
  if (range == std::begin(data::kScriptRanges)) return nullptr;
  --range;
  return c <= range->last ? range : nullptr;
}

ScriptCount count_scripts(std::string_view sample) {
  ScriptCount counts;
  std::array<std::size_t, std::size(data::kScriptRanges)> in_range{};
  for (std::size_t at = 0; at < sample.size();) {
    const data::ScriptRange* range = range_of(base::next_code_point(sample, at));
    if (range == nullptr) continue;
    ++counts.letters;
    ++counts.of[static_cast<std::size_t>(range->script)];
    std::size_t& count = in_range[static_cast<std::size_t>(range - std::begin(data::kScriptRanges))];
    ++count;
    if (counts.commonest == nullptr ||
        count > in_range[static_cast<std::size_t>(counts.commonest - std::begin(data::kScriptRanges))])
      counts.commonest = range;
  }
  return counts;
}

// The language whose own letters the text has, or empty.
std::string_view language_of_letters(std::string_view sample, data::Script script, std::size_t letters) {
  std::array<std::size_t, std::size(data::kTellingLetters)> hits{};
  for (std::size_t at = 0; at < sample.size();) {
    const char32_t c = base::lower_letter(base::next_code_point(sample, at));
    if (c < 0x400) continue;
    for (std::size_t i = 0; i < hits.size(); ++i) {
      const data::TellingLetters& entry = data::kTellingLetters[i];
      if (entry.script == script && entry.letters.find(c) != std::u32string_view::npos) ++hits[i];
    }
  }
  constexpr std::size_t kMinLetters = 2;  // a name alone may be another language's
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const auto least = static_cast<std::size_t>(data::kTellingLetters[i].min_per_mille) * letters;
    if (hits[i] >= kMinLetters && hits[i] * 1000 >= least) return data::kTellingLetters[i].language;
  }
  return {};
}

// The language with most of its own parts of words in the text, or empty.
std::string_view language_of_parts(std::string_view sample, data::Script script) {
  std::string_view best;
  std::size_t most = 1;
  for (const data::TellingParts& entry : data::kTellingParts) {
    if (entry.script != script) continue;
    std::size_t hits = 0;
    for (std::string_view rest = entry.parts; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string_view part = rest.substr(0, end);
      for (std::size_t at = sample.find(part); at != std::string_view::npos;
           at = sample.find(part, at + part.size()))
        ++hits;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (hits > most) {
      most = hits;
      best = entry.language;
    }
  }
  return best;
}

bool is_untold(std::string_view code, data::Script script) {
  return std::any_of(std::begin(data::kUntoldLanguages), std::end(data::kUntoldLanguages),
                     [&](const auto& entry) {
                       return entry.script == script &&
                              entry.languages.find(" " + std::string(code) + " ") != std::string_view::npos;
                     });
}

struct Vote {
  std::string language;
  int hits = 0;
  int second = 0;          // hits of the next best
  int declared_hits = -1;  // of the language that the page declares; -1: its words are not known
  int words = 0;
};

// Adds the languages' own letters to the hits, each at most `most` times.
void count_letters(std::string_view sample, int most, std::array<int, data::kMaxLanguages>& hits) {
  std::array<int, std::size(data::kLatinLetters)> letters{};
  for (std::size_t at = 0; at < sample.size();) {
    if (static_cast<unsigned char>(sample[at]) < 0xC3) {
      ++at;
      continue;
    }
    const char32_t c = base::lower_letter(base::next_code_point(sample, at));
    for (std::size_t i = 0; i < letters.size(); ++i) {
      if (data::kLatinLetters[i].letters.find(c) != std::u32string_view::npos) ++letters[i];
    }
  }
  const auto codes = data::kLanguageCodes;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto own =
        std::find(codes.begin(), codes.end(), data::LanguageCode(data::kLatinLetters[i].language));
    if (own != codes.end()) hits[static_cast<std::size_t>(own - codes.begin())] += std::min(most, letters[i]);
  }
}

// The language with most telling words in the text.
Vote vote(std::string_view sample, std::string_view declared) {
  std::array<int, data::kMaxLanguages> hits{};
  Vote result;
  const std::string key = base::word_key(sample);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    data::LanguageSet languages = data::telling_languages(std::string_view(key).substr(at, end - at));
    at = end + 1;
    ++result.words;
    for (; languages != 0; languages &= languages - 1)
      ++hits[static_cast<std::size_t>(std::countr_zero(languages))];
  }
  const auto codes = data::kLanguageCodes;
  count_letters(sample, result.words / 3, hits);
  const auto best = static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin());
  const auto own = static_cast<std::size_t>(
      std::find(codes.begin(), codes.end(), data::LanguageCode(declared)) - codes.begin());
  if (own < codes.size() && (data::kToldLanguages >> own & 1) != 0) result.declared_hits = hits[own];
  if (best >= codes.size()) return result;
  result.language = codes[best].text();
  result.hits = hits[best];
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (i != best) result.second = std::max(result.second, hits[i]);
  }
  return result;
}

// Latin text: the telling words decide when nothing or something else is declared. Norwegian and Danish,
// Czech and Slovak share most small words: a declaration stands against a small lead.
std::string latin_language(std::string_view sample, const std::string& declared, bool fits) {
  constexpr int kMinHits = 6;
  constexpr int kMinPerCent = 9;  // of all words: texts of known languages have 20 to 50
  const Vote best = vote(sample, declared);
  const bool told = best.hits >= kMinHits && best.hits * 100 >= best.words * kMinPerCent;
  if (declared.empty() || !fits) return told && best.hits > best.second ? best.language : std::string();
  const bool contradicted = best.declared_hits >= 0 && best.hits * 2 > best.declared_hits * 3 &&
                            best.hits - best.declared_hits >= kMinHits;
  return told && contradicted ? best.language : declared;
}

// The language by the text, where the text tells it or contradicts the declaration; else what is declared.
std::string language_of_text(std::string_view sample, const std::string& declared) {
  constexpr std::size_t kMinLetters = 30;
  const ScriptCount counts = count_scripts(sample);
  if (counts.letters < kMinLetters) return declared;
  using data::Script;
  if (counts.count(Script::kKana) > counts.letters / 10) return "ja";
  if (counts.count(Script::kHangul) > counts.letters / 3) return "ko";
  const data::ScriptRange& range = *counts.commonest;
  const std::size_t letters = counts.count(range.script);
  if (letters * 2 < counts.letters) return declared;
  if (is_untold(declared, range.script)) return declared;
  if (range.script == Script::kLatin) {
    // What is written in a script of its own cannot be Latin text.
    const bool foreign = std::any_of(std::begin(data::kScriptRanges), std::end(data::kScriptRanges),
                                     [&](const data::ScriptRange& r) { return r.language == declared; }) ||
                         std::any_of(std::begin(data::kTellingLetters), std::end(data::kTellingLetters),
                                     [&](const data::TellingLetters& t) {
                                       return t.language == declared && t.language != "uz" &&
                                              t.language != "ku" && t.language != "sr";
                                     });
    return latin_language(sample, declared, !declared.empty() && !foreign);
  }
  std::string_view told = language_of_letters(sample, range.script, letters);
  if (told.empty()) told = language_of_parts(sample, range.script);
  if (told.empty() && range.script == Script::kCyrillic) {
    const Vote best = vote(sample, declared);
    if (best.hits > 3) return best.language;
  }
  return std::string(told.empty() ? range.language : told);
}

}  // namespace

std::optional<std::string> choose_language(const PageFacts& facts) {
  const std::string html = language_code(facts.scan.language);
  const LinkedThing* main = facts.linked.main_article();
  std::string other = main != nullptr ? language_code(main->language) : std::string();
  if (other.empty()) other = language_code(facts.meta(data::MetaField::kLanguage));
  std::string declared = html.empty() ? other : html;
  const std::string sample = sample_of(facts.blocks);
  const std::string chosen = language_of_text(sample, declared);
  if (!html.empty()) explain(facts, "language", html, Source::kLanguageHtml, 0, chosen == html);
  if (!other.empty())
    explain(facts, "language", other, Source::kLanguageMeta, 0, html.empty() && chosen == other);
  if (!chosen.empty() && chosen != declared)
    explain(facts, "language", chosen, Source::kLanguageText, 0, true);
  if (chosen.empty()) return std::nullopt;
  return chosen;
}

}  // namespace presscut::evidence
