#include "output/printer.h"

#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "output/blocks_json.h"
#include "output/csv.h"
#include "output/html.h"
#include "output/json.h"
#include "output/linked_data.h"
#include "output/markdown.h"
#include "output/ninjs.h"
#include "output/printed_blocks.h"
#include "output/text.h"

namespace presscut::output {
namespace {

struct FormatName {
  Format format;
  std::string_view name;
  std::string_view extension;
};
// The first name of a format is the one that --format lists; the extensions are what files are called.
constexpr FormatName kFormats[] = {
    {Format::kJson, "json", ".json"},
    {Format::kJsonLines, "jsonl", ".jsonl"},
    {Format::kText, "text", ".txt"},
    {Format::kMarkdown, "md", ".md"},
    {Format::kLinkedData, "jsonld", ".jsonld"},
    {Format::kNinjs, "ninjs", ".ninjs.json"},
    {Format::kHtml, "html", ".html"},
    {Format::kCsv, "csv", ".csv"},
    {Format::kJsonLines, "ndjson", ".ndjson"},
    {Format::kMarkdown, "markdown", ".markdown"},
    {Format::kText, "txt", ".text"},
    {Format::kHtml, "htm", ".htm"},
};

nlohmann::ordered_json only(nlohmann::ordered_json json, const FieldSet& fields) {
  if (fields == all_fields()) return json;
  nlohmann::ordered_json kept = nlohmann::ordered_json::object();
  for (auto& [key, value] : json.items()) {
    const auto field = find_field(key);
    if (!field || fields.test(*field)) kept[key] = std::move(value);
  }
  return kept;
}

// With the blocks, when they are asked for.
nlohmann::ordered_json whole_json(const article::Article& article, std::string_view source,
                                  const PrintOptions& options) {
  nlohmann::ordered_json json = to_json(article, source);
  if (has_field(options.fields, "blocks")) json["blocks"] = blocks_json(printed_blocks(article, options));
  return json;
}

nlohmann::ordered_json failure_json(std::string_view source, std::string_view code, std::string_view message,
                                    const PrintOptions& options) {
  nlohmann::ordered_json json = error_json(source, code, message);
  if (has_field(options.fields, "blocks")) json["blocks"] = nlohmann::ordered_json::array();
  return json;
}

std::string print_json(nlohmann::ordered_json json, const PrintOptions& options) {
  return dump(only(std::move(json), options.fields), options.format == Format::kJson ? 2 : -1) + "\n";
}

}  // namespace

std::optional<Format> find_format(std::string_view name) {
  for (const FormatName& f : kFormats) {
    if (f.name == name) return f.format;
  }
  return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view path) {
  const std::string lower = base::lowered(path);
  for (const FormatName& f : kFormats) {
    if (lower.size() > f.extension.size() && lower.ends_with(f.extension)) return f.format;
  }
  return std::nullopt;
}

std::string_view file_extension(Format format) {
  for (const FormatName& f : kFormats) {
    if (f.format == format) return f.extension;
  }
  return {};
}

bool prints_blocks(const PrintOptions& options) {
  return has_field(options.fields, "blocks") || options.format == Format::kMarkdown ||
         options.format == Format::kHtml || options.format == Format::kNinjs;
}

std::string print_header(const PrintOptions& options) {
  return options.format == Format::kCsv ? csv_header(options.fields) : std::string();
}

std::string print_article(const article::Article& article, std::string_view source,
                          const PrintOptions& options, const nlohmann::ordered_json* input) {
  switch (options.format) {
    case Format::kText:
      return write_text(article, options.fields);
    case Format::kMarkdown:
      return write_markdown(article, source, options);
    case Format::kHtml:
      return write_html(article, options);
    case Format::kLinkedData:
      return write_linked_data(article, options.fields);
    case Format::kNinjs:
      return write_ninjs(article, source, options);
    case Format::kCsv:
      return csv_row(whole_json(article, source, options), options.fields);
    case Format::kJson:
    case Format::kJsonLines:
      break;
  }
  nlohmann::ordered_json json = whole_json(article, source, options);
  if (input != nullptr && !input->empty()) json["input"] = *input;
  return print_json(std::move(json), options);
}

std::string print_failure(std::string_view source, std::string_view code, std::string_view message,
                          const PrintOptions& options) {
  switch (options.format) {
    case Format::kJson:
    case Format::kJsonLines:
      return print_json(failure_json(source, code, message, options), options);
    case Format::kCsv:
      return csv_row(failure_json(source, code, message, options), options.fields);
    default:
      return {};
  }
}

std::optional<std::string> print_field(const article::Article& article, std::string_view source,
                                       std::string_view field) {
  PrintOptions options;
  options.fields = FieldSet().set(*find_field(field));
  const nlohmann::ordered_json json = whole_json(article, source, options);
  const nlohmann::ordered_json& value = json[std::string(field)];
  const auto line = [](const nlohmann::ordered_json& v) {
    return (v.is_string() ? without_controls(v.get_ref<const std::string&>()) : dump(v, -1)) + "\n";
  };
  if (value.is_null() || (value.is_array() && value.empty())) return std::nullopt;
  if (!value.is_array()) return line(value);
  std::string out;
  if (field == "quotes") {
    // Tabs within either part would shift the columns.
    for (const quote::Quote& quote : article.quotes) {
      out += on_one_line(quote.speaker.value_or("")) + "\t" + on_one_line(quote.text) + "\n";
    }
    return out;
  }
  for (const auto& item : value) out += line(item);
  return out;
}

}  // namespace presscut::output
