#include "output/html.h"

#include <string_view>

#include "output/html_blocks.h"
#include "output/printed_blocks.h"
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

std::string write_html(const article::Article& article, const PrintOptions& options) {
  const FieldSet& fields = options.fields;
  const evidence::Metadata& m = article.metadata;
  const std::string title = has_field(fields, "title") ? escaped_html(m.title.value_or("")) : "";
  std::string out = "<!DOCTYPE html>\n<html";
  if (m.language) out += " lang=\"" + escaped_html(*m.language) + "\"";
  out += ">\n<head>\n<meta charset=\"utf-8\">\n" + element("title", title) + "</head>\n<body>\n<article>\n";
  if (!title.empty()) out += element("h1", title);
  if (has_field(fields, "subtitle") && m.subtitle && !begins_with_standfirst(article, fields))
    out += element("p", escaped_html(*m.subtitle));
  out += facts(m, fields);
  out += html_blocks(printed_blocks(article, options), article);
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
