#include "check/word_diff.h"

#include <algorithm>
#include <dtl/dtl.hpp>

namespace presscut::check {
namespace {

// Words and, as words of their own, paragraph ends.
std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '\n') {
      std::size_t end = at;
      while (end < text.size() && text[end] == '\n') ++end;
      words.emplace_back(text.substr(at, end - at));
      at = end;
    } else if (text[at] == ' ') {
      ++at;
    } else {
      const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
      words.emplace_back(text.substr(at, end - at));
      at = end;
    }
  }
  return words;
}

std::vector<std::string> split_paragraphs(std::string_view text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = std::min(text.find('\n', at), text.size());
    while (end < text.size() && text[end] == '\n') ++end;
    lines.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

void append_word(std::string& text, std::string_view word) {
  const bool at_break = word.front() == '\n' || text.empty() || text.back() == '\n';
  if (!at_break) text.push_back(' ');
  text.append(word);
}

std::string first_words(std::string_view text, int count) {
  std::size_t at = 0;
  while (count > 0 && at < text.size()) {
    at = text.find_first_of(" \n", at + 1);
    if (at == std::string_view::npos) return std::string(text);
    --count;
  }
  return std::string(text.substr(0, at));
}

std::string last_words(std::string_view text, int count) {
  std::size_t at = text.size();
  while (count > 0 && at > 0) {
    const std::size_t before = text.find_last_of(" \n", at - 1);
    if (before == std::string_view::npos) return std::string(text);
    at = before;
    --count;
  }
  return std::string(text.substr(std::min(at + 1, text.size())));
}

std::string cut_same(std::string_view text, int context, bool first, bool last) {
  const std::string head = first ? std::string() : first_words(text, context);
  const std::string tail = last ? std::string() : last_words(text, context);
  if (head.size() + tail.size() + 5 >= text.size()) return std::string(text);
  std::string result = head;
  result += result.empty() ? "… " : tail.empty() ? " …" : " … ";
  return result + tail;
}

}  // namespace

std::vector<DiffPart> diff_words(std::string_view expected, std::string_view actual) {
  std::vector<std::string> left = split_words(expected);
  std::vector<std::string> right = split_words(actual);
  if (left.size() + right.size() > kMaxDiff) {
    left = split_paragraphs(expected);
    right = split_paragraphs(actual);
  }
  dtl::Diff<std::string, std::vector<std::string>> diff(left, right);
  diff.compose();
  std::vector<DiffPart> parts;
  for (const auto& [word, info] : diff.getSes().getSequence()) {
    const Change change = info.type == dtl::SES_DELETE ? Change::kRemoved
                          : info.type == dtl::SES_ADD  ? Change::kAdded
                                                       : Change::kSame;
    if (parts.empty() || parts.back().change != change) parts.push_back({change, {}});
    append_word(parts.back().text, word);
  }
  return parts;
}

std::string render_diff(const std::vector<DiffPart>& parts, DiffStyle style, int context) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const DiffPart& part = parts[i];
    if (!out.empty() && out.back() != '\n' && part.text.front() != '\n') out.push_back(' ');
    if (part.change == Change::kSame) {
      out += context < 0 ? part.text : cut_same(part.text, context, i == 0, i + 1 == parts.size());
      continue;
    }
    const bool removed = part.change == Change::kRemoved;
    if (style == DiffStyle::kColour) {
      out.append(removed ? "\033[31m" : "\033[32m").append(part.text).append("\033[0m");
    } else {
      out.append(removed ? "[-" : "{+").append(part.text).append(removed ? "-]" : "+}");
    }
  }
  return out;
}

}  // namespace presscut::check
