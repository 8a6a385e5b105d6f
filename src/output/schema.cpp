#include "output/schema.h"

#include <nlohmann/json.hpp>

#include "article/article.h"
#include "output/blocks_json.h"
#include "output/fields.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

Json text(const char* description) {
  return {{"type", "string"}, {"description", description}};
}
Json maybe_text(const char* description) {
  return {{"type", Json::array({"string", "null"})}, {"description", description}};
}
Json number(const char* description) {
  return {{"type", "integer"}, {"minimum", 0}, {"description", description}};
}
Json list_of(Json items, const char* description) {
  return {{"type", "array"}, {"items", std::move(items)}, {"description", description}};
}
Json object(Json properties) {
  Json required = Json::array();
  for (const auto& [key, value] : properties.items()) required.push_back(key);
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

Json photo() {
  return object({{"url", maybe_text("address of the image")},
                 {"alt", maybe_text("alternative text")},
                 {"caption", maybe_text("caption without the credit")},
                 {"credit", maybe_text("the credit line to print, without label or brackets")},
                 {"lead", {{"type", "boolean"}, {"description", "it leads the article"}}}});
}

Json quote() {
  return object({{"text", text("the words quoted, without quotation marks")},
                 {"speaker", maybe_text("who says it, by the fullest name in the article")},
                 {"verb", maybe_text("the verb of speech")},
                 {"paragraph", number("index of the body's paragraph")},
                 {"start", number("first code point in body")},
                 {"end", number("one past the last code point in body")},
                 {"continues", {{"type", "boolean"}, {"description", "goes on with the quotation before"}}},
                 {"kind", {{"enum", Json::array({"inline", "block", "dash"})}}}});
}

}  // namespace

std::string json_schema(const FieldSet& fields) {
  Json properties = {
      {"schema_version", {{"const", article::kSchemaVersion}}},
      {"source", text("name of the input as it was given")},
      {"status", {{"enum", Json::array({"ok", "no_article", "error"})}}},
      {"url", maybe_text("canonical address")},
      {"site", maybe_text("name of the site")},
      {"language", maybe_text("ISO 639-1")},
      {"title", maybe_text("headline")},
      {"subtitle", maybe_text("second headline")},
      {"authors", list_of({{"type", "string"}}, "names, as the page gives them")},
      {"date", maybe_text("best known date: published, else updated; ISO 8601 as precise as the page")},
      {"date_published", maybe_text("ISO 8601")},
      {"date_modified", maybe_text("ISO 8601")},
      {"photo_credit", maybe_text("credit of the photo that leads")},
      {"photos", list_of(photo(), "in the order of the page")},
      {"body", maybe_text("paragraphs separated by blank lines")},
      {"quotes", list_of(quote(), "in the order of the body")},
      {"warnings", list_of({{"type", "string"}}, "what was repaired, cut or doubtful")},
      {"blocks", blocks_schema()},
  };
  for (const std::string_view name : kFieldNames) {
    if (!has_field(fields, name)) properties.erase(std::string(name));
  }
  Json schema = object(properties);
  schema["properties"]["error"] =
      object({{"code", text("stable name")}, {"message", text("what went wrong")}});
  schema["properties"]["input"] = {{"type", "object"}, {"description", "other keys of a JSON Lines input"}};
  Json out = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"title", "presscut article, schema version 1"}};
  for (auto& [key, value] : schema.items()) out[key] = value;
  return out.dump(2) + "\n";
}

}  // namespace presscut::output
