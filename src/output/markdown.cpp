#include "output/markdown.h"

#include <nlohmann/json.hpp>

#include "output/json.h"
#include "output/markdown_blocks.h"
#include "output/markdown_text.h"
#include "output/printed_blocks.h"
#include "output/text.h"

namespace presscut::output {
namespace {

// JSON strings and lists are YAML.
void add_fact(std::string& yaml, const FieldSet& fields, std::string_view field,
              const nlohmann::ordered_json& json) {
  if (!has_field(fields, field)) return;
  const nlohmann::ordered_json& value = json[std::string(field)];
  if (value.is_null() || value.empty()) return;
  yaml.append(field).append(": ").append(dump(value, -1)).push_back('\n');
}

// Empty when no fact is known or asked for.
std::string front_matter(const article::Article& article, std::string_view source, const FieldSet& fields) {
  const nlohmann::ordered_json json = to_json(article, source);
  std::string yaml;
  for (const std::string_view field : kFieldNames) {
    if (field != "photos" && field != "body" && field != "quotes" && field != "schema_version" &&
        field != "blocks")
      add_fact(yaml, fields, field, json);
  }
  return yaml.empty() ? yaml : "---\n" + yaml + "---\n\n";
}

}  // namespace

std::string write_markdown(const article::Article& article, std::string_view source,
                           const PrintOptions& options) {
  const FieldSet& fields = options.fields;
  std::string out = front_matter(article, source, fields);
  if (has_field(fields, "title") && article.metadata.title)
    out += "# " + markdown_line(*article.metadata.title) + "\n\n";
  if (const std::string blocks = markdown_blocks(printed_blocks(article, options), article); !blocks.empty())
    out += blocks + "\n";
  if (has_field(fields, "quotes") && !article.quotes.empty()) {
    out += "## Quotes\n\n";
    for (const quote::Quote& quote : article.quotes) {
      out += "- \"" + markdown_line(quote.text) + "\"";
      if (quote.speaker) out += " (" + markdown_line(*quote.speaker) + ")";
      out += "\n";
    }
    out += "\n";
  }
  if (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace presscut::output
