// WARC files from bytes, plain or packed.
#include "input/warc.h"
#include "page_stream.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  presscut::fuzz::read_pages<presscut::input::WarcReader>(data, size);
  return 0;
}
