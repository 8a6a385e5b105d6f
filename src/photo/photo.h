// The editorial photos of the article.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/explanation.h"
#include "body/body.h"
#include "dom/page.h"
#include "evidence/metadata.h"

namespace presscut::photo {

struct Photo {
  std::optional<std::string> url;
  std::optional<std::string> alt;
  std::optional<std::string> caption;  // without the credit
  std::optional<std::string> credit;   // the line to print, without label or brackets (IPTC credit line)
  bool lead = false;
  dom::NodeId position =
      dom::kNoNode;  // of the image, or of its caption; kNoNode when the page shows neither
};

/// Photos in page order, each once. `labels` (one per block) say which blocks are body, `captions`
/// (dom::label_captions) which are captions.
std::vector<Photo> collect_photos(const dom::Page& page, const std::vector<body::Label>& labels,
                                  const std::vector<credit::CaptionRole>& captions,
                                  const evidence::Metadata& metadata, base::Explanation* explanation);

}  // namespace presscut::photo
