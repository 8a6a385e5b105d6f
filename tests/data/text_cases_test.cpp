// Runs tests/data/*.txt. Each file says at its top what may be expected of its inputs.
#include "data/text_cases.h"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "article/collect_metadata.h"
#include "author/person_name.h"
#include "catch_compat.h"
#include "credit/credit_line.h"
#include "date/date_time.h"
#include "date/relative_date.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "html/parse.h"
#include "quote/quote.h"
#include "quote/span.h"
#include "quote/text.h"

using namespace presscut;
using test::TextCase;
using Values = std::vector<std::string>;

namespace {

void run_file(const std::string& name, const std::vector<std::string>& options, const test::Answer& answer) {
  std::ifstream file(PRESSCUT_SOURCE_DIR "/tests/data/" + name, std::ios::binary);
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  for (const std::string& difference : test::run_cases("tests/data/" + name, text.str(), options, answer))
    FAIL_CHECK(difference);
}

std::string yes_no(bool value) {
  return value ? "yes" : "no";
}

std::string joined(const Values& values, const std::string& separator) {
  std::string result;
  for (const std::string& value : values) result += (result.empty() ? "" : separator) + value;
  return result.empty() ? "none" : result;
}

date::DateHints hints_of(const TextCase& one) {
  const std::string_view order = one.get("order");
  return {order == "month first" ? date::DayOrder::kMonthFirst
          : order == "day first" ? date::DayOrder::kDayFirst
                                 : date::DayOrder::kUnknown,
          one.get("language")};
}

Values found_dates(const TextCase& one) {
  Values result;
  for (const date::FoundDate& found : date::find_dates(one.input.front(), hints_of(one)))
    result.push_back(found.value.iso());
  return result;
}

Values find_spans(const TextCase& one, std::string_view language, bool repaired) {
  std::vector<quote::Paragraph> views;
  for (const std::string& p : one.input) views.push_back({p, body::Role::kText});
  quote::Text text = quote::read_text(views, language);
  Values result;
  for (const quote::Span& span : quote::find_spans(text)) {
    if (span.repaired == repaired) result.push_back(quote::span_text(text, span));
  }
  return result.empty() ? Values{"none"} : result;
}

evidence::Metadata page_metadata(const TextCase& one) {
  std::string head;
  std::string body;
  for (const std::string& line : one.input) {
    const bool in_head = line.starts_with("<title") || line.starts_with("<meta") ||
                         line.starts_with("<link") || line.starts_with("<script");
    (in_head ? head : body) += line + "\n";
  }
  const std::string html = "<!DOCTYPE html><html lang=\"" + std::string(one.get("language", "en")) +
                           "\"><head>" + head + "</head><body>" + body +
                           "<p>The ferry line that joins the two islands will be run on batteries from the "
                           "autumn on, its owners said on "
                           "Wednesday, after a trial of eleven months that went better than "
                           "planned.</p><p>The trial showed that the boats "
                           "need less than half of the energy of their predecessors, and that the grid of "
                           "the harbour can charge them in the "
                           "nine minutes they lie at the pier.</p></body></html>";
  base::Warnings warnings;
  dom::Page page{html::parse_html(html, {}, warnings), {}};
  page.blocks = dom::collect_blocks(page.document);
  evidence::MetadataOptions options;
  options.url = one.get("url");
  return article::collect_metadata(page, options, nullptr);
}

}  // namespace

TEST_CASE("data: credits.txt", "[data][credit]") {
  run_file("credits.txt", {}, [](const TextCase& one, std::string_view key, bool& known) -> Values {
    const std::string& text = one.input.front();
    if (key == "caption") return {credit::split_caption(text).caption};
    if (key == "credit") return {credit::split_caption(text).credit};
    if (key == "cleaned") return {credit::clean_credit(text)};
    if (key == "credit line") return {yes_no(credit::is_credit_line(text))};
    if (key == "begins with credit") return {yes_no(credit::begins_with_credit(text))};
    if (key == "looks like credit") return {yes_no(credit::looks_like_credit(text))};
    if (key == "label") return {yes_no(credit::is_credit_label(text))};
    if (key == "name") return {yes_no(credit::is_name_like(text))};
    known = false;
    return {};
  });
}

