#include "input/feed.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "base/ascii.h"
#include "decode/decode.h"
#include "html/character_reference.h"

namespace presscut::input {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// Where a start tag of that name begins, at or behind the offset.
std::size_t find_tag(std::string_view xml, std::string_view name, std::size_t at = 0) {
  const std::string open = "<" + std::string(name);
  while ((at = xml.find(open, at)) != kNone) {
    const std::size_t end = at + open.size();
    if (end >= xml.size()) return kNone;
    if (base::is_space(xml[end]) || xml[end] == '>' || xml[end] == '/') return at;
    at = end;
  }
  return kNone;
}

struct Element {
  std::string_view tag;      // the start tag
  std::string_view content;  // as written
  bool found = false;
};

Element find_element(std::string_view xml, std::string_view name, std::size_t from = 0) {
  const std::size_t begin = find_tag(xml, name, from);
  const std::size_t end = begin == kNone ? begin : xml.find('>', begin);
  if (end == kNone) return {};
  Element element{xml.substr(begin, end + 1 - begin), {}, true};
  if (element.tag.ends_with("/>")) return element;
  const std::size_t close = xml.find("</" + std::string(name) + ">", end);
  if (close != kNone) element.content = xml.substr(end + 1, close - end - 1);
  return element;
}

std::string attribute(std::string_view tag, std::string_view name) {
  for (const char mark : {'"', '\''}) {
    const std::string start = " " + std::string(name) + "=" + mark;
    const std::size_t at = tag.find(start);
    if (at == kNone) continue;
    const std::size_t begin = at + start.size();
    const std::size_t end = tag.find(mark, begin);
    if (end != kNone)
      return html::decode_references(std::string(tag.substr(begin, end - begin)),
                                     html::ReferenceContext::kAttribute);
  }
  return {};
}

// Content as text: CDATA as it is, else with its references resolved.
std::string text_of(std::string_view content) {
  std::string out;
  content = base::trim(content);
  while (!content.empty()) {
    const std::size_t cdata = std::min(content.find("<![CDATA["), content.size());
    out += html::decode_references(std::string(content.substr(0, cdata)), html::ReferenceContext::kText);
    if (cdata == content.size()) break;
    const std::size_t end = content.find("]]>", cdata);
    out += content.substr(cdata + 9, end == kNone ? end : end - cdata - 9);
    content.remove_prefix(end == kNone ? content.size() : end + 3);
  }
  return out;
}

std::string first_text(std::string_view xml, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (std::string text = text_of(find_element(xml, name).content); !base::trim(text).empty()) return text;
  }
  return {};
}

// A title is text: markup within is left out.
std::string without_tags(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t tag = std::min(text.find('<', at), text.size());
    out += text.substr(at, tag - at);
    const std::size_t end = text.find('>', tag);
    if (end == kNone) break;
    at = end + 1;
  }
  // Titles are often escaped twice: as HTML, and as XML.
  return html::decode_references(std::string(base::trim(out)), html::ReferenceContext::kText);
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '"')
      out += "&quot;";
    else
      out.push_back(c);
  }
  return out;
}

std::string link_of(std::string_view item) {
  if (std::string text = text_of(find_element(item, "link").content); !base::trim(text).empty())
    return std::string(base::trim(text));
  for (std::size_t at = 0; (at = find_tag(item, "link", at)) != kNone; ++at) {
    const std::string_view tag = item.substr(at, item.find('>', at) - at);
    const std::string rel = attribute(tag, "rel");
    if (rel.empty() || rel == "alternate") return attribute(tag, "href");
  }
  return {};
}

std::string author_of(std::string_view item) {
  if (std::string name = first_text(item, {"dc:creator"}); !name.empty()) return name;
  const std::string_view author = find_element(item, "author").content;
  if (std::string name = first_text(author, {"name"}); !name.empty()) return name;
  // RSS: "desk@echo.example (Hester Quill)".
  const std::string text = text_of(author);
  const std::size_t open = text.find('('), close = text.rfind(')');
  if (open != std::string::npos && close != std::string::npos && close > open)
    return text.substr(open + 1, close - open - 1);
  return text.find('@') == std::string::npos ? text : std::string();
}

