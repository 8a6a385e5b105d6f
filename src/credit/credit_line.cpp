#include "credit/credit_line.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "data/words.h"
#include "credit/credit_label.h"
#include "credit/credit_signs.h"

namespace presscut::credit {
namespace {

// Longer text is no caption: only its beginning is looked at.
constexpr std::size_t kLongestCaption = 3000;
constexpr std::size_t kLongestCreditWords = 18;
constexpr std::size_t kLongestCredit = 160;  // bytes

bool is_rights_notice(std::string_view folded) {
  return std::any_of(data::kRightsNotices.begin(), data::kRightsNotices.end(),
                     [&](std::string_view notice) { return folded.find(notice) != std::string_view::npos; });
}

struct Shape {
  std::size_t words = 0, capitals = 0, agencies = 0;
  std::size_t connectives = 0;  // "of", "de", "für": inside names of bodies
  bool slash = false;           // "/" or "|" between names
  bool via = false;             // "via", "for", "/" …
  bool sentence = false;        // ends in a full stop after an ordinary word, or has too many plain words
};

Shape measure(std::string_view text) {
  Shape shape;
  const std::vector<CreditWord> words = collect_credit_words(text);
  shape.words = words.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t agency = match_phrase(text, words, i, data::kPhotoAgency);
    shape.capitals += words[i].capital || agency > 0 ? 1U : 0U;
    shape.agencies += agency > 0 ? 1U : 0U;
    if (!words[i].capital && agency == 0 && data::is_word(words[i].folded, data::kCreditConnective))
      ++shape.connectives;
    if (words[i].folded == "via") shape.via = true;
  }
  shape.slash = holds_any(text, {"/", " | ", "／", "｜"});
  return shape;
}

// "Twitter Instagram LinkedIn": links to share, unless a label says otherwise.
bool only_platforms(std::string_view text) {
  for (const CreditWord& word : collect_credit_words(text)) {
    if (!data::is_word(word.folded, data::kSocialPlatform)) return false;
  }
  return true;
}

bool is_name(const Shape& s) {
  return s.words >= 1 && s.words <= 7 && s.capitals >= 1 && s.capitals <= 5 &&
         s.capitals + s.connectives == s.words;
}

bool plain_words_few(const Shape& s) {
  return s.capitals * 10 >= s.words * 6;
}

// Tail of a caption that a sign set apart: does it read as a credit?
bool reads_as_credit(std::string_view text, bool alone) {
  if (text.empty() || text.size() > kLongestCredit) return false;
  const Shape s = measure(text);
  if (s.words == 0 || s.words > kLongestCreditWords || !plain_words_few(s)) return false;
  if (s.agencies > 0) return true;
  if (s.via || (s.slash && s.words <= 8)) return true;
  return alone && is_name(s) && s.words >= 2;
}

CaptionText make(std::string_view before, std::string_view credit, std::string_view after) {
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

// "… Photo: X", "(Photo : X) …", "Image copyright X": the last label that holds a credit.
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
    if (!strong && !linked && !(bracketed && label.colon)) continue;
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
      if (base::trim(before).empty() && end - label.end > kLongestCredit / 2) {
        end = resume = label.end + first_sentence_end(text.substr(label.end));
      }
    }
    const std::string_view credit = text.substr(begin, end - begin);
    if (credit.size() > kLongestCredit * 2 || measure(credit).words > kLongestCreditWords + label.words)
      continue;
    std::string_view head = before;
    // Two labels in a row ("Photo illustration by X. Photo by Y") are one credit line.
    if (!bracketed && !base::trim(head).empty()) {
      for (std::size_t j = 0; j < i; ++j) {
        const CreditLabel first = match_label(text, words, j);
        if (first.words == 0 || !(first.link || first.colon)) continue;
        const std::string_view earlier = text.substr(0, words[j].begin);
        if (!ends_like_caption(earlier)) continue;
        if (measure(text.substr(words[j].begin, end - words[j].begin)).words > 14) continue;
        CaptionText joined =
            make(earlier, text.substr(words[j].begin, end - words[j].begin), text.substr(resume));
        if (joined.credit.empty()) continue;
        result = std::move(joined);
        return true;
      }
    }
    result = make(head, credit, text.substr(std::min(resume, text.size())));
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
    if (credit.size() > kLongestCredit) continue;
    result = make(text.substr(0, bracketed ? bracket : at), credit, text.substr(resume));
    if (!result.credit.empty()) return true;
  }
  return false;
}

bool split_at_bracket(std::string_view text, CaptionText& result) {
  std::string_view trimmed = base::trim(text);
  while (trimmed.ends_with(".")) trimmed.remove_suffix(1);
  if (trimmed.empty()) return false;
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"[", "]"}, {"（", "）"}}) {
    if (!trimmed.ends_with(close)) continue;
    const std::size_t at = trimmed.rfind(open);
    if (at == std::string_view::npos) continue;
    const std::string_view inside =
        trimmed.substr(at + open.size(), trimmed.size() - at - open.size() - close.size());
    const std::string_view before = base::trim(trimmed.substr(0, at));
    const bool after_sentence = before.ends_with(".") || before.ends_with("。") || before.ends_with("”");
    const std::string start = base::fold_words(inside.substr(0, 4));
    const bool shortened = start.starts_with("dok.") || start.starts_with("doc.");  // "(Dok.X)"
    if (!shortened && !reads_as_credit(inside, after_sentence)) continue;
    result = make(before, inside, "");
    return !result.credit.empty();
  }
  return false;
}

