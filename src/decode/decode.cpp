#include "decode/decode.h"

#include "base/utf8.h"

namespace presscut::decode {

std::string decode_to_utf8(std::string_view bytes, std::string_view /*charset_hint*/,
                           std::vector<std::string>& /*warnings*/) {
  return base::repair_utf8(bytes);
}

}  // namespace presscut::decode
