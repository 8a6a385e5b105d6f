#include "credit/credit_line.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "credit/credit_label.h"
#include "credit/credit_signs.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

// Longer text is not a caption: only its beginning is looked at.
constexpr std::size_t kMaxCaption = 3000;
constexpr std::size_t kMaxCreditWords = 18;
constexpr std::size_t kMaxCredit = 160;     // bytes
constexpr std::size_t kMaxWideCredit = 24;  // code points of Chinese, Japanese and Korean
constexpr std::size_t kMaxWideName = 8;     // code points of a name and the word behind it
constexpr std::size_t kMaxNoiseWords = 6;
constexpr std::size_t kFewWords = 4;
constexpr std::size_t kMaxName = 40;      // bytes
constexpr std::size_t kMinPhotoWord = 4;  // bytes of a word for a photo within a compound

bool is_rights_notice(std::string_view folded) {
  return std::any_of(data::kRightsNotices.begin(), data::kRightsNotices.end(),
                     [&](std::string_view notice) { return folded.find(notice) != std::string_view::npos; });
}

// "photo", "Titelbild": a word for a photo, or a compound with one.
bool names_photo(const std::string& word) {
  if (data::is_word(word, data::kCaptionLabel)) return true;
  for (std::size_t at = 1; at + kMinPhotoWord <= word.size(); ++at) {
    if (data::is_word(word.substr(at), data::kCaptionLabel)) return true;
  }
  for (std::size_t end = kMinPhotoWord; end < word.size(); ++end) {
    if (data::is_word(word.substr(0, end), data::kCaptionLabel)) return true;
  }
  return false;
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
  std::size_t named = 0;  // words before it belong to an agency's name
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t agency = match_phrase(text, words, i, data::kPhotoAgency);
    named = std::max(named, i + agency);
    shape.capitals += words[i].capital || i < named ? 1U : 0U;
    shape.agencies += agency > 0 ? 1U : 0U;
    if (!words[i].capital && i >= named && data::is_word(words[i].folded, data::kCreditConnective))
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

// Letters of scripts without spaces or capitals: how many of the text's code points.
struct Script {
  std::size_t wide = 0, all = 0;
};

Script count_wide(std::string_view text) {
  Script script;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    ++script.all;
    script.wide += c >= 0x2E80 ? 1U : 0U;
  }
  return script;
}

// What follows a label: a name, a body or an agency, not the sentence of a caption ("Photo: A crowd waits").
bool names_somebody(std::string_view text) {
  text = trim_right_signs(text);
  if (text.ends_with("。")) text.remove_suffix(std::string_view("。").size());
  const Shape s = measure(text);
  if (s.words == 0 || s.words > kMaxCreditWords) return false;
  const Script script = count_wide(text);
  if (script.wide * 2 > script.all) return script.all <= kMaxWideCredit && !holds_any(text, {"。"});
  if (s.words <= 2 || holds_any(text, {"©", "@", "http", "www."})) return true;
  std::size_t links = 0;
  for (const CreditWord& word : collect_credit_words(text)) {
    links += !word.capital && data::is_word(word.folded, data::kCreditPreposition) &&
                     !data::is_word(word.folded, data::kCreditConnective)
                 ? 1U
                 : 0U;
  }
  const std::size_t plain = s.words - std::min(s.words, s.capitals + s.connectives + links);
  if (s.agencies > 0 || s.slash) return plain <= kFewWords;
  return s.capitals > 0 && plain <= 2 && plain * 10 <= s.words * 4;
}

// Without a sign between label and name only names, agencies and slashes are safe.
bool names_only(std::string_view text) {
  const Shape s = measure(trim_right_signs(text));
  if (s.words == 0 || s.words > 10) return false;
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (!words[0].capital && match_phrase(text, words, 0, data::kPhotoAgency) == 0) return false;
  const bool all = s.capitals + s.connectives + (s.via ? 1U : 0U) >= s.words;
  return all && (s.agencies > 0 || s.slash || (is_name(s) && s.words >= 2));
}

bool plain_words_few(const Shape& s) {
  return s.capitals * 10 >= s.words * 6;
}

