// Why a value won: filled only when someone asks, a null pointer costs nothing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace presscut::base {

/// One candidate for one field.
struct Candidate {
  std::string field;  // schema key: "title", "date_published" …
  std::string value;
  std::string source;  // stable decision name: "date.jsonld.published"
  double weight = 0;
  bool chosen = false;
  std::string note;  // why it was rejected, empty when only weight decided
};

inline constexpr std::size_t kNoParagraph = static_cast<std::size_t>(-1);

/// One block of the page and what became of it.
struct BlockVerdict {
  std::string text;
  std::string path;  // "article.story > p"
  std::string role;  // "body", "heading", "caption", "drop" …
  std::string rule;  // stable decision name
  double score = 0;
  std::vector<std::string> reasons;      // features that mattered, strongest first
  std::size_t paragraph = kNoParagraph;  // index in the body of the paragraph that begins with it
};

struct Explanation {
  std::vector<Candidate> candidates;
  std::vector<BlockVerdict> blocks;
};

}  // namespace presscut::base
