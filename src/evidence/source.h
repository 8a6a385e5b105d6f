// Where a metadata value came from: every source has a stable name and one line of meaning.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::evidence {

// clang-format off
#define PRESSCUT_METADATA_SOURCES(X)                                                                        \
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
  X(kDateMetaPublished,   "date.meta.published",    "meta article:published_time and its kin")              \
  X(kDateMeta,            "date.meta.date",         "meta date, dc.date, pubdate and their kin")            \
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
  X(kDateState,           "date.state",             "datePublished and its kin in a script's data")         \
  X(kDateRelative,        "date.relative",          "a relative date, counted from the given reference")    \
  X(kAuthorJsonld,        "author.jsonld",          "JSON-LD author of an article")                         \
  X(kAuthorMeta,          "author.meta",            "meta author and its kin")                              \
  X(kAuthorMicrodata,     "author.microdata",       "itemprop author")                                      \
  X(kAuthorRel,           "author.rel",             "a link with rel=author")                               \
  X(kAuthorProfile,       "author.profile",         "a link to an author's page")                           \
  X(kAuthorElement,       "author.element",         "an element whose class or id says byline or author")   \
  X(kAuthorByline,        "author.byline",          "a written line that begins with By, Von, Par …")       \
  X(kAuthorPlain,         "author.plain",           "a line beside the headline that is only a name")       \
  X(kSiteOg,              "site.og",                "og:site_name")                                         \
  X(kSiteJsonld,          "site.jsonld",            "JSON-LD publisher or WebSite name")                    \
  X(kSiteMeta,            "site.meta",              "application-name and its kin")                         \
  X(kSiteTitle,           "site.title",             "the end of the <title> that the address confirms")     \
  X(kUrlCanonical,        "url.canonical",          "link rel=canonical")                                   \
  X(kUrlOg,               "url.og",                 "og:url")                                               \
  X(kUrlJsonld,           "url.jsonld",             "JSON-LD url or mainEntityOfPage of an article")        \
  X(kUrlGiven,            "url.given",              "the address the caller gave")                          \
  X(kLanguageHtml,        "language.html",          "the lang attribute of html")                           \
  X(kLanguageMeta,        "language.meta",          "og:locale, content-language, JSON-LD inLanguage")      \
  X(kLanguageText,        "language.text",          "the script and the small words of the text")
// clang-format on

enum class Source : std::uint8_t {
#define PRESSCUT_SOURCE(id, name, meaning) id,
  PRESSCUT_METADATA_SOURCES(PRESSCUT_SOURCE)
#undef PRESSCUT_SOURCE
};

/// "date.jsonld.published".
std::string_view source_name(Source source);
/// One line for the documentation.
std::string_view source_meaning(Source source);

}  // namespace presscut::evidence
