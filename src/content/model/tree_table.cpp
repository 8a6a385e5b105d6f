#include "content/model/tables.h"

namespace presscut::content {

const Forest kFirstPass = {nullptr, nullptr, nullptr, 0};
const Forest kSecondPass = {nullptr, nullptr, nullptr, 0};

}  // namespace presscut::content
