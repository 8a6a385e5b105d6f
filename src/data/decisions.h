// Every decision that presscut explains: a stable name and what it means, one row each. `explain` prints both,
// `explain --rules` lists them all.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace presscut::data {

// clang-format off
/// Where the value of a field came from.
#define PRESSCUT_FIELD_SOURCES(X)                                                                        \
  X(kTitleHeading,        "title.heading",          "an h1 to h4, or an element marked up as the headline") \
  X(kTitleMicrodata,      "title.microdata",        "itemprop headline or name of the article")             \
  X(kTitleJsonld,         "title.jsonld",           "JSON-LD headline of an article")                       \
  X(kTitleOg,             "title.og",               "og:title")                                             \
  X(kTitleTwitter,        "title.twitter",          "twitter:title")                                        \
  X(kTitleMeta,           "title.meta",             "another meta title (dc.title, parsely-title …)")       \
  X(kTitleTag,            "title.tag",              "the <title> as it is")                                 \
  X(kTitleTagPart,        "title.tag_part",         "the <title> without the site's name")                  \
  X(kTitleBlock,          "title.block",            "a line of text above the article's first paragraph")   \
  X(kSubtitleElement,     "subtitle.element",       "an element marked up as standfirst, below the title")  \
  X(kSubtitleJsonld,      "subtitle.jsonld",        "JSON-LD alternativeHeadline that the page shows")      \
  X(kSubtitleDescription, "subtitle.description",   "the description, shown as a line below the title")     \
  X(kDateJsonldPublished, "date.jsonld.published",  "JSON-LD datePublished of an article")                  \
  X(kDateJsonldPage,      "date.jsonld.page",       "JSON-LD datePublished of the page or another thing")   \
  X(kDateJsonldCreated,   "date.jsonld.created",    "JSON-LD dateCreated or uploadDate")                    \
  X(kDateJsonldModified,  "date.jsonld.modified",   "JSON-LD dateModified")                                 \
  X(kDateMetaPublished,   "date.meta.published",    "meta article:published_time and similar")              \
  X(kDateMeta,            "date.meta.date",         "meta date, dc.date, pubdate and similar")            \
  X(kDateMetaModified,    "date.meta.modified",     "meta article:modified_time, og:updated_time, lastmod") \
  X(kDateMicroPublished,  "date.microdata.published", "itemprop datePublished")                             \
  X(kDateMicroModified,   "date.microdata.modified", "itemprop dateModified")                               \
  X(kDateTime,            "date.time",              "a <time> element")                                     \
  X(kDateTimePublished,   "date.time.published",    "a <time> marked as the publication (pubdate, class)")  \
  X(kDateTimeModified,    "date.time.modified",     "a <time> marked as an update")                         \
  X(kDateElement,         "date.element",           "an element whose class or id says date")               \
  X(kDateVisible,         "date.visible",           "a date written on the page")                           \
  X(kDateVisiblePublished, "date.visible.published", "a written date that says published")                  \
  X(kDateVisibleModified, "date.visible.modified",  "a written date that says updated")                     \
  X(kDateUrl,             "date.url",               "the date in the page's address")                       \
  X(kDateState,           "date.state",             "datePublished and similar in a script's data")         \
  X(kDateRelative,        "date.relative",          "a relative date, counted from the given reference")    \
  X(kAuthorJsonld,        "author.jsonld",          "JSON-LD author of an article")                         \
  X(kAuthorMeta,          "author.meta",            "meta author and similar")                              \
  X(kAuthorMicrodata,     "author.microdata",       "itemprop author")                                      \
  X(kAuthorRel,           "author.rel",             "a link with rel=author")                               \
  X(kAuthorProfile,       "author.profile",         "a link to an author's page")                           \
  X(kAuthorElement,       "author.element",         "an element whose class or id says byline or author")   \
  X(kAuthorByline,        "author.byline",          "a written line that begins with By, Von, Par …")       \
  X(kAuthorPlain,         "author.plain",           "a line beside the headline that is only a name")       \
  X(kAuthorSignature,     "author.signature",       "a line below the text that is only a name")            \
  X(kAuthorState,         "author.state",           "a key for the author in a script")                     \
  X(kSiteOg,              "site.og",                "og:site_name")                                         \
  X(kSiteJsonld,          "site.jsonld",            "JSON-LD publisher or WebSite name")                    \
  X(kSiteMeta,            "site.meta",              "application-name and similar")                         \
  X(kSiteTitle,           "site.title",             "the end of the <title> that the address confirms")     \
  X(kUrlCanonical,        "url.canonical",          "link rel=canonical")                                   \
  X(kUrlOg,               "url.og",                 "og:url")                                               \
  X(kUrlJsonld,           "url.jsonld",             "JSON-LD url or mainEntityOfPage of an article")        \
  X(kUrlGiven,            "url.given",              "the address the caller gave")                          \
  X(kLanguageHtml,        "language.html",          "the lang attribute of html")                           \
  X(kLanguageMeta,        "language.meta",          "og:locale, content-language, JSON-LD inLanguage")      \
  X(kLanguageText,        "language.text",          "the script and the small words of the text")

