// The attributes that some stage reads: the prescan keeps no other, unless a selector may ask for it.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// In lower case, sorted by bytes.
inline constexpr auto kReadAttributes = std::to_array<std::string_view>({
    "alt", "class", "content", "data-alt", "data-bg", "data-caption", "data-cfsrc", "data-copyright",
    "data-credit", "data-date", "data-datetime", "data-defer-src", "data-echo", "data-flickity-lazyload",
    "data-full", "data-full-src", "data-hi-res-src", "data-image", "data-image-caption", "data-image-credit",
    "data-image-src", "data-img", "data-img-caption", "data-img-src", "data-large-file", "data-large-src",
    "data-lazy", "data-lazy-src", "data-lazy-srcset", "data-lazyload", "data-orig-file", "data-original",
    "data-original-set", "data-original-src", "data-pagespeed-lazy-src", "data-photo-credit",
    "data-photographer", "data-published", "data-raw-src", "data-src", "data-src-large", "data-src-set",
    "data-srcset", "data-testid", "data-timestamp", "data-url", "datetime", "height", "hidden", "href",
    "http-equiv", "id", "imagesrcset", "itemprop", "lang", "name", "property", "pubdate", "rel", "role",
    "src", "srcset", "style", "type", "width", "xml:lang",
});

}  // namespace presscut::data
