// Footnotes: which links refer to one, and where their texts are.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "dom/page.h"

namespace presscut::content {

class Footnotes {
 public:
  explicit Footnotes(const dom::Page& page) : page_(page) {}

  /// The label of the footnote that the link refers to: a short link to an element further down that links
  /// back. Empty for any other link.
  std::string label_of(dom::NodeId link);
  /// The link leads from a footnote back to the text.
  bool leads_back(dom::NodeId link);

  /// The element that contains the text of each footnote, with its label, in the order of the page.
  const std::map<dom::NodeId, std::string>& texts() const { return texts_; }
  /// The footnote that the node lies in, or kNoNode.
  dom::NodeId text_around(dom::NodeId node) const;

 private:
  dom::NodeId target_of(dom::NodeId link);

  const dom::Page& page_;
  std::unordered_map<std::string_view, dom::NodeId> targets_;  // by id or name
  bool targets_known_ = false;
  std::map<dom::NodeId, std::string> texts_;
  std::unordered_set<std::string> labels_;
};

}  // namespace presscut::content
