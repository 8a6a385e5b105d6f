// Bytes to text: every charset the caller may name, gzip, binary kinds.
#include "decode/charset.h"
#include "decode/compression.h"
#include "decode/sniff.h"
#include "fuzz.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr std::string_view kHints[] = {
      "",          "utf-8",   "windows-1252", "utf-16le", "utf-16be",
      "shift_jis", "gb18030", "big5",         "euc-jp",   "iso-2022-jp",
      "koi8-r",    "utf-7",   "windows-874",  "euc-kr",   "x-user-defined"};
  constexpr std::size_t kMax = 1 << 16;
  std::string_view bytes = fuzz::bytes_of(data, size);
  std::string_view hint;
  if (!bytes.empty()) {
    hint = kHints[static_cast<unsigned char>(bytes[0]) % std::size(kHints)];
    bytes.remove_prefix(1);
  }
  base::Warnings warnings;
  const std::string text = decode::decode_to_utf8(bytes, hint, warnings, kMax);
  fuzz::require_utf8(text);
  fuzz::require(text.find('\0') == std::string::npos, "text holds no NUL");
  fuzz::require(text.size() <= 8 * std::max(kMax, size), "text is not much longer than its bytes");
  for (const base::Warning& warning : warnings) fuzz::require_utf8(warning.text);
  decode::find_binary_kind(bytes);
  for (const decode::Codec codec :
       {decode::Codec::kGzip, decode::Codec::kZstd, decode::Codec::kXz, decode::Codec::kBrotli})
    fuzz::require(decode::unpack(codec, bytes, kMax).text.size() <= kMax, "unpacked text keeps its limit");
  return 0;
}