TEST_CASE("data: dates.txt", "[data][date]") {
  run_file("dates.txt", {"language", "order", "reference"},
           [](const TextCase& one, std::string_view key, bool& known) -> Values {
             const std::string& text = one.input.front();
             const auto iso = [](const auto& value) -> Values { return {value ? value->iso() : "none"}; };
             if (key == "dates") return {joined(found_dates(one), " ")};
             if (key == "first") {
               const Values all = found_dates(one);
               return {all.empty() ? "none" : all.front()};
             }
             if (key == "value") return iso(date::parse_date_value(text, hints_of(one)));
             if (key == "address") return iso(date::parse_url_date(text));
             const auto reference = date::parse_date_value(one.get("reference"), {});
             if (key == "relative" && reference) return iso(date::find_relative_date(text, *reference));
             known = false;
             return {};
           });
}

TEST_CASE("data: bylines.txt", "[data][authors]") {
  run_file("bylines.txt", {}, [](const TextCase& one, std::string_view key, bool& known) -> Values {
    known = key == "names";
    return {joined(author::parse_names(one.input.front()), " | ")};
  });
}

TEST_CASE("data: languages.txt", "[data][language]") {
  run_file("languages.txt", {}, [](const TextCase& one, std::string_view key, bool& known) -> Values {
    known = key == "undeclared" || key == "declared en";
    base::Warnings warnings;
    const std::string html = key == "undeclared" ? "<html>" : "<html lang=en>";
    const std::string paragraph = "<p>" + one.input.front() + "</p>";
    dom::Page page{html::parse_html("<!DOCTYPE html>" + html + "<body><article>" + paragraph + paragraph +
                                        "</article></body></html>",
                                    {}, warnings),
                   {}};
    page.blocks = dom::collect_blocks(page.document);
    return {article::collect_metadata(page, {}, nullptr).language.value_or("none")};
  });
}

TEST_CASE("data: quotes.txt", "[data][quotes]") {
  run_file("quotes.txt", {"language"}, [](const TextCase& one, std::string_view key, bool& known) -> Values {
    const std::string_view named = one.get("language", "en");
    const std::string_view language = named == "unknown" ? "" : named;
    if (key == "span" || key == "repaired") return find_spans(one, language, key == "repaired");
    std::vector<quote::Paragraph> paragraphs;
    for (const std::string& p : one.input) paragraphs.push_back({p, body::Role::kText});
    Values texts;
    Values speakers;
    Values verbs;
    for (const quote::Quote& quote : quote::find_quotes(paragraphs, language)) {
      texts.push_back(quote.text + " => " + quote.speaker.value_or("-"));
      speakers.push_back(quote.speaker.value_or("-"));
      if (quote.verb) verbs.push_back(*quote.verb);
    }
    if (key == "quote") return texts.empty() ? Values{"none"} : texts;
    if (key == "speakers") return {joined(speakers, "; ")};
    if (key == "verb") return {joined(verbs, "; ")};
    known = false;
    return {};
  });
}

TEST_CASE("data: titles.txt", "[data][title]") {
  run_file("titles.txt", {"language", "url"},
           [](const TextCase& one, std::string_view key, bool& known) -> Values {
             const evidence::Metadata m = page_metadata(one);
             if (key == "title") return {m.title.value_or("none")};
             if (key == "subtitle") return {m.subtitle.value_or("none")};
             if (key == "site") return {m.site.value_or("none")};
             known = false;
             return {};
           });
}

TEST_CASE(
    "text cases: a difference, an unknown key, a case without expectation and an empty file are reported",
    "[data]") {
  const auto run = [](std::string_view text) {
    return test::run_cases("f.txt", text, {"language"},
                           [](const TextCase& one, std::string_view key, bool& known) {
                             known = key == "length";
                             return Values{std::to_string(one.input.front().size())};
                           });
  };
  CHECK(run("abc\n  length: 3\n").empty());
  CHECK(run("# comment\n\nabc\ndef\n  language: en\n  length: 3\n\n\\#b\n  length: 2\n").empty());
  CHECK(run("abc\n\n  length: 3\n").size() == 2);
  CHECK(run("abc\n  length: 4\n") == Values{"f.txt:2: length of “abc” is “3”, expected “4”"});
  CHECK(run("abc\n  width: 4\n") == Values{"f.txt:2: unknown key \"width\""});
  CHECK(run("abc\n  language: en\n") == Values{"f.txt:1: expects nothing"});
  CHECK(run("# nothing\n") == Values{"f.txt: has no cases"});
  CHECK(run("abc\n  length: 3\ndef\n  length: 3\n") == Values{"f.txt: line 3: a blank line is missing"});
}
