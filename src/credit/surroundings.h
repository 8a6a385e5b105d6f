// Where a page's blocks stand to its images, and what its template repeats: what the features of captions
// look at.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "dom/page.h"

namespace presscut::credit {

/// The image a block may belong to.
struct NearImage {
  dom::NodeId image = dom::kNoNode;  // kNoNode: none is near
  dom::BlockId below = 0;            // 1: the block is right below the image; 0: not on this side
  dom::BlockId above = 0;            // 1: right above it
};

/// What a template repeats: blocks whose elements have the same tags, classes and styles.
struct BlockShape {
  std::uint32_t blocks = 0;
  std::uint32_t near = 0;   // of these, right below an image
  std::uint32_t chars = 0;  // code points of all
};

/// Ancestors looked at, here and by the features.
inline constexpr int kMaxSteps = 12;
/// Longer blocks are never captions (code points).
inline constexpr std::uint32_t kMaxCaptionBlock = 1200;

class Surroundings {
 public:
  explicit Surroundings(const dom::Page& page);

  /// At most four blocks below an image or two above it; of two images the one above the block.
  const NearImage& near(dom::BlockId block) const { return near_[block]; }
  const BlockShape& shape(dom::BlockId block) const { return shapes_.at(shapes_of_[block]); }
  std::size_t image_count() const { return images_.size(); }
  /// Elements that begin between two nodes, from <= to.
  std::uint32_t elements_between(dom::NodeId from, dom::NodeId to) const {
    return elements_[to] - elements_[from];
  }
  /// Code points of all blocks.
  double chars() const { return chars_; }
  /// Code points of a typical paragraph of text: the mean, weighted by length, of blocks that are not links.
  double paragraph() const { return paragraph_; }
  /// The block-level element around an image that has no text, kNoNode when it has.
  dom::NodeId own_box(dom::NodeId image) const;

 private:
  void find_images();
  void find_near();
  void measure_paragraphs();
  std::uint64_t shape_of(const dom::Block& block) const;

  const dom::Page& page_;
  const dom::Document& document_;
  std::vector<dom::NodeId> images_;
  std::vector<std::uint32_t> elements_;   // by node: elements before it
  std::vector<NearImage> near_;           // by block
  std::vector<std::uint64_t> shapes_of_;  // by block: key of shapes_
  std::unordered_map<std::uint64_t, BlockShape> shapes_;
  double chars_ = 0;
  double paragraph_ = 1;
};

}  // namespace presscut::credit
