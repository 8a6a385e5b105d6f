// Why a block was kept or dropped: every verdict has a stable name and one line of meaning.
#pragma once

#include <string_view>

namespace presscut::body {

// clang-format off
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
  X(kDropEmptyHeading,  "drop.empty_heading",  "a heading with no text under it")                           \
  X(kDropSelector,      "drop.selector",       "--drop names an element around it")
// clang-format on

enum class BlockRule {
#define PRESSCUT_RULE(id, name, meaning) id,
  PRESSCUT_BLOCK_RULES(PRESSCUT_RULE)
#undef PRESSCUT_RULE
};

constexpr std::string_view rule_name(BlockRule rule) {
  constexpr std::string_view kNames[] = {
#define PRESSCUT_RULE(id, name, meaning) name,
      PRESSCUT_BLOCK_RULES(PRESSCUT_RULE)
#undef PRESSCUT_RULE
  };
  return kNames[static_cast<int>(rule)];
}

}  // namespace presscut::body
