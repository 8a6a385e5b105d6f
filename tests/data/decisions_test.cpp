#include "data/decisions.h"

#include <set>
#include <string_view>

#include "body/rules.h"
#include "catch_compat.h"
#include "evidence/source.h"

using namespace presscut;

TEST_CASE("decisions: every name is used once and has a meaning", "[explain]") {
  std::set<std::string_view> names;
  for (const data::Decision& decision : data::kDecisions) {
    INFO(decision.name);
    CHECK(names.insert(decision.name).second);
    CHECK_FALSE(decision.meaning.empty());
    CHECK(data::decision_meaning(decision.name) == decision.meaning);
    // "field.place" or "field.place.detail": what a filter can be written for.
    CHECK(decision.name.find('.') != std::string_view::npos);
  }
  CHECK(data::decision_meaning("keep.everything").empty());
}

TEST_CASE("decisions: what the stages print is in the table", "[explain]") {
  CHECK_FALSE(data::decision_meaning(evidence::source_name(evidence::Source::kDateJsonldPublished)).empty());
  CHECK_FALSE(data::decision_meaning(evidence::source_name(evidence::Source::kLanguageText)).empty());
  CHECK_FALSE(data::decision_meaning(body::rule_name(body::BlockRule::kKeepModel)).empty());
  CHECK_FALSE(data::decision_meaning(body::rule_name(body::BlockRule::kDropSelector)).empty());
}
