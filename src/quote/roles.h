// What the article calls the people it names: titles before a name, appositions beside it.
#pragma once

#include "quote/mention.h"

namespace presscut::quote {

/// Fills Cast::roles from the names of the cast and ties phrases that stand beside or around a name ("the
/// director, Jane Roe") to the entity of the name. Mentions and verbs must be complete.
void collect_roles(const Text& text, Cast& cast);

}  // namespace presscut::quote
