#include "input/saved_page.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "html/character_reference.h"

namespace presscut::input {
namespace {

constexpr std::size_t kHead = 16 * 1024;  // bytes in which a saved page tells what it is
constexpr std::size_t kNoPosition = std::string_view::npos;

bool is_web_address(std::string_view text) {
  return base::starts_with_ignore_case(text, "http://") || base::starts_with_ignore_case(text, "https://");
}

// The address that begins at the offset, up to white space, a quotation mark or a bracket.
std::string_view address_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  if (!is_web_address(rest)) return {};
  return rest.substr(0, rest.find_first_of(" \t\r\n\"'<>"));
}

std::string_view address_behind(std::string_view text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  return at == kNoPosition ? std::string_view() : address_at(text, at + mark.size());
}

void set_address(Page& page, std::string_view address) {
  if (page.url.empty() && !address.empty())
    page.url = html::decode_references(std::string(address), html::ReferenceContext::kAttribute);
}

// <!-- saved from url=(0041)https://… --> of Chrome, Edge and Internet Explorer; SingleFile's comment.
void read_comments(Page& page, std::string_view head) {
  if (std::size_t at = head.find("saved from url=("); at != kNoPosition) {
    at = head.find(')', at);
    if (at != kNoPosition) set_address(page, address_at(head, at + 1));
  }
  if (const std::size_t at = head.find("Page saved with SingleFile"); at != kNoPosition)
    set_address(page, address_behind(head.substr(at, 2048), "url: "));
}

// Removes from the first mark up to and including the second.
void cut(std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  const std::size_t end = begin == kNoPosition ? begin : text.find(to, begin);
  if (end != kNoPosition) text.erase(begin, end + to.size() - begin);
}

// "https://web.archive.org/web/20230315081244im_/" or "/web/2023…/" in front of an address: how long it is, 0
// for none. archive.today writes "https://archive.ph/2023.03.15-081244/", and other names of its own.
std::size_t archive_prefix(std::string_view text) {
  std::size_t at = 0;
  constexpr std::string_view kHosts[] = {"web.archive.org", "archive.ph", "archive.today", "archive.is",
                                         "archive.li",      "archive.vn", "archive.md",    "archive.fo"};
  if (base::starts_with_ignore_case(text, "https:"))
    at = 6;
  else if (base::starts_with_ignore_case(text, "http:"))
    at = 5;
  bool host = false;
  if (text.substr(at).starts_with("//")) {
    for (const std::string_view name : kHosts) {
      if (!base::starts_with_ignore_case(text.substr(at + 2), name)) continue;
      at += 2 + name.size();
      host = true;
      break;
    }
  }
  if (at > 0 && !host) return 0;
  const std::string_view rest = text.substr(at);
  std::size_t path = rest.starts_with("/web/") ? 5 : rest.starts_with("/o/") ? 3 : 1;
  if (path == 1 && (!host || !rest.starts_with("/"))) return 0;
  const std::size_t digits = path;
  while (path < rest.size() && (base::is_digit(rest[path]) || rest[path] == '.' || rest[path] == '-')) ++path;
  if (path < digits + 4) return 0;
  for (int i = 0; i < 2 && path < rest.size() && base::is_lower(rest[path]); ++i) ++path;
  if (path < rest.size() && rest[path] == '_') ++path;
  if (path >= rest.size() || rest[path] != '/') return 0;
  ++path;
  return is_web_address(rest.substr(path)) ? at + path : 0;
}

// Addresses begin behind a quotation mark, an equals sign, a bracket or a blank.
void drop_archive_prefixes(std::string& text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const char before = at > 0 ? text[at - 1] : ' ';
    const bool begins =
        (c == 'h' || c == 'H' || c == '/') && (before == '"' || before == '\'' || before == '=' ||
                                               before == '(' || base::is_space(before) || before == ',');
    if (const std::size_t prefix = begins ? archive_prefix(std::string_view(text).substr(at)) : 0;
        prefix > 0) {
      at += prefix;
      continue;
    }
    out.push_back(c);
    ++at;
  }
  text = std::move(out);
}

bool restore_wayback(Page& page, std::string_view head) {
  const std::size_t wombat = head.find("__wm.wombat(\"");
  const bool rewritten = head.find("End Wayback Rewrite JS Include") != kNoPosition ||
                         head.find("archive.org/_static/") != kNoPosition ||
                         head.find("<!-- BEGIN WAYBACK TOOLBAR INSERT -->") != kNoPosition;
  if (wombat == kNoPosition && !rewritten) return false;
  if (wombat != kNoPosition) set_address(page, address_behind(head, "__wm.wombat(\""));
  cut(page.bytes, "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->");
  cut(page.bytes, "<script>__wm.init(", "</script>");
  cut(page.bytes, "<!--\n     FILE ARCHIVED ON", "-->");
  drop_archive_prefixes(page.bytes);
  return true;
}

