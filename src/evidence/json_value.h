// JSON as pages write it: one flat array of values, read tolerantly.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"

namespace presscut::evidence {

using JsonId = std::uint32_t;
inline constexpr JsonId kNoJson = 0xFFFFFFFF;

enum class JsonKind : std::uint8_t { kNull, kBool, kNumber, kString, kArray, kObject };

/// Values stand in document order: the members of value n are (n, values[n].end), the first is n + 1.
struct JsonValue {
  JsonKind kind = JsonKind::kNull;
  JsonId end = 0;         // one past the last value inside
  std::string_view key;   // name of the member, empty in arrays
  std::string_view text;  // string: unescaped; number, true, false: as written
};

/// The values of one or more scripts. Mended while reading: raw line breaks and tabs in strings, trailing and
/// doubled commas, missing commas, `//` and `/* */` comments, HTML comment and CDATA wrappers, single-quoted
/// strings, unknown escapes, bare words (null), several values in one text, a text that ends early (what is
/// open closes). Nothing is executed and nothing throws. Values deeper than 64 levels are skipped.
class JsonTree {
 public:
  /// Reads one text; appends its top-level values to `roots()`.
  void parse(std::string_view text);

  const std::vector<JsonId>& roots() const { return roots_; }
  const JsonValue& operator[](JsonId id) const { return values_[id]; }
  JsonId size() const { return static_cast<JsonId>(values_.size()); }

  /// Member of an object by name (ASCII case counts), or kNoJson.
  JsonId member(JsonId object, std::string_view key) const;
  /// Text of a member that is a string or a number; empty when absent or of another kind.
  std::string_view member_text(JsonId object, std::string_view key) const;
  bool is(JsonId id, JsonKind kind) const { return id != kNoJson && values_[id].kind == kind; }

 private:
  friend class JsonReader;
  std::vector<JsonValue> values_;
  std::vector<JsonId> roots_;
  base::Arena strings_;
};

}  // namespace presscut::evidence
