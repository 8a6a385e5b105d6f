// The images of the page, furniture left out.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "dom/element_words.h"
#include "dom/page.h"

namespace presscut::photo {

struct Image {
  dom::NodeId node = dom::kNoNode;
  dom::NodeId scope =
      dom::kNoNode;  // widest element around it that shows nothing but this image and its text
  std::string url;   // as written, empty when only a placeholder is there
  std::string key;   // the same for all sizes, empty with the url
  std::string alt;
  bool in_figure = false;
  bool teaser = false;     // links to another page, with text in the link or a heading beside it
  bool furniture = false;  // inside an element for logos, ads, related stories …
  bool small = false;      // its attributes say: an icon
};

/// In document order. `anchor` is a node inside the article's text (or kNoNode): elements that hold it are
/// not taken for furniture, whatever their class.
std::vector<Image> collect_images(const dom::Page& page, dom::ElementWords& words,
                                  std::pair<dom::NodeId, dom::NodeId> anchors);

}  // namespace presscut::photo
