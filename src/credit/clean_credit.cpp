#include "credit/clean_credit.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/credit_label.h"
#include "credit/credit_line.h"
#include "credit/credit_shape.h"
#include "credit/credit_signs.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

constexpr std::size_t kMaxNoiseWords = 6;

// "Ann Example/AFP Photograph: Ann Example/AFP": the same once more behind its label.
std::string_view without_repetition(std::string_view text) {
  const std::vector<CreditWord> words = collect_credit_words(text);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const CreditLabel label = match_label(text, words, i);
    if (label.words == 0 || !label.colon || label.end >= text.size()) continue;
    const std::string_view before = trim_right_signs(text.substr(0, words[i].begin));
    if (base::word_key(before) == base::word_key(text.substr(label.end))) return before;
  }
  return text;
}

}  // namespace

std::string without_leftovers(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  constexpr std::string_view kGlued = "Credit";
  for (std::size_t at = 0; at < text.size();) {
    const bool starts = at == 0 || !(base::is_alnum(text[at - 1]) && base::is_lower(text[at - 1]));
    if (starts && text.substr(at).starts_with(kGlued)) {
      std::size_t next = at + kGlued.size();
      if (text.substr(next).starts_with(kGlued)) next += kGlued.size();
      const std::size_t name = text.find_first_not_of(". ", next);
      const bool dots = text.substr(next).starts_with("...");
      const bool ellipsis = text.substr(next).starts_with("…");
      const bool twice = next > at + kGlued.size();
      const bool glued = next < text.size() && base::is_upper(text[next]);
      if ((dots || ellipsis || twice || glued) && name != std::string_view::npos) {
        if (!result.empty() && result.back() != ' ' && result.back() != '\n' && result.back() != '(')
          result += ' ';
        result.append(kGlued).append(": ");
        at = ellipsis ? next + std::string_view("…").size() : name;
        while (at < text.size() && text[at] == ' ') ++at;
        continue;
      }
    }
    if (text[at] == ' ' && at + 1 < text.size() && text[at + 1] == ',') {
      ++at;
      continue;
    }
    result += text[at++];
  }
  const std::vector<CreditWord> words = collect_credit_words(result);
  for (std::size_t n = std::min(kMaxNoiseWords, words.size()); n >= 2; --n) {
    const std::size_t begin = words[words.size() - n].begin;
    if (!data::is_word(base::word_key(std::string_view(result).substr(begin)), data::kCaptionNoise)) continue;
    result.resize(begin);
    return std::string(trim_right_signs(result));
  }
  return result;
}

std::string clean_credit(std::string_view raw) {
  const std::string whole = without_leftovers(base::trim(raw));
  std::string_view text = whole;
  for (int round = 0; round < 4; ++round) {
    const std::string_view before = text;
    text = strip_brackets(trim_left_signs(text));
    const std::vector<CreditWord> words = collect_credit_words(text);
    if (words.empty()) return {};
    const CreditLabel label = match_label(text, words, 0);
    const bool label_first = words[0].begin == 0;
    // "Foto: Divulgação": a giver without a name, which is a label elsewhere.
    if (label.words == words.size() && !label.colon &&
        match_phrase(text, words, 0, data::kPhotoAgency) == words.size())
      break;
    if (label_first && label.words > 0 &&
        (label.colon || label.link || text.substr(0, words[0].end) == text ||
         (label.words < words.size() && (label.bare || label.comma || words[0].folded == "credit") &&
          names_only(text.substr(label.end))))) {
      // "Photo illustration by X. Photo by Y": one line with two labels stays whole.
      bool second = false;
      for (std::size_t i = label.words; i < words.size() && !second; ++i) {
        const CreditLabel other = match_label(text, words, i);
        second = other.words > 0 && other.link && ends_like_caption(text.substr(0, words[i].begin)) &&
                 base::trim(text.substr(0, words[i].begin)).ends_with(".");
      }
      if (!second) text = text.substr(std::min(label.end, text.size()));
    } else if (label_first && label.words > 0 && label.words < words.size()) {
      // "Image copyright EPA", "Image source, X": two-word labels need no colon.
      const std::string phrase = base::fold_words(text.substr(0, words[label.words - 1].end));
      if (phrase.find(' ') != std::string::npos &&
          (phrase.ends_with("copyright") || phrase.ends_with("source") || phrase.ends_with("credit") ||
           phrase.ends_with("credits"))) {
        text = text.substr(words[label.words].begin);
      }
    }
    if (text == before) break;
  }
  text = without_repetition(strip_brackets(trim_left_signs(trim_right_signs(text))));
  // "X | 4 March": a date in a part of its own.
  for (const std::string_view sign : {" | ", " • ", " · "}) {
    const std::size_t bar = text.rfind(sign);
    if (bar == std::string_view::npos || bar == 0) continue;
    const std::string_view part = text.substr(bar + sign.size());
    if (std::count_if(part.begin(), part.end(), base::is_digit) * 4 >
        static_cast<std::ptrdiff_t>(part.size()))
      text = text.substr(0, bar);
  }
  // "Photo by" without a label word in front: "By X", "Von X".
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty()) return {};
  if (words.size() > 1 && words[0].begin == 0 && (words[0].folded == "by" || words[0].folded == "von")) {
    text = text.substr(words[1].begin);
  }
  const std::string folded = base::fold_words(text);
  if (is_rights_notice(folded) && measure(text).words <= 5) return {};
  // A date or a running time is not a credit.
  const auto digits = std::count_if(folded.begin(), folded.end(), base::is_digit);
  const auto letters = std::count_if(folded.begin(), folded.end(), [](char c) {
    return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  if (digits > 2 ? digits * 2 > letters : digits > 0 && letters == 0) return {};
  std::string result(text);
  std::replace(result.begin(), result.end(), '\n', ' ');
  if (result.ends_with(".") && measure(result).words > 1 && !result.ends_with("..") && result.size() > 2) {
    // A closing full stop is the sentence's, unless it ends an abbreviation ("Inc.", "nuotr.").
    const std::size_t last = result.rfind(' ');
    if (result.size() - (last == std::string::npos ? 0 : last + 1) > 5) result.pop_back();
  }
  return result;
}

}  // namespace presscut::credit
