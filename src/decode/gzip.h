// gzip (RFC 1952), recognised by its magic.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace presscut::decode {

/// The bytes begin as a gzip member does.
inline bool is_gzip(std::string_view bytes) {
  return bytes.size() >= 3 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

enum class GzipStatus {
  kComplete,
  kTruncated,  // the data ended in the middle of a member: `text` is what came before
  kCorrupt,    // a member is damaged: `text` is what could be read
  kTooLarge,   // `text` stops at the limit
};

struct GzipText {
  std::string text;
  GzipStatus status = GzipStatus::kComplete;
};

/// Unpacks all members, at most `max_bytes` of text. Bytes behind the last member are ignored, as gzip does.
GzipText unpack_gzip(std::string_view bytes, std::size_t max_bytes);

}  // namespace presscut::decode
