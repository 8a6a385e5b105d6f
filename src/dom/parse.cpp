#include "dom/parse.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"

namespace presscut::dom {
namespace {

std::array<Tag, GUMBO_TAG_LAST + 1> tag_map() {
  std::array<Tag, GUMBO_TAG_LAST + 1> map{};
  map.fill(Tag::kUnknown);
  for (int t = 1; t < static_cast<int>(Tag::kCount); ++t) {
    const Tag tag = static_cast<Tag>(t);
    const GumboTag gumbo = gumbo_tag_enum(std::string(tag_name(tag)).c_str());
    if (gumbo != GUMBO_TAG_UNKNOWN) map[gumbo] = tag;
  }
  return map;
}

void* allocate(void* arena, std::size_t size) { return static_cast<base::Arena*>(arena)->allocate(size); }
void deallocate(void*, void*) {}

}  // namespace

class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::string html) {
    document_.html_ = std::make_unique<const std::string>(std::move(html));
  }

  Document build() {
    const std::string& html = *document_.html_;
    base::Arena arena(std::max<std::size_t>(64u << 20, 32 * html.size()));
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = &arena;
    options.max_errors = 0;
    GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
    document_.plain_text_ = html.find('<') == std::string::npos;
    add_tree(output->root);
    return std::move(document_);
  }

 private:
  void add_tree(const GumboNode* root) {
    struct Open {
      const GumboVector* children;
      unsigned next;
      NodeId id;
    };
    std::vector<Open> open;
    const auto enter = [&](const GumboNode* node) {
      const NodeId parent = open.empty() ? kNoNode : open.back().id;
      const NodeId id = add_element(node, parent, open.size());
      open.push_back({&node->v.element.children, 0, id});
    };
    enter(root);
    while (!open.empty()) {
      Open& top = open.back();
      if (top.next == top.children->length) {
        document_.nodes_[top.id].end = document_.size();
        open.pop_back();
        continue;
      }
      const auto* child = static_cast<const GumboNode*>(top.children->data[top.next++]);
      switch (child->type) {
        case GUMBO_NODE_ELEMENT:
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

  NodeId add_element(const GumboNode* source, NodeId parent, std::size_t depth) {
    static const auto kMap = tag_map();
    const GumboElement& element = source->v.element;
    Node node;
    node.tag = kMap[element.tag];
    node.depth = static_cast<std::uint16_t>(depth);
    node.parent = parent;
    node.text = tag_name(node.tag);
    if (node.text.empty()) node.text = original_name(element);
    node.first_attribute = static_cast<std::uint32_t>(document_.attributes_.size());
    node.attribute_count = element.attributes.length;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* a = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      document_.attributes_.push_back({store(a->name), store(a->value)});
    }
    const NodeId id = document_.size();
    document_.nodes_.push_back(node);
    if (parent == 0 && node.tag == Tag::k_head) document_.head_ = id;
    if (parent == 0 && node.tag == Tag::k_body) document_.body_ = id;
    if (node.tag == Tag::k_script) add_script(id, element);
    return id;
  }

  void add_script(NodeId id, const GumboElement& element) {
    if (element.children.length == 0) return;
    const auto* text = static_cast<const GumboNode*>(element.children.data[0]);
    std::string type(base::trim(document_.attribute(id, "type")));
    base::lower_ascii(type);
    document_.scripts_.push_back(
        {document_.strings_.copy(type), document_.attribute(id, "id"), store(text->v.text.text)});
  }

  void add_text(const char* text, NodeId parent, std::size_t depth) {
    if (document_.nodes_[parent].tag == Tag::k_script) return;
    Node node;
    node.kind = NodeKind::kText;
    node.depth = static_cast<std::uint16_t>(depth);
    node.parent = parent;
    node.text = store(text);
    node.end = document_.size() + 1;
    document_.nodes_.push_back(node);
  }

  // Gumbo gives custom elements, picture, dialog … an empty name; the tag as written has it.
  std::string_view original_name(const GumboElement& element) {
    GumboStringPiece piece = element.original_tag;
    if (piece.data == nullptr) return {};
    gumbo_tag_from_original_text(&piece);
    std::string name(piece.data, piece.length);
    base::lower_ascii(name);
    return document_.strings_.copy(name);
  }

  // Numeric references that overflow leave Gumbo as ill-formed bytes, hence the repair.
  std::string_view store(const char* text) {
    const std::string_view view(text);
    if (base::is_valid_utf8(view)) return document_.strings_.copy(view);
    return document_.strings_.copy(base::repair_utf8(view));
  }

  Document document_;
};

Document parse_html(std::string html, const ParseLimits& /*limits*/, std::vector<std::string>& /*warnings*/) {
  return DocumentBuilder(std::move(html)).build();
}

}  // namespace presscut::dom
