// Words in class names, ids and addresses that tell what an image or the text beside it is for. Matched on
// whole lower-case words after cutting at anything but letters and at a lower-to-upper change of case.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// The element holds a caption.
inline constexpr auto kCaptionClassWords = std::to_array<std::string_view>({
    "bildetekst", "bildtext", "bildunterschrift", "bildunterzeile", "caption", "captions", "captiontext",
    "cutline", "didascalia", "figcap", "figcaption", "imagecaption", "imgcaption", "leadcaption", "legend",
    "legenda", "legende", "leyenda", "photocaption", "piefoto", "subtitular",
});

/// Only beside an image: words that also name other things.
inline constexpr auto kDescriptionClassWords = std::to_array<std::string_view>({
    "desc", "description", "info", "meta", "text", "title",
});

/// The element holds the credit, when it stands with an image.
inline constexpr auto kCreditClassWords = std::to_array<std::string_view>({
    "agency", "agentur", "attribution", "author", "autor", "autore", "bildautor", "bildquelle", "byline",
    "copy", "copyright", "copyrightholder", "copyrights", "credit", "creditline", "credito", "creditos",
    "credits", "credittext", "distributor", "firma", "fonte", "foto", "fotocredit", "fotograf", "fotografo",
    "fuente", "image-author", "kilde", "kredit", "photoby", "photocredit", "photog", "photographer",
    "photographers", "quelle", "rights", "rightsholder", "source", "src", "urheber",
});

/// The element is about something else: what it shows is never a photo of the article.
inline constexpr auto kFurnitureWords = std::to_array<std::string_view>({
    "ad", "ads", "adslot", "advert", "advertisement", "advertising", "anzeige", "author", "authors",
    "autor", "autoren", "autores", "banner", "bio", "breadcrumb", "byline", "bylines", "columnist",
    "comment", "commenter", "comments", "contributor", "cookie", "footer", "masthead", "menu", "nav",
    "navbar", "navigation", "newsletter", "outbrain", "paywall", "popular", "profile", "promo", "recirc",
    "recommendation", "recommendations", "recommended", "redakteur", "related", "relatedposts", "reporter",
    "reporters", "share", "sharing", "sidebar", "social", "socialembed", "sponsor", "sponsored", "sponsors",
    "subscribe", "taboola", "toolbar", "trending", "tweet", "twitter", "verwandte", "werbung",
});

/// The image or the file is an icon.
inline constexpr auto kIconWords = std::to_array<std::string_view>({
    "avatar", "avatars", "badge", "emoji", "emoticon", "favicon", "gravatar", "icon", "icons", "logo",
    "logos", "signature", "spinner", "sprite",
});

/// The element is made for an image.
inline constexpr auto kImageWords = std::to_array<std::string_view>({
    "bild", "bilder", "billede", "embed", "figure", "foto", "fotos", "galeria", "galerie", "gallerie",
    "gallery", "image", "images", "img", "imgs", "kuva", "media", "photo", "photography", "photos", "pic",
    "picture", "pictures", "slide", "slideshow", "thumbnail", "visual",
});

/// Addresses with these parts (anywhere, lower case) are placeholders or tracking pixels.
inline constexpr auto kPlaceholderParts = std::to_array<std::string_view>({
    ".svg", "/1x1", "/blank.", "/loading.", "/pixel", "/spacer", "1x1.", "1x1px", "_blank.gif", "clear.gif",
    "dummy.", "fallback-", "grey-placeholder", "lazy-load", "lazyload", "placeholder", "spacer.",
    "transparent.",
});

/// Attributes of lazily loaded images that hold the address, best first.
inline constexpr auto kLazySourceAttributes = std::to_array<std::string_view>({
    "data-original", "data-src-large", "data-full-src", "data-hi-res-src", "data-large-src", "data-lazy-src", "data-src",
    "data-lazy", "data-lazyload", "data-original-src", "data-orig-file", "data-large-file", "data-full", "data-image",
    "data-img-src", "data-image-src", "data-url", "data-flickity-lazyload", "data-echo", "data-defer-src", "data-img",
    "data-cfsrc", "data-pagespeed-lazy-src", "data-raw-src",
});

inline constexpr auto kSourceSetAttributes = std::to_array<std::string_view>({
    "data-lazy-srcset", "data-srcset", "srcset", "data-original-set", "data-src-set", "imagesrcset",
});

}  // namespace presscut::data
