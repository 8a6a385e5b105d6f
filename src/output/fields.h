// The fields of schema version 1, and sets of them (--fields).
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

namespace presscut::output {

/// In the order in which the schema prints them.
inline constexpr std::string_view kFieldNames[] = {
    "schema_version", "source",   "status",  "url",    "site",           "language",
    "title",          "subtitle", "authors", "date",   "date_published", "date_modified",
    "photo_credit",   "photos",   "body",    "quotes", "warnings",       "blocks",
};
inline constexpr std::size_t kFieldCount = sizeof(kFieldNames) / sizeof(kFieldNames[0]);

using FieldSet = std::bitset<kFieldCount>;

constexpr std::optional<std::size_t> find_field(std::string_view name) {
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    if (kFieldNames[i] == name) return i;
  }
  return std::nullopt;
}

/// All but "blocks", which says in another way what "body" and "photos" say and is printed on request.
inline FieldSet all_fields() {
  return FieldSet().set().reset(*find_field("blocks"));
}

/// The set contains the field of that name, which must exist.
inline bool has_field(const FieldSet& fields, std::string_view name) {
  return fields.test(*find_field(name));
}

}  // namespace presscut::output
