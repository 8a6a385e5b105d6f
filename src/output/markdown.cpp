#include "output/markdown.h"

#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "output/json.h"
#include "output/text.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

// Inline marks that would change how the text reads; a "<" only where it could begin a tag.
std::string escaped_inline(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool tag = c == '<' && (base::is_alpha(next) || next == '/' || next == '!' || next == '?');
    if (c == '\\' || c == '`' || c == '*' || c == '[' || c == ']' || tag) out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

// A paragraph that would begin a heading, list, quotation, rule or code gets a backslash in front.
std::string escaped_paragraph(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  while (at <= text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = escaped_inline(text.substr(at, end - at));
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (!line.empty() && std::string_view("#>-+=~|_").find(line[0]) != std::string_view::npos) {
      line.insert(0, "\\");
    } else if (digits > 0 && digits != std::string::npos && (line[digits] == '.' || line[digits] == ')')) {
      line.insert(digits, "\\");
    }
    if (at > 0) out += "  \n";  // a line break inside the paragraph
    out += line;
    at = end + 1;
  }
  return out;
}

std::string marked(const body::Paragraph& paragraph) {
  const std::string text = escaped_paragraph(without_controls(paragraph.text));
  switch (paragraph.role) {
    case body::Role::kHeading:
      return "## " + text;
    case body::Role::kListItem:
      return "- " + text;
    case body::Role::kBlockQuote:
      return "> " + text;
    default:
      return text;
  }
}

// JSON strings and lists are YAML.
void add_fact(std::string& yaml, const FieldSet& fields, std::string_view field,
              const nlohmann::ordered_json& json) {
  if (!has_field(fields, field)) return;
  const nlohmann::ordered_json& value = json[std::string(field)];
  if (value.is_null() || value.empty()) return;
  yaml.append(field).append(": ").append(dump(value, -1)).push_back('\n');
}

std::string photo_block(const photo::Photo& photo) {
  std::string out;
  const std::string caption = escaped_inline(on_one_line(photo.caption.value_or("")));
  if (photo.url && is_web_address(*photo.url)) {
    const std::string alt = escaped_inline(on_one_line(photo.alt.value_or("")));
    out = "![" + alt + "](<" + escaped_address(*photo.url) + ">)\n\n";
  }
  std::string line = caption;
  if (photo.credit)
    line += (line.empty() ? "" : " ") + ("(Photo: " + escaped_inline(on_one_line(*photo.credit)) + ")");
  if (!line.empty()) out += "*" + line + "*\n\n";
  return out;
}

}  // namespace

std::string write_markdown(const article::Article& article, std::string_view source, const FieldSet& fields) {
  const nlohmann::ordered_json json = to_json(article, source);
  std::string out = "---\n";
  for (const std::string_view field : kFieldNames) {
    if (field != "photos" && field != "body" && field != "quotes" && field != "schema_version") {
      add_fact(out, fields, field, json);
    }
  }
  out += "---\n\n";
  if (has_field(fields, "title") && article.metadata.title) {
    out += "# " + escaped_inline(on_one_line(*article.metadata.title)) + "\n\n";
  }
  if (has_field(fields, "photos")) {
    for (const photo::Photo& photo : article.photos) out += photo_block(photo);
  }
  if (has_field(fields, "body")) {
    for (const body::Paragraph& paragraph : article.body.paragraphs) out += marked(paragraph) + "\n\n";
  }
  if (has_field(fields, "quotes") && !article.quotes.empty()) {
    out += "## Quotes\n\n";
    for (const quote::Quote& quote : article.quotes) {
      out += "- \"" + escaped_inline(on_one_line(quote.text)) + "\"";
      if (quote.speaker) out += " (" + escaped_inline(on_one_line(*quote.speaker)) + ")";
      out += "\n";
    }
    out += "\n";
  }
  out.pop_back();
  return out;
}

}  // namespace presscut::output
