// Simple CSS selectors: tag, .class, #id, [attribute], [attribute=value] and the descendant combinator.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"

namespace presscut::dom {

struct SelectorError {
  std::size_t position = 0;  // bytes from the start of the text
  std::string message;
};

/// One or more compound selectors, the last of which names the element itself (CSS Selectors Level 4, 3.1 and
/// 14.1; commas part alternatives).
class Selector {
 public:
  /// Nothing, and `error` filled, when the text is not a selector.
  static std::optional<Selector> parse(std::string_view text, SelectorError& error);

  bool matches(const Document& document, NodeId element) const;
  /// The element itself or one of its ancestors matches.
  bool matches_around(const Document& document, NodeId element) const;

 private:
  struct Condition {
    enum class Kind { kTag, kClass, kId, kHasAttribute, kAttribute } kind;
    std::string name;
    std::string value;
  };
  using Compound = std::vector<Condition>;
  using Complex = std::vector<Compound>;  // ancestors first

  static bool matches_compound(const Document& document, NodeId element, const Compound& compound);
  static bool matches_complex(const Document& document, NodeId element, const Complex& complex);

  friend class SelectorParser;
  std::vector<Complex> alternatives_;
};

}  // namespace presscut::dom
