#include "html/document_builder.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/utf8.h"
#include "html/tag_scanner.h"

namespace presscut::html {
namespace {

void* allocate(void* arena, std::size_t size) {
  base::check_deadline();
  return static_cast<base::Arena*>(arena)->allocate(size);
}
void deallocate(void*, void*) {}

// Elements that the tree builder makes up, without a tag in the page.
dom::Tag implied_tag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HTML:
      return dom::Tag::k_html;
    case GUMBO_TAG_HEAD:
      return dom::Tag::k_head;
    case GUMBO_TAG_BODY:
      return dom::Tag::k_body;
    case GUMBO_TAG_P:
      return dom::Tag::k_p;
    case GUMBO_TAG_BR:
      return dom::Tag::k_br;
    case GUMBO_TAG_TBODY:
      return dom::Tag::k_tbody;
    case GUMBO_TAG_TR:
      return dom::Tag::k_tr;
    case GUMBO_TAG_COLGROUP:
      return dom::Tag::k_colgroup;
    case GUMBO_TAG_FORM:
      return dom::Tag::k_form;
    case GUMBO_TAG_HR:
      return dom::Tag::k_hr;
    case GUMBO_TAG_LABEL:
      return dom::Tag::k_label;
    case GUMBO_TAG_INPUT:
      return dom::Tag::k_input;
    default:
      return dom::Tag::kUnknown;
  }
}

// Elements whose content nobody reads, and those without a place in the tree.
bool has_no_content(GumboTag tag) {
  return tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH || tag == GUMBO_TAG_TEXTAREA ||
         tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_NOEMBED || tag == GUMBO_TAG_NOFRAMES;
}
bool is_left_out(GumboTag tag) {
  return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE;
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::string page, const ParseLimits& limits, Skeleton& skeleton,
                                 base::Arena& tree_arena)
    : limits_(limits), skeleton_(skeleton), arena_(tree_arena) {
  document_.html_ = std::make_unique<const std::string>(std::move(page));
}

void DocumentBuilder::scan(const ParseLimits& limits) {
  scan_page(page(), limits, document_.strings_, skeleton_);
}

bool DocumentBuilder::build(std::size_t budget) {
  texts_in_tree_ = 0;
  in_tree_.assign(skeleton_.texts.size(), false);
  arena_.reset();
  arena_.set_budget(budget);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = &arena_;
  options.max_errors = 0;
  document_.attributes_ = std::move(skeleton_.attributes);
  try {
    // Everything Gumbo makes lives in the arena: leaving it by an exception leaks nothing, and
    // gumbo_destroy_output, which recurses, is never needed.
    const GumboOutput* output =
        gumbo_parse_with_options(&options, skeleton_.html.data(), skeleton_.html.size());
    document_.nodes_.reserve(skeleton_.tags.size() + skeleton_.texts.size() + 16);
    add_tree(output->root);
    return true;
  } catch (const base::ArenaExhausted&) {
    document_.nodes_.clear();
    return false;
  }
}

dom::Document DocumentBuilder::take() {
  document_.plain_text_ = !skeleton_.has_tags;
  document_.cut_ = skeleton_.too_many_tags;
  document_.scripts_ = std::move(skeleton_.scripts);
  return std::move(document_);
}

void DocumentBuilder::build_text_only() {
  document_.nodes_.clear();
  document_.head_ = dom::kNoNode;
  add_implied(dom::Tag::k_html, dom::kNoNode, 0);
  document_.body_ = add_implied(dom::Tag::k_body, 0, 1);
  for (const SourceText& source : skeleton_.texts) add_text_block(source.text);
  document_.nodes_[0].end = document_.nodes_[document_.body_].end = document_.size();
}

bool DocumentBuilder::append_lost_texts() {
  const dom::NodeId body = document_.body_;
  if (body == dom::kNoNode || document_.nodes_[body].end != document_.size() || lost_texts() > texts_in_tree_)
    return false;
  for (std::size_t i = 0; i < skeleton_.texts.size(); ++i) {
    if (!in_tree_[i]) add_text_block(skeleton_.texts[i].text);
  }
  document_.nodes_[0].end = document_.nodes_[body].end = document_.size();
  return true;
}

void DocumentBuilder::add_text_block(std::string_view text) {
  const dom::NodeId block = add_implied(dom::Tag::k_div, document_.body_, 2);
  add_text_node(text, block, 3);
  document_.nodes_[block].end = document_.size();
}

dom::NodeId DocumentBuilder::add_implied(dom::Tag tag, dom::NodeId parent, std::uint16_t depth) {
  dom::Node node;
  node.tag = tag;
  node.depth = depth;
  node.parent = parent;
  node.text = dom::tag_name(tag);
  document_.nodes_.push_back(node);
  return document_.size() - 1;
}

