// WARC files (ISO 28500, versions 1.0 and 1.1): the HTML pages that a crawl stored.
#pragma once

#include <cstddef>
#include <string>

#include "input/byte_source.h"
#include "input/page.h"

namespace presscut::input {

class WarcReader {
 public:
  /// `source` stands before a record; bodies above `max_bytes` become failures.
  WarcReader(ByteSource& source, std::string name, std::size_t max_bytes)
      : source_(source), name_(std::move(name)), max_bytes_(max_bytes) {}

  /// The next HTML response, or a failure for a record that is damaged; false at the end.
  bool next(Page& page);

 private:
  bool read_content(std::size_t length, std::string& content);

  ByteSource& source_;
  std::string name_;
  std::size_t max_bytes_;
  std::size_t record_ = 0;
  bool lost_ = false;     // nothing more can be read
  bool seeking_ = false;  // between a damaged record and the next that begins like one
};

/// The body of an HTTP message with "Transfer-Encoding: chunked"; as far as it goes when damaged.
std::string unchunked(std::string_view body);

}  // namespace presscut::input
