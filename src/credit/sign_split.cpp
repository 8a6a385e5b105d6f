#include "credit/sign_split.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/credit_label.h"
#include "credit/credit_shape.h"
#include "credit/credit_signs.h"
#include "credit/label_split.h"
#include "data/words.h"

namespace presscut::credit {
namespace {

bool ends_as_credit(std::string_view text) {
  return std::any_of(data::kCreditEndings.begin(), data::kCreditEndings.end(), [&](std::string_view ending) {
    return text.size() > ending.size() && text.ends_with(ending);
  });
}

// "山田撮影", "新华社记者 李明 摄", "시청 제공": short, no sentence, and the last word says what somebody
// did.
bool is_ended_credit(std::string_view text) {
  text = base::trim(text);
  const ScriptCount script = count_wide(text);
  return !text.empty() && script.all <= kMaxWideCredit && script.wide * 2 > script.all &&
         ends_as_credit(text) && !holds_any(text, {"。", "，", "、", "：", "！", "？", ". "}) &&
         std::none_of(text.begin(), text.end(), base::is_digit);
}

}  // namespace

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
    result = make_caption_text(before, inside, "");
    return !result.credit.empty();
  }
  return false;
}

bool split_at_slashes(std::string_view text, CaptionText& result) {
  const std::size_t first = text.find(" / ");
  const std::size_t last = text.rfind(" / ");
  if (first == std::string_view::npos || first == last) return false;
  const std::vector<CreditWord> words = collect_credit_words(text.substr(last));
  if (words.empty() || words.size() > 3 ||
      match_phrase(text.substr(last), words, words.size() - 1, data::kCreditLabel) == 0)
    return false;
  const std::size_t before = text.rfind(" / ", last - 1);
  result = make_caption_text(text.substr(0, before), text.substr(before + 3), "");
  return !result.credit.empty();
}

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
    result = make_caption_text(text.substr(0, at), inside, "");
    return !result.credit.empty();
  }
  if (!ends_as_credit(text)) return false;
  for (const std::string_view sign : {"。", "！", "？", "＝", "”", "」", "）", "\n", ". ", "| "}) {
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view tail = text.substr(at + sign.size());
    if (!is_ended_credit(tail)) continue;
    const bool kept = sign != "＝" && sign != "\n" && sign != "| ";
    result = make_caption_text(text.substr(0, at + (kept ? base::trim(sign).size() : 0)), tail, "");
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
    result = make_caption_text(text.substr(0, at), tail, "");
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
        const CreditShape shape = measure(tail);
        // Without a sign of its own only names and agencies throughout are safe.
        if (shape.agencies == 0 || shape.capitals + (shape.via ? 1U : 0U) < shape.words || shape.words > 8)
          continue;
        if (base::trim(tail).ends_with(".") && !shape.slash) continue;
      }
      result = make_caption_text(head, tail, "");
      if (!result.credit.empty()) return true;
    }
  }
  return false;
}

}  // namespace presscut::credit
