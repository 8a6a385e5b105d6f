#include "credit/credit_signs.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/ascii.h"

namespace presscut::credit {
namespace {

constexpr std::string_view kDashes[] = {"-", "–", "—", "―", "|", "•", "·", "/", "｜", "／", ">", "*"};

}  // namespace

std::string_view trim_left_signs(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    text = base::trim(text);
    for (const std::string_view sign : {":", "：", "=",  "＝", "©",  "Ⓒ", "®", ",", ";", "|", "–", "—", "•",
                                        "·", "/",  "｜", "／", "）", ")", "]", "+", "↑", "▲", "*", "✓"}) {
      if (text.starts_with(sign)) {
        text.remove_prefix(sign.size());
        again = true;
      }
    }
    // A dash for an unknown photographer stays away from the agency too.
    if (text.starts_with("- ") || text.starts_with("-,") || text.starts_with("-/")) {
      text.remove_prefix(1);
      again = true;
    }
    if (base::starts_with_ignore_case(text, "(c)")) {
      text.remove_prefix(3);
      again = true;
    }
  }
  return text;
}

std::string_view trim_right_signs(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    text = base::trim(text);
    for (const std::string_view sign :
         {",", ";", "|", "–", "—", "•", "·", ":", "：", "-", "/", "（", "(", "[", "＝", "="}) {
      if (text.ends_with(sign)) {
        text.remove_suffix(sign.size());
        again = true;
      }
    }
  }
  return text;
}

std::string_view strip_brackets(std::string_view text) {
  text = base::trim(text);
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"[", "]"}, {"{", "}"}, {"（", "）"}, {"【", "】"}, {"［", "］"}, {"<", ">"}};
  for (const auto& [open, close] : kPairs) {
    const bool opens = text.starts_with(open);
    const bool closes = text.ends_with(close);
    const bool inner_open = text.find(open, opens ? open.size() : 0) != std::string_view::npos;
    const bool inner_close =
        text.substr(0, text.size() - (closes ? close.size() : 0)).find(close) != std::string_view::npos;
    if (opens && closes && (!inner_close || inner_open)) {
      return base::trim(text.substr(open.size(), text.size() - open.size() - close.size()));
    }
    if (opens && !closes && !inner_close) return base::trim(text.substr(open.size()));
    if (closes && !opens && !inner_open) return base::trim(text.substr(0, text.size() - close.size()));
  }
  return text;
}

std::size_t closing_bracket(std::string_view text, std::size_t from) {
  int depth = 1;
  for (std::size_t i = from; i < text.size(); ++i) {
    if (kBrackets.find(text[i]) != std::string_view::npos || text.substr(i).starts_with("（")) ++depth;
    if (text[i] == ')' || text[i] == ']' || text[i] == '}' || text.substr(i).starts_with("）")) {
      if (--depth == 0) return i;
    }
  }
  return std::string_view::npos;
}

std::size_t bracket_bytes(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("）") ? std::string_view("）").size() : 1;
}

bool opens_bracket_before(std::string_view text, std::size_t at, std::size_t& bracket) {
  std::string_view before = text.substr(0, at);
  while (!before.empty() && (before.back() == ' ' || before.ends_with("©"))) {
    before.remove_suffix(before.back() == ' ' ? 1 : std::string_view("©").size());
  }
  for (const std::string_view open : {"(", "[", "（", "【", "{", "［"}) {
    if (before.ends_with(open)) {
      bracket = before.size() - open.size();
      return true;
    }
  }
  return false;
}

bool ends_like_caption(std::string_view before) {
  if (before.ends_with("\n")) return true;
  before = base::trim(before);
  if (before.empty()) return true;
  for (const std::string_view sign : {".", "!", "?", ")", "]", "\"", "”",  "“",  "’",  "'", "»", "«",
                                      ",", ";", ":", "(", "[", "…",  "。", "）", "」", "©", "؟"}) {
    if (before.ends_with(sign)) return true;
  }
  return std::any_of(std::begin(kDashes), std::end(kDashes),
                     [&](std::string_view s) { return before.ends_with(s); });
}

}  // namespace presscut::credit
