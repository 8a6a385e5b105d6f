// WARC files from bytes, plain or packed: each page or failure, and an end.
#include "cli/byte_source.h"
#include "cli/inputs.h"
#include "cli/warc.h"
#include "memory_file.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kMostBytes = 4096;
  const fuzz::MemoryFile file(fuzz::bytes_of(data, size));
  cli::ByteSource source;
  fuzz::require(source.open(file.path()), "the file opens");
  cli::WarcReader reader(source, "fuzz", kMostBytes);
  std::size_t pages = 0;
  for (cli::Page page; reader.next(page);) {
    cli::load_page(page, kMostBytes);
    fuzz::require(page.failure || page.bytes.size() <= kMostBytes, "pages keep the limit");
    fuzz::require(!page.failure || !page.failure->message.empty(), "a failure says why");
    // gzip packs a thousand to one.
    fuzz::require(++pages <= 1100 * size + 2, "the pages come to an end");
  }
  return 0;
}
