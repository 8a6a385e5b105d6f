// JSON Lines as input: {"html": …, "url"?, "id"?} a line.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "input/byte_source.h"
#include "input/page.h"

namespace presscut::input {

class JsonLinesReader {
 public:
  JsonLinesReader(ByteSource& source, std::string name, std::size_t max_bytes)
      : source_(source), name_(std::move(name)), max_bytes_(max_bytes) {}

  /// The next line's page, or a failure for a line that contains none; false at the end. Blank lines are
  /// passed over.
  bool next(Page& page);

 private:
  ByteSource& source_;
  std::string name_;
  std::size_t max_bytes_;
  std::size_t line_ = 0;
};

}  // namespace presscut::input
