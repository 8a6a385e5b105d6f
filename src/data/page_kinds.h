// Words by which a page names its own kind, in the classes of <body> and in its address.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

struct PageKind {
  std::string_view word;
  bool listing;  // a front or list; else an article
};

// Sorted by word.
inline constexpr auto kPageKinds = std::to_array<PageKind>({
    {"archive", true},
    {"archives", true},
    {"article", false},
    {"articles", false},
    {"artikel", false},
    {"author", true},
    {"blog", true},
    {"careers", true},
    {"catalog", true},
    {"catalogue", true},
    {"categories", true},
    {"category", true},
    {"collection", true},
    {"collections", true},
    {"courses", true},
    {"detail", false},
    {"directory", true},
    {"entry", false},
    {"events", true},
    {"find", true},
    {"front", true},
    {"frontpage", true},
    {"home", true},
    {"homepage", true},
    {"index", true},
    {"jobs", true},
    {"listing", true},
    {"listings", true},
    {"locations", true},
    {"news", true},
    {"node", false},
    {"page", true},
    {"pages", true},
    {"post", false},
    {"posts", false},
    {"products", true},
    {"programs", true},
    {"resources", true},
    {"review", false},
    {"search", true},
    {"section", true},
    {"services", true},
    {"shop", true},
    {"single", false},
    {"solutions", true},
    {"store", true},
    {"story", false},
    {"tag", true},
    {"tags", true},
    {"taxonomy", true},
    {"topic", true},
    {"topics", true},
});

}  // namespace presscut::data
