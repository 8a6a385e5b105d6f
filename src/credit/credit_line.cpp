#include "credit/credit_line.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/clean_credit.h"
#include "credit/credit_label.h"
#include "credit/credit_shape.h"
#include "credit/credit_signs.h"
#include "credit/label_split.h"
#include "credit/sign_split.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

// "Port Chief Ann Example. Reuters", "Ann Example | Bob Example/AP": a caption of capitals, then its credit.
bool agency_ends_sentence(std::string_view text) {
  const std::size_t stop = text.rfind(". ");
  if (stop != std::string_view::npos && stop > 3) {
    const std::size_t word = text.rfind(' ', stop - 1);
    const std::size_t letters = stop - (word == std::string_view::npos ? 0 : word + 1);
    const CreditShape head = measure(text.substr(0, stop)), tail = measure(text.substr(stop + 2));
    if (letters >= 3 && head.words >= 2 && tail.agencies > 0 && tail.words <= 4) return true;
  }
  const std::size_t bar = text.find(" | ");
  if (bar != std::string_view::npos && text.find(" | ", bar + 3) == std::string_view::npos) {
    const CreditShape head = measure(text.substr(0, bar)), tail = measure(text.substr(bar + 3));
    if (head.agencies == 0 && head.words >= 2 && tail.agencies > 0 && tail.slash && tail.words >= 3)
      return true;
  }
  const std::size_t slash = text.rfind(" / ");
  return slash != std::string_view::npos && count_wide(text.substr(0, slash)).wide > kMaxWideName;
}

}  // namespace

CaptionText split_caption(std::string_view raw) {
  const std::string whole = without_leftovers(base::trim(raw));
  std::string_view text = whole;
  CaptionText result;
  if (text.size() > kMaxCaption) {
    result.caption = std::string(text);
    return result;
  }
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (split_at_hidden_labels(text, words, result)) return result;
  if (split_at_nameless(text, words, result)) return result;
  if (split_at_label(text, words, result)) return result;
  if (split_at_ending(text, result)) return result;
  if (split_at_copyright(text, result)) return result;
  if (split_at_bracket(text, result)) return result;
  if (split_at_slashes(text, result)) return result;
  if (looks_like_credit(text)) {
    result.credit = clean_credit(text);
    return result;
  }
  if (split_at_sign(text, result)) return result;
  result = {};
  result.caption = std::string(text);
  return result;
}

bool looks_like_credit(std::string_view text) {
  text = strip_brackets(trim_left_signs(text));
  if (text.size() > kMaxCredit) return false;
  const CreditShape s = measure(text);
  if (s.words == 0 || s.words > 10 || holds_any(text, {"＝", ". | ", "。", "\n"})) return false;
  if (only_platforms(text) || agency_ends_sentence(text)) return false;
  const bool all_capitals =
      s.capitals + (s.via ? 1U : 0U) >= s.words || (s.capitals * 10 >= s.words * 7 && s.slash);
  if (s.agencies > 0 && all_capitals) return true;
  return s.slash && all_capitals && s.words >= 2 && s.words <= 6 && text.find(". ") == std::string_view::npos;
}

bool has_labelled_credit(std::string_view text) {
  CaptionText parts;
  return text.size() <= kMaxCaption && split_at_label(text, collect_credit_words(text), parts);
}

bool has_ended_credit(std::string_view text) {
  CaptionText parts;
  return text.size() <= kMaxCaption && split_at_ending(text, parts);
}

bool is_site_notice(std::string_view text) {
  const std::string folded = base::fold_words(base::trim(text));
  if (is_rights_notice(folded)) return true;
  if (!folded.starts_with("©") && !folded.starts_with("copyright")) return false;
  const std::size_t digit = folded.find_first_of("0123456789");
  return digit != std::string::npos && digit < 16 &&
         folded.find_first_not_of("0123456789", digit) >= digit + 4;
}

bool is_credit_label(std::string_view text) {
  if (text.size() > 40) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  return !words.empty() && match_label(text, words, 0).words == words.size();
}

bool is_photo_credit_label(std::string_view text) {
  if (!is_credit_label(text)) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  return std::any_of(words.begin(), words.end(), [](const CreditWord& w) { return names_photo(w.folded); });
}

bool is_name_like(std::string_view text) {
  return text.size() < 80 && is_name(measure(text));
}

bool begins_with_credit(std::string_view text) {
  text = base::trim(text.substr(0, 400));
  if (text.empty() || kBrackets.find(text[0]) == std::string_view::npos) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty() || words[0].begin > 3) return false;
  const CreditLabel label = match_label(text, words, 0);
  return label.words > 0 && (label.colon || label.link) && closing_bracket(text, 1) != std::string_view::npos;
}

bool is_photo_credit_line(std::string_view text) {
  text = base::trim(text);
  if (text.size() > kMaxCredit || !is_credit_line(text)) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  const CreditLabel label = match_label(text, words, 0);
  for (std::size_t i = 0; i < label.words && (label.colon || label.link); ++i) {
    if (names_photo(words[i].folded)) return true;
  }
  return false;
}

bool is_credit_line(std::string_view text) {
  text = base::trim(text);
  if (text.empty() || text.size() > kMaxCredit) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty() || words.size() > kMaxCreditWords) return false;
  const CreditLabel label = match_label(text, words, 0);
  const std::string_view lead = base::trim(text.substr(0, words[0].begin));
  if (label.words > 0 && label.words < words.size() && (label.bare || label.comma) && !label.link &&
      !label.colon && words[0].begin < 4 && names_only(strip_brackets(text.substr(label.end))))
    return true;
  if (label.words > 0 && label.words < words.size() && (label.colon || label.link)) {
    const std::string_view rest = strip_brackets(text.substr(label.end));
    if (!names_somebody(rest) ||
        (label.link && !label.colon && !begins_name(rest, is_given(words, 0, label))))
      return false;
    const CreditShape s = measure(rest);
    return s.words > 0 && s.words <= 12 && (s.capitals * 2 >= s.words || s.agencies > 0);
  }
  if (lead.find("©") != std::string_view::npos) {
    const CreditShape s = measure(text);
    return s.words <= 10 && !clean_credit(text).empty();
  }
  if (only_platforms(text)) return false;
  const CreditShape s = measure(text);
  return s.agencies > 0 && s.words <= 8 && s.capitals + (s.via ? 1U : 0U) >= s.words &&
         (s.slash || s.via || s.words <= 2);
}

}  // namespace presscut::credit
