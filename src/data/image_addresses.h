// Where lazily loaded images keep their address, and which addresses show nothing.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// Addresses with these parts (anywhere, lower case) are placeholders or tracking pixels.
inline constexpr auto kPlaceholderParts = std::to_array<std::string_view>({
    ".svg",
    "/1x1",
    "/blank.",
    "/loading.",
    "/pixel",
    "/spacer",
    "1x1.",
    "1x1px",
    "_blank.gif",
    "clear.gif",
    "dummy.",
    "fallback-",
    "grey-placeholder",
    "lazy-load",
    "lazyload",
    "placeholder",
    "spacer.",
    "transparent.",
});

/// Attributes of lazily loaded images that hold the address, best first.
inline constexpr auto kLazySourceAttributes = std::to_array<std::string_view>({
    "data-original",
    "data-src-large",
    "data-full-src",
    "data-hi-res-src",
    "data-large-src",
    "data-lazy-src",
    "data-src",
    "data-lazy",
    "data-lazyload",
    "data-original-src",
    "data-orig-file",
    "data-large-file",
    "data-full",
    "data-image",
    "data-img-src",
    "data-image-src",
    "data-url",
    "data-flickity-lazyload",
    "data-echo",
    "data-defer-src",
    "data-img",
    "data-cfsrc",
    "data-pagespeed-lazy-src",
    "data-raw-src",
});

inline constexpr auto kSourceSetAttributes = std::to_array<std::string_view>({
    "data-lazy-srcset",
    "data-srcset",
    "srcset",
    "data-original-set",
    "data-src-set",
    "imagesrcset",
});

}  // namespace presscut::data