// Tail of a caption that a sign set apart: does it read as a credit?
bool reads_as_credit(std::string_view text, bool alone) {
  if (text.empty() || text.size() > kMaxCredit) return false;
  const Shape s = measure(text);
  if (s.words == 0 || s.words > kMaxCreditWords || !plain_words_few(s)) return false;
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

// "Courtesy of X", "Photo courtesy X": whoever follows, it is the giver.
bool is_given(const std::vector<CreditWord>& words, std::size_t first, const CreditLabel& label) {
  for (std::size_t i = first; i < first + label.words; ++i) {
    if (words[i].folded == "courtesy" || words[i].folded == "cortesia") return true;
  }
  return false;
}

// "Photo of the quay", "Bild von der Eröffnung" are captions: a link word leads to a name. "By the …" and
// "courtesy of the …" do too.
bool begins_name(std::string_view text, bool given) {
  const std::vector<CreditWord> words = collect_credit_words(text);
  if (words.empty()) return false;
  if (words[0].capital || match_phrase(text, words, 0, data::kPhotoAgency) > 0) return true;
  const Shape s = measure(text);
  if (given && s.words <= kFewWords) return true;
  return (given || text.size() < kMaxName) && s.capitals > 0 && s.capitals + s.connectives == s.words;
}

// "… Photo: X", "(Photo : X) …", "Image copyright X": the last label that has a credit.
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
          result = make("", text.substr(words[j].begin, end - words[j].begin), text.substr(resume));
          if (!result.credit.empty()) return true;
        }
        if (!ends_like_caption(earlier)) continue;
        if (measure(text.substr(words[j].begin, end - words[j].begin)).words > 14) continue;
        const std::size_t until = words[i].begin;
        if (first.end >= until || !names_only(text.substr(first.end, until - first.end))) continue;
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
    if (credit.size() > kMaxCredit) continue;
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

bool ends_as_credit(std::string_view text) {
  return std::any_of(data::kCreditEndings.begin(), data::kCreditEndings.end(), [&](std::string_view ending) {
    return text.size() > ending.size() && text.ends_with(ending);
  });
}

// "山田撮影", "新华社记者 李明 摄", "시청 제공": short, no sentence, and the last word says what somebody
// did.
bool is_ended_credit(std::string_view text) {
  text = base::trim(text);
  const Script script = count_wide(text);
  return !text.empty() && script.all <= kMaxWideCredit && script.wide * 2 > script.all &&
         ends_as_credit(text) && !holds_any(text, {"。", "，", "、", "：", "！", "？", ". "}) &&
         std::none_of(text.begin(), text.end(), base::is_digit);
}

// Languages that put the word for taking a picture behind the name: in brackets at the end, behind a
// sentence, "＝" or a space.
bool split_at_ending(std::string_view text, CaptionText& result) {
  text = base::trim(text);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}, {"【", "】"}}) {
    if (!text.ends_with(close)) continue;
    const std::size_t at = text.rfind(open);
    if (at == std::string_view::npos) continue;
    const std::string_view inside =
        text.substr(at + open.size(), text.size() - at - open.size() - close.size());
    if (!is_ended_credit(inside)) continue;
    result = make(text.substr(0, at), inside, "");
    return !result.credit.empty();
  }
  if (!ends_as_credit(text)) return false;
  for (const std::string_view sign : {"。", "！", "？", "＝", "”", "」", "）", "\n", ". ", "| "}) {
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view tail = text.substr(at + sign.size());
    if (!is_ended_credit(tail)) continue;
    const bool kept = sign != "＝" && sign != "\n" && sign != "| ";
    result = make(text.substr(0, at + (kept ? base::trim(sign).size() : 0)), tail, "");
    return !result.credit.empty();
  }
  // Behind a space: the first from which on an agency, or a name and the word alone are left.
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    const std::string_view tail = text.substr(at + 1);
    if (!is_ended_credit(tail)) continue;
    const bool by_agency =
        std::any_of(data::kCreditEndings.begin(), data::kCreditEndings.end(), [&](std::string_view e) {
          return tail.ends_with(e) &&
                 data::is_word(base::fold_words(base::trim(tail.substr(0, tail.size() - e.size()))),
                               data::kPhotoAgency);
        });
    const bool by_name = count_wide(tail).all <= kMaxWideName;
    if (!by_agency && !by_name) continue;
    result = make(text.substr(0, at), tail, "");
    return !result.credit.empty();
  }
  return false;
}

