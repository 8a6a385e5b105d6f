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
    "copy", "copyright", "copyrights", "credit", "credito", "creditos", "credits", "firma", "fonte", "foto",
    "fotocredit", "fotograf", "fotografo", "fuente", "kilde", "kredit", "photoby", "photocredit", "photog",
    "photographer", "quelle", "rights", "source", "src", "urheber",
});

/// The element or the file is furniture: never a photo of the article.
inline constexpr auto kFurnitureWords = std::to_array<std::string_view>({
    "ad", "ads", "adslot", "advert", "advertisement", "advertising", "anzeige", "avatar", "avatars",
    "badge", "banner", "breadcrumb", "comment", "commenter", "comments", "cookie", "emoji", "emoticon",
    "footer", "gravatar", "icon", "icons", "logo", "logos", "masthead", "menu", "nav", "navbar",
    "navigation", "newsletter", "outbrain", "paywall", "popular", "recirc", "recommendation",
    "recommendations", "recommended", "related", "relatedposts", "share", "sharing", "sidebar", "signature",
    "social", "spinner", "sponsor", "sponsored", "sponsors", "subscribe", "taboola", "toolbar", "trending",
    "verwandte", "werbung",
});

/// Addresses with these parts (anywhere, lower case) are placeholders or tracking pixels.
inline constexpr auto kPlaceholderParts = std::to_array<std::string_view>({
    "/1x1", "/blank.", "/loading.", "/pixel", "/spacer", "1x1.", "1x1px", "_blank.gif", "clear.gif",
    "data:", "dummy.", "fallback-", "grey-placeholder", "lazy-load", "lazyload", "placeholder", "spacer.",
    "transparent.",
});

/// Text that buttons and screen-reader hints put among captions, folded, whole text.
inline constexpr auto kCaptionNoise = std::to_array<std::string_view>({
    "advertisement", "anzeige", "bild in lightbox offnen", "bild vergroßern", "bildunterschrift", "caption",
    "close", "description de l'image", "enlarge", "enlarge image", "enlarge this image", "expand",
    "hide caption", "image", "image caption", "image gallery", "legende", "media caption", "open gallery",
    "open image in lightbox", "open image modal", "ouvrir l'image en grand", "photo", "photos", "play",
    "play video", "purchase", "read the caption", "schließen", "share", "show caption", "show more",
    "show slides", "toggle caption", "vergroßern", "view full screen", "view gallery", "view image",
    "view image in fullscreen", "zoom",
});

/// What stands before a caption and is not part of it, folded.
inline constexpr auto kCaptionLabels = std::to_array<std::string_view>({
    "bildbeschreibung", "bildtext", "bildunterschrift", "caption", "image caption", "legende",
    "media caption", "photo caption",
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