/// Why an image is one of the article's photos, or where a caption without an image came from.
#define PRESSCUT_PHOTO_SOURCES(X)                                                                            \
  X(kPhotoCaption,      "photo.caption",       "a caption or credit without an image in the page")           \
  X(kPhotoStructured,   "photo.structured",    "an image that structured data names as the article's")       \
  X(kPhotoFigure,       "photo.figure",        "an image in a figure or another element for images")         \
  X(kPhotoImage,        "photo.image",         "an image by its size and place")                             \
  X(kPhotoUnshown,      "photo.unshown",       "an image of structured data that the page does not show")

/// Why a block of text was kept in the body or dropped.
#define PRESSCUT_BLOCK_RULES(X)                                                                              \
  X(kKeepModel,         "keep.model",          "the model is sure enough of the block")                     \
  X(kKeepGroup,         "keep.group",          "the table, list or post around it is kept whole")           \
  X(kKeepFallback,      "keep.fallback",       "nothing else was found: a short page's only text")          \
  X(kKeepSelector,      "keep.selector",       "--keep names an element around it")                         \
  X(kDropModel,         "drop.model",          "the model takes it for something else")                     \
  X(kDropGroup,         "drop.group",          "the table or list around it is dropped whole")              \
  X(kDropHidden,        "drop.hidden",         "its own markup hides it")                                   \
  X(kDropTemplate,      "drop.template",       "inside <template> or <noscript>, which browsers do not show") \
  X(kDropTitle,         "drop.title",          "repeats the title")                                         \
  X(kDropByline,        "drop.byline",         "the authors' names and next to nothing else")               \
  X(kDropDateLine,      "drop.date_line",      "a date with its time and next to nothing else")             \
  X(kDropCaption,       "drop.caption",        "the caption of a photo, given with the photo")              \
  X(kDropCredit,        "drop.credit",         "the credit of a photo, given with the photo")               \
  X(kDropPhotoTitle,    "drop.photo_title",    "a photo's own title line")                                  \
  X(kDropBoilerplate,   "drop.boilerplate",    "a line of the boilerplate table or of --boilerplate")       \
  X(kDropDuplicate,     "drop.duplicate",      "the same text was kept before")                             \
  X(kDropPullQuote,     "drop.pull_quote",     "repeats a sentence of a paragraph")                         \
  X(kDropNextArticle,   "drop.next_article",   "belongs to the next article of an endless page")            \
  X(kDropContents,      "drop.contents",       "an entry of a table of contents: the heading stands below") \
  X(kDropEmptyHeading,  "drop.empty_heading",  "a heading with no text under it")                           \
  X(kDropSelector,      "drop.selector",       "--drop names an element around it")
// clang-format on

struct Decision {
  std::string_view name;     // "date.jsonld.published"
  std::string_view meaning;  // one line
};

inline constexpr Decision kDecisions[] = {
#define PRESSCUT_DECISION(id, name, meaning) {name, meaning},
    PRESSCUT_FIELD_SOURCES(PRESSCUT_DECISION) PRESSCUT_PHOTO_SOURCES(PRESSCUT_DECISION)
        PRESSCUT_BLOCK_RULES(PRESSCUT_DECISION)
#undef PRESSCUT_DECISION
};

/// What the decision of that name means, empty for an unknown name.
constexpr std::string_view decision_meaning(std::string_view name) {
  const auto found = std::find_if(std::begin(kDecisions), std::end(kDecisions),
                                  [&](const Decision& decision) { return decision.name == name; });
  return found == std::end(kDecisions) ? std::string_view() : found->meaning;
}

}  // namespace presscut::data
