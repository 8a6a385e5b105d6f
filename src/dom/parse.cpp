#include "dom/parse.h"

#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/utf8.h"
#include "dom/tag_traits.h"

namespace presscut::dom {
namespace {

// Gumbo needs about 200 bytes a node; real pages stay below twice their size, since the skeleton is small.
constexpr std::size_t kArenaFloor = 64u << 20;
constexpr std::size_t kArenaPerByte = 8;
// A workspace that grew larger for one page is given back before the page is judged.
constexpr std::size_t kWorkspaceKept = 16u << 20;

void* allocate(void* arena, std::size_t size) {
  base::check_deadline();
  return static_cast<base::Arena*>(arena)->allocate(size);
}
void deallocate(void*, void*) {}

// What one page leaves for the next: memory, never content.
struct Workspace {
  base::Arena arena;
  Skeleton skeleton;
};

void normalize(std::string& html) {
  if (html.find('\0') != std::string::npos) std::erase(html, '\0');
  std::size_t at = html.find('\r');
  if (at == std::string::npos) return;
  std::size_t out = at;
  for (; at < html.size(); ++at) {
    if (html[at] != '\r') {
      html[out++] = html[at];
    } else if (at + 1 == html.size() || html[at + 1] != '\n') {
      html[out++] = '\n';
    }
  }
  html.resize(out);
}

// Elements that the tree builder makes up, without a tag in the page.
Tag implied_tag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HTML:
      return Tag::k_html;
    case GUMBO_TAG_HEAD:
      return Tag::k_head;
    case GUMBO_TAG_BODY:
      return Tag::k_body;
    case GUMBO_TAG_P:
      return Tag::k_p;
    case GUMBO_TAG_BR:
      return Tag::k_br;
    case GUMBO_TAG_TBODY:
      return Tag::k_tbody;
    case GUMBO_TAG_TR:
      return Tag::k_tr;
    case GUMBO_TAG_COLGROUP:
      return Tag::k_colgroup;
    case GUMBO_TAG_FORM:
      return Tag::k_form;
    case GUMBO_TAG_HR:
      return Tag::k_hr;
    case GUMBO_TAG_LABEL:
      return Tag::k_label;
    case GUMBO_TAG_INPUT:
      return Tag::k_input;
    default:
      return Tag::kUnknown;
  }
}

}  // namespace

// Joins the tree that Gumbo built from the skeleton with the names, attributes and texts of the page.
class DocumentBuilder {
 public:
  DocumentBuilder(std::string html, const ParseLimits& limits, Workspace& workspace)
      : limits_(limits), skeleton_(workspace.skeleton), arena_(workspace.arena) {
    normalize(html);
    document_.html_ = std::make_unique<const std::string>(std::move(html));
  }

  Document build(std::vector<std::string>& warnings) {
    const std::string& html = *document_.html_;
    scan_page(html, limits_, document_.strings_, skeleton_);
    if (!build_tree()) {
      // Formatting that every block repeats is the one thing that can blow up a bounded skeleton.
      warnings.emplace_back("parse: the page needs too much memory, formatting was left out");
      ParseLimits without_formatting = limits_;
      without_formatting.max_formatting = 0;
      scan_page(html, without_formatting, document_.strings_, skeleton_);
      if (!build_tree()) {
        warnings.emplace_back("parse: the page needs too much memory, only its text was kept");
        build_text_only();
      }
    }
    add_warnings(warnings);
    document_.plain_text_ = !skeleton_.has_tags;
    document_.cut_ = skeleton_.too_many_tags;
    document_.scripts_ = std::move(skeleton_.scripts);
    if (arena_.used() > kWorkspaceKept) {
      arena_.release();
      skeleton_ = {};
    }
    return std::move(document_);
  }

 private:
  void add_warnings(std::vector<std::string>& warnings) const {
    const auto warn = [&](bool hit, const char* what, std::size_t limit) {
      if (hit) warnings.push_back(fmt::format(fmt::runtime(what), limit));
    };
    warn(skeleton_.too_deep, "parse: elements nested deeper than {} were unwrapped (--max-depth)",
         limits_.max_depth);
    warn(skeleton_.too_much_formatting,
         "parse: more than {} formatting elements were open, the rest was left out", limits_.max_formatting);
    warn(skeleton_.too_many_attributes, "parse: attributes above {} on a tag were left out",
         limits_.max_attributes);
    warn(skeleton_.too_many_tags, "parse: the page was cut after {} tags or texts", limits_.max_tags);
  }