// A sign that sets the last part apart: "caption | X", "caption — X/Reuters", "caption＝X", a new line.
// "X / J. Petras / LRT nuotr.": the label closes the line.
bool split_at_slashes(std::string_view text, CaptionText& result) {
  const std::size_t first = text.find(" / ");
  const std::size_t last = text.rfind(" / ");
  if (first == std::string_view::npos || first == last) return false;
  const std::vector<CreditWord> words = collect_credit_words(text.substr(last));
  if (words.empty() || words.size() > 3 ||
      match_phrase(text.substr(last), words, words.size() - 1, data::kCreditLabel) == 0)
    return false;
  const std::size_t before = text.rfind(" / ", last - 1);
  result = make(text.substr(0, before), text.substr(before + 3), "");
  return !result.credit.empty();
}

bool split_at_sign(std::string_view text, CaptionText& result) {
  struct Sign {
    std::string_view sign;
    bool name_is_enough;
  };
  for (const Sign& s :
       {Sign{" | ", true}, Sign{"｜", true}, Sign{"＝", true}, Sign{"\n", true}, Sign{" — ", false},
        Sign{" – ", false}, Sign{" - ", false}, Sign{" • ", true}, Sign{" // ", true}, Sign{". ", false},
        Sign{"\" ", false}, Sign{"! ", false}, Sign{"? ", false}}) {
    // "X | Bloomberg | Getty Images": the part as a whole, from the first sign that leaves a credit.
    for (std::size_t at = text.find(s.sign); at != std::string_view::npos; at = text.find(s.sign, at + 1)) {
      const std::string_view tail = text.substr(at + s.sign.size());
      const std::string_view head =
          text.substr(0, at + (s.sign == ". " || s.sign == "! " || s.sign == "? " ? 1 : 0));
      if (!reads_as_credit(tail, s.name_is_enough)) continue;
      if (!s.name_is_enough) {
        const Shape shape = measure(tail);
        // Without a sign of its own only names and agencies throughout are safe.
        if (shape.agencies == 0 || shape.capitals + (shape.via ? 1U : 0U) < shape.words || shape.words > 8)
          continue;
        if (base::trim(tail).ends_with(".") && !shape.slash) continue;
      }
      result = make(head, tail, "");
      if (!result.credit.empty()) return true;
    }
  }
  return false;
}

}  // namespace

std::string clean_credit(std::string_view text) {
  text = base::trim(text);
  for (int round = 0; round < 4; ++round) {
    const std::string_view before = text;
    text = strip_brackets(trim_left_signs(text));
    const std::vector<CreditWord> words = collect_credit_words(text);
    if (words.empty()) return {};
    const CreditLabel label = match_label(text, words, 0);
    const bool label_first = words[0].begin == 0;
    if (label_first && label.words > 0 &&
        (label.colon || label.link || text.substr(0, words[0].end) == text)) {
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
  text = strip_brackets(trim_left_signs(trim_right_signs(text)));
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
  // A date or a running time is no credit.
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

CaptionText split_caption(std::string_view text) {
  text = base::trim(text);
  CaptionText result;
  if (text.size() > kLongestCaption) {
    result.caption = std::string(text);
    return result;
  }
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (split_at_label(text, words, result)) return result;
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
  if (text.size() > kLongestCredit) return false;
  const Shape s = measure(text);
  if (s.words == 0 || s.words > 10 || holds_any(text, {"＝", ". | ", "。", "\n"})) return false;
  if (only_platforms(text)) return false;
  const bool all_capitals =
      s.capitals + (s.via ? 1U : 0U) >= s.words || (s.capitals * 10 >= s.words * 7 && s.slash);
  if (s.agencies > 0 && all_capitals) return true;
  return s.slash && all_capitals && s.words >= 2 && s.words <= 6 && text.find(". ") == std::string_view::npos;
}

bool has_labelled_credit(std::string_view text) {
  CaptionText parts;
  return text.size() <= kLongestCaption && split_at_label(text, collect_credit_words(text), parts);
}

bool is_credit_label(std::string_view text) {
  if (text.size() > 40) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  return !words.empty() && match_label(text, words, 0).words == words.size();
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

bool is_credit_line(std::string_view text) {
  text = base::trim(text);
  if (text.empty() || text.size() > kLongestCredit) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty() || words.size() > kLongestCreditWords) return false;
  const CreditLabel label = match_label(text, words, 0);
  const std::string_view lead = base::trim(text.substr(0, words[0].begin));
  if (label.words > 0 && label.words < words.size() && (label.colon || label.link)) {
    const std::string_view rest = strip_brackets(text.substr(label.end));
    const Shape s = measure(rest);
    return s.words > 0 && s.words <= 12 && (s.capitals * 2 >= s.words || s.agencies > 0);
  }
  if (lead.find("©") != std::string_view::npos) {
    const Shape s = measure(text);
    return s.words <= 10 && !clean_credit(text).empty();
  }
  if (only_platforms(text)) return false;
  const Shape s = measure(text);
  return s.agencies > 0 && s.words <= 8 && s.capitals + (s.via ? 1U : 0U) >= s.words &&
         (s.slash || s.via || s.words <= 2);
}

}  // namespace presscut::credit
