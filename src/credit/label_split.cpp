#include "credit/label_split.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/clean_credit.h"
#include "credit/credit_label.h"
#include "credit/credit_shape.h"
#include "credit/credit_signs.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

std::size_t first_sentence_end(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') return i;
    if (text[i] == '.' && i + 2 < text.size() && text[i + 1] == ' ' && i > 3 &&
        !base::is_upper(text[i - 1]) && text[i - 2] != ' ' && text[i - 2] != '.') {
      return i;
    }
  }
  return text.size();
}

}  // namespace

CaptionText make_caption_text(std::string_view before, std::string_view credit, std::string_view after) {
  CaptionText result;
  result.credit = clean_credit(credit);
  std::string_view left = trim_right_signs(before);
  std::string_view right = base::trim(after);
  if (right.starts_with(".") || right.starts_with(",") || right.starts_with(";"))
    right = base::trim(right.substr(1));
  result.caption = std::string(left);
  if (!right.empty()) {
    if (!result.caption.empty()) result.caption += ' ';
    result.caption += right;
  }
  return result;
}

bool split_at_label(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result) {
  for (std::size_t i = words.size(); i-- > 0;) {
    const CreditLabel label = match_label(text, words, i);
    if (label.words == 0) continue;
    std::size_t bracket = 0;
    const bool bracketed = opens_bracket_before(text, words[i].begin, bracket);
    const std::string_view before = text.substr(0, bracketed ? bracket : words[i].begin);
    const bool boundary = bracketed || ends_like_caption(before);
    const bool strong = label.colon && (boundary || words[i].capital);
    const bool linked = label.link && boundary && (words[i].capital || bracketed || before.empty());
    const bool loose = boundary && ((label.bare && !label.link) || label.comma);
    if (!strong && !linked && !(bracketed && label.colon) && !loose) continue;
    // A label inside a longer one ("Photo credit:") is found again from its first word.
    if (i > 0 && words[i].begin - words[i - 1].end <= 1) {
      const CreditLabel longer = match_label(text, words, i - 1);
      if (longer.words > label.words || (longer.words > 0 && longer.end >= label.end)) continue;
      if (i > 1) {
        const CreditLabel longest = match_label(text, words, i - 2);
        if (longest.words > label.words + 1 && longest.end >= label.end) continue;
      }
    }
    std::size_t begin = words[i].begin;
    std::size_t end = text.size(), resume = text.size();
    if (bracketed) {
      const std::size_t close = closing_bracket(text, bracket + 1);
      if (close != std::string_view::npos) {
        end = close;
        resume = close + bracket_bytes(text, close);
      }
    } else {
      const std::size_t line = text.find('\n', label.end);
      if (line != std::string_view::npos) end = resume = line;
      if (base::trim(before).empty() && end - label.end > kMaxCredit / 2) {
        end = resume = label.end + first_sentence_end(text.substr(label.end));
      }
    }
    const std::string_view credit = text.substr(begin, end - begin);
    if (credit.size() > kMaxCredit * 2 || measure(credit).words > kMaxCreditWords + label.words) continue;
    const std::string_view named =
        end > label.end ? text.substr(label.end, end - label.end) : std::string_view();
    if (!label.colon && !label.link && !names_only(named)) continue;
    // Behind a caption a label with a colon does not begin one: a few words are enough.
    const bool trailing = label.colon && !base::trim(before).empty() && measure(named).words <= kFewWords;
    if (!trailing && !names_somebody(named)) continue;
    if (label.link && !label.colon && !begins_name(named, is_given(words, i, label))) continue;
    std::string_view head = before;
    // Two labels in a row ("Photo illustration by X. Photo by Y") are one credit line.
    if (!bracketed && !base::trim(head).empty()) {
      for (std::size_t j = 0; j < i; ++j) {
        const CreditLabel first = match_label(text, words, j);
        if (first.words == 0 || !(first.link || first.colon)) continue;
        const std::string_view earlier = text.substr(0, words[j].begin);
        // "Photographer: X | Source: Y", and nothing before it.
        if (first.colon && base::trim(earlier).empty() && first.end < words[i].begin &&
            measure(text.substr(first.end, words[i].begin - first.end)).words <= kFewWords &&
            names_somebody(text.substr(first.end, words[i].begin - first.end))) {
          result =
              make_caption_text("", text.substr(words[j].begin, end - words[j].begin), text.substr(resume));
          if (!result.credit.empty()) return true;
        }
        if (!ends_like_caption(earlier)) continue;
        if (measure(text.substr(words[j].begin, end - words[j].begin)).words > 14) continue;
        const std::size_t until = words[i].begin;
        if (first.end >= until || !names_only(text.substr(first.end, until - first.end))) continue;
        CaptionText joined = make_caption_text(earlier, text.substr(words[j].begin, end - words[j].begin),
                                               text.substr(resume));
        if (joined.credit.empty()) continue;
        result = std::move(joined);
        return true;
      }
    }
    result = make_caption_text(head, credit, text.substr(std::min(resume, text.size())));
    if (!result.credit.empty()) return true;
  }
  return false;
}

bool split_at_copyright(std::string_view text, CaptionText& result) {
  for (const std::string_view sign : {"©", "(c)", "(C)", "Ⓒ"}) {
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos) continue;
    std::size_t bracket = 0;
    const bool bracketed = opens_bracket_before(text, at, bracket);
    std::size_t end = text.size(), resume = end;
    if (bracketed) {
      const std::size_t close = closing_bracket(text, bracket + 1);
      if (close != std::string_view::npos) {
        end = close;
        resume = close + bracket_bytes(text, close);
      }
    } else {
      const std::size_t line = text.find('\n', at);
      if (line != std::string_view::npos) end = resume = line;
    }
    const std::string_view credit = text.substr(at, end - at);
    if (credit.size() > kMaxCredit) continue;
    result = make_caption_text(text.substr(0, bracketed ? bracket : at), credit, text.substr(resume));
    if (!result.credit.empty()) return true;
  }
  return false;
}

bool split_at_hidden_labels(std::string_view text, const std::vector<CreditWord>& words,
                            CaptionText& result) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    for (std::size_t n = 2; n <= 3 && i + n < words.size(); ++n) {
      const std::string key =
          base::word_key(text.substr(words[i].begin, words[i + n - 1].end - words[i].begin));
      const std::string_view gap = base::trim(gap_after(text, words, i + n - 1));
      if ((gap != "," && gap != ":" && gap != "،" && gap != "，") || !data::is_word(key, data::kCaptionLabel))
        continue;
      const std::string_view before = text.substr(0, words[i].begin);
      if (match_label(before, collect_credit_words(before), 0).words == 0) continue;
      result.credit = clean_credit(before);
      result.caption = std::string(text.substr(words[i + n].begin));
      return !result.credit.empty();
    }
  }
  return false;
}

bool split_at_nameless(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result) {
  for (std::size_t n = 2; n <= 3 && n < words.size(); ++n) {
    const std::size_t first = words.size() - n;
    if (match_phrase(text, words, first, data::kPhotoAgency) != n ||
        match_phrase(text, words, first, data::kCreditLabel) != n)
      continue;
    std::size_t bracket = 0;
    const bool bracketed = opens_bracket_before(text, words[first].begin, bracket);
    result = make_caption_text(text.substr(0, bracketed ? bracket : words[first].begin), "", "");
    result.credit = std::string(text.substr(words[first].begin, words.back().end - words[first].begin));
    return !result.caption.empty();
  }
  return false;
}

}  // namespace presscut::credit
