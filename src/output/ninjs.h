// The article as IPTC ninjs, the format that news agencies exchange.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "output/print_options.h"

namespace presscut::output {

/// A ninjs 3.0 object (https://iptc.org/std/ninjs/) on one line: what is not known is left out. Its address
/// is the page's, or a URN made of the source's name.
std::string write_ninjs(const article::Article& article, std::string_view source,
                        const PrintOptions& options);

}  // namespace presscut::output
