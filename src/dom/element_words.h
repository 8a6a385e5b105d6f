// What an element's class and id words say about images and captions, looked up once per element.
#pragma once

#include <cstdint>
#include <vector>

#include "base/memo.h"
#include "data/class_words.h"
#include "dom/document.h"

namespace presscut::dom {

class ElementWords {
 public:
  explicit ElementWords(const Document& document) : document_(document), known_(document.size(), 0) {}

  /// One of the element's class or id words (or its itemprop, for credits) is of the kind.
  bool has(NodeId element, data::ImageWord kind) { return (flags(element) & kind) != 0; }

 private:
  std::uint8_t flags(NodeId element);

  const Document& document_;
  std::vector<std::uint8_t> known_;  // flags with kKnown set
  base::Memo<std::uint8_t> memo_;    // flags of class and id attributes
};

/// One of the words of a file name is a logo's or an icon's.
bool names_icon(std::string_view name);

}  // namespace presscut::dom
