// Why a value won: filled only when someone asks, a null pointer costs nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace presscut::base {

/// One candidate for one field.
struct Candidate {
  std::string field;   // schema key: "title", "date_published" …
  std::string value;
  std::string source;  // stable decision name: "date.jsonld.published"
  double weight = 0;
  bool chosen = false;
  std::string note;    // why it was rejected, empty when only weight decided
};

/// One block of the page and what became of it.
struct BlockVerdict {
  std::string text;
  std::string path;     // "article.story > p"
  std::string role;     // "body", "heading", "caption", "drop" …
  std::string rule;     // stable decision name
  double score = 0;
  std::vector<std::string> reasons;  // features that mattered, strongest first
};

struct Explanation {
  std::vector<Candidate> candidates;
  std::vector<BlockVerdict> blocks;
};

}  // namespace presscut::base
