#include "credit/caption_wording.h"

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "credit/credit_label.h"
#include "credit/credit_line.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

const char* const kNames[] = {"chars",        "words",       "links",        "ends_sentence",
                              "sentences",    "lines",       "begins_lower", "begins_sign",
                              "ends_bracket", "digits",      "capitals",     "agencies",
                              "label",        "label_first", "credit_line",  "looks_like_credit",
                              "name_like",    "split",       "ended",        "begins_credit",
                              "notice",       "noise",       "photo_words"};

constexpr std::size_t kMaxLooked = 1500;  // bytes in which labels and agencies are looked for
constexpr std::size_t kMaxWords = 200;
constexpr std::size_t kMaxLabel = 60;  // bytes

double log_of(double value) {
  return std::log1p(value);
}

bool ends_sentence(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == U'。' || c == U'！' || c == U'？' || c == U'।' || c == U'؟';
}

bool closes_bracket(char32_t c) {
  return c == ')' || c == ']' || c == U'）' || c == U'】' || c == U'］';
}

bool closes_quote(char32_t c) {
  return c == '"' || c == U'”' || c == U'»' || c == U'」';
}

bool opens_quote(char32_t c) {
  return c == '"' || c == U'“' || c == U'«' || c == U'「';
}

}  // namespace

void append_wording_names(std::vector<std::string>& names) {
  names.insert(names.end(), std::begin(kNames), std::end(kNames));
}

void append_wording(const dom::Block& block, std::vector<float>& row) {
  const auto put = [&](double value) { row.push_back(static_cast<float>(value)); };

  const std::string_view text = block.text;
  put(log_of(block.chars));
  put(log_of(block.words));
  put(block.link_density());
  std::uint32_t digits = 0, capitals = 0, stops = 0, lines = 0;
  char32_t first = 0, last = 0, before_last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (first == 0) first = c;
    before_last = last;
    last = c;
    digits += c < 0x80 && base::is_digit(static_cast<char>(c)) ? 1 : 0;
    capitals += base::lower_letter(c) != c ? 1 : 0;
    lines += c == '\n' ? 1 : 0;
    stops += ends_sentence(c) ? 1 : 0;
  }
  const auto ends = [](char32_t c) { return ends_sentence(c) || c == U'…'; };
  const bool quoted = closes_quote(last);
  put(ends(last) || (quoted && ends(before_last)));
  put(log_of(stops));
  put(lines);
  put(first < 0x80 ? base::is_lower(static_cast<char>(first))
                   : base::lower_letter(first) == first && first < 0x600 && base::is_word_character(first));
  // "▲ A crowd waits", "↑ …", "(Photo …"
  put(!base::is_word_character(first) && !opens_quote(first));
  put(closes_bracket(last) || (ends(last) && closes_bracket(before_last)));
  put(block.chars == 0 ? 0 : static_cast<double>(digits) / block.chars);
  put(block.words == 0 ? 0 : static_cast<double>(capitals) / block.words);
  const std::vector<CreditWord> words = collect_credit_words(text.substr(0, kMaxLooked));
  std::uint32_t agencies = 0, labels = 0;
  for (std::size_t i = 0; i < words.size() && i < kMaxWords; ++i) {
    agencies += match_phrase(text, words, i, data::kPhotoAgency) > 0 ? 1 : 0;
    labels += match_label(text, words, i).words > 0 ? 1 : 0;
  }
  const bool label_first = !words.empty() && match_label(text, words, 0).words > 0;
  const CaptionText parts = split_caption(text);
  put(std::min(agencies, 5U));
  put(std::min(labels, 5U));
  put(label_first);
  put(is_credit_line(text));
  put(looks_like_credit(text));
  put(is_name_like(text));
  put(parts.credit.empty() ? 0 : parts.caption.empty() ? 2 : 1);
  put(has_ended_credit(text));
  put(begins_with_credit(text));
  put(is_site_notice(text));
  const std::string folded = base::fold_words(base::trim(text.substr(0, 200)));
  put(data::is_word(folded, data::kCaptionNoise) || data::is_word(folded, data::kBoilerplateLine));
  const std::size_t colon = text.substr(0, kMaxLabel).find_first_of(":,");
  put(colon != std::string_view::npos &&
      data::is_word(base::fold_words(base::trim(text.substr(0, colon))), data::kCaptionLabel));
}

}  // namespace presscut::credit
