#include "dom/text_run.h"

#include <array>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace presscut::dom {
namespace {

// Invisible and without meaning for the text. Joiners (U+200C, U+200D) and direction marks stay.
bool is_dropped(char32_t c) {
  return base::is_control(c) || base::is_direction_override(c) || c == 0xAD || c == 0x200B || c == 0x2060 ||
         c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

enum ByteKind : std::uint8_t { kOther, kWord, kBlank, kControl, kMultiByte };

constexpr std::array<std::uint8_t, 256> make_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const char c = static_cast<char>(i);
    if (i >= 0x80) {
      kinds[i] = kMultiByte;
    } else if (base::is_space(c)) {
      kinds[i] = kBlank;
    } else if (i < 0x20 || i == 0x7F) {
      kinds[i] = kControl;
    } else {
      kinds[i] = base::is_alnum(c) ? kWord : kOther;
    }
  }
  return kinds;
}
constexpr std::array<std::uint8_t, 256> kKinds = make_kinds();

std::uint8_t kind_of(char c) {
  return kKinds[static_cast<unsigned char>(c)];
}

}  // namespace

std::uint32_t TextRun::flush_space() {
  if (pending_ == 0) return 0;
  const char space = pending_;
  pending_ = 0;
  if (text_.empty()) return 0;
  text_.push_back(space);
  ++chars_;
  in_word_ = false;
  return 1;
}

void TextRun::put(char32_t c, std::string_view bytes) {
  text_.append(bytes);
  ++chars_;
  if (base::is_cjk(c)) {
    ++cjk_;
  } else if (!in_word_ && base::is_word_character(c)) {
    in_word_ = true;
    ++words_;
  }
}

std::uint32_t TextRun::add(std::string_view characters) {
  const std::uint32_t before = chars_;
  std::size_t at = 0;
  while (at < characters.size()) {
    const std::size_t start = at;
    switch (kind_of(characters[at])) {
      case kBlank:
        add_space();
        ++at;
        break;
      case kControl:
        ++at;
        break;
      case kMultiByte: {
        const char32_t c = base::next_code_point(characters, at);
        if (base::is_wide_space(c)) {
          add_space();
        } else if (!is_dropped(c)) {
          flush_space();
          put(c, characters.substr(start, at - start));
        }
        break;
      }
      default: {
        std::uint8_t seen = 0;
        std::uint8_t kind = kind_of(characters[at]);
        do {
          seen |= kind;
          ++at;
        } while (at < characters.size() && (kind = kind_of(characters[at])) <= kWord);
        flush_space();
        put_ascii(characters.substr(start, at - start), seen == kWord);
        break;
      }
    }
  }
  return chars_ - before;
}

void TextRun::put_ascii(std::string_view part, bool has_word) {
  text_.append(part);
  chars_ += static_cast<std::uint32_t>(part.size());
  if (has_word && !in_word_) {
    in_word_ = true;
    ++words_;
  }
}

std::uint32_t TextRun::add_preformatted(std::string_view characters) {
  const std::uint32_t before = chars_;
  std::size_t at = 0;
  while (at < characters.size()) {
    const std::size_t start = at;
    const char32_t c = base::next_code_point(characters, at);
    if (c == '\n') {
      add_break();
    } else if (c == ' ' || c == '\t' || base::is_wide_space(c)) {
      if (pending_ == '\n' || text_.empty()) continue;  // indentation is layout
      text_.push_back(' ');
      ++chars_;
      in_word_ = false;
    } else if (!is_dropped(c)) {
      flush_space();
      put(c, characters.substr(start, at - start));
    }
  }
  return chars_ - before;
}

void TextRun::clear() {
  text_.clear();
  chars_ = words_ = cjk_ = 0;
  pending_ = 0;
  in_word_ = false;
}

}  // namespace presscut::dom
