#include "quote/name_form.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"

namespace presscut::quote {
namespace {

constexpr std::size_t kMinStem = 3;    // letters
constexpr std::size_t kMaxEnding = 3;  // letters

std::string_view take_last_word(std::string_view& name) {
  const std::size_t space = name.rfind(' ');
  const std::string_view word = name.substr(space + 1);
  name = space == std::string_view::npos ? std::string_view{} : name.substr(0, space);
  return word;
}

}  // namespace

bool same_stem(std::string_view a, std::string_view b) {
  std::size_t common = 0;
  while (common < a.size() && common < b.size() && a[common] == b[common]) ++common;
  // Not within a letter.
  while (common > 0 && common < std::max(a.size(), b.size()) &&
         ((common < a.size() && (static_cast<unsigned char>(a[common]) & 0xC0) == 0x80) ||
          (common < b.size() && (static_cast<unsigned char>(b[common]) & 0xC0) == 0x80)))
    --common;
  const std::size_t stem = base::count_code_points(a.substr(0, common));
  const std::size_t first = base::count_code_points(a.substr(common)),
                    second = base::count_code_points(b.substr(common));
  return stem >= kMinStem && std::max(first, second) <= kMaxEnding && stem >= std::max(first, second);
}

bool ends_with_name(std::string_view name, std::string_view shorter, bool inflects) {
  while (!shorter.empty()) {
    if (name.empty()) return false;
    const std::string_view a = take_last_word(name), b = take_last_word(shorter);
    if (a != b && !(inflects && same_stem(a, b))) return false;
  }
  return true;
}

}  // namespace presscut::quote