// The element that begins at the offset, with all that it contains: its size, counted by its own name.
std::size_t element_size(std::string_view text, std::size_t begin, std::string_view name) {
  const std::string open = "<" + std::string(name), close = "</" + std::string(name);
  int depth = 0;
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t next = text.find('<', at);
    if (next == kNoPosition) return 0;
    const std::string_view tag = text.substr(next);
    if (base::starts_with_ignore_case(tag, close)) {
      const std::size_t end = text.find('>', next);
      if (end == kNoPosition) return 0;
      if (--depth == 0) return end + 1 - begin;
    } else if (base::starts_with_ignore_case(tag, open)) {
      ++depth;
    }
    at = next + 1;
  }
  return 0;
}

bool restore_archive_today(Page& page, std::string_view head) {
  if (head.find("https://archive.") == kNoPosition) return false;
  const std::size_t header = page.bytes.find("<div id=\"HEADER\"");
  if (header == kNoPosition || page.bytes.find("webpage capture", header) == kNoPosition) return false;
  const std::size_t size = element_size(page.bytes, header, "div");
  const std::string_view bar = std::string_view(page.bytes).substr(header, size);
  set_address(page, address_behind(bar, "value=\""));
  page.bytes.erase(header, size);
  // The archive calls itself the site.
  const std::size_t site = page.bytes.find("property=\"og:site_name\" content=\"archive.");
  if (site != kNoPosition) page.bytes.replace(site, 8, "data-was");
  drop_archive_prefixes(page.bytes);
  return true;
}

// "This is Google's cache of https://…": a bar above the page.
bool restore_cache(Page& page, std::string_view head) {
  const std::size_t bar = std::min(head.find("Google&#39;s cache of"), head.find("Google's cache of"));
  if (bar == kNoPosition) return false;
  const std::size_t link = head.find("href=\"", bar);
  if (link != kNoPosition) set_address(page, address_at(head, link + 6));
  const std::size_t begin = head.rfind("<div style=\"background:#fff", bar);
  if (begin == kNoPosition) return true;
  const std::size_t size = element_size(page.bytes, begin, "div");
  if (size > 0 && begin + size > bar) page.bytes.erase(begin, size);
  return true;
}

std::string without_tags(std::string_view markup) {
  std::string out;
  for (std::size_t at = 0; at < markup.size();) {
    const std::size_t tag = std::min(markup.find('<', at), markup.size());
    out += markup.substr(at, tag - at);
    const std::size_t end = markup.find('>', tag);
    if (end == kNoPosition) break;
    at = end + 1;
  }
  return html::decode_references(std::move(out), html::ReferenceContext::kText);
}

// A browser's view of the source, saved as a page: the source is its text. Chrome has a cell for each line,
// Firefox one <pre>.
bool restore_source_view(Page& page, std::string_view head) {
  const std::size_t title = head.find("view-source:");
  const bool chrome = head.find("class=\"line-content\"") != kNoPosition;
  const bool firefox = head.find("id=\"viewsource\"") != kNoPosition;
  if (!chrome && !firefox) return false;
  if (title != kNoPosition) set_address(page, address_at(head, title + 12));
  const std::string_view view = page.bytes;
  std::string source;
  if (firefox) {
    const std::size_t pre = view.find("<pre");
    source = without_tags(view.substr(pre == kNoPosition ? 0 : pre));
  } else {
    for (std::size_t at = 0; (at = view.find("class=\"line-content\"", at)) != kNoPosition;) {
      const std::size_t begin = view.find('>', at);
      const std::size_t end = std::min(view.find("</td>", at), view.size());
      if (begin == kNoPosition || begin > end) break;
      source += without_tags(view.substr(begin + 1, end - begin - 1)) + "\n";
      at = end;
    }
  }
  page.bytes = std::move(source);
  return true;
}

// Firefox's reader view: the address and the author stand in its header.
void read_reader_view(Page& page, std::string_view head) {
  const std::size_t domain = head.find("class=\"domain reader-domain\"");
  if (domain == kNoPosition) return;
  const std::size_t link = head.find("href=\"", domain);
  if (link != kNoPosition) set_address(page, address_at(head, link + 6));
  const std::size_t credits = head.find("reader-credits\">");
  if (credits == kNoPosition) return;
  const std::string_view author = head.substr(credits + 16, head.find('<', credits) - credits - 16);
  if (!base::trim(author).empty())
    page.bytes.insert(0, "<meta name=\"author\" content=\"" + std::string(author) + "\">");
}

}  // namespace

void restore_saved_page(Page& page) {
  if (page.bytes.find('<') == kNoPosition) return;
  std::string head = page.bytes.substr(0, kHead);
  if (restore_source_view(page, head)) head = page.bytes.substr(0, kHead);
  read_comments(page, head);
  if (restore_wayback(page, head) || restore_archive_today(page, head) || restore_cache(page, head)) return;
  read_reader_view(page, head);
}

}  // namespace presscut::input
