// The classes of words under the names that quotations use.
#pragma once

#include "data/words.h"

namespace presscut::quote {

using data::WordClass;
using enum data::WordClass;

}  // namespace presscut::quote
