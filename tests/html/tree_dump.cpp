#include "tree_dump.h"

#include <gumbo.h>

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "dom/tag.h"

namespace presscut::test {
namespace {

using dom::Tag;

struct Event {
  enum Kind { kOpen, kClose, kText } kind;
  std::string text;  // tag name with attributes, or characters
  Tag tag = Tag::kUnknown;
};

bool has_no_content(Tag tag) {
  return tag == Tag::k_svg || tag == Tag::k_math || tag == Tag::k_textarea || tag == Tag::k_iframe ||
         tag == Tag::k_noembed || tag == Tag::k_noframes;
}

// White space runs as one space, which is dropped beside block-level tags.
std::string folded(std::string_view text, bool trim_front, bool trim_back) {
  std::string out;
  for (const char c : text) {
    if (!base::is_space(c)) {
      out.push_back(c);
    } else if (!(out.empty() ? trim_front : out.back() == ' ')) {
      out.push_back(' ');
    }
  }
  if (trim_back && out.ends_with(' ')) out.pop_back();
  return out;
}

bool bounds_block(const Event& event) {
  return event.kind != Event::kText && (dom::is_block_level(event.tag) || event.tag == Tag::k_br);
}

bool is_space(const Event& event) {
  return event.kind == Event::kText && base::trim(event.text).empty();
}

// Inline tags that open or close right at the boundary count as part of it.
bool follows_boundary(const std::vector<Event>& events, std::size_t at) {
  while (at-- > 0) {
    if (bounds_block(events[at])) return true;
    if (events[at].kind != Event::kOpen && !is_space(events[at])) return false;
  }
  return true;
}
bool precedes_boundary(const std::vector<Event>& events, std::size_t at) {
  while (++at < events.size()) {
    if (bounds_block(events[at])) return true;
    if (events[at].kind != Event::kClose && !is_space(events[at])) return false;
  }
  return true;
}

// Gumbo reads control characters and noncharacters as U+FFFD.
std::string without_controls(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const char32_t c = base::next_code_point(text, at);
    const bool bad = (c < 0x20 && c != '\n' && c != '\t' && c != '\f') || (c >= 0x7F && c < 0xA0) ||
                     (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    base::append_utf8(out, bad ? base::kReplacement : c);
  }
  return out;
}

void add_text(std::vector<Event>& events, std::string_view text) {
  if (!events.empty() && events.back().kind == Event::kText) {
    events.back().text.append(text);
  } else {
    events.push_back({Event::kText, std::string(text)});
  }
}

std::string print(std::vector<Event> events) {
  std::string out;
  int preformatted = 0;
  bool body = false;
  for (std::size_t i = 0; i < events.size(); ++i) {
    Event& event = events[i];
    const bool pre = event.tag == Tag::k_pre || event.tag == Tag::k_listing;
    if (event.kind == Event::kOpen) {
      body = body || event.tag == Tag::k_body;
      preformatted += pre ? 1 : 0;
      out += "<" + event.text + "\n";
    } else if (event.kind == Event::kClose) {
      preformatted -= pre ? 1 : 0;
      out += "/" + event.text + "\n";
    } else {
      if (preformatted == 0) {
        const bool after = !body || follows_boundary(events, i);
        const bool before = !body || precedes_boundary(events, i);
        event.text = folded(event.text, after, before);
        if (event.text.empty() || ((after || before) && event.text == " ")) continue;
      }
      std::string line = without_controls(event.text);
      std::replace(line.begin(), line.end(), '\n', '~');
      out += "\"" + line + "\n";
    }
  }
  return out;
}

std::string with_attributes(std::string name, std::vector<std::string> attributes) {
  std::sort(attributes.begin(), attributes.end());
  // Gumbo's mistake with repeated attributes may let them through twice.
  attributes.erase(std::unique(attributes.begin(), attributes.end()), attributes.end());
  for (const std::string& a : attributes) name += " " + a;
  std::replace(name.begin(), name.end(), '\n', '~');
  return name;
}

// Foreign attributes get back the name they are written with. After a repeated attribute Gumbo puts that
// one's name in front of the next.
std::string attribute_name(const GumboAttribute& attribute) {
  std::string written = base::lowered({attribute.original_name.data, attribute.original_name.length});
  if (attribute.attr_namespace != GUMBO_ATTR_NAMESPACE_NONE) return written;
  const std::string name = base::lowered(attribute.name);
  if (written == name) return name;
  return written.substr(written.find_last_of(" \n\t/") + 1);
}

std::string element_name(const GumboElement& element) {
  const std::string known = gumbo_normalized_tagname(element.tag);
  if (!known.empty() || element.original_tag.data == nullptr) return known;
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  return base::lowered({piece.data, piece.length});
}

// Gumbo puts text before </form> outside the form; a comment keeps it in. Scripts and comments must not be
// touched.
std::string with_form_text_kept(const std::string& html) {
  std::string out;
  const auto copy = [&](std::string_view part) {
    out.append(part);
    return part.size();
  };
  std::size_t at = 0;
  while (at < html.size()) {
    const std::string_view rest = std::string_view(html).substr(at);
    if (base::starts_with_ignore_case(rest, "<script")) {
      at += copy(rest.substr(0, base::find_ignore_case(rest, "</script")));
      continue;
    }
    if (rest.starts_with("<!--")) {
      at += copy(rest.substr(0, rest.find("-->", 2)));
      continue;
    }
    if (base::starts_with_ignore_case(rest, "</form")) out += "<!---->";
    out.push_back(html[at++]);
  }
  return out;
}

}  // namespace

std::string dump_gumbo(const std::string& page) {
  const std::string html = with_form_text_kept(page);
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
  std::vector<Event> events;
  struct Open {
    const GumboNode* node;
    unsigned next;
    std::string name;
  };
  std::vector<Open> open;
  const auto enter = [&](const GumboNode* node) {
    const GumboElement& element = node->v.element;
    std::vector<std::string> attributes;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* a = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      // Foreign attributes get back the name they are written with.
      attributes.push_back(attribute_name(*a) + "=" + without_controls(a->value));
    }
    const std::string name = element_name(element);
    events.push_back({Event::kOpen, with_attributes(name, std::move(attributes)), dom::find_tag(name)});
    open.push_back({node, 0, name});
  };
  enter(output->root);
  while (!open.empty()) {
    Open& top = open.back();
    const GumboVector& children = top.node->v.element.children;
    if (top.next == children.length || has_no_content(dom::find_tag(top.name))) {
      events.push_back({Event::kClose, top.name, dom::find_tag(top.name)});
      open.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children.data[top.next++]);
    if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
      const GumboTag tag = child->v.element.tag;
      if (tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE) enter(child);
    } else if (child->type != GUMBO_NODE_COMMENT) {
      add_text(events, child->v.text.text);
    }
  }
  gumbo_destroy_output(&options, output);
  return print(std::move(events));
}

