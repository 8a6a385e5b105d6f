#include "credit/credit_label.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

bool is_letter_or_digit(char32_t c) {
  return base::is_word_character(c) || c == '@';
}

// Signs that keep a word together when they stand between letters.
bool joins(std::string_view text, std::size_t at) {
  const char c = text[at];
  // "through the winter.Photo: X": two elements without a space between.
  if (c == '.' && at > 0 && at + 1 < text.size() && base::is_lower(text[at - 1]) &&
      base::is_upper(text[at + 1]))
    return false;
  return (c == '.' || c == '-' || c == '\'' || c == '_') && at + 1 < text.size() &&
         base::is_alnum(text[at + 1]);
}

}  // namespace

std::vector<CreditWord> collect_credit_words(std::string_view text) {
  std::vector<CreditWord> words;
  words.reserve(text.size() / 8 + 1);
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = base::next_code_point(text, at);
    const bool apostrophe = c == 0x2019 && open && at < text.size() && base::is_alpha(text[at]);
    if (is_letter_or_digit(c) || apostrophe || (open && c < 0x80 && joins(text, start))) {
      if (!open) {
        words.emplace_back().begin = start;
        words.back().capital =
            c < 0x80 ? !base::is_lower(static_cast<char>(c)) : base::lower_letter(c) != c || c > 0x600;
        open = true;
      }
      words.back().end = at;
      if (c < 0x300 || c > 0x36F)
        base::append_utf8(words.back().folded, apostrophe ? U'\'' : base::fold_letter(c));
    } else {
      open = false;
    }
  }
  return words;
}

std::string_view gap_after(std::string_view text, const std::vector<CreditWord>& words, std::size_t index) {
  const std::size_t begin = words[index].end;
  const std::size_t end = index + 1 < words.size() ? words[index + 1].begin : text.size();
  return text.substr(begin, end - begin);
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> signs) {
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view s) { return text.find(s) != std::string_view::npos; });
}

std::size_t match_phrase(std::string_view text, const std::vector<CreditWord>& words, std::size_t first,
                         data::WordClass phrases) {
  std::uint64_t classes = data::word_classes(words[first].folded);
  const std::uint64_t starts = std::uint64_t{phrases} << 1;
  if ((classes & starts) == 0) return 0;
  std::string phrase = words[first].folded;
  std::size_t longest = (classes & phrases) != 0 ? 1 : 0;
  for (std::size_t n = 1; n < 4 && first + n < words.size(); ++n) {
    // Words of one phrase are separated by a space or a slash only.
    const std::string_view gap =
        text.substr(words[first + n - 1].end, words[first + n].begin - words[first + n - 1].end);
    if (gap != " " && gap != "/") break;
    phrase += gap;
    phrase += words[first + n].folded;
    if (data::is_word(phrase, phrases)) longest = n + 1;
  }
  return longest;
}

CreditLabel match_label(std::string_view text, const std::vector<CreditWord>& words, std::size_t first) {
  CreditLabel label;
  const std::size_t noun = match_phrase(text, words, first, data::kCreditLabel);
  std::size_t next = first + noun;
  if (noun > 0) {
    const std::string_view gap = gap_after(text, words, next - 1);
    const std::string_view close = base::trim(gap);
    label.colon = holds_any(gap, {":", "：", "＝", "=", "©", "｜"}) && !close.starts_with(".") &&
                  !close.starts_with(")");
    // "Foto | X", "Photo - X": only where the label stands alone.
    label.words = noun;
    label.end = next < words.size() ? words[next].begin : text.size();
    const bool wide =
        static_cast<unsigned char>(words[first].folded[0]) >= 0xE3;  // Chinese, Japanese, Korean
    label.colon = label.colon || (wide && (close == "/" || close == "／" || close == "丨"));
    label.comma = close == "," || close == "،" || close == "，";
    label.bare =
        noun == 1 && (gap == " " || gap == ". ") && data::is_word(words[first].folded, data::kCaptionLabel);
  }
  if (noun == 0 || !label.colon || gap_after(text, words, next - 1).find(':') != std::string_view::npos) {
    std::size_t links = 0;
    const std::size_t link_start = next;
    while (next < words.size() && links < 3) {
      const std::string_view gap = next > first ? gap_after(text, words, next - 1) : " ";
      if (next > first && base::trim(gap) != "" && base::trim(gap) != ":") break;
      const std::string& w = words[next].folded;
      if (w == "courtesy" || w == "cortesia" || w == "copyright") {
        ++links;
        label.link = label.link || w != "copyright" || noun > 0;
      } else if ((data::is_word(w, data::kCreditPreposition) && (noun > 0 || links > 0)) ||
                 (w == "of" && links > 0 && words[next - 1].folded == "courtesy")) {
        ++links;
        label.link = true;
      } else {
        break;
      }
      ++next;
    }
    if (links > 0) {
      label.words = next - first;
      label.end = next < words.size() ? words[next].begin : text.size();
      if (next > link_start)
        label.colon = label.colon || gap_after(text, words, next - 1).find(':') != std::string_view::npos;
    }
  }
  return label;
}

}  // namespace presscut::credit
