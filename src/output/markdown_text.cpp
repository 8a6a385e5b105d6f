#include "output/markdown_text.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "output/text.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

using content::Span;
using content::Spans;
using content::Style;

// Inline marks that would change how the text reads; "<" and "&" only where they could begin a tag or a
// reference.
std::string escaped(std::string_view text, bool in_cell) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char before = i > 0 ? text[i - 1] : ' ';
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool tag = c == '<' && (base::is_alpha(next) || next == '/' || next == '!' || next == '?');
    const bool reference = c == '&' && (base::is_alnum(next) || next == '#');
    const bool underscore = c == '_' && !(base::is_alnum(before) && base::is_alnum(next));
    if (c == '\\' || c == '`' || c == '*' || c == '[' || c == ']' || c == '~' || tag || reference ||
        underscore || (in_cell && c == '|'))
      out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

// A line that would begin a heading, list, quotation, rule or code gets a backslash in front.
std::string escaped_start(std::string line) {
  const std::size_t digits = line.find_first_not_of("0123456789");
  if (!line.empty() && std::string_view("#>-+=|").find(line[0]) != std::string_view::npos) {
    line.insert(0, "\\");
  } else if (digits > 0 && digits != std::string::npos && (line[digits] == '.' || line[digits] == ')')) {
    line.insert(digits, "\\");
  }
  return line;
}

std::string code_span(std::string_view text, bool in_cell) {
  std::string out;
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
    if (in_cell && c == '|') out.push_back('\\');
    out.push_back(c == '\n' ? ' ' : c);
  }
  const std::string fence(longest + 1, '`');
  const bool pad = out.starts_with('`') || out.ends_with('`') || (out.starts_with(' ') && out.ends_with(' '));
  const std::string space = pad ? " " : "";
  return fence + space + out + space + fence;
}

// A mark that opens or closes, or the characters between two of them.
struct Token {
  enum class Kind { kText, kOpen, kClose };
  Kind kind = Kind::kText;
  std::string text;
  std::uint16_t style = 0;  // 0: a link
  std::string href;         // of a link
  std::size_t partner = 0;  // of an opening mark: its closing one, and the other way round
};

// The spans as properly nested marks. What goes on longest is opened first.
class Nesting {
 public:
  explicit Nesting(const Spans& spans) : spans_(spans) {}

  std::vector<Token> tokens(bool in_cell) {
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      const Span& span = spans_[i];
      close_for(span);
      open_for(i);
      Token text;
      if (!span.footnote.empty()) {
        text.text = "[^" + span.footnote + "]";
      } else if ((span.styles & content::kCode) != 0 && !base::trim(span.text).empty()) {
        text.text = code_span(without_controls(span.text), in_cell);
      } else {
        text.text = escaped(without_controls(span.text), in_cell);
      }
      tokens_.push_back(std::move(text));
    }
    while (!open_.empty()) close();
    return std::move(tokens_);
  }

 private:
  // A footnote's mark is raised by itself.
  static bool has(const Span& span, const Token& mark) {
    if (!span.footnote.empty()) return false;
    return mark.style == 0 ? span.href == mark.href : (span.styles & mark.style) != 0;
  }

  bool is_open(const Token& wanted) const {
    return std::any_of(open_.begin(), open_.end(), [&](std::size_t at) {
      return tokens_[at].style == wanted.style && tokens_[at].href == wanted.href;
    });
  }

  void close() {
    const std::size_t opening = open_.back();
    open_.pop_back();
    Token token = tokens_[opening];
    token.kind = Token::Kind::kClose;
    token.partner = opening;
    tokens_[opening].partner = tokens_.size();
    tokens_.push_back(std::move(token));
  }

  void close_for(const Span& span) {
    const auto ended =
        std::find_if(open_.begin(), open_.end(), [&](std::size_t at) { return !has(span, tokens_[at]); });
    const auto left = static_cast<std::size_t>(ended - open_.begin());
    while (open_.size() > left) close();
  }

  void open_for(std::size_t i) {
    std::vector<std::pair<std::size_t, Token>> wanted;  // how far each goes
    const auto want = [&](std::uint16_t style, const std::string& href) {
      Token token;
      token.kind = Token::Kind::kOpen;
      token.style = style;
      token.href = href;
      if (!has(spans_[i], token) || is_open(token)) return;
      std::size_t end = i;
      while (end < spans_.size() && has(spans_[end], token)) ++end;
      wanted.emplace_back(end, std::move(token));
    };
    if (!spans_[i].href.empty()) want(0, spans_[i].href);
    for (const Style style : content::kStyles) {
      if (style != content::kCode) want(style, {});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [end, token] : wanted) {
      open_.push_back(tokens_.size());
      tokens_.push_back(std::move(token));
    }
  }

  const Spans& spans_;
  std::vector<Token> tokens_;
  std::vector<std::size_t> open_;  // indices of tokens_
};

// Symbols are punctuation to some renderers only (CommonMark 0.31).
enum class Side { kSpace, kPunctuation, kLetter, kSymbol };

