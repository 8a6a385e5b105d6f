#include "output/explanation.h"

#include <fmt/format.h>

#include <set>

#include <nlohmann/json.hpp>

#include "data/decisions.h"

namespace presscut::output {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLineBytes = 110;

// One line, cut at a character's border.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.size() >= kLineBytes && (static_cast<unsigned char>(c) & 0xC0) != 0x80) return out + " …";
    out.push_back(static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c);
  }
  return out;
}

// What the names mean that a page's explanation uses, in the order of the table.
std::string meanings_of(const base::Explanation& explanation) {
  std::set<std::string_view> used;
  for (const base::Candidate& c : explanation.candidates) used.insert(c.source);
  for (const base::BlockVerdict& b : explanation.blocks) used.insert(b.rule);
  std::string out;
  for (const data::Decision& decision : data::kDecisions) {
    if (used.contains(decision.name)) out += fmt::format("  {:<26} {}\n", decision.name, decision.meaning);
  }
  return out;
}

}  // namespace

std::string decision_list() {
  std::string out;
  for (const data::Decision& decision : data::kDecisions)
    out += fmt::format("{:<26} {}\n", decision.name, decision.meaning);
  return out;
}

std::string explanation_text(const base::Explanation& explanation, std::string_view source) {
  std::string out = fmt::format("{}\n\nFields\n", one_line(source));
  for (const base::Candidate& c : explanation.candidates) {
    out +=
        fmt::format("  {} {:<15} {:<26} {:>6.2f}  {}{}\n", c.chosen ? '*' : ' ', c.field, c.source, c.weight,
                    one_line(c.value), c.note.empty() ? "" : fmt::format("  ({})", one_line(c.note)));
  }
  out += "\nBlocks\n";
  for (const base::BlockVerdict& b : explanation.blocks) {
    out += fmt::format("  {} {:.2f} {:<18} {:<11} {}\n", b.role == "drop" ? ' ' : '*', b.score, b.rule,
                       b.role == "drop" ? "" : b.role, one_line(b.text));
    std::string reasons;
    for (const std::string& reason : b.reasons) reasons += (reasons.empty() ? "" : ", ") + reason;
    out += fmt::format("         {}{}{}\n", one_line(b.path), reasons.empty() ? "" : ": ", reasons);
  }
  const std::string meanings = meanings_of(explanation);
  if (!meanings.empty()) out += "\nDecisions\n" + meanings;
  return out;
}

Json explanation_json(const base::Explanation& explanation, std::string_view source) {
  Json json;
  json["source"] = source;
  json["fields"] = Json::array();
  for (const base::Candidate& c : explanation.candidates) {
    json["fields"].push_back({{"field", c.field},
                              {"value", c.value},
                              {"source", c.source},
                              {"meaning", data::decision_meaning(c.source)},
                              {"weight", c.weight},
                              {"chosen", c.chosen},
                              {"note", c.note.empty() ? Json(nullptr) : Json(c.note)}});
  }
  json["blocks"] = Json::array();
  for (const base::BlockVerdict& b : explanation.blocks) {
    json["blocks"].push_back({{"text", b.text},
                              {"path", b.path},
                              {"role", b.role},
                              {"rule", b.rule},
                              {"meaning", data::decision_meaning(b.rule)},
                              {"score", b.score},
                              {"reasons", b.reasons}});
  }
  return json;
}

}  // namespace presscut::output
