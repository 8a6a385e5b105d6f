// A language by its ISO 639-1 code: the one way to name a language, whether or not it has a file.
#pragma once

#include <string_view>

namespace presscut::data {

struct LanguageCode {
  char first = '\0';
  char second = '\0';

  constexpr LanguageCode() = default;
  /// Of the first two letters; unknown when there are fewer.
  constexpr explicit LanguageCode(std::string_view code) {
    if (code.size() < 2) return;
    first = code[0];
    second = code[1];
  }

  std::string_view text() const { return known() ? std::string_view(&first, 2) : std::string_view(); }
  constexpr bool known() const { return first != '\0'; }
  friend constexpr bool operator==(LanguageCode, LanguageCode) = default;
};

// Languages whose grammar some rule knows.
inline constexpr LanguageCode kChinese{"zh"}, kDutch{"nl"}, kEnglish{"en"}, kFrench{"fr"}, kGerman{"de"},
    kPortuguese{"pt"};

}  // namespace presscut::data
