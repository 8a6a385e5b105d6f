#include "dom/element_words.h"

#include "base/ascii.h"
#include "base/word_flags.h"
#include "data/class_words.h"

namespace presscut::dom {
namespace {

constexpr std::uint8_t kKnown = 0x80;

// Calls sink for the lower-case words of a name: "photoCredit-3" gives photo, credit.
template <typename Sink>
void each_word(std::string_view name, Sink sink) {
  char buffer[32];
  std::size_t at = 0;
  while (at < name.size()) {
    std::size_t length = 0;
    const std::size_t start = at;
    while (at < name.size() && base::is_alnum(name[at])) {
      if (at > start && base::is_upper(name[at]) && base::is_lower(name[at - 1])) break;
      if (length < sizeof buffer) buffer[length++] = base::to_lower(name[at]);
      ++at;
    }
    // "caption2" is caption; "2cc5e7ad" is no "ad".
    while (length > 3 && base::is_digit(buffer[length - 1])) --length;
    if (length > 1) sink(std::string_view(buffer, length));
    if (at < name.size() && !base::is_alnum(name[at])) ++at;
  }
}

constexpr auto kMediaWords = [] {
  base::WordFlags<2048> words;
  for (const data::ClassWord& row : data::kClassWords) {
    if (row.image != 0) words.add_word(row.word, row.image);
  }
  return words;
}();

std::uint8_t flags_of(std::string_view name) {
  std::uint8_t flags = 0;
  each_word(name, [&](std::string_view word) { flags |= kMediaWords.find(word); });
  return flags;
}

}  // namespace

bool names_icon(std::string_view name) {
  return (flags_of(name) & data::kForIcon) != 0;
}

std::uint8_t ElementWords::flags(NodeId element) {
  std::uint8_t& known = known_[element];
  if ((known & kKnown) != 0) return known;
  known = kKnown;
  for (const Attribute& a : document_.attributes(element)) {
    if (a.name == "class" || a.name == "id")
      known |= memo_.get(base::quick_hash(a.value), [&] { return flags_of(a.value); });
    if (a.name == "itemprop" &&
        (a.value == "copyrightHolder" || a.value == "author" || a.value == "creator" ||
         a.value == "creditText" || a.value == "copyrightNotice")) {
      known |= data::kForCredit;
    }
    if (a.name == "itemprop" && (a.value == "caption" || a.value == "description")) {
      known |= data::kForCaption;
    }
  }
  return known;
}

}  // namespace presscut::dom
