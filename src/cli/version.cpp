#include <brotli/decode.h>
#include <fmt/format.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <CLI/Version.hpp>
#include <nlohmann/json.hpp>

#include "article/article.h"
#include "cli/help.h"

namespace presscut::cli {

// Gumbo, uchardet and mimetic do not name their versions: the build asks the system for those.
std::string version_text() {
  return fmt::format(
      "presscut {}\nschema {}\ngumbo {}\nuchardet {}\nzlib {}\nzstd {}\nxz {}\nbrotli {}.{}.{}\nmimetic "
      "{}\nfmt {}.{}.{}\nCLI11 {}\nnlohmann-json "
      "{}.{}.{}\n",
      PRESSCUT_VERSION, article::kSchemaVersion, PRESSCUT_GUMBO_VERSION, PRESSCUT_UCHARDET_VERSION,
      zlibVersion(), ZSTD_versionString(), lzma_version_string(), BrotliDecoderVersion() >> 24,
      BrotliDecoderVersion() >> 12 & 0xFFF, BrotliDecoderVersion() & 0xFFF, PRESSCUT_MIMETIC_VERSION,
      FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100, CLI11_VERSION,
      NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH);
}

}  // namespace presscut::cli
