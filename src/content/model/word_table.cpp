#include "content/model/tables.h"

namespace presscut::content {

const WordWeight kWordWeights[] = {{0, 0.0F}};
const std::size_t kWordWeightCount = 1;

}  // namespace presscut::content