void DocumentBuilder::add_tree(const GumboNode* root) {
  struct Open {
    const GumboVector* children;
    unsigned next;
    dom::NodeId id;
  };
  std::vector<Open> open;
  const auto enter = [&](const GumboNode* node) {
    const dom::NodeId parent = open.empty() ? dom::kNoNode : open.back().id;
    const dom::NodeId id = add_element(node->v.element, parent, open.size());
    const GumboVector& children = node->v.element.children;
    open.push_back({&children, has_no_content(node->v.element.tag) ? children.length : 0, id});
  };
  enter(root);
  while (!open.empty()) {
    base::check_deadline();
    Open& top = open.back();
    if (top.next == top.children->length) {
      document_.nodes_[top.id].end = document_.size();
      open.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(top.children->data[top.next++]);
    switch (child->type) {
      case GUMBO_NODE_ELEMENT:
        if (is_left_out(child->v.element.tag)) break;
        [[fallthrough]];
      case GUMBO_NODE_TEMPLATE:
        enter(child);
        break;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE:
        add_tokens(child->v.text.text, top.id, open.size());
        break;
      default:
        break;
    }
  }
}

dom::NodeId DocumentBuilder::add_element(const GumboElement& element, dom::NodeId parent, std::size_t depth) {
  dom::Node node;
  node.depth =
      static_cast<std::uint16_t>(std::min<std::size_t>(depth, std::numeric_limits<std::uint16_t>::max()));
  node.parent = parent;
  const dom::NodeId id = document_.size();
  if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY) {
    node.tag = implied_tag(element.tag);
    merge_attributes(node, limits_.max_attributes);
  } else if (SourceTag source; find_source(element, source)) {
    node.tag = element.tag == GUMBO_TAG_IMG ? dom::Tag::k_img : source.tag;  // <image> becomes one
    node.first_attribute = source.first_attribute;
    node.attribute_count = source.attribute_count;
    if (node.tag == dom::Tag::kUnknown) node.text = lowered(source.name);
  } else {
    node.tag = implied_tag(element.tag);
  }
  if (node.tag != dom::Tag::kUnknown) node.text = dom::tag_name(node.tag);
  if (parent == 0 && node.tag == dom::Tag::k_head) document_.head_ = id;
  if (parent == 0 && node.tag == dom::Tag::k_body) document_.body_ = id;
  document_.nodes_.push_back(node);
  return id;
}

// Clones that the tree builder makes of formatting elements point to the same tag.
bool DocumentBuilder::find_source(const GumboElement& element, SourceTag& source) {
  const char* const start = element.original_tag.data;
  const std::string& html = skeleton_.html;
  if (start == nullptr || std::less<>()(start, html.data()) ||
      !std::less<>()(start, html.data() + html.size()))
    return false;
  const auto offset = static_cast<std::size_t>(start - html.data());
  const std::vector<SourceTag>& tags = skeleton_.tags;
  // Most elements come in the order of their tags.
  if (next_source_ >= tags.size() || tags[next_source_].offset != offset) {
    const auto found =
        std::lower_bound(tags.begin(), tags.end(), offset,
                         [](const SourceTag& tag, std::size_t wanted) { return tag.offset < wanted; });
    if (found == tags.end() || found->offset != offset) return false;
    next_source_ = static_cast<std::size_t>(found - tags.begin());
  }
  source = tags[next_source_++];
  return true;
}

// The attributes of all <html> or <body> tags of the page belong to the one element, as many as a tag may
// have; the first value counts.
void DocumentBuilder::merge_attributes(dom::Node& node, std::size_t most) {
  const auto first = static_cast<std::uint32_t>(document_.attributes_.size());
  for (const SourceTag& source : skeleton_.tags) {
    if (source.tag != node.tag) continue;
    for (std::uint32_t i = 0; i < source.attribute_count; ++i) {
      const dom::Attribute attribute = document_.attributes_[source.first_attribute + i];
      const auto begin = document_.attributes_.begin() + first;
      const bool known = std::any_of(begin, document_.attributes_.end(),
                                     [&](const dom::Attribute& a) { return a.name == attribute.name; });
      if (!known && document_.attributes_.size() - first < most) document_.attributes_.push_back(attribute);
    }
  }
  node.first_attribute = first;
  node.attribute_count = static_cast<std::uint32_t>(document_.attributes_.size()) - first;
}

std::string_view DocumentBuilder::lowered(std::string_view name) {
  if (std::none_of(name.begin(), name.end(), base::is_upper)) return name;
  return document_.strings_.copy(base::lowered(name));
}

// A text of the skeleton's tree: tokens, and white space as it is or as the one space in front of a token.
void DocumentBuilder::add_tokens(std::string_view text, dom::NodeId parent, std::size_t depth) {
  std::size_t space_start = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t start = at;
    const std::uint32_t token = read_token(text, at);
    if (token >= skeleton_.texts.size()) continue;
    if (!in_tree_[token]) ++texts_in_tree_;
    in_tree_[token] = true;
    const std::size_t space = start - space_start;
    const SourceText& source = skeleton_.texts[token];
    // The tree builder may have dropped the white space, put it elsewhere, or joined it with a run before.
    const bool folded = space == 1 && source.folded;
    const std::size_t lead = folded ? source.lead : std::min<std::size_t>(space, source.lead);
    if (space > 0 && (lead == 0 || (!folded && space > lead))) {
      add_space_node(text.substr(space_start, folded ? 1 : space - lead), parent, depth);
    }
    add_text_node(source.text.substr(source.lead - lead), parent, depth);
    space_start = at;
  }
  if (space_start < text.size()) add_space_node(text.substr(space_start), parent, depth);
}

void DocumentBuilder::add_space_node(std::string_view space, dom::NodeId parent, std::size_t depth) {
  add_text_node(space == " " ? std::string_view(" ") : document_.strings_.copy(space), parent, depth);
}

void DocumentBuilder::add_text_node(std::string_view text, dom::NodeId parent, std::size_t depth) {
  dom::Node node;
  node.kind = dom::NodeKind::kText;
  node.depth =
      static_cast<std::uint16_t>(std::min<std::size_t>(depth, std::numeric_limits<std::uint16_t>::max()));
  node.parent = parent;
  node.text = text;
  node.end = document_.size() + 1;
  document_.nodes_.push_back(node);
}

}  // namespace presscut::html
