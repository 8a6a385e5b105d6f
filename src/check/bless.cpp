#include "check/bless.h"

#include <algorithm>

namespace presscut::check {
namespace {

// Keys of the old objects that the new ones keep: an expectation may pin only credits, say.
Json cut_objects(const Json& result, const Json* old) {
  if (old == nullptr || !old->is_array() || old->empty()) return result;
  const Json& model = (*old)[0];
  Json cut = Json::array();
  for (const Json& object : result) {
    Json kept = Json::object();
    for (const auto& [key, _] : model.items()) {
      if (object.contains(key)) kept[key] = object[key];
    }
    cut.push_back(kept);
  }
  return cut;
}

Json paragraphs(const Json& body) {
  if (!body.is_string()) return body;
  Json list = Json::array();
  const std::string text = body.get<std::string>();
  std::size_t at = 0;
  while (at <= text.size()) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    list.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return list;
}

}  // namespace

std::string bless(const Json& result, const Expectation* old, const std::vector<std::string>& fields) {
  Json written = Json::object();
  for (const std::string_view name : expectation_fields()) {
    const std::string key(name);
    if (!result.contains(key)) continue;
    const bool named = std::find(fields.begin(), fields.end(), key) != fields.end();
    const bool wanted =
        fields.empty() ? (old == nullptr ? key != "warnings" : old->fields.contains(key)) : named;
    if (!wanted) continue;
    const bool objects = key == "photos" || key == "quotes";
    const Json* before = old != nullptr && old->fields.contains(key) ? &old->fields[key] : nullptr;
    written[key] = key == "body" ? paragraphs(result[key])
                   : objects     ? cut_objects(result[key], before)
                                 : result[key];
  }
  if (old != nullptr) {
    if (!old->body_contains.empty()) written["body_contains"] = old->body_contains;
    if (!old->body_excludes.empty()) written["body_excludes"] = old->body_excludes;
    if (old->min_body_f1) written["min_body_f1"] = *old->min_body_f1;
  }
  return written.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace presscut::check
