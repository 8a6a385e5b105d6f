// What the words of class and id attributes say about an element: used by metadata/page_scan.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::data {

// Zones are inherited by everything inside, the others belong to the element itself.
enum PageHint : std::uint32_t {
  kHintNav = 1u << 0,
  kHintFooter = 1u << 1,
  kHintAside = 1u << 2,
  kHintComment = 1u << 3,
  kHintRelated = 1u << 4,
  kHintHeader = 1u << 5,
  kHintArticle = 1u << 6,
  kHintMain = 1u << 7,
  kHintHidden = 1u << 8,
  kHintLink = 1u << 9,
  kHintDate = 1u << 10,
  kHintModified = 1u << 11,
  kHintPublished = 1u << 12,
  kHintAuthor = 1u << 13,
  kHintTitle = 1u << 14,
  kHintSubtitle = 1u << 15,
  kHintAuthorBio = 1u << 16,
  kHintKicker = 1u << 17,
  kHintCaption = 1u << 18,
  kHintSite = 1u << 19,
};

inline constexpr std::uint32_t kHintZones = kHintNav | kHintFooter | kHintAside | kHintComment | kHintRelated |
                                            kHintHeader | kHintArticle | kHintMain | kHintHidden | kHintLink |
                                            kHintAuthorBio | kHintCaption;
inline constexpr std::uint32_t kHintOutside = kHintNav | kHintFooter | kHintAside | kHintComment | kHintRelated;

/// A word start that means the hint: "comment" fits "comments", "post-comment" and "postComment".
struct HintWord {
  std::string_view start;  // lower case
  std::uint32_t hint;
  bool whole = false;      // the word must end there
};

// Sorted by start.
inline constexpr HintWord kHintWords[] = {
    {"about", kHintAuthorBio, false},
    {"advert", kHintAside, false},
    {"aside", kHintAside, false},
    {"auteur", kHintAuthor, false},
    {"author", kHintAuthor, false},
    {"autor", kHintAuthor, false},
    {"bajada", kHintSubtitle, false},
    {"banner", kHintAside, false},
    {"bio", kHintAuthorBio, true},
    {"biography", kHintAuthorBio, false},
    {"breadcrumb", kHintNav, false},
    {"byl", kHintAuthor, true},
    {"byline", kHintAuthor, false},
    {"caption", kHintCaption, false},
    {"carousel", kHintRelated, false},
    {"chapo", kHintSubtitle, false},
    {"comment", kHintComment, false},
    {"contributor", kHintAuthor, false},
    {"cookie", kHintAside, false},
    {"copyright", kHintFooter, false},
    {"date", kHintDate, false},
    {"datum", kHintDate, true},
    {"deck", kHintSubtitle, true},
    {"dek", kHintSubtitle, true},
    {"discussion", kHintComment, false},
    {"disqus", kHintComment, false},
    {"entradilla", kHintSubtitle, false},
    {"excerpt", kHintSubtitle, false},
    {"eyebrow", kHintKicker, false},
    {"fecha", kHintDate, false},
    {"firma", kHintAuthor, true},
    {"foot", kHintFooter, true},
    {"footer", kHintFooter, false},
    {"headline", kHintTitle, false},
    {"intro", kHintSubtitle, false},
    {"kicker", kHintKicker, false},
    {"kommentar", kHintComment, false},
    {"lastmod", kHintDate | kHintModified, false},
    {"latest", kHintRelated, false},
    {"lead", kHintSubtitle, true},
    {"lede", kHintSubtitle, true},
    {"logo", kHintSite, true},
    {"masthead", kHintHeader, false},
    {"menu", kHintNav, false},
    {"modal", kHintAside, false},
    {"modified", kHintDate | kHintModified, false},
    {"nav", kHintNav, true},
    {"navbar", kHintNav, false},
    {"navigation", kHintNav, false},
    {"newsletter", kHintAside, false},
    {"outbrain", kHintRelated, false},
    {"overline", kHintKicker, false},
    {"popular", kHintRelated, false},
    {"popup", kHintAside, false},
    {"posted", kHintDate | kHintPublished, false},
    {"promo", kHintAside, false},
    {"pubdate", kHintDate | kHintPublished, false},
    {"publi", kHintDate | kHintPublished, false},
    {"pubtime", kHintDate | kHintPublished, false},
    {"rail", kHintAside, true},
    {"recent", kHintRelated, false},
    {"recirc", kHintRelated, false},
    {"recommend", kHintRelated, false},
    {"redakteur", kHintAuthor, false},
    {"related", kHintRelated, false},
    {"reply", kHintComment, false},
    {"respond", kHintComment, false},
    {"sidebar", kHintAside, false},
    {"similar", kHintRelated, false},
    {"slider", kHintRelated, false},
    {"standfirst", kHintSubtitle, false},
    {"strapline", kHintSubtitle, false},
    {"subhead", kHintSubtitle, false},
    {"subtitle", kHintSubtitle, false},
    {"summary", kHintSubtitle, false},
    {"taboola", kHintRelated, false},
    {"teaser", kHintRelated, false},
    {"time", kHintDate, true},
    {"timestamp", kHintDate, false},
    {"title", kHintTitle, false},
    {"titre", kHintTitle, true},
    {"titulo", kHintTitle, true},
    {"trending", kHintRelated, false},
    {"update", kHintDate | kHintModified, false},
    {"upnext", kHintRelated, false},
    {"vorspann", kHintSubtitle, false},
    {"widget", kHintAside, false},
    {"writer", kHintAuthor, false},
};

}  // namespace presscut::data
