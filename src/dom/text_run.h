// One run of text in the making: folds white space, drops what has no width, counts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace presscut::dom {

class TextRun {
 public:
  /// Adds characters as HTML renders them: white space (U+00A0 and the typographic spaces too) folds to one
  /// space; soft hyphens, zero-width spaces, byte-order marks and control characters vanish.
  /// Returns the number of code points added.
  std::uint32_t add(std::string_view characters);
  /// Adds characters of preformatted text: spaces stay.
  std::uint32_t add_preformatted(std::string_view characters);
  void add_space() { pending_ = pending_ == '\n' ? '\n' : ' '; }
  void add_break() { pending_ = '\n'; }

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  std::uint32_t chars() const { return chars_; }
  std::uint32_t words() const { return words_ + (cjk_ + 1) / 2; }
  void clear();

 private:
  std::uint32_t flush_space();
  void put(char32_t code_point, std::string_view bytes);
  void put_ascii(std::string_view part, bool has_word);  // without white space

  std::string text_;
  std::uint32_t chars_ = 0;
  std::uint32_t words_ = 0;
  std::uint32_t cjk_ = 0;
  char pending_ = 0;      // white space to write before the next character
  bool in_word_ = false;  // the current part between spaces has been counted
};

}  // namespace presscut::dom