bool split_at_sign(std::string_view text, CaptionText& result) {
  struct Sign {
    std::string_view sign;
    bool name_is_enough;
  };
  for (const Sign& s :
       {Sign{" | ", true}, Sign{"｜", true}, Sign{"＝", true}, Sign{"\n", true}, Sign{" — ", false},
        Sign{" – ", false}, Sign{" - ", false}, Sign{" • ", true}, Sign{" // ", true}, Sign{". ", false},
        Sign{"。", false}, Sign{"\" ", false}, Sign{"! ", false}, Sign{"? ", false}}) {
    // "X | Bloomberg | Getty Images": the part as a whole, from the first sign that leaves a credit.
    for (std::size_t at = text.find(s.sign); at != std::string_view::npos; at = text.find(s.sign, at + 1)) {
      const std::string_view tail = text.substr(at + s.sign.size());
      const std::string_view head =
          text.substr(0, at + (s.sign == "。"                                       ? 3
                               : s.sign == ". " || s.sign == "! " || s.sign == "? " ? 1
                                                                                    : 0));
      if (s.sign == "＝" && std::any_of(tail.begin(), tail.end(), base::is_digit)) continue;  // "＝3日、東京"
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

namespace {

// "Image source, X Image caption, A crowd waits": words for screen readers, run together.
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

// "Ann Example Submitted photo": a label that is all of the credit.
bool split_at_nameless(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result) {
  for (std::size_t n = 2; n <= 3 && n < words.size(); ++n) {
    const std::size_t first = words.size() - n;
    if (match_phrase(text, words, first, data::kPhotoAgency) != n ||
        match_phrase(text, words, first, data::kCreditLabel) != n)
      continue;
    std::size_t bracket = 0;
    const bool bracketed = opens_bracket_before(text, words[first].begin, bracket);
    result = make(text.substr(0, bracketed ? bracket : words[first].begin), "", "");
    result.credit = std::string(text.substr(words[first].begin, words.back().end - words[first].begin));
    return !result.caption.empty();
  }
  return false;
}

// "CreditAnn Example", "Credit...Ann Example", "CreditCredit Ann Example": labels glued to the name by
// markup. Words for buyers behind the credit go, and the space before a comma.
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

namespace {

// "Port Chief Ann Example. Reuters", "Ann Example | Bob Example/AP": a caption of capitals, then its credit.
bool agency_ends_sentence(std::string_view text) {
  const std::size_t stop = text.rfind(". ");
  if (stop != std::string_view::npos && stop > 3) {
    const std::size_t word = text.rfind(' ', stop - 1);
    const std::size_t letters = stop - (word == std::string_view::npos ? 0 : word + 1);
    const Shape head = measure(text.substr(0, stop)), tail = measure(text.substr(stop + 2));
    if (letters >= 3 && head.words >= 2 && tail.agencies > 0 && tail.words <= 4) return true;
  }
  const std::size_t bar = text.find(" | ");
  if (bar != std::string_view::npos && text.find(" | ", bar + 3) == std::string_view::npos) {
    const Shape head = measure(text.substr(0, bar)), tail = measure(text.substr(bar + 3));
    if (head.agencies == 0 && head.words >= 2 && tail.agencies > 0 && tail.slash && tail.words >= 3)
      return true;
  }
  const std::size_t slash = text.rfind(" / ");
  return slash != std::string_view::npos && count_wide(text.substr(0, slash)).wide > kMaxWideName;
}

}  // namespace

bool looks_like_credit(std::string_view text) {
  text = strip_brackets(trim_left_signs(text));
  if (text.size() > kMaxCredit) return false;
  const Shape s = measure(text);
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
