#include "quote/span.h"

#include <algorithm>

#include "base/ascii.h"
#include "data/words.h"
#include "quote/dash_speech.h"

namespace presscut::quote {
namespace {

// A quotation left open goes on over so many paragraphs at most to find its closing mark.
constexpr std::uint32_t kMaxParagraphs = 12;
// Without repeated opening marks: the closing mark stands at most so many paragraphs below.
constexpr std::uint32_t kMaxUnmarked = 3;
// Looking ahead for a partner ends after so many tokens: time stays linear on pages made of marks.
constexpr std::uint32_t kFarthestMark = 600;

bool opens_brackets(char32_t c) {
  return c == '(' || c == '[' || c == 0x2014 || c == 0x2013 || c == '/' || c == 0xBF || c == 0xA1 ||
         c == 0xFF08;
}

// Scripts that write words, or particles behind a closing mark, without spaces.
bool unspaced(char32_t c) {
  return (c >= 0x1100 && c < 0x1200) || (c >= 0x3040 && c <= 0xD7FF) || c >= 0x20000;
}

class Finder {
 public:
  explicit Finder(Text& text) : text_(text), tokens_(text.tokens) { survey(); }

  std::vector<Span> find() {
    const std::vector<DashSpeech> speech = find_dash_speech(text_);
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (next < speech.size() && tokens_[speech[next].open].paragraph == tokens_[i].paragraph) {
        // Marks within dash speech are nested ones; nothing else of its paragraph is a quotation.
        const std::uint32_t paragraph = tokens_[i].paragraph;
        for (; next < speech.size() && tokens_[speech[next].open].paragraph == paragraph; ++next) {
          const DashSpeech& s = speech[next];
          add_range(s.first, s.last, s.open, s.past, false, MarkFamily::kNone);
          spans_.back().dash = true;
        }
        i = text_.first_token[paragraph + 1] - 1;
        continue;
      }
      if (tokens_[i].kind != TokenKind::kMark || is_bullet(i)) continue;
      if (const std::uint32_t close = nickname_close(i); close != 0) {
        i = close;
        continue;
      }
      if (opens(i)) {
        i = read_span(i);
      } else if (closes_alone(i)) {
        repair_opening(i);
      }
    }
    return std::move(spans_);
  }

 private:
  // "» Read the timetable": an angle that begins its paragraph and finds no partner there, nor a closing one
  // before the next that opens.
  bool is_bullet(std::uint32_t i) const {
    const Token& t = tokens_[i];
    if (t.sign != 0xBB && t.sign != 0x203A) return false;
    if (i != text_.first_token[t.paragraph]) return false;
    const char32_t partner = t.sign == 0xBB ? 0xAB : 0x2039;
    const std::size_t limit = std::min<std::size_t>(tokens_.size(), i + kFarthestMark);
    for (std::size_t j = i + 1; j < limit; ++j) {
      if (tokens_[j].family != t.family) continue;
      if (tokens_[j].paragraph != t.paragraph && tokens_[j].sign == t.sign &&
          j == text_.first_token[tokens_[j].paragraph])
        continue;
      if (tokens_[j].sign != partner) return true;
      // A partner with space before it opens the next quotation.
      return tokens_[j].space_before || tokens_[j].paragraph == t.paragraph + 1
                 ? tokens_[j].space_before || j == text_.first_token[tokens_[j].paragraph]
                 : tokens_[j].paragraph != t.paragraph;
    }
    return true;
  }

  // "James “Jimmy” Miller": one or two capitalised words in marks between the parts of a name; the closing
  // mark, or 0.
  std::uint32_t nickname_close(std::uint32_t i) const {
    if (i == 0 || at_start(i) || !tokens_[i].space_before || tokens_[i].space_after) return 0;
    const Token& before = tokens_[i - 1];
    if (before.kind != TokenKind::kWord || !before.capital) return 0;
    const bool first_name = (before.classes & (kMaleWord | kFemaleWord)) != 0;
    if (!first_name && (text_.language == data::kGerman || before.sentence_start || before.quote != 0 ||
                        (before.classes & (kNamingWord | kOrganisationNounWord | kOpenerWord)) != 0))
      return 0;
    for (std::uint32_t j = i + 1; j < i + 4 && j + 1 < tokens_.size(); ++j) {
      const Token& t = tokens_[j];
      if (t.kind == TokenKind::kMark) {
        const Token& next = tokens_[j + 1];
        return j > i + 1 && !t.space_before && t.space_after && next.kind == TokenKind::kWord &&
                       next.capital && next.paragraph == t.paragraph && !next.sentence_start
                   ? j
                   : 0;
      }
      if (t.kind != TokenKind::kWord || !t.capital) return 0;
    }
    return 0;
  }

