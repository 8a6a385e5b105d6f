// JSON Lines from bytes, plain or packed.
#include "cli/json_lines.h"
#include "page_stream.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  presscut::fuzz::read_pages<presscut::cli::JsonLinesReader>(data, size);
  return 0;
}
