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

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kReplacementReference = "&#xFFFD;";  // as bound_references writes it

void* allocate(void* arena, std::size_t size) {
  base::check_deadline();
  return static_cast<base::Arena*>(arena)->allocate(size);
}
void deallocate(void*, void*) {}

// Gumbo looks for each attribute among those of its tag before it, which costs the square of their number.
// The prescan bounds what it writes; in a page that is read as it stands, a flood of them ends the build.
struct WatchedArena {
  base::Arena& arena;
  std::size_t attributes = 0;  // since the last node
};
constexpr std::size_t kMostAttributesRead = 4096;

void* allocate_watched(void* watched, std::size_t size) {
  auto& [arena, attributes] = *static_cast<WatchedArena*>(watched);
  if (size == sizeof(GumboNode)) attributes = 0;
  if (size == sizeof(GumboAttribute) && ++attributes > kMostAttributesRead) throw base::ArenaExhausted();
  return allocate(&arena, size);
}

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

bool DocumentBuilder::build_from_skeleton(std::size_t budget) {
  return build(skeleton_.html, budget);
}

bool DocumentBuilder::build_from_page(std::size_t budget) {
  from_page_ = true;
  // Gumbo reads control characters as U+FFFD. Where the page has none of its own, they become a control
  // again.
  replaces_controls_ = page().find(kReplacement) == std::string::npos &&
                       page().find(kReplacementReference) == std::string::npos;
  return build(page(), budget);
}

bool DocumentBuilder::build(std::string_view html, std::size_t budget) {
  html_ = html;
  arena_.reset();
  arena_.set_budget(budget);
  GumboOptions options = kGumboDefaultOptions;
  WatchedArena watched{arena_};
  options.allocator = from_page_ ? allocate_watched : allocate;
  options.deallocator = deallocate;
  options.userdata = from_page_ ? static_cast<void*>(&watched) : &arena_;
  options.max_errors = 0;
  document_.attributes_ = std::move(skeleton_.attributes);
  try {
    // Everything Gumbo makes lives in the arena: leaving it by an exception leaks nothing, and
    // gumbo_destroy_output, which recurses, is never needed.
    const GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
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
  for (const SourceText& source : skeleton_.texts) {
    const dom::NodeId block = add_implied(dom::Tag::k_div, document_.body_, 2);
    add_text_node(source.text, block, 3);
    document_.nodes_[block].end = document_.size();
  }
  document_.nodes_[0].end = document_.nodes_[document_.body_].end = document_.size();
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
        add_text(child->v.text.text, top.id, open.size());
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
  if (start == nullptr || std::less<>()(start, html_.data()) ||
      !std::less<>()(start, html_.data() + html_.size()))
    return false;
  const auto offset = static_cast<std::size_t>(start - html_.data());
  return from_page_ ? scan_in_page(offset, source) : find_in_skeleton(offset, source);
}

bool DocumentBuilder::find_in_skeleton(std::size_t offset, SourceTag& source) {
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

bool DocumentBuilder::scan_in_page(std::size_t offset, SourceTag& source) {
  std::size_t at = offset + 1;
  ScannedTag tag;
  source.first_attribute = static_cast<std::uint32_t>(document_.attributes_.size());
  if (!scan_tag(page(), at, tag, &document_.attributes_, {limits_.max_attributes, limits_.all_attributes},
                document_.strings_)) {
    return false;
  }
  source.tag = tag.tag;
  source.name = tag.name;
  source.attribute_count = static_cast<std::uint32_t>(tag.attributes);
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

void DocumentBuilder::add_text(const char* characters, dom::NodeId parent, std::size_t depth) {
  if (!from_page_) return add_tokens(characters, parent, depth);
  std::string text = characters;
  if (replaces_controls_) {
    for (std::size_t at = 0; (at = text.find(kReplacement, at)) != std::string::npos; ++at)
      text.replace(at, kReplacement.size(), 1, '\x01');
  }
  add_text_node(document_.strings_.copy(text), parent, depth);
}

// A text of the skeleton's tree: tokens, and white space as it is or as the one space in front of a token.
void DocumentBuilder::add_tokens(std::string_view text, dom::NodeId parent, std::size_t depth) {
  std::size_t space_start = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t start = at;
    const std::uint32_t token = read_token(text, at);
    if (token >= skeleton_.texts.size()) continue;
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
