#include "output/html_blocks.h"

#include <algorithm>
#include <vector>

#include "output/html.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

using content::Block;
using content::Blocks;
using content::Container;
using content::Kind;
using content::Span;
using content::Spans;

constexpr int kMinLevel = 2;  // the title is the only heading of level one

struct StyleElement {
  content::Style style;
  std::string_view name;
};
// Outermost first.
constexpr StyleElement kElements[] = {
    {content::kDeleted, "del"},   {content::kInserted, "ins"}, {content::kMarked, "mark"},
    {content::kStrong, "strong"}, {content::kEmphasis, "em"},  {content::kSuperscript, "sup"},
    {content::kSubscript, "sub"}, {content::kCode, "code"},
};

std::string with_breaks(std::string_view text) {
  std::string out;
  for (const char c : escaped_html(text)) {
    if (c == '\n') {
      out += "<br>";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped_html(value) + "\"";
}

std::string styled(const Span& span) {
  if (!span.footnote.empty()) {
    return "<sup><a href=\"#fn-" + escaped_html(span.footnote) + "\">" + with_breaks(span.text) +
           "</a></sup>";
  }
  std::string out = with_breaks(span.text);
  for (std::size_t i = std::size(kElements); i-- > 0;) {
    if ((span.styles & kElements[i].style) == 0) continue;
    const std::string name(kElements[i].name);
    out = "<" + name + ">" + out + "</" + name + ">";
  }
  return out;
}

std::string html_text(const Spans& spans) {
  std::string out;
  for (std::size_t i = 0; i < spans.size();) {
    const std::string& href = spans[i].href;
    std::string run;
    std::size_t end = i;
    for (; end < spans.size() && spans[end].href == href; ++end) run += styled(spans[end]);
    if (!href.empty() && is_web_address(href))
      run = "<a" + attribute("href", escaped_address(href)) + ">" + run + "</a>";
    out += run;
    i = end;
  }
  return out;
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
  std::string out = "<" + std::string(name) + std::string(attributes) + ">" + std::string(content);
  return out + "</" + std::string(name) + ">\n";
}

std::string table(const Block& block) {
  std::string out = "<table>\n";
  if (!block.spans.empty()) out += element("caption", "", html_text(block.spans));
  for (const auto& row : block.rows) {
    out += "<tr>";
    for (const content::Cell& cell : row) {
      std::string attributes;
      if (cell.columns > 1) attributes += attribute("colspan", std::to_string(cell.columns));
      if (cell.rows > 1) attributes += attribute("rowspan", std::to_string(cell.rows));
      const std::string name = cell.header ? "th" : "td";
      out += "<" + name + attributes + ">" + html_text(cell.spans) + "</" + name + ">";
    }
    out += "</tr>\n";
  }
  return out + "</table>\n";
}

class HtmlPrinter {
 public:
  explicit HtmlPrinter(const article::Article& article) : article_(article) {}

  std::string print(const Blocks& blocks) {
    for (const Block& block : blocks) {
      const std::string text = text_of(block);
      if (text.empty()) continue;
      std::size_t common = 0;
      while (common < open_.size() && common < block.inside.size() &&
             open_[common].node == block.inside[common].node)
        ++common;
      close_to(common);
      for (std::size_t i = common; i < block.inside.size(); ++i) open(block.inside[i]);
      const bool begins_item = common < open_.size() && open_.back().kind == Container::Kind::kItem;
      out_ += block.kind == Kind::kParagraph && !begins_item ? element("p", "", text) : text;
    }
    close_to(0);
    return std::move(out_);
  }

 private:
  void open(const Container& container) {
    switch (container.kind) {
      case Container::Kind::kQuotation:
        out_ += "<blockquote";
        if (is_web_address(container.cite)) out_ += attribute("cite", escaped_address(container.cite));
        break;
      case Container::Kind::kList:
        out_ += container.ordered ? "<ol" : "<ul";
        break;
      case Container::Kind::kItem:
        out_ += "<li";
        if (container.ordered) out_ += attribute("value", std::to_string(container.number));
        break;
      case Container::Kind::kDefinitions:
        out_ += "<dl";
        break;
    }
    const bool of_lines =
        container.kind == Container::Kind::kItem || container.kind == Container::Kind::kQuotation;
    out_ += of_lines ? ">" : ">\n";
    open_.push_back(container);
  }

  void close_to(std::size_t depth) {
    while (open_.size() > depth) {
      switch (open_.back().kind) {
        case Container::Kind::kQuotation:
          out_ += "</blockquote>\n";
          break;
        case Container::Kind::kList:
          out_ += open_.back().ordered ? "</ol>\n" : "</ul>\n";
          break;
        case Container::Kind::kItem:
          out_ += "</li>\n";
          break;
        case Container::Kind::kDefinitions:
          out_ += "</dl>\n";
          break;
      }
      open_.pop_back();
    }
  }

  std::string text_of(const Block& block) const {
    const std::string text = block.kind == Kind::kCode ? "" : html_text(block.spans);
    switch (block.kind) {
      case Kind::kHeading:
        return element("h" + std::to_string(std::clamp(block.level, kMinLevel, 6)), "", text);
      case Kind::kTerm:
        return element("dt", "", text);
      case Kind::kDefinition:
        return element("dd", "", text);
      case Kind::kCode: {
        const std::string language =
            block.language.empty() ? "" : attribute("class", "language-" + block.language);
        return element("pre", "",
                       "<code" + language + ">" + escaped_html(content::text_of(block.spans)) + "\n</code>");
      }
      case Kind::kTable:
        return table(block);
      case Kind::kImage:
        return html_figure(article_.photos[block.image]);
      case Kind::kEmbed:
        return element("p", "", "<a" + attribute("href", escaped_address(block.href)) + ">" + text + "</a>");
      case Kind::kFootnote:
        return element("p", attribute("id", "fn-" + block.label),
                       "<sup>" + escaped_html(block.label) + "</sup> " + text);
      case Kind::kParagraph:
        break;
    }
    return text;
  }

  const article::Article& article_;
  std::string out_;
  std::vector<Container> open_;
};

}  // namespace

std::string html_figure(const photo::Photo& photo) {
  std::string content;
  if (photo.url && is_web_address(*photo.url)) {
    content += "<img src=\"" + escaped_html(escaped_address(*photo.url)) + "\" alt=\"" +
               escaped_html(photo.alt.value_or("")) + "\">";
  }
  std::string caption = escaped_html(photo.caption.value_or(""));
  if (photo.credit)
    caption += (caption.empty() ? "" : " ") + ("<small>" + escaped_html(*photo.credit) + "</small>");
  if (!caption.empty()) content += "<figcaption>" + caption + "</figcaption>";
  return content.empty() ? content : element("figure", "", content);
}

std::string html_blocks(const Blocks& blocks, const article::Article& article) {
  return HtmlPrinter(article).print(blocks);
}

}  // namespace presscut::output
