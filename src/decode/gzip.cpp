#include "decode/gzip.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>

namespace presscut::decode {
namespace {

constexpr std::size_t kFirstBuffer = 64 * 1024;
constexpr int kGzipWrapper = 16;  // added to the window bits: see inflateInit2 in zlib.h

uInt clamped(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, 1u << 30));
}

// Ends the stream on every way out.
struct Inflater {
  z_stream stream{};
  bool ready = inflateInit2(&stream, MAX_WBITS + kGzipWrapper) == Z_OK;
  Inflater() = default;
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() {
    if (ready) inflateEnd(&stream);
  }
};

}  // namespace

GzipText unpack_gzip(std::string_view bytes, std::size_t max_bytes) {
  GzipText result;
  Inflater inflater;
  if (!inflater.ready) return {{}, GzipStatus::kCorrupt};
  z_stream& stream = inflater.stream;
  std::size_t read = 0;
  std::size_t written = 0;
  const auto end_with = [&](GzipStatus status) {
    result.text.resize(written);
    result.status = status;
    return std::move(result);
  };
  while (true) {
    if (written == result.text.size()) {
      if (written > max_bytes) {
        written = max_bytes;
        return end_with(GzipStatus::kTooLarge);
      }
      // One byte above the limit tells "exactly at the limit" from "more".
      const std::size_t wanted = std::max({kFirstBuffer, result.text.size() * 2, bytes.size() * 4});
      result.text.resize(std::min(wanted, max_bytes + 1));
    }
    const uInt available = clamped(bytes.size() - read);
    const uInt room = clamped(result.text.size() - written);
    stream.next_in = reinterpret_cast<const Bytef*>(bytes.data() + read);
    stream.avail_in = available;
    stream.next_out = reinterpret_cast<Bytef*>(result.text.data() + written);
    stream.avail_out = room;
    const int code = inflate(&stream, Z_NO_FLUSH);
    read += available - stream.avail_in;
    written += room - stream.avail_out;
    if (code == Z_STREAM_END) {
      if (!is_gzip(bytes.substr(read)))
        return end_with(written > max_bytes ? GzipStatus::kTooLarge : GzipStatus::kComplete);
      if (inflateReset(&stream) != Z_OK) return end_with(GzipStatus::kCorrupt);
    } else if (code == Z_BUF_ERROR || (code == Z_OK && read == bytes.size() && stream.avail_out > 0)) {
      return end_with(GzipStatus::kTruncated);
    } else if (code != Z_OK) {
      return end_with(GzipStatus::kCorrupt);
    }
  }
}

}  // namespace presscut::decode
