#include "output/csv.h"

#include <nlohmann/json.hpp>

#include "output/json.h"
#include "output/text.h"

namespace presscut::output {
namespace {

constexpr std::string_view kRowEnd = "\r\n";

bool is_column(std::size_t field, const FieldSet& fields) {
  return fields.test(field) && kFieldNames[field] != "schema_version";
}

std::string cell_text(std::string_view field, const nlohmann::ordered_json& value) {
  if (value.is_null() || (value.is_array() && value.empty())) return {};
  if (value.is_string()) return without_controls(value.get_ref<const std::string&>());
  if (field != "authors") return dump(value, -1);
  std::string out;
  for (const auto& author : value)
    out += (out.empty() ? "" : "; ") + without_controls(author.get<std::string>());
  return out;
}

// What spreadsheets take for a formula gets an apostrophe in front, which they read as "text follows".
std::string without_formula(std::string text) {
  if (!text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos)
    text.insert(0, 1, '\'');
  return text;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  return out + "\"";
}

}  // namespace

std::string csv_header(const FieldSet& fields) {
  std::string out;
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    if (is_column(i, fields)) out.append(out.empty() ? "" : ",").append(kFieldNames[i]);
  }
  return out.append(kRowEnd);
}

std::string csv_row(const nlohmann::ordered_json& article, const FieldSet& fields) {
  std::string out;
  bool first = true;
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    if (!is_column(i, fields)) continue;
    if (!first) out.push_back(',');
    first = false;
    out += quoted(without_formula(cell_text(kFieldNames[i], article[std::string(kFieldNames[i])])));
  }
  return out.append(kRowEnd);
}

}  // namespace presscut::output
