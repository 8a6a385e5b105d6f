// Joins the tree that Gumbo builds with the names, attributes and texts of the page. The only place where
// Gumbo is used.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "dom/document.h"
#include "html/prescan.h"

namespace presscut::html {

class DocumentBuilder {
 public:
  /// The page is well-formed UTF-8, without NUL, its lines ended by "\n". All of Gumbo's tree lives in
  /// `tree_arena`.
  DocumentBuilder(std::string page, const ParseLimits& limits, Skeleton& skeleton, base::Arena& tree_arena);

  /// Scans the page into the skeleton, which the builds below need.
  void scan(const ParseLimits& limits);

  /// Builds the tree from the skeleton. False when that takes more than `budget` bytes.
  bool build(std::size_t budget);
  /// Texts of the skeleton that are not in the tree that was built.
  std::size_t lost_texts() const { return skeleton_.texts.size() - texts_in_tree_; }
  /// Adds each of them as a block of its own at the end of the body. False where the tree is too broken for
  /// that: it has no body, or lost more texts than it kept.
  bool append_lost_texts();
  /// No tree: each text a block of its own.
  void build_text_only();

  const std::string& page() const { return *document_.html_; }
  dom::Document take();

 private:
  dom::NodeId add_implied(dom::Tag tag, dom::NodeId parent, std::uint16_t depth);
  void add_tree(const GumboNode* root);
  dom::NodeId add_element(const GumboElement& element, dom::NodeId parent, std::size_t depth);
  bool find_source(const GumboElement& element, SourceTag& source);
  void merge_attributes(dom::Node& node, std::size_t most);
  std::string_view lowered(std::string_view name);
  void add_tokens(std::string_view text, dom::NodeId parent, std::size_t depth);
  void add_space_node(std::string_view space, dom::NodeId parent, std::size_t depth);
  void add_text_block(std::string_view text);
  void add_text_node(std::string_view text, dom::NodeId parent, std::size_t depth);

  dom::Document document_;
  const ParseLimits& limits_;
  Skeleton& skeleton_;
  base::Arena& arena_;
  std::size_t next_source_ = 0;
  std::vector<bool> in_tree_;  // by text of the skeleton
  std::size_t texts_in_tree_ = 0;
};

}  // namespace presscut::html
