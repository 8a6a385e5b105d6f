// Where the article ends on a page that goes on with the next one.
#pragma once

#include <functional>

#include "dom/page.h"

namespace presscut::body {

/// First block of the next article, or the number of blocks where there is none. A next article is
/// - an <article> behind the one that contains the headline, with a heading of its own,
/// - what follows another <h1> behind that <article>, or elsewhere, where the headline is an <h1> as well,
/// both stand in
///   parts of the page of their own, and the other has a byline, a date or an address of its own,
/// - what follows a heading of the second level behind the <article>, with the same.
/// What stands before it must have enough words for an article, and at least half of all: a live blog's
/// entries and the cards of a section are not articles that follow each other. `kept` says which blocks are
/// body so far.
dom::BlockId find_article_end(const dom::Page& page, dom::NodeId headline,
                              const std::function<bool(dom::BlockId)>& kept);

}  // namespace presscut::body