Side side_of(char32_t c) {
  if (c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A))
    return Side::kSpace;
  if (c < 0x80) return base::is_alnum(static_cast<char>(c)) ? Side::kLetter : Side::kPunctuation;
  if (c == 0xD7 || c == 0xF7 || c < 0xC0 || (c >= 0x20A0 && c <= 0x2BFF) || c >= 0x1F000)
    return Side::kSymbol;
  // What is none of these blocks is taken for a letter, and a letter never needs care.
  const bool punctuation = (c >= 0x2010 && c <= 0x205E) || (c >= 0x3001 && c <= 0x303F) ||
                           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
                           (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
  return punctuation ? Side::kPunctuation : Side::kLetter;
}

class MarkWriter {
 public:
  explicit MarkWriter(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::string write() {
    choose_marks();
    std::string out;
    for (const Token& token : tokens_) out += token.text;
    return out;
  }

 private:
  bool is_mark(std::size_t i) const { return tokens_[i].kind != Token::Kind::kText; }

  Side before(std::size_t i) const {
    if (i == 0) return Side::kSpace;
    if (is_mark(i - 1)) return Side::kPunctuation;
    const std::string& text = tokens_[i - 1].text;
    if (text.empty()) return Side::kPunctuation;
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return side_of(base::next_code_point(text, at));
  }

  Side after(std::size_t i) const {
    if (i + 1 >= tokens_.size()) return Side::kSpace;
    if (is_mark(i + 1)) return Side::kPunctuation;
    std::size_t at = 0;
    const std::string& text = tokens_[i + 1].text;
    return text.empty() ? Side::kPunctuation : side_of(base::next_code_point(text, at));
  }

  // CommonMark's left-flanking and right-flanking: elsewhere stars are no marks.
  bool can_open(std::size_t i) const { return flanks(after(i), before(i)); }
  bool can_close(std::size_t i) const { return flanks(before(i), after(i)); }
  static bool flanks(Side inner, Side outer) {
    if (inner == Side::kSpace) return false;
    return inner == Side::kLetter || outer == Side::kSpace || outer == Side::kPunctuation;
  }
  bool beside_style(std::size_t i) const {
    const auto styled = [&](std::size_t at) {
      return is_mark(at) &&
             (tokens_[at].style == content::kStrong || tokens_[at].style == content::kEmphasis);
    };
    return (i > 0 && styled(i - 1)) || (i + 1 < tokens_.size() && styled(i + 1));
  }

  // Stars where CommonMark reads them so, elements where it would not, or where two runs of stars would meet.
  void choose_marks() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      Token& open = tokens_[i];
      if (open.kind != Token::Kind::kOpen) continue;
      Token& close = tokens_[open.partner];
      if (open.style == 0) {
        open.text = "[";
        close.text = "]" + markdown_destination(open.href);
        continue;
      }
      const bool stars = can_open(i) && can_close(open.partner);
      const bool beside = beside_style(i) || beside_style(open.partner);
      if (open.style == content::kStrong && stars && !beside) {
        open.text = close.text = "**";
      } else if (open.style == content::kEmphasis && stars && !beside) {
        open.text = close.text = "*";
      } else if (open.style == content::kStrong && stars && inner_is_element(i)) {
        open.text = close.text = "**";
      } else {
        const std::string_view name = element_of(open.style);
        open.text = "<" + std::string(name) + ">";
        close.text = "</" + std::string(name) + ">";
      }
    }
  }

  // The only neighbours are emphasis marks, which are written as elements since they stand beside this one.
  bool inner_is_element(std::size_t i) const {
    const auto emphasis_or_text = [&](std::size_t at) {
      return !is_mark(at) || tokens_[at].style != content::kStrong;
    };
    const std::size_t partner = tokens_[i].partner;
    return (i == 0 || emphasis_or_text(i - 1)) && emphasis_or_text(i + 1) && emphasis_or_text(partner - 1) &&
           (partner + 1 >= tokens_.size() || emphasis_or_text(partner + 1));
  }

  static std::string_view element_of(std::uint16_t style) {
    switch (style) {
      case content::kStrong:
        return "strong";
      case content::kEmphasis:
        return "em";
      case content::kDeleted:
        return "del";
      case content::kInserted:
        return "ins";
      case content::kMarked:
        return "mark";
      case content::kSuperscript:
        return "sup";
      default:
        return "sub";
    }
  }

  std::vector<Token> tokens_;
};

}  // namespace

std::string markdown_destination(std::string_view address) {
  const std::string url = escaped_address(address);
  const bool plain = url.find_first_of("()") == std::string::npos;
  return plain ? "(" + url + ")" : "(<" + url + ">)";
}

std::string markdown_line(std::string_view text) {
  return escaped(on_one_line(text), false);
}

std::string markdown_text(const Spans& spans, MarkdownPlace place) {
  const bool in_cell = place == MarkdownPlace::kCell;
  const std::string marked = MarkWriter(Nesting(spans).tokens(in_cell)).write();
  std::string out;
  for (std::size_t at = 0; at <= marked.size();) {
    const std::size_t end = std::min(marked.find('\n', at), marked.size());
    std::string line = marked.substr(at, end - at);
    if (at > 0) out += place == MarkdownPlace::kHeading ? " " : in_cell ? "<br>" : "  \n";
    out += place == MarkdownPlace::kParagraph ? escaped_start(std::move(line)) : line;
    at = end + 1;
  }
  // "# C#": the last sign would be read as the heading's end.
  if (place == MarkdownPlace::kHeading && out.ends_with('#')) out.insert(out.size() - 1, "\\");
  return out;
}

}  // namespace presscut::output
