// Schema version 1 as JSON: fixed key order, every key present, always valid UTF-8.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "article/article.h"

namespace presscut::output {

/// The article as an ordered JSON object; `source` is the input's name as the user gave it.
nlohmann::ordered_json to_json(const article::Article& article, std::string_view source);

/// One result for an input that could not be read: status "error" with code and message.
nlohmann::ordered_json error_json(std::string_view source, std::string_view code, std::string_view message);

/// Text of the object on one line (indent < 0) or pretty (indent = 2), without a final newline.
std::string dump(const nlohmann::ordered_json& object, int indent);

}  // namespace presscut::output
