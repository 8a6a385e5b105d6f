#include "check/expectation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/edit_distance.h"
#include "base/json_depth.h"
#include "base/utf8.h"

namespace presscut::check {
namespace {

enum class Shape { kText, kTextOrNull, kTextList, kNumber, kPhotos, kQuotes, kBody };

struct Field {
  std::string_view name;
  Shape shape;
};

constexpr Field kFields[] = {
    {"status", Shape::kText},
    {"url", Shape::kTextOrNull},
    {"site", Shape::kTextOrNull},
    {"language", Shape::kTextOrNull},
    {"title", Shape::kTextOrNull},
    {"subtitle", Shape::kTextOrNull},
    {"authors", Shape::kTextList},
    {"date", Shape::kTextOrNull},
    {"date_published", Shape::kTextOrNull},
    {"date_modified", Shape::kTextOrNull},
    {"photo_credit", Shape::kTextOrNull},
    {"photos", Shape::kPhotos},
    {"body", Shape::kBody},
    {"quotes", Shape::kQuotes},
    {"warnings", Shape::kTextList},
    {"body_contains", Shape::kTextList},
    {"body_excludes", Shape::kTextList},
    {"min_body_f1", Shape::kNumber},
};

const std::vector<std::string_view> kPhotoKeys = {"url", "alt", "caption", "credit", "lead"};
const std::vector<std::string_view> kQuoteKeys = {"text",  "speaker", "verb",      "paragraph",
                                                  "start", "end",     "continues", "kind"};

bool is_text_list(const Json& value) {
  return value.is_array() &&
         std::all_of(value.begin(), value.end(), [](const Json& v) { return v.is_string(); });
}

std::string unknown_key(std::string_view what, std::string_view key,
                        const std::vector<std::string_view>& names) {
  const std::string_view nearest = base::find_nearest(key, names);
  return nearest.empty() ? fmt::format("{} \"{}\" is unknown", what, key)
                         : fmt::format("{} \"{}\" is unknown; did you mean \"{}\"?", what, key, nearest);
}

// A message about a list of objects, or an empty one.
std::string check_objects(const Json& value, std::string_view field,
                          const std::vector<std::string_view>& keys) {
  if (!value.is_array()) return fmt::format("field \"{}\": expected a list of objects", field);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!value[i].is_object()) return fmt::format("field \"{}[{}]\": expected an object", field, i);
    for (const auto& [key, _] : value[i].items()) {
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
        return unknown_key(fmt::format("field \"{}[{}]\": key", field, i), key, keys);
      }
    }
  }
  return {};
}

std::string check_shape(const Field& field, const Json& value) {
  const auto expected = [&](std::string_view what) {
    return fmt::format("field \"{}\": expected {}, found {}", field.name, what, value.type_name());
  };
  switch (field.shape) {
    case Shape::kText:
      return value.is_string() ? "" : expected("a string");
    case Shape::kTextOrNull:
      return value.is_string() || value.is_null() ? "" : expected("a string or null");
    case Shape::kTextList:
      return is_text_list(value) ? "" : expected("a list of strings");
    case Shape::kNumber:
      return value.is_number() && value.get<double>() >= 0 && value.get<double>() <= 1
                 ? ""
                 : fmt::format("field \"{}\": expected a number from 0 to 1", field.name);
    case Shape::kBody:
      return value.is_string() || value.is_null() || is_text_list(value)
                 ? ""
                 : expected("a string, a list of paragraphs or null");
    case Shape::kPhotos:
      return check_objects(value, field.name, kPhotoKeys);
    case Shape::kQuotes:
      return check_objects(value, field.name, kQuoteKeys);
  }
  return {};
}

Json joined_paragraphs(const Json& list) {
  std::string body;
  for (const Json& paragraph : list) {
    if (!body.empty()) body += "\n\n";
    body += paragraph.get<std::string>();
  }
  return body.empty() ? Json(nullptr) : Json(body);
}

// "[json.exception.parse_error.101] parse error at line 1, column 2: …" without what only programmers read.
std::string parse_message(std::string_view what) {
  const std::size_t at = what.find("parse error at ");
  return at == std::string_view::npos ? std::string(what)
                                      : "invalid JSON: " + std::string(what.substr(at + 15));
}

void set_field(Expectation& expectation, const std::string& key, const Json& value) {
  if (key == "body_contains") {
    expectation.body_contains = value.get<std::vector<std::string>>();
  } else if (key == "body_excludes") {
    expectation.body_excludes = value.get<std::vector<std::string>>();
  } else if (key == "min_body_f1") {
    expectation.min_body_f1 = value.get<double>();
  } else if (key == "body" && value.is_array()) {
    expectation.body_as_list = true;
    expectation.fields[key] = joined_paragraphs(value);
  } else {
    expectation.fields[key] = value;
  }
}

}  // namespace

const std::vector<std::string_view>& expectation_fields() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> result;
    for (const Field& field : kFields) {
      if (!field.name.starts_with("body_") && field.name != "min_body_f1") result.push_back(field.name);
    }
    return result;
  }();
  return names;
}

base::Problem check_field_name(std::string_view name) {
  const std::vector<std::string_view>& names = expectation_fields();
  if (std::find(names.begin(), names.end(), name) != names.end()) return std::nullopt;
  const std::string_view nearest = base::find_nearest(name, names);
  return base::Error{"field",
                     fmt::format("field \"{}\" is unknown{}", name,
                                 nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest))};
}

base::Result<Expectation> parse_expectation(std::string_view text) {
  const auto fail = [](std::string why) { return base::Error{"expectation", std::move(why)}; };
  if (base::json_nesting(text) > base::kMaxJsonDepth)
    return fail(fmt::format("nested deeper than {} levels", base::kMaxJsonDepth));
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::exception& failure) {  // not only of syntax: 1e999 is out of range
    return fail(base::repair_utf8(parse_message(failure.what())));
  }
  if (!json.is_object()) return fail("expected a JSON object");
  Expectation expectation;
  for (const auto& [key, value] : json.items()) {
    const auto* field =
        std::find_if(std::begin(kFields), std::end(kFields),
                     [&, name = std::string_view(key)](const Field& f) { return f.name == name; });
    if (field == std::end(kFields)) {
      std::vector<std::string_view> names;
      for (const Field& f : kFields) names.push_back(f.name);
      return fail(unknown_key("field", key, names));
    }
    const std::string wrong = check_shape(*field, value);
    if (!wrong.empty()) return fail(wrong);
    set_field(expectation, key, value);
  }
  if (expectation.min_body_f1 && !expectation.fields.contains("body"))
    return fail("field \"min_body_f1\" needs a \"body\" to compare with");
  return expectation;
}

}  // namespace presscut::check
