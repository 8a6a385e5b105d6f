// Lists, quotations and definition lists around the blocks of an article, apart from those that only lay out
// the page.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "body/body.h"
#include "content/block.h"
#include "dom/page.h"

namespace presscut::content {

class Containers {
 public:
  Containers(const dom::Page& page, const body::Body& body);

  /// What counts around the node, outermost first.
  std::vector<Container> around(dom::NodeId node) const;
  /// The element, or one around it, that is a term (dt) or a definition (dd) of a list that counts.
  dom::Tag definition_part(dom::NodeId node) const;

 private:
  struct Held {
    std::size_t bytes = 0;
    std::size_t blocks = 0;
    bool heading = false;
  };

  bool counts(dom::NodeId element) const;
  int number_of(dom::NodeId item) const;

  const dom::Page& page_;
  std::unordered_map<dom::NodeId, Held> held_;  // by container element
  std::size_t bytes_ = 0;                       // of the whole body
  mutable std::unordered_map<dom::NodeId, int> numbers_;
};

}  // namespace presscut::content
