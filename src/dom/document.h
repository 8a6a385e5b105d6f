// The parsed page as one flat array of nodes in document order: read-only after parsing, walked by index,
// never by recursion.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "dom/tag.h"

namespace presscut::html {
class DocumentBuilder;
}

namespace presscut::dom {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;

enum class NodeKind : std::uint8_t { kElement, kText };

struct Attribute {
  std::string_view name;   // lower case
  std::string_view value;  // entities decoded
};

/// Nodes stand in document order (preorder): the descendants of node n are (n, nodes[n].end), its first
/// child is n + 1 if that is below `end`.
struct Node {
  NodeKind kind = NodeKind::kElement;
  Tag tag = Tag::kUnknown;
  std::uint16_t depth = 0;  // the html element has depth 0
  std::uint32_t attribute_count = 0;
  std::uint32_t first_attribute = 0;  // index for Document::attributes
  NodeId parent = kNoNode;
  NodeId end = 0;         // one past the last descendant
  std::string_view text;  // element: lower-case name; text: characters, entities decoded
};

/// A script that contains data (JSON-LD, JSON, state objects) rather than markup.
struct DataScript {
  std::string_view type;  // the type attribute, lower case, trimmed; empty for an untyped script
  std::string_view id;    // the id attribute
  std::string_view text;  // as written: no entities are decoded in scripts
};

class Document {
 public:
  const std::vector<Node>& nodes() const { return nodes_; }
  const Node& node(NodeId id) const { return nodes_[id]; }
  NodeId size() const { return static_cast<NodeId>(nodes_.size()); }

  std::span<const Attribute> attributes(NodeId id) const {
    const Node& n = nodes_[id];
    return std::span(attributes_).subspan(n.first_attribute, n.attribute_count);
  }
  /// Value of the attribute, or an empty view when it is absent or empty (ask has_attribute to tell).
  std::string_view attribute(NodeId id, std::string_view name) const;
  bool has_attribute(NodeId id, std::string_view name) const;

  /// Element that is next after this one among its parent's children, or kNoNode.
  NodeId next_sibling(NodeId id) const;

  /// `ancestor` is `id` itself or one of its ancestors.
  bool contains(NodeId ancestor, NodeId id) const { return id >= ancestor && id < nodes_[ancestor].end; }

  NodeId head() const { return head_; }
  NodeId body() const { return body_; }  // kNoNode only in framesets
  const std::vector<DataScript>& scripts() const { return scripts_; }

  /// The input held no tag at all: blank lines part its paragraphs.
  bool plain_text() const { return plain_text_; }
  /// A limit left out the rest of the page.
  bool cut() const { return cut_; }

 private:
  friend class html::DocumentBuilder;
  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
  std::vector<DataScript> scripts_;
  base::Arena strings_;                      // owns what the views above do not find in html_
  std::unique_ptr<const std::string> html_;  // the page as parsed
  NodeId head_ = kNoNode;
  NodeId body_ = kNoNode;
  bool plain_text_ = false;
  bool cut_ = false;
};

}  // namespace presscut::dom
