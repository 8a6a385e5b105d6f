// Where author candidates come from: each function adds those of one kind of place.
#pragma once

#include "author/candidate_list.h"

namespace presscut::author {

/// JSON-LD, meta tags, keys in scripts: what the page says to machines.
void add_structured_authors(CandidateList& list);

/// Elements that say what they are: microdata, rel=author, links to authors' pages, classes.
void add_author_elements(CandidateList& list);

/// Lines of text: bylines by their words, and names alone beside the headline.
void add_byline_lines(CandidateList& list);

}  // namespace presscut::author