std::string dump_document(const dom::Document& document) {
  std::vector<Event> events;
  std::vector<dom::NodeId> open;
  const auto close_until = [&](dom::NodeId id) {
    while (!open.empty() && document.node(open.back()).end <= id) {
      const dom::Node& node = document.node(open.back());
      events.push_back({Event::kClose, std::string(node.text), node.tag});
      open.pop_back();
    }
  };
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    close_until(id);
    const dom::Node& node = document.node(id);
    if (node.kind == dom::NodeKind::kText) {
      add_text(events, node.text);
      continue;
    }
    std::vector<std::string> attributes;
    for (const dom::Attribute& a : document.attributes(id)) {
      attributes.push_back(without_controls(a.name) + "=" + without_controls(a.value));
    }
    events.push_back(
        {Event::kOpen, with_attributes(std::string(node.text), std::move(attributes)), node.tag});
    open.push_back(id);
  }
  close_until(document.size());
  return print(std::move(events));
}

std::string without_outer_space(const std::string& dump) {
  std::istringstream lines(dump);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with('"')) {
      out += line + "\n";
      continue;
    }
    const std::size_t first = line.find_first_not_of(" ~", 1);
    if (first != std::string::npos)
      out += '"' + line.substr(first, line.find_last_not_of(" ~") + 1 - first) + "\n";
  }
  return out;
}

std::string characters(const std::string& dump) {
  std::istringstream lines(dump);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with('"')) continue;
    std::copy_if(line.begin() + 1, line.end(), std::back_inserter(out),
                 [](char c) { return c != ' ' && c != '~'; });
  }
  return out;
}

bool contains_in_order(const std::string& text, const std::string& part) {
  std::size_t at = 0;
  for (const char c : part) {
    at = text.find(c, at);
    if (at++ == std::string::npos) return false;
  }
  return true;
}

std::string without_attributes(const std::string& dump) {
  std::istringstream lines(dump);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    out += (line.starts_with('<') ? line.substr(0, line.find(' ')) : line) + "\n";
  }
  return out;
}

}  // namespace presscut::test