  // Which way the angles point, and whether single marks hold quotations.
  void survey() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const Token& t = tokens_[i];
      if (first_angle_ == 0 && (t.sign == 0xAB || t.sign == 0xBB) && !is_bullet(i)) first_angle_ = t.sign;
      if (t.sign == 0x201E) low_marks_ = true;
      if (t.sign == 0x201C) ++left_;
      if (t.sign == 0x201D) ++right_;
    }
    // Without spaces around them only the marks themselves say.
    directed_ = text_.language == data::kChinese || text_.language == data::LanguageCode("ja");
    // ”…” on both sides, as Swedish and Finnish print.
    right_only_ = left_ == 0 && right_ > 1;
  }

  bool word_at(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::kWord; }

  bool at_start(std::uint32_t i) const { return i == text_.first_token[tokens_[i].paragraph]; }
  bool at_end(std::uint32_t i) const { return i + 1 == text_.first_token[tokens_[i].paragraph + 1]; }

  // By what stands around it: space or a bracket before and none after.
  bool context_opens(std::uint32_t i) const {
    const Token& t = tokens_[i];
    if (t.space_after && !at_end(i)) return false;
    if (at_end(i)) return false;
    if (t.space_before || at_start(i)) return true;
    const Token& before = tokens_[i - 1];
    if (unspaced(before.sign) && t.sign != 0x2019) return true;
    return opens_brackets(before.sign) || (before.kind == TokenKind::kMark && before.space_before) ||
           before.sign == ':' || before.sign == 0xFF1A;
  }
  bool context_closes(std::uint32_t i) const {
    const Token& t = tokens_[i];
    if (at_start(i)) return false;
    if (t.space_before) return false;
    if (t.space_after || at_end(i) || unspaced(tokens_[i + 1].sign)) return true;
    return tokens_[i + 1].kind != TokenKind::kWord;
  }

  bool opens(std::uint32_t i) const {
    const Token& t = tokens_[i];
    switch (t.sign) {
      case 0x201C:  // “
        if (directed_) return true;
        if (low_marks_) return context_opens(i) && !context_closes(i) && !closes_low(i);
        return !context_closes(i) || context_opens(i);
      case 0x201D:  // ”
        if (directed_) return false;
        if (right_only_) return context_opens(i);
        return context_opens(i) && !context_closes(i);  // turned round
      case 0x201E:
      case 0x201F:
      case 0x301D:
        return true;
      case '"':
      case 0x5F4:
      case 0xFF02:
        return context_opens(i) || (!context_closes(i) && !at_end(i));
      case 0x2033:
        return false;
      case 0xAB:
      case 0xBB:
        return t.sign == first_angle_;
      case 0x2039:
      case 0x203A:
        return context_opens(i);
      case 0x300C:
      case 0x300E:
        return true;
      case 0x2018:
      case 0x201A:
      case 0x201B:
        return context_opens(i) && single_span_end(i) != 0;
      case '\'':
      case '`':
        return context_opens(i) && single_span_end(i) != 0;
      case 0x2019:
        return context_opens(i) && !context_closes(i) && single_span_end(i) != 0 &&
               !right_single_is_apostrophe(i);
      default:
        return false;
    }
  }

  bool closes_low(std::uint32_t) const { return false; }

  // ’90s, ’em.
  bool right_single_is_apostrophe(std::uint32_t i) const {
    return i + 1 < tokens_.size() &&
           (!tokens_[i + 1].capital || base::is_digit(static_cast<char>(tokens_[i + 1].sign & 0x7F)));
  }

  // Closing mark for the single mark at i within its paragraph, or 0.
  std::uint32_t single_span_end(std::uint32_t i) const {
    if (!word_at(i + 1) &&
        !(i + 1 < tokens_.size() &&
          (tokens_[i + 1].sign == '[' || tokens_[i + 1].sign == 0x2026 || tokens_[i + 1].sign == '.')))
      return 0;
    const std::uint32_t limit = std::min(text_.first_token[tokens_[i].paragraph + 1], i + kFarthestMark);
    std::uint32_t weak = 0;
    for (std::uint32_t j = i + 1; j < limit; ++j) {
      const Token& t = tokens_[j];
      if (t.family == MarkFamily::kDouble) {
        // Double marks inside single ones come in pairs.
        std::uint32_t close = j + 1;
        while (close < limit && tokens_[close].family != MarkFamily::kDouble) ++close;
        if (!t.space_before || close >= limit || !context_closes(close) || t.space_after) break;
        j = close;
        continue;
      }
      if (t.family != MarkFamily::kSingle) continue;
      if ((t.sign == 0x2018 || t.sign == 0x201A) && !(tokens_[i].sign == 0x201A && t.sign == 0x2018)) {
        if (weak != 0) break;
        continue;
      }
      if (!context_closes(j)) continue;
      const Token& before = tokens_[j - 1];
      if (before.kind != TokenKind::kWord) return j;
      // "workers' rights": a closing mark behind s may be an apostrophe; a later sure mark wins.
      const std::string_view word = text_.word(before);
      const bool maybe_apostrophe =
          word.ends_with("s") && !at_end(j) && tokens_[j].space_after && word_at(j + 1);
      if (!maybe_apostrophe) return weak != 0 && j - weak > 60 ? weak : j;
      if (weak == 0) weak = j;
    }
    return weak;
  }

  bool same_family(const Token& a, const Token& b) const { return a.family == b.family; }

  bool closes(std::uint32_t open, std::uint32_t i) const {
    const Token& o = tokens_[open];
    const Token& t = tokens_[i];
    switch (o.family) {
      case MarkFamily::kDouble:
        if (o.sign == 0x201E || o.sign == 0x201F) {
          if (t.sign == 0x201C || t.sign == 0x201D) return true;
          return t.sign == '"' && context_closes(i);
        }
        if (t.sign == 0x201E) return false;
        if (t.sign == 0x201D || t.sign == 0x301E || t.sign == 0x301F)
          return !(right_only_ && context_opens(i) && !context_closes(i));
        if (t.sign == 0x201C) return !directed_ && context_closes(i) && !context_opens(i);
        return context_closes(i) || (!context_opens(i) && o.sign == t.sign) || t.space_before;
      case MarkFamily::kAngle:
        return t.sign != first_angle_;
      case MarkFamily::kSingleAngle:
        return t.sign != o.sign || context_closes(i);
      case MarkFamily::kCorner:
        return t.sign == 0x300D;
      case MarkFamily::kWhiteCorner:
        return t.sign == 0x300F;
      default:
        return false;
    }
  }

  // Reads the span that opens at token i; returns the token to go on after.
  std::uint32_t read_span(std::uint32_t open) {
    const Token& o = tokens_[open];
    if (o.family == MarkFamily::kSingle) {
      const std::uint32_t close = single_span_end(open);
      add(open, close, false);
      return close;
    }
    std::uint32_t depth = 0;
    std::uint32_t paragraph = o.paragraph;
    for (std::uint32_t i = open + 1; i < tokens_.size(); ++i) {
      const Token& t = tokens_[i];
      if (t.paragraph != paragraph) {
        // The paragraph ended inside the quotation.
        if (t.paragraph - o.paragraph > kMaxParagraphs) return lost_closing(open, paragraph);
        const bool repeated = t.kind == TokenKind::kMark && t.family == o.family &&
                              i == text_.first_token[t.paragraph] &&
                              (t.sign == o.sign || opens(i) || t.family == MarkFamily::kAngle);
        if (!repeated && !closed_below(open, i)) return lost_closing(open, paragraph);
        if (t.paragraph > paragraph + 1) return lost_closing(open, paragraph);
        paragraph = t.paragraph;
        depth = 0;
        if (repeated) continue;
      }
      if (t.kind != TokenKind::kMark || t.family != o.family) continue;
      if (closes(open, i)) {
        if (depth > 0) {
          --depth;
          continue;
        }
        add(open, i, false);
        return i;
      }
      if (opens(i) && t.sign == o.sign && o.sign != '"') {
        // Nested, or the closing mark before was lost?
        if (marks_left(open, i)) {
          ++depth;
        } else {
          return lost_closing_before(open, i);
        }
      }
    }
    return lost_closing(open, paragraph);
  }

  // From token i on in its paragraph there are closing marks for two levels.
  bool marks_left(std::uint32_t open, std::uint32_t i) const {
    int level = 2;
    const std::uint32_t limit = std::min(text_.first_token[tokens_[i].paragraph + 1], i + kFarthestMark);
    for (std::uint32_t j = i + 1; j < limit; ++j) {
      if (tokens_[j].family != tokens_[open].family) continue;
      if (closes(open, j)) {
        if (--level == 0) return true;
      } else if (opens(j)) {
        ++level;
      }
    }
    return false;
  }

  // A closing mark comes before any opening one within the next paragraphs.
  bool closed_below(std::uint32_t open, std::uint32_t from) const {
    const std::uint32_t start = tokens_[from].paragraph;
    for (std::uint32_t i = from; i < std::min<std::size_t>(tokens_.size(), from + kFarthestMark) &&
                                 tokens_[i].paragraph < start + kMaxUnmarked;
         ++i) {
      if (tokens_[i].family != tokens_[open].family) continue;
      if (closes(open, i) && !context_opens(i)) return true;
      return false;
    }
    return false;
  }

  // The closing mark never comes: the quotation ends with its paragraph.
  std::uint32_t lost_closing(std::uint32_t open, std::uint32_t paragraph) {
    const std::uint32_t end = text_.first_token[paragraph + 1];
    // An inch sign or a stray mark contains no sentence.
    if (end - open > 4) add(open, end, true);
    return end == open + 1 ? open : end - 1;
  }

  // The next quotation opens although this one never closed: it ends with the last comma or stop before an
  // attribution, at worst where the next one begins.
  std::uint32_t lost_closing_before(std::uint32_t open, std::uint32_t next) {
    std::uint32_t end = next;
    for (std::uint32_t i = next; i-- > open + 1;) {
      const char32_t c = tokens_[i].sign;
      if (tokens_[i].kind == TokenKind::kPunctuation && (c == '.' || c == '!' || c == '?') && i + 1 < next) {
        end = i + 1;
        break;
      }
    }
    if (end - open > 4) add(open, end, true);
    return next - 1;
  }

  // A closing mark without an opening one, behind a comma or stop.
  bool closes_alone(std::uint32_t i) const {
    const Token& t = tokens_[i];
    if (t.family != MarkFamily::kDouble && t.family != MarkFamily::kAngle) return false;
    if (i == 0 || at_start(i) || !context_closes(i) || t.sign == 0x2033) return false;
    const char32_t before = tokens_[i - 1].sign;
    return tokens_[i - 1].kind == TokenKind::kPunctuation &&
           (before == ',' || before == '.' || before == '!' || before == '?');
  }

  void repair_opening(std::uint32_t close) {
    const std::uint32_t paragraph_start = text_.first_token[tokens_[close].paragraph];
    std::uint32_t start = paragraph_start;
    if (!spans_.empty() && spans_.back().last > start) {
      start = close;
      while (start > paragraph_start && tokens_[start - 1].quote == 0 &&
             tokens_[start - 1].sentence == tokens_[close].sentence)
        --start;
    }
    if (close - start < 4) return;
    add_range(start, close, start, close + 1, true, tokens_[close].family);
  }

  void add(std::uint32_t open, std::uint32_t close, bool repaired) {
    const std::uint32_t past =
        repaired ? close : std::min<std::uint32_t>(close + 1, static_cast<std::uint32_t>(tokens_.size()));
    add_range(open + 1, close, open, past, repaired, tokens_[open].family);
  }

  void add_range(std::uint32_t first, std::uint32_t last, std::uint32_t mark_first, std::uint32_t mark_last,
                 bool repaired, MarkFamily family) {
    if (first >= last) return;
    Span span;
    span.first = first;
    span.last = last;
    span.begin = tokens_[first].begin;
    span.end = tokens_[last - 1].end;
    span.paragraph = tokens_[first].paragraph;
    span.last_paragraph = tokens_[last - 1].paragraph;
    span.family = family;
    span.repaired = repaired;
    spans_.push_back(span);
    for (std::uint32_t i = mark_first; i < mark_last; ++i)
      tokens_[i].quote = static_cast<std::uint32_t>(spans_.size());
  }

  Text& text_;
  std::vector<Token>& tokens_;
  std::vector<Span> spans_;
  char32_t first_angle_ = 0;
  bool low_marks_ = false;
  bool right_only_ = false;
  bool directed_ = false;
  int left_ = 0, right_ = 0;
};

}  // namespace

std::vector<Span> find_spans(Text& text) {
  return Finder(text).find();
}

std::string span_text(const Text& text, const Span& span) {
  std::string result;
  std::uint32_t paragraph = span.paragraph;
  std::uint32_t begin = span.begin;
  for (std::uint32_t i = span.first; i < span.last; ++i) {
    const Token& t = text.tokens[i];
    if (t.paragraph == paragraph) continue;
    result += text.body.substr(begin, text.tokens[i - 1].end - begin);
    result += ' ';
    paragraph = t.paragraph;
    const bool mark = t.kind == TokenKind::kMark && t.family == span.family;
    begin = mark && i + 1 < span.last ? text.tokens[i + 1].begin : t.begin;
  }
  result += text.body.substr(begin, span.end - begin);
  return result;
}

}  // namespace presscut::quote
