// What was worked out once about a text that comes again and again, such as a class attribute.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace presscut::base {

/// A hash of eight bytes at a time, for keys that live as long as a page. Not the same on every machine.
inline std::uint64_t quick_hash(std::string_view text, std::uint64_t seed = 0) {
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = seed ^ (text.size() * kMultiplier);
  const auto mix = [&](std::uint64_t word) {
    hash = (hash ^ word) * kMultiplier;
    hash ^= hash >> 32;
  };
  std::uint64_t word = 0;
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::memcpy(&word, at, 8);
    mix(word);
  }
  word = 0;
  if (left > 0) std::memcpy(&word, at, left);
  mix(word);
  return hash;
}

/// Values by 64-bit keys, of which equal ones are taken for the same text. Open addressing, at most half
/// full.
template <typename Value>
class Memo {
 public:
  /// The value of the key, which is worked out by `make()` when it is new. The reference is valid until the
  /// next call.
  template <typename Make>
  const Value& get(std::uint64_t key, Make make) {
    key |= 1;  // 0 is a free slot
    if (2 * (used_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[slot_of(key)];
    if (slot.key == 0) {
      slot.value = make();
      slot.key = key;
      ++used_;
    }
    return slot.value;
  }

  bool has(std::uint64_t key) const { return !slots_.empty() && slots_[slot_of(key | 1)].key != 0; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Value value{};
  };

  std::size_t slot_of(std::uint64_t key) const {
    std::size_t at = static_cast<std::size_t>(key >> 1) & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 128 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.key != 0) slots_[slot_of(slot.key)] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

/// A set of texts by their hashes: one that was never added is found in it once in 2^63 questions.
class TextSet {
 public:
  void add(std::string_view text) {
    texts_.get(quick_hash(text), [] { return true; });
  }
  bool contains(std::string_view text) const { return texts_.has(quick_hash(text)); }

 private:
  Memo<bool> texts_;
};

}  // namespace presscut::base
