#include "output/ninjs.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "base/utf8.h"
#include "output/html_blocks.h"
#include "output/json.h"
#include "output/printed_blocks.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

// With everything percent-encoded that a URI does not allow.
std::string uri(std::string_view address) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : escaped_address(address)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::string_view("{}|^`").find(c) != std::string_view::npos) {
      out.push_back('%');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 15]);
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string urn(std::string_view source) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out = "urn:presscut:";
  for (const char c : source) {
    const auto byte = static_cast<unsigned char>(c);
    if (base::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '/') {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 15]);
    }
  }
  return out;
}

// "2024-05-02T08:00:00Z": day, time and zone. The standard takes nothing less.
bool is_moment(std::string_view date) {
  const std::size_t time = date.find('T');
  if (time == std::string_view::npos || std::count(date.begin(), date.end(), ':') < 2) return false;
  return date.ends_with('Z') || date.find_first_of("+-", time) != std::string_view::npos;
}

void add_description(Json& item, std::string_view role, const std::string& value) {
  item["descriptions"].push_back({{"role", role}, {"contentType", "text/plain"}, {"value", value}});
}

void add_headline(Json& item, std::string_view role, const std::string& value) {
  item["headlines"].push_back({{"role", role}, {"contentType", "text/plain"}, {"value", value}});
}

void add_date(Json& item, const char* key, std::string_view role, const std::optional<std::string>& date) {
  if (!date) return;
  if (is_moment(*date)) {
    item[key] = *date;
  } else {
    add_description(item, role, *date);
  }
}

Json picture(const photo::Photo& photo, std::size_t number, const std::string& article_uri) {
  Json item;
  item["name"] = (photo.lead ? "lead-" : "") + std::string("picture-") + std::to_string(number);
  const bool has_address = photo.url && is_web_address(*photo.url);
  item["uri"] = has_address ? uri(*photo.url) : article_uri + "#picture-" + std::to_string(number);
  item["type"] = "picture";
  if (photo.caption) add_description(item, "caption", *photo.caption);
  if (photo.alt) add_description(item, "alt", *photo.alt);
  if (photo.credit) {
    item["by"] = *photo.credit;
    add_description(item, "creditLine", *photo.credit);
  }
  if (has_address) item["renditions"] = Json::array({{{"name", "main"}, {"href", uri(*photo.url)}}});
  return item;
}

}  // namespace

std::string write_ninjs(const article::Article& article, std::string_view source,
                        const PrintOptions& options) {
  const evidence::Metadata& m = article.metadata;
  const auto wanted = [&](const char* field) { return has_field(options.fields, field); };
  Json item;
  item["uri"] = m.url && is_web_address(*m.url) ? uri(*m.url) : urn(source);
  const bool pictures = wanted("photos") && !article.photos.empty();
  item["type"] = pictures ? "composite" : "text";
  item["standard"] = {{"name", "ninjs"},
                      {"version", "3.0"},
                      {"schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"}};
  if (wanted("date_published")) add_date(item, "firstCreated", "datePublished", m.date_published);
  if (wanted("date_modified")) add_date(item, "versionCreated", "dateModified", m.date_modified);
  if (wanted("language") && m.language) item["language"] = *m.language;
  if (wanted("title") && m.title) add_headline(item, "main", *m.title);
  if (wanted("subtitle") && m.subtitle) add_headline(item, "subtitle", *m.subtitle);
  if (wanted("authors") && !m.authors.empty()) {
    std::string by;
    for (const std::string& author : m.authors) by += (by.empty() ? "" : ", ") + author;
    item["by"] = by;
  }
  if (wanted("site") && m.site) item["infoSources"] = Json::array({{{"name", *m.site}}});
  const std::string body = article.body.text();
  if (wanted("body") && !body.empty()) {
    PrintOptions text_only = options;
    text_only.images = false;  // they are associations
    item["bodies"] = Json::array({{{"role", "main"},
                                   {"contentType", "text/plain"},
                                   {"charCount", base::count_code_points(body)},
                                   {"value", body}},
                                  {{"role", "main"},
                                   {"contentType", "text/html"},
                                   {"value", html_blocks(printed_blocks(article, text_only), article)}}});
  }
  for (std::size_t i = 0; pictures && i < article.photos.size(); ++i)
    item["associations"].push_back(picture(article.photos[i], i + 1, item["uri"]));
  return dump(item, -1) + "\n";
}

}  // namespace presscut::output
