#include "author/author_candidates.h"

#include "author/author_sources.h"

namespace presscut::author {

std::vector<AuthorCandidate> collect_author_candidates(const evidence::PageFacts& facts, dom::NodeId headline,
                                                       std::string_view site) {
  CandidateList list(facts, headline, site);
  add_structured_authors(list);
  add_author_elements(list);
  add_byline_lines(list);
  return list.finish();
}

}  // namespace presscut::author
