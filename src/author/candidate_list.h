// The list of author candidates while it grows: equal lists of names are one candidate.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "author/author_candidates.h"

namespace presscut::author {

class CandidateList {
 public:
  CandidateList(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view site);

  /// The candidate with these names, new or seen before, with one more `feature`; nullptr when there are none
  /// or the list is full.
  AuthorCandidate* add(const std::vector<std::string>& names, evidence::Source source, AuthorFeature feature);

  /// What the place on the page says: the best of several places counts. nullptr changes nothing.
  void place(AuthorCandidate* candidate, dom::NodeId node, std::size_t text_bytes);

  /// Computes what depends on the names or on the other candidates, and gives the list away.
  std::vector<AuthorCandidate> finish();

  const evidence::PageFacts& facts() const { return facts_; }
  dom::NodeId headline() const { return headline_; }
  dom::BlockId headline_block() const { return headline_block_; }

 private:
  bool is_site(std::string_view key) const;
  std::vector<std::string> without_site(const std::vector<std::string>& names) const;
  void describe_names(AuthorCandidate& candidate) const;

  const evidence::PageFacts& facts_;
  dom::NodeId headline_;
  std::string site_key_;
  std::string publisher_key_;
  std::string host_;
  std::string rights_;  // the keys of lines with a copyright sign
  dom::BlockId headline_block_ = dom::kNoBlock;
  std::vector<AuthorCandidate> list_;
  int shown_ = 0;
};

}  // namespace presscut::author
