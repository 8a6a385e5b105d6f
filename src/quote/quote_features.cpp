#include "quote/features.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/word_table.h"
#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kRepeatsWithin = 100;  // spans in which a short one may come again

using base::contains;

// Classes of signs: 0 word or mark, 1 comma, 2 stop, 3 none (paragraph's edge), 4 colon, 5 bracket, 6 other.
float sign_class(const Text& text, std::uint32_t i, bool edge) {
  if (edge) return 3;
  const Token& t = text.tokens[i];
  if (t.kind != TokenKind::kPunctuation) return 0;
  switch (t.sign) {
    case ',':
    case 0xFF0C:
      return 1;
    case '.':
    case '!':
    case '?':
    case 0x3002:
    case 0x2026:
      return 2;
    case ':':
    case 0xFF1A:
      return 4;
    case '(':
    case ')':
    case '[':
      return 5;
    default:
      return 6;
  }
}

}  // namespace

QuoteRow quote_features(const Scene& scene, std::uint32_t s) {
  const Text& text = scene.text();
  const Span& span = scene.spans()[s];
  QuoteRow row{};
  const std::uint32_t open = scene.open_of(s), after = scene.after(s);
  const std::uint32_t start = text.first_token[span.paragraph],
                      end = text.first_token[span.last_paragraph + 1];
  std::uint32_t words = 0, capitals = 0, first_person = 0, common = 0, signs = 0, digits = 0;
  bool question = false;
  for (std::uint32_t i = span.first; i < span.last; ++i) {
    const Token& t = text.tokens[i];
    if (t.kind == TokenKind::kPunctuation) ++signs;
    if (t.sign == '?') question = true;
    if (t.kind != TokenKind::kWord) continue;
    ++words;
    if (t.capital) ++capitals;
    if (base::is_digit(static_cast<char>(t.sign & 0x7F))) ++digits;
    if ((t.classes & kFirstPersonWord) != 0) ++first_person;
    if ((t.classes & kRunningWord) != 0) ++common;
  }
  row[k_words] = capped(words, 60);
  row[k_end_sign] = sign_class(text, span.last - 1, false);
  row[k_capital_start] = text.tokens[span.first].capital ? 1 : 0;
  row[k_sign_after] = sign_class(text, after, after >= end);
  row[k_sign_before] = sign_class(text, open == 0 ? 0 : open - 1, open <= start);
  const std::uint32_t v = scene.verb_at_or_after(open);
  const auto& verbs = scene.cast().verbs;
  row[k_verb_before] = v > 0 && verbs[v - 1] >= scene.clause_start(s) ? capped(open - verbs[v - 1], 30) : 31;
  const std::uint32_t w = scene.verb_at_or_after(after);
  row[k_verb_after] = w < verbs.size() && verbs[w] < scene.clause_end(s) ? capped(verbs[w] - after, 30) : 31;
  if (open > start && text.tokens[open - 1].kind == TokenKind::kWord) {
    const std::string_view word = text.word(text.tokens[open - 1]);
    row[k_word_is_verb] = v > 0 && verbs[v - 1] == open - 1 ? 1 : 0;
    row[k_before_determiner] = data::is_word(word, data::kDeterminerWord)  ? 2
                               : data::is_word(word, data::kPhraseEndWord) ? 1
                                                                           : 0;
    row[k_before_naming] = data::is_word(word, data::kNamingWord) ? 1 : 0;
  }
  row[k_capital_share] = words == 0 ? 0 : static_cast<float>(capitals) / static_cast<float>(words);
  row[k_first_person] = capped(first_person, 5);
  row[k_common_words] = words == 0 ? 0 : static_cast<float>(common) / static_cast<float>(words);
  row[k_family] = static_cast<float>(span.family);
  std::uint32_t quotes = 0;
  constexpr std::uint32_t kManyQuotes = 12;
  for (std::uint32_t q = s; q > 0 && quotes < kManyQuotes && scene.spans()[q - 1].paragraph == span.paragraph;
       --q)
    ++quotes;
  for (std::uint32_t q = s + 1;
       q < scene.spans().size() && quotes < kManyQuotes && scene.spans()[q].paragraph == span.paragraph; ++q)
    ++quotes;
  row[k_quotes_in_paragraph] = capped(quotes, kManyQuotes);
  row[k_paragraph_share] =
      static_cast<float>(span.last - span.first) / static_cast<float>(std::max(1U, end - start));
  row[k_heading] = text.roles[span.paragraph] == body::Role::kHeading ? 1 : 0;
  row[k_list_item] = text.roles[span.paragraph] == body::Role::kListItem ? 1 : 0;
  row[k_repaired] = span.repaired ? 1 : 0;
  const auto& mentions = scene.cast().mentions;
  const std::uint32_t m = scene.mention_at_or_after(open);
  row[k_mention_before] =
      m > 0 && mentions[m - 1].first >= start ? capped(open - std::min(open, mentions[m - 1].last), 40) : 41;
  const std::uint32_t n = scene.mention_at_or_after(after);
  row[k_mention_after] =
      n < mentions.size() && mentions[n].first < end ? capped(mentions[n].first - after, 40) : 41;
  row[k_paragraphs] = capped(span.last_paragraph - span.paragraph, 5);
  row[k_goes_on_small] =
      after < end && text.tokens[after].kind == TokenKind::kWord && !text.tokens[after].capital ? 1 : 0;
  row[k_inner_signs] = capped(signs, 10);
  for (std::uint32_t i = scene.clause_start(s); i < scene.clause_end(s); ++i) {
    if (i >= open && i < after) continue;
    if (text.tokens[i].kind == TokenKind::kWord && (text.tokens[i].classes & kSourceWord) != 0)
      row[k_source_word] = 1;
  }
  row[k_long_share] = scene.long_share();
  row[k_bond] = static_cast<float>(scene.attachment(s).bond);
  row[k_other_language] = text.language == data::kEnglish ? 0 : data::has_own_verbs(text.language) ? 1 : 2;
  row[k_question] = question ? 1 : 0;
  row[k_digits] = capped(digits, 4);
  if (s > 0 && scene.spans()[s - 1].last_paragraph == span.paragraph) {
    row[k_after_long_quote] = capped(scene.spans()[s - 1].last - scene.spans()[s - 1].first, 40);
  }
  const std::string_view own = std::string_view(text.body).substr(span.begin, span.end - span.begin);
  std::uint32_t repeats = 0;
  if (words < 6) {
    const std::size_t from = s > kRepeatsWithin ? s - kRepeatsWithin : 0;
    const std::size_t to = std::min<std::size_t>(scene.spans().size(), s + kRepeatsWithin);
    for (std::size_t o = from; o < to; ++o) {
      const Span& other = scene.spans()[o];
      if (std::string_view(text.body).substr(other.begin, other.end - other.begin) == own) ++repeats;
    }
  }
  row[k_repeats] = capped(repeats, 4);
  row[k_alone] = open == start && after >= end ? 1 : 0;
  row[k_role_table] = text.roles[span.paragraph] == body::Role::kTableCell    ? 1
                      : text.roles[span.paragraph] == body::Role::kBlockQuote ? 2
                                                                              : 0;
  return row;
}

}  // namespace presscut::quote
