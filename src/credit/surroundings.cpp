#include "credit/surroundings.h"

#include <algorithm>

#include "base/hash.h"

namespace presscut::credit {
namespace {

using dom::BlockId;
using dom::NodeId;
using dom::Tag;

constexpr BlockId kBlocksBelow = 4;  // an image, down to its caption
constexpr BlockId kBlocksAbove = 2;
constexpr int kShapeSteps = 6;  // elements from a block's text up to its container

bool is_image(const dom::Document& document, NodeId id) {
  const dom::Node& node = document.node(id);
  return node.kind == dom::NodeKind::kElement &&
         (node.tag == Tag::k_img || node.tag == Tag::k_video || node.text == "amp-img");
}

}  // namespace

Surroundings::Surroundings(const dom::Page& page) : page_(page), document_(page.document) {
  find_images();
  find_near();
  measure_paragraphs();
}

void Surroundings::find_images() {
  elements_.reserve(document_.size());
  std::uint32_t count = 0;
  for (NodeId id = 0; id < document_.size(); ++id) {
    elements_.push_back(count);
    count += document_.node(id).kind == dom::NodeKind::kElement ? 1 : 0;
    if (is_image(document_, id)) images_.push_back(id);
  }
}

void Surroundings::find_near() {
  near_.resize(page_.blocks.size());
  shapes_of_.resize(page_.blocks.size());
  for (BlockId id = 0; id < page_.blocks.size(); ++id) {
    shapes_of_[id] = shape_of(page_.blocks[id]);
    BlockShape& shape = shapes_[shapes_of_[id]];
    ++shape.blocks;
    shape.chars += page_.blocks[id].chars;
    chars_ += page_.blocks[id].chars;
  }
  std::vector<bool> follows(page_.blocks.size(), false);
  for (const NodeId image : images_) {
    const BlockId first = page_.blocks.first_at_or_after(image);
    for (BlockId n = 0; n < kBlocksBelow && first + n < page_.blocks.size(); ++n) {
      NearImage& near = near_[first + n];
      near.image = image;  // of several images above a block the nearest, which comes last
      near.below = n + 1;
      if (n > 0 || follows[first]) continue;
      follows[first] = true;
      ++shapes_[shapes_of_[first]].near;
    }
    for (BlockId n = 0; n < kBlocksAbove && n < first; ++n) {
      NearImage& near = near_[first - 1 - n];
      if (near.above != 0) break;
      near.above = n + 1;
      if (near.image == dom::kNoNode) near.image = image;
    }
  }
}

std::uint64_t Surroundings::shape_of(const dom::Block& block) const {
  std::uint64_t hash = base::kHashStart;
  NodeId id = document_.node(block.first_text).parent;
  for (int steps = 0; id != dom::kNoNode && steps < kShapeSteps; ++steps, id = document_.node(id).parent) {
    hash = base::hash_text(document_.node(id).text, hash);
    hash = base::hash_text(document_.attribute(id, "class"), hash);
    hash = base::hash_text(document_.attribute(id, "style"), hash);
    if (id == block.container) break;
  }
  const NodeId around = document_.node(block.container).parent;
  if (around != dom::kNoNode) hash = base::hash_text(document_.node(around).text, hash);
  return hash;
}

NodeId Surroundings::own_box(NodeId image) const {
  NodeId box = dom::kNoNode;
  NodeId id = document_.node(image).parent;
  for (int steps = 0; id != dom::kNoNode && steps < kMaxSteps; ++steps, id = document_.node(id).parent) {
    const auto [first, last] = page_.blocks.range_of(document_, id);
    if (first != last) break;
    if (dom::is_block_level(document_.node(id).tag)) box = id;
  }
  return box;
}

void Surroundings::measure_paragraphs() {
  double sum = 0, weighted = 0;
  for (const dom::Block& block : page_.blocks.all()) {
    if (block.link_density() > 0.3 || block.hidden) continue;
    const double chars = std::min(block.chars, kMaxCaptionBlock);
    sum += chars;
    weighted += chars * chars;
  }
  paragraph_ = sum > 0 ? weighted / sum : 1;
}

}  // namespace presscut::credit
