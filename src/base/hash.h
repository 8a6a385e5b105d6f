// FNV-1a: small, deterministic on every machine, good enough for words; not for keys an attacker gains by
// colliding (nothing here chains on a bucket without bound).
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::base {

inline constexpr std::uint64_t kHashStart = 0xCBF29CE484222325ULL;

constexpr std::uint64_t hash_byte(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
}
constexpr std::uint64_t hash_text(std::string_view text, std::uint64_t hash = kHashStart) {
  for (const char c : text) hash = hash_byte(hash, c);
  return hash;
}

}  // namespace presscut::base
