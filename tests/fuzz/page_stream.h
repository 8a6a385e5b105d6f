// What every reader of several pages promises, whatever the file holds: each page or a failure, and an end.
#pragma once

#include "input/byte_source.h"
#include "input/load_page.h"
#include "input/page_stream.h"
#include "memory_file.h"

namespace presscut::fuzz {

template <typename Reader>
void read_pages(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kMaxBytes = 4096;
  const MemoryFile file(bytes_of(data, size));
  input::ByteSource source;
  require(source.open(file.path()), "the file opens");
  Reader reader(source, "fuzz", kMaxBytes);
  std::size_t pages = 0;
  for (input::Page page; reader.next(page);) {
    input::load_page(page, kMaxBytes);
    require(page.failure || page.bytes.size() <= kMaxBytes, "pages keep the limit");
    require(!page.failure || !page.failure->text.empty(), "a failure says why");
    // gzip packs a thousand to one.
    require(++pages <= 1100 * size + 2, "the pages come to an end");
  }
}

}  // namespace presscut::fuzz
