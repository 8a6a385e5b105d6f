#include "base/system_message.h"

#include <cstring>

namespace presscut::base {

std::string system_message(int error) {
  return std::strerror(error);
}

}  // namespace presscut::base
