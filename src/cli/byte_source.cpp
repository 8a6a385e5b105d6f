#include "cli/byte_source.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cli/messages.h"

namespace presscut::cli {
namespace {
constexpr std::size_t kBlock = 128 * 1024;
}  // namespace

ByteSource::~ByteSource() {
  if (file_ != nullptr) gzclose(file_);
}

bool ByteSource::open(const std::string& path) {
  const int descriptor = path == "-" ? dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    error_ = system_message(errno);
    return false;
  }
  file_ = gzdopen(descriptor, "rb");
  if (file_ == nullptr) {
    close(descriptor);
    error_ = "not enough memory";
    return false;
  }
  gzbuffer(file_, kBlock);
  return true;
}

bool ByteSource::fill() {
  if (ended_ || file_ == nullptr) return false;
  if (start_ > 0) {
    buffer_.erase(0, start_);
    start_ = 0;
  }
  const std::size_t before = buffer_.size();
  buffer_.resize(before + kBlock);
  errno = 0;
  const int got = gzread(file_, buffer_.data() + before, kBlock);
  buffer_.resize(before + static_cast<std::size_t>(std::max(got, 0)));
  if (got < static_cast<int>(kBlock)) {
    int code = Z_OK;
    const char* text = gzerror(file_, &code);
    if (code == Z_BUF_ERROR) {
      error_ = "gzip data ends early";
    } else if (code == Z_ERRNO) {
      error_ = system_message(errno);
    } else if (code != Z_OK && code != Z_STREAM_END) {
      error_ = std::string("gzip data is damaged") + (*text != '\0' ? std::string(": ") + text : "");
    }
    // A pipe may give less than was asked for before its end.
    ended_ = got <= 0 || code != Z_OK || gzeof(file_) != 0;
  }
  return buffer_.size() > before;
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

void ByteSource::read(std::string& out, std::size_t size) {
  while (size > 0 && (buffer_.size() > start_ || fill())) {
    const std::size_t part = std::min(size, buffer_.size() - start_);
    out.append(buffer_, start_, part);
    skip(part);
    size -= part;
  }
}

bool ByteSource::discard(std::size_t size) {
  while (size > 0 && (buffer_.size() > start_ || fill())) {
    const std::size_t part = std::min(size, buffer_.size() - start_);
    skip(part);
    size -= part;
  }
  return size == 0;
}

}  // namespace presscut::cli
