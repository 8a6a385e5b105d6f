// Who could speak: names, pronouns and noun phrases outside the quotations, and the people they stand for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quote/span.h"
#include "quote/text.h"

namespace presscut::quote {

enum class MentionKind : std::uint8_t { kName, kPronoun, kPhrase, kBare };

struct Mention {
  std::uint32_t first = 0, last = 0;  // tokens [first, last)
  std::uint32_t core = 0;             // first token of the name itself, behind titles
  std::uint32_t begin = 0, end = 0;   // bytes of the body that name the speaker, titles included
  MentionKind kind = MentionKind::kName;
  char gender = 0;                    // 'm', 'f', 'p' plural, 0 unknown
  std::uint32_t entity = 0xFFFFFFFF;  // names: index of Entity
  bool inside = false;                // of an attribution inside the marks
};

/// One person or body that the article names, under its fullest name.
struct Entity {
  std::string name;
  std::string last_word;    // folded
  std::uint32_t words = 0;  // of the fullest name
  std::uint32_t mentions = 0;
  char gender = 0;           // 'm' or 'f' by title or first name
  bool person = false;       // by title, first name or shape
  bool evident = false;      // by title or first name
  std::uint32_t inner = 0;   // mentions that do not begin their sentence
  bool first_named = false;  // its name begins with a known first name
  bool subject = false;      // its name is printed as that of a subject, without a case ending
};

/// What the article calls an entity: "Jane Roe, director of …" gives director.
struct RoleWord {
  std::string_view word;  // folded, of Text::folded
  std::uint32_t entity = 0;
  std::uint32_t token = 0;
};

struct Cast {
  std::vector<Mention> mentions;  // in order
  std::vector<Entity> entities;
  std::vector<RoleWord> roles;
  std::vector<std::uint32_t> verbs;  // tokens that are speech verbs, outside quotations
  std::uint32_t most_mentions = 0;   // of one entity
};

Cast collect_cast(const Text& text);

}  // namespace presscut::quote
