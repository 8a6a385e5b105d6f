#include "html/tag_scanner.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/word_table.h"
#include "data/attribute_names.h"
#include "html/character_reference.h"
#include "html/tag_traits.h"

namespace presscut::html {
namespace {

enum CharClass : std::uint8_t { kSpace = 1, kSlash = 2, kGreater = 4, kEquals = 8, kEnd = 16, kUpper = 32 };

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (const char c : {' ', '\n', '\t', '\r', '\f'}) classes[static_cast<unsigned char>(c)] = kSpace;
  classes['/'] = kSlash;
  classes['>'] = kGreater;
  classes['='] = kEquals;
  classes[0] = kEnd;
  for (int c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = kUpper;
  return classes;
}
constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

std::uint8_t class_of(char c) {
  return kClasses[static_cast<unsigned char>(c)];
}
bool is(char c, int classes) {
  return (class_of(c) & classes) != 0;
}

std::string_view lowered_name(std::string_view name, bool has_upper, base::Arena& arena) {
  return has_upper ? arena.copy(base::lowered(name)) : name;
}

// Reads the attributes of one tag. All pointers stay at or before the final NUL.
class AttributeScanner {
 public:
  AttributeScanner(std::vector<dom::Attribute>& attributes, std::size_t limit, bool all, base::Arena& arena)
      : attributes_(attributes), first_(attributes.size()), limit_(limit), all_(all), arena_(arena) {}

  void add(std::string_view name, bool has_upper, std::string_view value, ScannedTag& tag) {
    if (++seen_ > limit_) {
      ++tag.attributes_cut;
      return;
    }
    name = lowered_name(name, has_upper, arena_);
    if (!all_ && !base::contains<data::kReadAttributes>(name)) return;
    for (std::size_t i = first_; i < attributes_.size(); ++i) {
      if (attributes_[i].name == name) return;
    }
    attributes_.push_back({name, decode_references(value, ReferenceContext::kAttribute, arena_)});
  }
  std::size_t count() const { return attributes_.size() - first_; }

 private:
  std::vector<dom::Attribute>& attributes_;
  std::size_t first_;
  std::size_t limit_;
  bool all_;
  std::size_t seen_ = 0;
  base::Arena& arena_;
};

const char* skip_spaces(const char* p) {
  while (is(*p, kSpace)) ++p;
  return p;
}

std::string_view between(const char* from, const char* to) {
  return {from, static_cast<std::size_t>(to - from)};
}

}  // namespace

bool scan_tag(std::string_view page, std::size_t& at, ScannedTag& tag,
              std::vector<dom::Attribute>* attributes, AttributeLimits limits, base::Arena& arena) {
  const char* p = page.data() + at;
  const char* const end = page.data() + page.size();
  const char* const name_start = p;
  while (!is(*p, kSpace | kSlash | kGreater | kEnd)) ++p;
  tag.name = between(name_start, p);
  tag.tag = dom::find_tag(tag.name);
  std::vector<dom::Attribute> none;
  AttributeScanner scanner(
      attributes != nullptr ? *attributes : none, attributes != nullptr ? limits.most : 0,
      limits.all || (has_trait(tag.tag, kFormatting) && tag.tag != dom::Tag::k_a), arena);
  while (true) {
    while (is(*p, kSpace | kSlash)) {
      tag.self_closing = *p == '/' && p[1] == '>';
      ++p;
    }
    if (*p == '>') break;
    if (p == end) return false;
    const char* const attribute_start = p;
    std::uint8_t seen = class_of(*p++);  // a "=" in first place belongs to the name
    while (!is(*p, kSpace | kSlash | kGreater | kEquals | kEnd)) seen |= class_of(*p++);
    const std::string_view name = between(attribute_start, p);
    std::string_view value;
    p = skip_spaces(p);
    if (*p == '=') {
      p = skip_spaces(p + 1);
      if (*p == '"' || *p == '\'') {
        const char* const value_start = p + 1;
        p = static_cast<const char*>(
            std::memchr(value_start, *p, static_cast<std::size_t>(end - value_start)));
        if (p == nullptr) return false;
        value = between(value_start, p++);
      } else {
        const char* const value_start = p;
        while (!is(*p, kSpace | kGreater | kEnd)) ++p;
        value = between(value_start, p);
      }
    }
    if (attributes != nullptr) {
      scanner.add(name, (seen & kUpper) != 0, value, tag);
    } else {
      ++tag.attributes_cut;
    }
  }
  tag.attributes = scanner.count();
  at = static_cast<std::size_t>(p + 1 - page.data());
  return true;
}

std::size_t skip_declaration(std::string_view page, std::size_t at) {
  if (!page.substr(at).starts_with("<!--")) {
    const std::size_t end = page.find('>', at);
    return end == std::string_view::npos ? page.size() : end + 1;
  }
  // "<!-->" and "<!--->" are whole comments: the dashes may be shared. "<!--!>" is not.
  const std::size_t text = at + 4;
  at += 2;
  while ((at = page.find("--", at)) != std::string_view::npos) {
    const std::string_view rest = page.substr(at + 2);
    if (rest.starts_with('>')) return at + 3;
    if (rest.starts_with("!>") && at >= text) return at + 4;
    ++at;
  }
  return page.size();
}

std::size_t find_raw_text_end(std::string_view page, std::size_t at, std::string_view name) {
  while ((at = page.find('<', at)) != std::string_view::npos) {
    const std::string_view rest = page.substr(at);
    if (rest.size() > name.size() + 2 && rest[1] == '/' &&
        base::starts_with_ignore_case(rest.substr(2), name) &&
        is(rest[name.size() + 2], kSpace | kSlash | kGreater)) {
      return at;
    }
    ++at;
  }
  return page.size();
}

std::size_t find_script_end(std::string_view page, std::size_t at) {
  const std::size_t simple = find_raw_text_end(page, at, "script");
  if (page.substr(at, simple - at).find("<!--") == std::string_view::npos) return simple;
  const auto tag_at = [&](std::size_t i, std::string_view start) {
    return base::starts_with_ignore_case(page.substr(i), start) && i + start.size() < page.size() &&
           is(page[i + start.size()], kSpace | kSlash | kGreater);
  };
  enum class State { kPlain, kEscaped, kDoubleEscaped };
  State state = State::kPlain;
  for (; at < page.size(); ++at) {
    if (page[at] == '-' && state != State::kPlain) {
      if (page.substr(at).starts_with("-->")) state = State::kPlain;
    } else if (page[at] == '<') {
      if (tag_at(at, "</script")) {
        if (state != State::kDoubleEscaped) return at;
        state = State::kEscaped;
      } else if (state == State::kEscaped && tag_at(at, "<script")) {
        state = State::kDoubleEscaped;
      } else if (state == State::kPlain && page.substr(at).starts_with("<!--")) {
        state = State::kEscaped;
        ++at;  // "<!-->" ends what it begins: the dashes may be shared
      }
    }
  }
  return page.size();
}

}  // namespace presscut::html
