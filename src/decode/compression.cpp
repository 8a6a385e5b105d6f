#include "decode/compression.h"

#include <brotli/decode.h>
#include <lzma.h>
#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstdint>

namespace presscut::decode {
namespace {

constexpr std::size_t kFirstBuffer = 64 * 1024;
constexpr int kGzipWrapper = 16;  // added to the window bits: see inflateInit2 in zlib.h
constexpr std::uint64_t kXzMemory = std::uint64_t{128} << 20;  // xz -9 needs 65 MB to unpack
constexpr int kZstdWindow = 27;                 // as bits: 128 MB, what the zstd program takes by default
constexpr unsigned char kSkippableMark = 0x50;  // 0x184D2A50 to 0x184D2A5F begin a frame without content

using State = Unpacker::State;

uInt clamped(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, 1u << 30));
}

bool is_gzip(std::string_view bytes) {
  return bytes.size() >= 3 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

bool is_zstd(std::string_view bytes) {
  if (bytes.size() < 4) return false;
  const bool skippable =
      (static_cast<unsigned char>(bytes[0]) & 0xF0) == kSkippableMark && bytes.substr(1, 3) == "\x2A\x4D\x18";
  return skippable || bytes.starts_with("\x28\xB5\x2F\xFD");
}

class GzipUnpacker : public Unpacker {
 public:
  ~GzipUnpacker() override {
    if (ready_) inflateEnd(&stream_);
  }
  Step unpack(std::string_view input, std::span<char> output) override {
    if (!ready_) return {0, 0, State::kDamaged};
    if (between_) {
      if (!is_gzip(input)) return {0, 0, State::kEnded};
      if (inflateReset(&stream_) != Z_OK) return {0, 0, State::kDamaged};
      between_ = false;
    }
    const uInt available = clamped(input.size()), room = clamped(output.size());
    stream_.next_in = reinterpret_cast<const Bytef*>(input.data());
    stream_.avail_in = available;
    stream_.next_out = reinterpret_cast<Bytef*>(output.data());
    stream_.avail_out = room;
    const int code = inflate(&stream_, Z_NO_FLUSH);
    Step step{available - stream_.avail_in, room - stream_.avail_out, State::kMore};
    between_ = code == Z_STREAM_END;
    if (between_) {
      step.state = State::kBetween;
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
      step.state = State::kDamaged;
    }
    return step;
  }

 private:
  z_stream stream_{};
  bool ready_ = inflateInit2(&stream_, MAX_WBITS + kGzipWrapper) == Z_OK;
  bool between_ = false;
};

class ZstdUnpacker : public Unpacker {
 public:
  ZstdUnpacker() {
    if (stream_ != nullptr) ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, kZstdWindow);
  }
  ~ZstdUnpacker() override { ZSTD_freeDStream(stream_); }
  Step unpack(std::string_view input, std::span<char> output) override {
    if (stream_ == nullptr) return {0, 0, State::kDamaged};
    if (between_ && !is_zstd(input)) return {0, 0, State::kEnded};
    ZSTD_inBuffer in{input.data(), input.size(), 0};
    ZSTD_outBuffer out{output.data(), output.size(), 0};
    const std::size_t code = ZSTD_decompressStream(stream_, &out, &in);
    if (ZSTD_isError(code) != 0) return {in.pos, out.pos, State::kDamaged};
    between_ = code == 0;
    return {in.pos, out.pos, between_ ? State::kBetween : State::kMore};
  }

 private:
  ZSTD_DStream* stream_ = ZSTD_createDStream();
  bool between_ = false;
};

class XzUnpacker : public Unpacker {
 public:
  ~XzUnpacker() override { lzma_end(&stream_); }
  Step unpack(std::string_view input, std::span<char> output) override {
    if (between_) {
      if (find_codec(input) != Codec::kXz) return {0, 0, State::kEnded};
      ready_ = start();
      between_ = false;
    }
    if (!ready_) return {0, 0, State::kDamaged};
    stream_.next_in = reinterpret_cast<const std::uint8_t*>(input.data());
    stream_.avail_in = input.size();
    stream_.next_out = reinterpret_cast<std::uint8_t*>(output.data());
    stream_.avail_out = output.size();
    const lzma_ret code = lzma_code(&stream_, LZMA_RUN);
    Step step{input.size() - stream_.avail_in, output.size() - stream_.avail_out, State::kMore};
    between_ = code == LZMA_STREAM_END;
    if (between_) {
      step.state = State::kBetween;
    } else if (code != LZMA_OK && code != LZMA_BUF_ERROR) {
      step.state = State::kDamaged;
    }
    return step;
  }

 private:
  bool start() { return lzma_stream_decoder(&stream_, kXzMemory, 0) == LZMA_OK; }

  lzma_stream stream_ = LZMA_STREAM_INIT;
  bool ready_ = start();
  bool between_ = false;
};

