#include "dom/selector.h"

#include <algorithm>

#include "base/ascii.h"

namespace presscut::dom {
namespace {

bool is_name_character(char c) {
  return base::is_alnum(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool has_class(std::string_view list, std::string_view name) {
  std::size_t at = 0;
  while (at < list.size()) {
    while (at < list.size() && base::is_space(list[at])) ++at;
    std::size_t end = at;
    while (end < list.size() && !base::is_space(list[end])) ++end;
    if (list.substr(at, end - at) == name) return true;
    at = end;
  }
  return false;
}

}  // namespace

class SelectorParser {
 public:
  SelectorParser(std::string_view text, SelectorError& error) : text_(text), error_(error) {}

  std::optional<Selector> parse() {
    Selector selector;
    do {
      Selector::Complex complex;
      skip_spaces();
      do {
        Selector::Compound compound;
        if (!read_compound(compound)) return std::nullopt;
        complex.push_back(std::move(compound));
        skip_spaces();
      } while (at_ < text_.size() && text_[at_] != ',');
      selector.alternatives_.push_back(std::move(complex));
    } while (at_ < text_.size() && text_[at_++] == ',');
    return selector;
  }

 private:
  using Kind = Selector::Condition::Kind;

  bool fail(std::string message) {
    error_ = {at_, std::move(message)};
    return false;
  }
  void skip_spaces() {
    while (at_ < text_.size() && base::is_space(text_[at_])) ++at_;
  }
  std::string read_name() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
    return std::string(text_.substr(start, at_ - start));
  }

  bool read_compound(Selector::Compound& compound) {
    if (at_ == text_.size()) return fail("a selector is missing");
    if (is_name_character(text_[at_])) {
      compound.push_back({Kind::kTag, base::lowered(read_name()), {}});
    } else if (text_[at_] == '*') {
      ++at_;
    } else if (text_[at_] != '.' && text_[at_] != '#' && text_[at_] != '[') {
      return fail(std::string("'") + text_[at_] + "' is not understood here");
    }
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '.' || c == '#') {
        ++at_;
        const std::string name = read_name();
        if (name.empty()) return fail(c == '.' ? "a class name is missing" : "an id is missing");
        compound.push_back({c == '.' ? Kind::kClass : Kind::kId, name, {}});
      } else if (c == '[') {
        if (!read_attribute(compound)) return false;
      } else if (base::is_space(c) || c == ',') {
        return true;
      } else {
        return fail(std::string("'") + c + "' is not understood here");
      }
    }
    return true;
  }

  bool read_attribute(Selector::Compound& compound) {
    ++at_;
    skip_spaces();
    const std::string name = base::lowered(read_name());
    if (name.empty()) return fail("an attribute name is missing");
    skip_spaces();
    if (at_ < text_.size() && text_[at_] == ']') {
      ++at_;
      compound.push_back({Kind::kHasAttribute, name, {}});
      return true;
    }
    if (at_ == text_.size() || text_[at_] != '=') return fail("'=' or ']' is missing");
    ++at_;
    skip_spaces();
    std::string value;
    if (at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\'')) {
      const std::size_t end = text_.find(text_[at_], at_ + 1);
      if (end == std::string_view::npos) return fail("the quotation mark is not closed");
      value = std::string(text_.substr(at_ + 1, end - at_ - 1));
      at_ = end + 1;
    } else {
      value = read_name();
    }
    skip_spaces();
    if (at_ == text_.size() || text_[at_] != ']') return fail("']' is missing");
    ++at_;
    compound.push_back({Kind::kAttribute, name, value});
    return true;
  }

  std::string_view text_;
  SelectorError& error_;
  std::size_t at_ = 0;
};

std::optional<Selector> Selector::parse(std::string_view text, SelectorError& error) {
  return SelectorParser(text, error).parse();
}

bool Selector::matches_compound(const Document& document, NodeId element, const Compound& compound) {
  return std::all_of(compound.begin(), compound.end(), [&](const Condition& condition) {
    switch (condition.kind) {
      case Condition::Kind::kTag:
        return document.node(element).text == condition.name;
      case Condition::Kind::kClass:
        return has_class(document.attribute(element, "class"), condition.name);
      case Condition::Kind::kId:
        return document.attribute(element, "id") == condition.name;
      case Condition::Kind::kHasAttribute:
        return document.has_attribute(element, condition.name);
      case Condition::Kind::kAttribute:
        return document.has_attribute(element, condition.name) &&
               document.attribute(element, condition.name) == condition.value;
    }
    return false;
  });
}

bool Selector::matches_complex(const Document& document, NodeId element, const Complex& complex) {
  if (!matches_compound(document, element, complex.back())) return false;
  std::size_t left = complex.size() - 1;
  for (NodeId up = document.node(element).parent; left > 0 && up != kNoNode; up = document.node(up).parent) {
    if (matches_compound(document, up, complex[left - 1])) --left;
  }
  return left == 0;
}

bool Selector::matches(const Document& document, NodeId element) const {
  return std::any_of(alternatives_.begin(), alternatives_.end(),
                     [&](const Complex& complex) { return matches_complex(document, element, complex); });
}

bool Selector::matches_around(const Document& document, NodeId element) const {
  for (NodeId id = element; id != kNoNode; id = document.node(id).parent) {
    if (matches(document, id)) return true;
  }
  return false;
}

}  // namespace presscut::dom
