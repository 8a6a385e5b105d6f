// From the images and captions of a page to the photos of its article.
#pragma once

#include <string>
#include <vector>

#include "base/explanation.h"
#include "credit/credit_line.h"
#include "dom/document.h"
#include "photo/image.h"
#include "photo/photo.h"
#include "photo/region.h"

namespace presscut::photo {

/// An image with what is said of it, or a caption without an image.
struct PhotoEntry {
  Image image;  // node is kNoNode for a caption without an image
  dom::NodeId position = 0;
  credit::CaptionText text;
  bool of_article = false;  // structured data names it as the article's
  bool marked = false;      // caption or credit by markup or label, not by neighbourhood alone
  bool labelled = false;    // a label ("Photo:") names the credit
  int score = 0;
};

/// The article's image by structured data, when the page shows it nowhere; empty address for none.
struct UnshownImage {
  std::string url;
  credit::CaptionText text;
};

/// How much speaks for a photo of the article: an image of two or more is one.
int score_photo(const dom::Document& document, const Region& region, const PhotoEntry& entry);

/// The photos in the page's order, each image once; addresses are made absolute against `base_url`. The image
/// that structured data alone gives stands in where the text has none.
std::vector<Photo> choose_photos(const std::vector<PhotoEntry>& entries, const UnshownImage& unshown,
                                 const std::string& base_url);

/// Every image and loose caption with its score; the one that structured data alone gives comes last.
void explain_photos(const std::vector<PhotoEntry>& entries, const UnshownImage& unshown,
                    base::Explanation& explanation);

}  // namespace presscut::photo
