// JSON Lines from bytes, plain or packed.
#include "input/json_lines.h"
#include "page_stream.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  presscut::fuzz::read_pages<presscut::input::JsonLinesReader>(data, size);
  return 0;
}