  bool build_tree() {
    arena_.reset();
    arena_.set_budget(std::max(kArenaFloor, kArenaPerByte * document_.html_->size()));
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

  void build_text_only() {
    document_.nodes_.clear();
    document_.head_ = kNoNode;
    add_implied(Tag::k_html, kNoNode, 0);
    document_.body_ = add_implied(Tag::k_body, 0, 1);
    for (const SourceText& source : skeleton_.texts) {
      const NodeId block = add_implied(Tag::k_div, document_.body_, 2);
      add_text_node(source.text, block, 3);
      document_.nodes_[block].end = document_.size();
    }
    document_.nodes_[0].end = document_.nodes_[document_.body_].end = document_.size();
  }

  NodeId add_implied(Tag tag, NodeId parent, std::uint16_t depth) {
    Node node;
    node.tag = tag;
    node.depth = depth;
    node.parent = parent;
    node.text = tag_name(tag);
    document_.nodes_.push_back(node);
    return document_.size() - 1;
  }

  void add_tree(const GumboNode* root) {
    struct Open {
      const GumboVector* children;
      unsigned next;
      NodeId id;
    };
    std::vector<Open> open;
    const auto enter = [&](const GumboNode* node) {
      const NodeId parent = open.empty() ? kNoNode : open.back().id;
      const NodeId id = add_element(node->v.element, parent, open.size());
      open.push_back({&node->v.element.children, 0, id});
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
          if (child->v.element.tag == GUMBO_TAG_SCRIPT) break;
          [[fallthrough]];
        case GUMBO_NODE_TEMPLATE:
          enter(child);
          break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
          add_texts(child->v.text.text, top.id, open.size());
          break;
        default:
          break;
      }
    }
  }

  NodeId add_element(const GumboElement& element, NodeId parent, std::size_t depth) {
    Node node;
    node.depth =
        static_cast<std::uint16_t>(std::min<std::size_t>(depth, std::numeric_limits<std::uint16_t>::max()));
    node.parent = parent;
    const NodeId id = document_.size();
    if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY) {
      node.tag = implied_tag(element.tag);
      merge_attributes(node, limits_.max_attributes);
    } else if (const SourceTag* source = find_source(element)) {
      node.tag = element.tag == GUMBO_TAG_IMG ? Tag::k_img : source->tag;  // <image> becomes one
      node.first_attribute = source->first_attribute;
      node.attribute_count = source->attribute_count;
      if (node.tag == Tag::kUnknown) node.text = lowered(source->name);
    } else {
      node.tag = implied_tag(element.tag);
    }
    if (node.tag != Tag::kUnknown) node.text = tag_name(node.tag);
    if (parent == 0 && node.tag == Tag::k_head) document_.head_ = id;
    if (parent == 0 && node.tag == Tag::k_body) document_.body_ = id;
    document_.nodes_.push_back(node);
    return id;
  }

  // Clones that the tree builder makes of formatting elements point to the same tag.
  const SourceTag* find_source(const GumboElement& element) {
    const char* const start = element.original_tag.data;
    const char* const html = skeleton_.html.data();
    if (start == nullptr || std::less<>()(start, html) ||
        !std::less<>()(start, html + skeleton_.html.size())) {
      return nullptr;
    }
    const auto offset = static_cast<std::uint32_t>(start - html);
    const std::vector<SourceTag>& tags = skeleton_.tags;
    // Most elements come in the order of their tags.
    if (next_source_ < tags.size() && tags[next_source_].offset == offset) return &tags[next_source_++];
    const auto found =
        std::lower_bound(tags.begin(), tags.end(), offset,
                         [](const SourceTag& tag, std::uint32_t wanted) { return tag.offset < wanted; });
    if (found == tags.end() || found->offset != offset) return nullptr;
    next_source_ = static_cast<std::size_t>(found - tags.begin()) + 1;
    return &*found;
  }

  // The attributes of all <html> or <body> tags of the page belong to the one element, as many as a tag may
  // have; the first value counts.
  void merge_attributes(Node& node, std::size_t most) {
    const auto first = static_cast<std::uint32_t>(document_.attributes_.size());
    for (const SourceTag& source : skeleton_.tags) {
      if (source.tag != node.tag) continue;
      for (std::uint32_t i = 0; i < source.attribute_count; ++i) {
        const Attribute attribute = document_.attributes_[source.first_attribute + i];
        const auto begin = document_.attributes_.begin() + first;
        const bool known = std::any_of(begin, document_.attributes_.end(),
                                       [&](const Attribute& a) { return a.name == attribute.name; });
        if (!known && document_.attributes_.size() - first < most) document_.attributes_.push_back(attribute);
      }
    }
    node.first_attribute = first;
    node.attribute_count = static_cast<std::uint32_t>(document_.attributes_.size()) - first;
  }

  std::string_view lowered(std::string_view name) {
    if (std::none_of(name.begin(), name.end(), base::is_upper)) return name;
    return document_.strings_.copy(base::lowered(name));
  }

  // A text of the tree: tokens, and white space as it is or as the one space in front of a token.
  void add_texts(const char* characters, NodeId parent, std::size_t depth) {
    const std::string_view text(characters);
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

  void add_space_node(std::string_view space, NodeId parent, std::size_t depth) {
    add_text_node(space == " " ? std::string_view(" ") : document_.strings_.copy(space), parent, depth);
  }

  void add_text_node(std::string_view text, NodeId parent, std::size_t depth) {
    Node node;
    node.kind = NodeKind::kText;
    node.depth =
        static_cast<std::uint16_t>(std::min<std::size_t>(depth, std::numeric_limits<std::uint16_t>::max()));
    node.parent = parent;
    node.text = text;
    node.end = document_.size() + 1;
    document_.nodes_.push_back(node);
  }

  Document document_;
  const ParseLimits& limits_;
  Skeleton& skeleton_;
  base::Arena& arena_;
  std::size_t next_source_ = 0;
};

Document parse_html(std::string html, const ParseLimits& limits, std::vector<std::string>& warnings) {
  static thread_local Workspace workspace;
  return DocumentBuilder(std::move(html), limits, workspace).build(warnings);
}

}  // namespace presscut::dom
