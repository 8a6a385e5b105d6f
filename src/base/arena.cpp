#include "base/arena.h"

#include <algorithm>
#include <cstring>

namespace presscut::base {
namespace {
constexpr std::size_t kFirstChunk = 256 * 1024;
constexpr std::size_t kMaxChunk = 8 * 1024 * 1024;
}  // namespace

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return {};
  char* bytes = static_cast<char*>(allocate(text.size()));
  std::memcpy(bytes, text.data(), text.size());
  return {bytes, text.size()};
}

void Arena::reset() {
  current_ = 0;
  next_ = nullptr;
  left_ = 0;
  used_ = 0;
}

void Arena::release() {
  reset();
  chunks_.clear();
}

void Arena::refill(std::size_t size) {
  if (used_ - left_ + size > budget_) throw ArenaExhausted();
  // A kept chunk that is too small for this one request is passed over until the next reset.
  while (current_ < chunks_.size() && chunks_[current_].size < size) ++current_;
  if (current_ == chunks_.size()) {
    const std::size_t doubled = chunks_.empty() ? kFirstChunk : chunks_.back().size * 2;
    const std::size_t wanted = std::max(size, std::min(doubled, kMaxChunk));
    chunks_.push_back({std::make_unique_for_overwrite<char[]>(wanted), wanted});
  }
  next_ = chunks_[current_].bytes.get();
  used_ += chunks_[current_].size - left_;
  left_ = chunks_[current_].size;
  ++current_;
}

}  // namespace presscut::base
