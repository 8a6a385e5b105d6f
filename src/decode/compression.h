// Compressed data: gzip, zstd, xz and brotli, as a whole or from a stream.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace presscut::decode {

enum class Codec { kNone, kGzip, kZstd, kXz, kBrotli };

/// First bytes that tell every codec that has a magic.
inline constexpr std::size_t kMagicBytes = 6;

/// The codec that the first bytes tell, kNone for others. Brotli (RFC 7932) has no magic: see is_brotli.
Codec find_codec(std::string_view bytes);

/// The bytes are a whole brotli stream, which only unpacking them tells; at most `max_bytes` are unpacked.
bool is_brotli(std::string_view bytes, std::size_t max_bytes);

/// "gzip".
std::string_view codec_name(Codec codec);

/// Unpacks a stream piece by piece. Members or frames that follow each other are one text; bytes behind the
/// last are ignored, as the codecs' own programs do.
class Unpacker {
 public:
  enum class State {
    kMore,     // goes on with more input, or with more room for output
    kBetween,  // a member has ended: what follows may begin another one
    kEnded,    // nothing can follow
    kDamaged,
  };
  struct Step {
    std::size_t read = 0;     // of the input
    std::size_t written = 0;  // of the output
    State state = State::kMore;
  };

  /// Null for kNone.
  static std::unique_ptr<Unpacker> make(Codec codec);

  virtual ~Unpacker() = default;
  virtual Step unpack(std::string_view input, std::span<char> output) = 0;
};

enum class UnpackStatus {
  kComplete,
  kTruncated,  // the data ended in the middle of a member: `text` is what came before
  kCorrupt,    // a member is damaged: `text` is what could be read
  kTooLarge,   // `text` stops at the limit
};

struct Unpacked {
  std::string text;
  UnpackStatus status = UnpackStatus::kComplete;
};

/// Unpacks all members, at most `max_bytes` of text.
Unpacked unpack(Codec codec, std::string_view bytes, std::size_t max_bytes);

/// The warning for a result that is not complete; empty for one that is.
std::string unpack_message(Codec codec, UnpackStatus status);

}  // namespace presscut::decode
