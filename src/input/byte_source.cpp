#include "input/byte_source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/system_message.h"
#include "decode/compression.h"
#include "input/interrupt.h"

namespace presscut::input {
namespace {
constexpr std::size_t kBlock = 128 * 1024;
constexpr std::size_t kMaxName = 1024 * 1024;
constexpr int kPatience = 200;  // milliseconds
}  // namespace

struct ByteSource::Packed {
  decode::Codec codec = decode::Codec::kNone;
  std::unique_ptr<decode::Unpacker> unpacker;
  bool in_member = true;
  bool damaged = false;   // whoever forgets the error finds the end
  bool has_more = false;  // the last call filled its buffer: there may be output without further input
};

ByteSource::ByteSource() = default;

ByteSource::~ByteSource() {
  if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

bool ByteSource::open(const std::string& path) {
  descriptor_ = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ >= 0) return true;
  error_ = base::system_message(errno);
  ended_ = true;
  return false;
}

// One read, so that a pipe's bytes are available at once.
bool ByteSource::read_raw() {
  if (ended_) return false;
  if (raw_start_ > 0) raw_.erase(0, std::exchange(raw_start_, 0));
  const std::size_t before = raw_.size();
  raw_.resize(before + kBlock);
  // A pipe may keep us waiting for ever, and an interrupt may meet another thread.
  pollfd waiting{descriptor_, POLLIN, 0};
  ssize_t got = 0;
  do {
    while (!interrupted() && poll(&waiting, 1, kPatience) == 0) {
    }
    got = interrupted() ? 0 : ::read(descriptor_, raw_.data() + before, kBlock);
  } while (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
  raw_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  if (got > 0) return true;
  // An interrupt ends the input: whoever is asked for more sees to the rest.
  if (got < 0 && errno != EINTR) error_ = base::system_message(errno);
  ended_ = true;
  return false;
}

bool ByteSource::fill() {
  if (start_ > 0) buffer_.erase(0, std::exchange(start_, 0));
  if (!kind_known_) {
    while (raw_.size() < decode::kMagicBytes && read_raw()) {
    }
    if (const decode::Codec codec = decode::find_codec(raw_); codec != decode::Codec::kNone)
      packed_ = std::make_unique<Packed>(Packed{codec, decode::Unpacker::make(codec)});
    kind_known_ = true;
  }
  if (packed_ != nullptr) return unpack_more();
  if (raw_.size() == raw_start_ && !read_raw()) return false;
  buffer_.append(raw_, raw_start_);
  raw_.clear();
  raw_start_ = 0;
  return true;
}

bool ByteSource::unpack_more() {
  while (!packed_->damaged && error_.empty()) {
    if (raw_.size() == raw_start_ && !packed_->has_more && !read_raw()) {
      if (packed_->in_member && error_.empty()) {
        error_ = fmt::format("{} data ends early", decode::codec_name(packed_->codec));
        packed_->damaged = true;
      }
      return false;
    }
    if (!packed_->in_member) {
      // What follows must be seen far enough to tell whether it is another member.
      while (raw_.size() - raw_start_ < decode::kMagicBytes && read_raw()) {
      }
      packed_->in_member = true;
    }
    const std::size_t before = buffer_.size();
    buffer_.resize(before + kBlock);
    const decode::Unpacker::Step step = packed_->unpacker->unpack(std::string_view(raw_).substr(raw_start_),
                                                                  std::span(buffer_).subspan(before));
    raw_start_ += step.read;
    buffer_.resize(before + step.written);
    packed_->has_more = step.written == kBlock && step.state == decode::Unpacker::State::kMore;
    packed_->in_member = step.state == decode::Unpacker::State::kMore;
    if (step.state == decode::Unpacker::State::kDamaged) {
      error_ = fmt::format("{} data is damaged", decode::codec_name(packed_->codec));
      packed_->damaged = true;
    }
    if (buffer_.size() > before) return true;
    if (step.state == decode::Unpacker::State::kEnded) {
      ended_ = true;
      raw_start_ = raw_.size();
      return false;
    }
  }
  return false;
}

std::string_view ByteSource::peek(std::size_t size) {
  while (buffer_.size() - start_ < size && fill()) {
  }
  return std::string_view(buffer_).substr(start_, size);
}

void ByteSource::skip(std::size_t size) {
  start_ += size;
  offset_ += size;
}

bool ByteSource::read_line(std::string& line, std::size_t limit, bool& too_long, char end) {
  line.clear();
  too_long = false;
  bool any = false;
  while (buffer_.size() > start_ || fill()) {
    any = true;
    const std::size_t found = buffer_.find(end, start_);
    const std::size_t stop = std::min(found, buffer_.size());
    if (line.size() + (stop - start_) > limit) too_long = true;
    if (!too_long) line.append(buffer_, start_, stop - start_);
    skip(stop - start_);
    if (found == std::string::npos) continue;
    skip(1);
    return true;
  }
  return any;
}

bool ByteSource::read_name(std::string& name, bool null_separated) {
  bool too_long = false;
  while (error_.empty() && read_line(name, kMaxName, too_long, null_separated ? '\0' : '\n')) {
    if (too_long) {
      error_ = fmt::format("a name is longer than {} bytes", kMaxName);
    } else if (!null_separated && name.find('\0') != std::string::npos) {
      error_ = "the names are separated by NUL (--null reads those)";
    } else {
      if (!null_separated && name.ends_with('\r')) name.pop_back();
      if (!name.empty()) return true;
    }
  }
  return false;
}

void ByteSource::read(std::string& out, std::size_t size) {
  while (size > 0 && (buffer_.size() > start_ || fill())) {
    const std::size_t part = std::min(size, buffer_.size() - start_);
    out.append(buffer_, start_, part);
    skip(part);
    size -= part;
  }
}

std::size_t ByteSource::discard(std::size_t size, std::string_view stop) {
  const std::size_t begin = offset_;
  while (offset_ - begin < size && !peek(stop.size()).empty()) {
    const std::size_t part = std::min(size - (offset_ - begin), buffer_.size() - start_);
    const std::size_t found = std::string_view(buffer_).substr(start_, part).find(stop);
    if (found != std::string_view::npos) {
      skip(found);
      break;
    }
    // The stop may begin in what is kept for the next round.
    const bool last = part < stop.size() || part == size - (offset_ - begin);
    skip(last ? part : part - stop.size() + 1);
  }
  return offset_ - begin;
}

void ByteSource::put_back(std::string_view bytes) {
  buffer_.replace(0, start_, bytes);
  start_ = 0;
  offset_ -= bytes.size();
}

}  // namespace presscut::input
