// Keys under which state objects in scripts keep an article's text, lower case. Sorted.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

inline constexpr auto kTextKeys = std::to_array<std::string_view>({
    "articlebody",
    "body",
    "body_html",
    "bodyhtml",
    "bodytext",
    "content",
    "content_html",
    "contenthtml",
    "fulltext",
    "html",
    "paragraph",
    "text",
    "value",
});

}  // namespace presscut::data
