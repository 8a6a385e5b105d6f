#include "output/json.h"

#include <nlohmann/json.hpp>

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::optional<std::string>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json photo_json(const photo::Photo& photo) {
  return {{"url", or_null(photo.url)},
          {"alt", or_null(photo.alt)},
          {"caption", or_null(photo.caption)},
          {"credit", or_null(photo.credit)},
          {"lead", photo.lead}};
}

std::string_view kind_name(quote::QuoteKind kind) {
  switch (kind) {
    case quote::QuoteKind::kBlock:
      return "block";
    case quote::QuoteKind::kDash:
      return "dash";
    default:
      return "inline";
  }
}

Json quote_json(const quote::Quote& quote) {
  Json json = {{"text", quote.text},           {"speaker", or_null(quote.speaker)},
               {"verb", or_null(quote.verb)},  {"paragraph", quote.paragraph},
               {"start", quote.start},         {"end", quote.end},
               {"continues", quote.continues}, {"kind", kind_name(quote.kind)}};
  return json;
}

template <typename Items, typename Convert>
Json list_json(const Items& items, Convert convert) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(convert(item));
  return list;
}

}  // namespace

Json to_json(const article::Article& article, std::string_view source) {
  const evidence::Metadata& m = article.metadata;
  Json json;
  json["schema_version"] = article::kSchemaVersion;
  json["source"] = source;
  json["status"] = article.status == article::Status::kOk ? "ok" : "no_article";
  json["url"] = or_null(m.url);
  json["site"] = or_null(m.site);
  json["language"] = or_null(m.language);
  json["title"] = or_null(m.title);
  json["subtitle"] = or_null(m.subtitle);
  json["authors"] = m.authors;
  json["date"] = or_null(m.date);
  json["date_published"] = or_null(m.date_published);
  json["date_modified"] = or_null(m.date_modified);
  json["photo_credit"] = or_null(article.photo_credit);
  json["photos"] = list_json(article.photos, photo_json);
  const std::string body = article.body.text();
  json["body"] = body.empty() ? Json(nullptr) : Json(body);
  json["quotes"] = list_json(article.quotes, quote_json);
  json["warnings"] = Json::array();
  for (const base::Warning& warning : article.warnings) json["warnings"].push_back(warning.text);
  return json;
}

Json error_json(std::string_view source, std::string_view code, std::string_view message) {
  Json json = to_json({}, source);
  json["status"] = "error";
  json["error"] = {{"code", code}, {"message", message}};
  return json;
}

std::string dump(const Json& object, int indent) {
  return object.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace presscut::output
