#include "output/blocks_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;
using content::Block;
using content::Container;
using content::Kind;

std::string kind_name(const Block& block, bool first_of_item) {
  switch (block.kind) {
    case Kind::kHeading:
      return "heading";
    case Kind::kTerm:
      return "term";
    case Kind::kDefinition:
      return "definition";
    case Kind::kCode:
      return "code";
    case Kind::kTable:
      return "table";
    case Kind::kImage:
      return "image";
    case Kind::kEmbed:
      return "embed";
    case Kind::kFootnote:
      return "footnote";
    case Kind::kParagraph:
      break;
  }
  return first_of_item ? "list_item" : "paragraph";
}

Json span_json(const content::Span& span) {
  Json styles = Json::array();
  for (const content::Style style : content::kStyles) {
    if ((span.styles & style) != 0) styles.push_back(content::style_name(style));
  }
  Json json = {{"text", span.text},
               {"styles", std::move(styles)},
               {"href", span.href.empty() ? Json(nullptr) : Json(span.href)}};
  if (!span.footnote.empty()) json["footnote"] = span.footnote;
  return json;
}

Json spans_json(const content::Spans& spans) {
  Json list = Json::array();
  for (const content::Span& span : spans) list.push_back(span_json(span));
  return list;
}

Json rows_json(const Block& block) {
  Json rows = Json::array();
  for (const auto& row : block.rows) {
    Json cells = Json::array();
    for (const content::Cell& cell : row) {
      cells.push_back({{"text", content::text_of(cell.spans)},
                       {"spans", spans_json(cell.spans)},
                       {"header", cell.header},
                       {"columns", cell.columns},
                       {"rows", cell.rows}});
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace

Json blocks_json(const content::Blocks& blocks) {
  Json list = Json::array();
  std::set<dom::NodeId> begun;  // list items
  for (const Block& block : blocks) {
    int depth = 0, quoted = 0;
    const Container* item = nullptr;
    const Container* quotation = nullptr;
    for (const Container& container : block.inside) {
      if (container.kind == Container::Kind::kItem) {
        ++depth;
        item = &container;
      } else if (container.kind == Container::Kind::kQuotation) {
        ++quoted;
        quotation = &container;
      }
    }
    const bool first = item != nullptr && begun.insert(item->node).second;
    Json json = {{"kind", kind_name(block, first)},
                 {"level", block.kind == Kind::kHeading ? block.level : depth},
                 {"quoted", quoted},
                 {"text", content::text_of(block.spans)},
                 {"spans", spans_json(block.spans)}};
    if (first) {
      json["ordered"] = item->ordered;
      json["number"] = item->ordered ? Json(item->number) : Json(nullptr);
    }
    if (quotation != nullptr) json["cite"] = quotation->cite.empty() ? Json(nullptr) : Json(quotation->cite);
    if (block.kind == Kind::kCode)
      json["language"] = block.language.empty() ? Json(nullptr) : Json(block.language);
    if (block.kind == Kind::kTable) json["rows"] = rows_json(block);
    if (block.kind == Kind::kImage) json["image"] = block.image;
    if (block.kind == Kind::kEmbed) json["href"] = block.href;
    if (block.kind == Kind::kFootnote) json["label"] = block.label;
    list.push_back(std::move(json));
  }
  return list;
}

Json blocks_schema() {
  const Json text = {{"type", "string"}};
  const Json maybe_text = {{"type", Json::array({"string", "null"})}};
  const Json count = {{"type", "integer"}, {"minimum", 0}};
  const auto object = [](Json properties, Json required) {
    return Json{{"type", "object"},
                {"properties", std::move(properties)},
                {"required", std::move(required)},
                {"additionalProperties", false}};
  };
  Json names = Json::array();
  for (const content::Style style : content::kStyles) names.push_back(content::style_name(style));
  const Json span = object({{"text", text},
                            {"styles", {{"type", "array"}, {"items", {{"enum", names}}}}},
                            {"href", maybe_text},
                            {"footnote", text}},
                           Json::array({"text", "styles", "href"}));
  const Json spans = {{"type", "array"}, {"items", span}};
  const Json cell = object({{"text", text},
                            {"spans", spans},
                            {"header", {{"type", "boolean"}}},
                            {"columns", count},
                            {"rows", count}},
                           Json::array({"text", "spans", "header", "columns", "rows"}));
  const auto described = [](Json schema, const char* description) {
    schema["description"] = description;
    return schema;
  };
  const Json kinds = Json::array({"paragraph", "heading", "list_item", "term", "definition", "code", "table",
                                  "image", "embed", "footnote"});
  const Json block =
      object({{"kind", {{"enum", kinds}}},
              {"level", described(count, "of a heading 1 to 6; else how many lists it stands in")},
              {"quoted", described(count, "how many quotations it stands in")},
              {"text", described(text, "the characters of all spans; of a table its caption")},
              {"spans", spans},
              {"ordered", {{"type", "boolean"}}},
              {"number", {{"type", Json::array({"integer", "null"})}}},
              {"cite", described(maybe_text, "who or where is quoted")},
              {"language", described(maybe_text, "of code")},
              {"rows", {{"type", "array"}, {"items", {{"type", "array"}, {"items", cell}}}}},
              {"image", described(count, "index of the photo")},
              {"href", described(text, "address of what is embedded")},
              {"label", described(text, "of a footnote")}},
             Json::array({"kind", "level", "quoted", "text", "spans"}));
  return {{"type", "array"}, {"items", block}, {"description", "the body with its structure"}};
}

}  // namespace presscut::output
