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

/// The warning for a result that is not complete.
constexpr std::string_view gzip_message(GzipStatus status) {
  switch (status) {
    case GzipStatus::kTruncated:
      return "gzip: the data ends early, read as far as it goes";
    case GzipStatus::kCorrupt:
      return "gzip: the data is damaged, read as far as it goes";
    case GzipStatus::kTooLarge:
      return "gzip: the data is too large, the rest was left out";
    case GzipStatus::kComplete:
      break;
  }
  return {};
}

}  // namespace presscut::decode
