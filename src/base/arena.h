// A bump allocator for one page: no per-object free, everything goes at once, chunks are kept for the
// next page.
#pragma once

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace presscut::base {

/// Thrown by Arena::allocate when the page's byte budget is used up.
struct ArenaExhausted : std::runtime_error {
  ArenaExhausted() : std::runtime_error("memory budget of the page used up") {}
};

class Arena {
 public:
  /// `budget` is the most bytes allocate() hands out between two resets.
  explicit Arena(std::size_t budget = static_cast<std::size_t>(-1)) : budget_(budget) {}
  Arena(Arena&&) noexcept = default;
  Arena& operator=(Arena&&) noexcept = default;

  /// `size` bytes aligned to 16, valid until reset().
  void* allocate(std::size_t size) {
    size = (size + 15) & ~static_cast<std::size_t>(15);
    if (size > left_) refill(size);
    char* result = next_;
    next_ += size;
    left_ -= size;
    return result;
  }

  /// A copy of the text that lives as long as the arena's contents.
  std::string_view copy(std::string_view text);

  void set_budget(std::size_t bytes) { budget_ = bytes; }
  void reset();
  /// Gives the memory back as well, for a page that needed more than the next one will.
  void release();
  std::size_t used() const { return used_ - left_; }

 private:
  void refill(std::size_t size);

  struct Chunk {
    std::unique_ptr<char[]> bytes;
    std::size_t size;
  };
  std::vector<Chunk> chunks_;
  std::size_t current_ = 0;  // chunks_[current_ - 1] is being filled
  char* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t budget_;
};

}  // namespace presscut::base
