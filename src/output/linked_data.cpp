#include "output/linked_data.h"

#include <nlohmann/json.hpp>

#include "output/json.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

Json person(const std::string& name) {
  return {{"@type", "Person"}, {"name", name}};
}

Json image(const photo::Photo& photo) {
  Json json = {{"@type", "ImageObject"}};
  if (photo.url) json["url"] = *photo.url;
  if (photo.alt) json["description"] = *photo.alt;
  if (photo.caption) json["caption"] = *photo.caption;
  if (photo.credit) json["creditText"] = *photo.credit;
  return json;
}

Json quotation(const quote::Quote& quote) {
  Json json = {{"@type", "Quotation"}, {"text", quote.text}};
  if (quote.speaker) json["creator"] = person(*quote.speaker);
  return json;
}

template <typename Items, typename Convert>
void add_list(Json& json, const char* key, const Items& items, Convert convert) {
  if (items.empty()) return;
  Json list = Json::array();
  for (const auto& item : items) list.push_back(convert(item));
  json[key] = std::move(list);
}

void add_text(Json& json, const char* key, const std::optional<std::string>& text) {
  if (text) json[key] = *text;
}

}  // namespace

std::string write_linked_data(const article::Article& article, const FieldSet& fields) {
  const evidence::Metadata& m = article.metadata;
  const auto wanted = [&](const char* field) { return has_field(fields, field); };
  Json json = {{"@context", "https://schema.org"}};
  if (article.status != article::Status::kOk) {
    json["@type"] = "WebPage";
    if (wanted("url")) add_text(json, "url", m.url);
    if (wanted("title")) add_text(json, "name", m.title);
    return dump(json, -1) + "\n";
  }
  json["@type"] = "NewsArticle";
  if (wanted("url")) add_text(json, "url", m.url);
  if (wanted("title")) add_text(json, "headline", m.title);
  if (wanted("subtitle")) add_text(json, "alternativeHeadline", m.subtitle);
  if (wanted("authors")) add_list(json, "author", m.authors, person);
  if (wanted("date_published")) add_text(json, "datePublished", m.date_published);
  if (wanted("date_modified")) add_text(json, "dateModified", m.date_modified);
  if (wanted("site") && m.site) json["publisher"] = {{"@type", "Organization"}, {"name", *m.site}};
  if (wanted("language")) add_text(json, "inLanguage", m.language);
  if (wanted("photos")) add_list(json, "image", article.photos, image);
  const std::string body = article.body.text();
  if (wanted("body") && !body.empty()) json["articleBody"] = body;
  if (wanted("quotes")) add_list(json, "hasPart", article.quotes, quotation);
  return dump(json, -1) + "\n";
}

}  // namespace presscut::output
