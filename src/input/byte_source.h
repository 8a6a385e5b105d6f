// A file or pipe read from front to back, unpacked on the way.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace presscut::input {

class ByteSource {
 public:
  ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  ~ByteSource();

  /// "-" is standard input. On failure, false, and error() says why.
  bool open(const std::string& path);

  /// Up to `size` of the next bytes without taking them: shorter at the end only.
  std::string_view peek(std::size_t size);
  /// Takes bytes that were peeked at.
  void skip(std::size_t size);

  /// The line without its "\n"; false at the end. A line above `limit` bytes is passed over and `too_long`
  /// set.
  bool read_line(std::string& line, std::size_t limit, bool& too_long, char end = '\n');
  /// The next name of a list, ended by a newline or NUL; empty ones are passed over. False at the end, and
  /// with an error where the names cannot be read as they are meant: then none is left out in silence.
  bool read_name(std::string& name, bool null_separated);
  /// Appends up to `size` bytes; what is missing was not there.
  void read(std::string& out, std::size_t size);
  /// Passes over up to `size` bytes, and stops before `stop` (not empty). How many were passed over.
  std::size_t discard(std::size_t size, std::string_view stop);
  /// Gives back the last bytes taken.
  void put_back(std::string_view bytes);

  bool at_end() { return peek(1).empty(); }
  /// Bytes taken so far, unpacked.
  std::size_t offset() const { return offset_; }
  /// What went wrong, empty while nothing did. Damaged compression is an error too, behind what could be
  /// read.
  const std::string& error() const { return error_; }
  void forget_error() { error_.clear(); }

 private:
  struct Packed;

  bool fill();  // at least one more byte in the buffer
  bool read_raw();
  bool unpack_more();

  int descriptor_ = -1;
  std::string raw_;  // as read, not yet unpacked
  std::size_t raw_start_ = 0;
  std::unique_ptr<Packed> packed_;
  bool kind_known_ = false;
  std::string buffer_;
  std::size_t start_ = 0;  // of what is not yet taken
  std::size_t offset_ = 0;
  bool ended_ = false;
  std::string error_;
};

}  // namespace presscut::input
