// What an element's class and id words say about images and captions, looked up once per element.
#pragma once

#include <cstdint>
#include <vector>

#include "base/memo.h"
#include "dom/document.h"

namespace presscut::dom {

enum class MediaWord : std::uint8_t {
  kCaption = 1,
  kDescription = 2,
  kCredit = 4,
  kFurniture = 8,
  kIcon = 16,
  kImage = 32
};

class ElementWords {
 public:
  explicit ElementWords(const Document& document) : document_(document), known_(document.size(), 0) {}

  /// One of the element's class or id words (or its itemprop, for credits) is of the kind.
  bool has(NodeId element, MediaWord kind) { return (flags(element) & static_cast<std::uint8_t>(kind)) != 0; }

 private:
  std::uint8_t flags(NodeId element);

  const Document& document_;
  std::vector<std::uint8_t> known_;  // flags with kKnown set
  base::Memo<std::uint8_t> memo_;    // flags of class and id attributes
};

/// One of the words of a file name is a logo's or an icon's.
bool names_icon(std::string_view name);

}  // namespace presscut::dom