class BrotliUnpacker : public Unpacker {
 public:
  ~BrotliUnpacker() override { BrotliDecoderDestroyInstance(state_); }
  Step unpack(std::string_view input, std::span<char> output) override {
    if (state_ == nullptr) return {0, 0, State::kDamaged};
    const auto* in = reinterpret_cast<const std::uint8_t*>(input.data());
    auto* out = reinterpret_cast<std::uint8_t*>(output.data());
    std::size_t in_left = input.size(), out_left = output.size();
    const BrotliDecoderResult code =
        BrotliDecoderDecompressStream(state_, &in_left, &in, &out_left, &out, nullptr);
    const State state = code == BROTLI_DECODER_RESULT_SUCCESS ? State::kEnded
                        : code == BROTLI_DECODER_RESULT_ERROR ? State::kDamaged
                                                              : State::kMore;
    return {input.size() - in_left, output.size() - out_left, state};
  }

 private:
  BrotliDecoderState* state_ = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
};

}  // namespace

Codec find_codec(std::string_view bytes) {
  using std::string_view_literals::operator""sv;
  if (is_gzip(bytes)) return Codec::kGzip;
  if (is_zstd(bytes)) return Codec::kZstd;
  if (bytes.starts_with("\xFD\x37\x7A\x58\x5A\x00"sv)) return Codec::kXz;
  return Codec::kNone;
}

bool is_brotli(std::string_view bytes, std::size_t max_bytes) {
  if (bytes.empty()) return false;
  // Most other data is damaged at once: it is not unpacked in vain.
  const Unpacked whole = unpack(Codec::kBrotli, bytes, max_bytes);
  return whole.status == UnpackStatus::kComplete && !whole.text.empty();
}

std::string_view codec_name(Codec codec) {
  switch (codec) {
    case Codec::kGzip:
      return "gzip";
    case Codec::kZstd:
      return "zstd";
    case Codec::kXz:
      return "xz";
    case Codec::kBrotli:
      return "brotli";
    case Codec::kNone:
      break;
  }
  return {};
}

std::unique_ptr<Unpacker> Unpacker::make(Codec codec) {
  switch (codec) {
    case Codec::kGzip:
      return std::make_unique<GzipUnpacker>();
    case Codec::kZstd:
      return std::make_unique<ZstdUnpacker>();
    case Codec::kXz:
      return std::make_unique<XzUnpacker>();
    case Codec::kBrotli:
      return std::make_unique<BrotliUnpacker>();
    case Codec::kNone:
      break;
  }
  return nullptr;
}

Unpacked unpack(Codec codec, std::string_view bytes, std::size_t max_bytes) {
  Unpacked result;
  const std::unique_ptr<Unpacker> unpacker = Unpacker::make(codec);
  if (unpacker == nullptr) return {{}, UnpackStatus::kCorrupt};
  std::size_t read = 0;
  std::size_t written = 0;
  const auto end_with = [&](UnpackStatus status) {
    result.text.resize(std::min(written, max_bytes));
    result.status = status;
    return std::move(result);
  };
  while (true) {
    if (written == result.text.size()) {
      if (written > max_bytes) return end_with(UnpackStatus::kTooLarge);
      // One byte above the limit tells "exactly at the limit" from "more".
      const std::size_t wanted = std::max({kFirstBuffer, result.text.size() * 2, bytes.size() * 4});
      result.text.resize(std::min(wanted, max_bytes + 1));
    }
    const Unpacker::Step step = unpacker->unpack(bytes.substr(read), std::span(result.text).subspan(written));
    read += step.read;
    written += step.written;
    const bool stuck = step.read == 0 && step.written == 0;
    switch (step.state) {
      case State::kDamaged:
        return end_with(UnpackStatus::kCorrupt);
      case State::kEnded:
        return end_with(written > max_bytes ? UnpackStatus::kTooLarge : UnpackStatus::kComplete);
      case State::kBetween:
        if (read == bytes.size())
          return end_with(written > max_bytes ? UnpackStatus::kTooLarge : UnpackStatus::kComplete);
        break;
      case State::kMore:
        if (stuck || (read == bytes.size() && written < result.text.size()))
          return end_with(UnpackStatus::kTruncated);
        break;
    }
  }
}

std::string unpack_message(Codec codec, UnpackStatus status) {
  const std::string name(codec_name(codec));
  switch (status) {
    case UnpackStatus::kTruncated:
      return name + ": the data ends early, read as far as it goes";
    case UnpackStatus::kCorrupt:
      return name + ": the data is damaged, read as far as it goes";
    case UnpackStatus::kTooLarge:
      return name + ": the data is too large, the rest was left out";
    case UnpackStatus::kComplete:
      break;
  }
  return {};
}

}  // namespace presscut::decode