std::string content_of(std::string_view item) {
  if (std::string text = first_text(item, {"content:encoded"}); !text.empty()) return text;
  const Element content = find_element(item, "content");
  if (content.found && !base::trim(content.content).empty())
    return attribute(content.tag, "type") == "xhtml" ? std::string(content.content)
                                                     : text_of(content.content);
  return first_text(item, {"description", "summary"});
}

std::string image_of(std::string_view item) {
  const Element enclosure = find_element(item, "enclosure");
  if (enclosure.found && attribute(enclosure.tag, "type").starts_with("image/"))
    return attribute(enclosure.tag, "url");
  const Element media = find_element(item, "media:content");
  const std::string type = attribute(media.tag, "type"), medium = attribute(media.tag, "medium");
  return media.found && (medium == "image" || type.starts_with("image/")) ? attribute(media.tag, "url")
                                                                          : std::string();
}

void add_meta(std::string& page, std::string_view key, std::string_view name, const std::string& value) {
  if (value.empty()) return;
  page.append("<meta ").append(key).append("=\"").append(name).append("\" content=\"");
  page.append(escaped(value)).append("\">");
}

}  // namespace

bool begins_feed(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (true) {
    bytes = base::trim(bytes);
    const std::string_view end = bytes.starts_with("<?") ? "?>" : bytes.starts_with("<!--") ? "-->" : "";
    if (end.empty()) break;
    const std::size_t at = bytes.find(end);
    if (at == kNone) return false;
    bytes.remove_prefix(at + end.size());
  }
  for (const std::string_view root : {"<rss", "<feed", "<rdf:RDF"}) {
    if (bytes.size() > root.size() && bytes.starts_with(root) &&
        (base::is_space(bytes[root.size()]) || bytes[root.size()] == '>'))
      return true;
  }
  return false;
}

FeedReader::FeedReader(std::string bytes, std::string name, std::string_view charset)
    : name_(std::move(name)) {
  base::Warnings ignored;
  text_ = decode::decode_to_utf8(std::move(bytes), charset, ignored);
  const std::string_view head = std::string_view(text_).substr(
      0, std::min({find_tag(text_, "item"), find_tag(text_, "entry"), text_.size()}));
  site_ = without_tags(first_text(head, {"title"}));
  language_ = first_text(head, {"language", "dc:language"});
  if (language_.empty()) language_ = attribute(find_element(head, "feed").tag, "xml:lang");
}

bool FeedReader::next(Page& page) {
  if (ended_) return false;
  const std::size_t item = find_tag(text_, "item", at_), entry = find_tag(text_, "entry", at_);
  const std::string_view kind = item <= entry ? "item" : "entry";
  const Element found = find_element(text_, kind, at_);
  page = {};
  if (!found.found) {
    ended_ = true;
    if (item_ > 0) return false;
    page.source = name_;
    page.failure = base::Error{"not_text", "is a feed without items"};
    return true;
  }
  at_ = static_cast<std::size_t>(found.tag.data() - text_.data()) + found.tag.size() + found.content.size();
  ++item_;
  page.source = fmt::format("{}#{}", name_, item_);
  page.name = fmt::format("{}-{}", name_, item_);
  page.charset = "utf-8";
  page.url = link_of(found.content);
  const std::string title = without_tags(first_text(found.content, {"title"}));
  std::string& html = page.bytes;
  html = "<!DOCTYPE html><html";
  if (!language_.empty()) html += " lang=\"" + escaped(language_) + "\"";
  html += "><head><title>" + escaped(title) + "</title>";
  add_meta(html, "property", "og:type", "article");
  add_meta(html, "property", "og:site_name", site_);
  add_meta(html, "name", "author", author_of(found.content));
  add_meta(html, "property", "article:published_time",
           first_text(found.content, {"pubDate", "published", "dc:date", "updated"}));
  add_meta(html, "property", "og:image", image_of(found.content));
  html += "</head><body><article><h1>" + escaped(title) + "</h1>" + content_of(found.content) +
          "</article></body></html>";
  return true;
}

}  // namespace presscut::input
