#include "output/html.h"

#include <string_view>

#include "output/text.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

std::string element(std::string_view name, std::string_view content) {
  std::string out;
  out.append("<").append(name).append(">").append(content);
  out.append("</").append(name.substr(0, name.find(' '))).append(">\n");
  return out;
}

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

std::string figure(const photo::Photo& photo) {
  std::string content;
  if (photo.url && is_web_address(*photo.url)) {
    content += "<img src=\"" + escaped_html(escaped_address(*photo.url)) + "\" alt=\"" +
               escaped_html(photo.alt.value_or("")) + "\">";
  }
  std::string caption = escaped_html(photo.caption.value_or(""));
  if (photo.credit)
    caption += (caption.empty() ? "" : " ") + ("<small>" + escaped_html(*photo.credit) + "</small>");
  if (!caption.empty()) content += "<figcaption>" + caption + "</figcaption>";
  return content.empty() ? content : element("figure", content);
}

std::string body(const body::Body& body) {
  std::string out;
  bool in_list = false;
  for (const body::Paragraph& paragraph : body.paragraphs) {
    const bool item = paragraph.role == body::Role::kListItem;
    if (item != in_list) out += item ? "<ul>\n" : "</ul>\n";
    in_list = item;
    const std::string text = with_breaks(paragraph.text);
    switch (paragraph.role) {
      case body::Role::kHeading:
        out += element("h2", text);
        break;
      case body::Role::kListItem:
        out += element("li", text);
        break;
      case body::Role::kBlockQuote:
        out += element("blockquote", element("p", text));
        break;
      default:
        out += element("p", text);
        break;
    }
  }
  return in_list ? out + "</ul>\n" : out;
}

std::string facts(const evidence::Metadata& m, const FieldSet& fields) {
  std::string out;
  if (has_field(fields, "authors")) {
    for (const std::string& author : m.authors) out += element("li", escaped_html(author));
    if (!out.empty()) out = "<ul>\n" + out + "</ul>\n";
  }
  if (has_field(fields, "date") && m.date) {
    out +=
        element("p", "<time datetime=\"" + escaped_html(*m.date) + "\">" + escaped_html(*m.date) + "</time>");
  }
  if (has_field(fields, "url") && m.url && is_web_address(*m.url)) {
    const std::string address = escaped_html(escaped_address(*m.url));
    out += element("p", "<a href=\"" + address + "\">" + escaped_html(m.site.value_or(*m.url)) + "</a>");
  }
  return out;
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string out;
  for (const char c : without_controls(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

std::string write_html(const article::Article& article, const FieldSet& fields) {
  const evidence::Metadata& m = article.metadata;
  const std::string title = has_field(fields, "title") ? escaped_html(m.title.value_or("")) : "";
  std::string out = "<!DOCTYPE html>\n<html";
  if (m.language) out += " lang=\"" + escaped_html(*m.language) + "\"";
  out += ">\n<head>\n<meta charset=\"utf-8\">\n" + element("title", title) + "</head>\n<body>\n<article>\n";
  if (!title.empty()) out += element("h1", title);
  if (has_field(fields, "subtitle") && m.subtitle) out += element("p", escaped_html(*m.subtitle));
  out += facts(m, fields);
  if (has_field(fields, "photos")) {
    for (const photo::Photo& photo : article.photos) out += figure(photo);
  }
  if (has_field(fields, "body")) out += body(article.body);
  out += "</article>\n";
  if (has_field(fields, "quotes") && !article.quotes.empty()) {
    out += "<section>\n<h2>Quotes</h2>\n<ul>\n";
    for (const quote::Quote& quote : article.quotes) {
      std::string item = "<q>" + escaped_html(quote.text) + "</q>";
      if (quote.speaker) item += " " + escaped_html(*quote.speaker);
      out += element("li", item);
    }
    out += "</ul>\n</section>\n";
  }
  return out + "</body>\n</html>\n";
}

}  // namespace presscut::output
