#include "quote/quote.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "catch_compat.h"

using namespace presscut;
using quote::Quote;

namespace {

std::vector<Quote> find(const std::vector<std::string>& paragraphs, std::string_view language = "en") {
  std::vector<quote::Paragraph> views;
  for (const std::string& p : paragraphs) views.push_back({p, body::Role::kText});
  return quote::find_quotes(views, language);
}

// "text => speaker" a line.
std::string told(const std::vector<std::string>& paragraphs, std::string_view language = "en") {
  std::string result;
  for (const Quote& q : find(paragraphs, language))
    result += q.text + " => " + q.speaker.value_or("-") + "\n";
  return result;
}

}  // namespace

TEST_CASE("quotes: a quotation broken by its attribution gives two, the later goes on", "[quotes]") {
  const auto q =
      find({"“The bridge will open in spring,” said Ada Bright, who is the director of the harbour. "
            "“We are glad about that.”"});
  REQUIRE(q.size() == 2);
  CHECK(q[0].text == "The bridge will open in spring,");
  CHECK(q[0].speaker == "Ada Bright");
  CHECK(q[0].verb == "said");
  CHECK_FALSE(q[0].continues);
  CHECK(q[1].text == "We are glad about that.");
  CHECK(q[1].speaker == "Ada Bright");
  CHECK(q[1].continues);
}

TEST_CASE("quotes: a possessive names the person without its ending", "[quotes]") {
  for (const std::string mark : {"'", "’"}) {
    CHECK(told({"The news comes after Ada" + mark + "s new album, which is out in May.",
                "“We never played it in a hall as large as this one,” she said."}) ==
          "We never played it in a hall as large as this one, => Ada\n");
  }
}

TEST_CASE("quotes: a block quotation counts when somebody is named", "[quotes]") {
  const std::string lead = "Ada Bright wrote in her diary:",
                    block = "The ice held us for nine weeks that winter.", line = "— Ada Bright, 1903";
  using body::Role;
  const auto q = quote::find_quotes({{lead, Role::kText}, {block, Role::kBlockQuote}}, "en");
  REQUIRE(q.size() == 1);
  CHECK(q[0].kind == quote::QuoteKind::kBlock);
  CHECK(q[0].speaker == "Ada Bright");
  CHECK(q[0].text == block);
  CHECK(q[0].start == lead.size() + 2);
  const auto below = quote::find_quotes({{block, Role::kBlockQuote}, {line, Role::kBlockQuote}}, "en");
  REQUIRE(below.size() == 1);
  CHECK(below[0].speaker == "Ada Bright");
  CHECK(below[0].text == block);
  CHECK(quote::find_quotes({{block, Role::kBlockQuote}}, "en").empty());
  // Only a colon leads to it.
  const std::string told = "Ada Bright wrote about it in her diary.";
  CHECK(quote::find_quotes({{told, Role::kText}, {block, Role::kBlockQuote}}, "en").empty());
}

TEST_CASE("quotes: subject and verb in one Chinese word are told apart", "[quotes]") {
  const auto q = find({"“我们保留了原来的钟楼和旧站台，”馆长陈明说。"}, "zh");
  REQUIRE(q.size() == 1);
  CHECK(q[0].speaker == "陈明");
  CHECK(q[0].verb == "说");
}

TEST_CASE("quotes: offsets count code points of the body and cut out the text", "[quotes]") {
  const std::vector<std::string> paragraphs = {"Größe – ein Wort.",
                                               "“Süße Äpfel für alle Leute,” said Ada Bright."};
  const auto q = find(paragraphs);
  REQUIRE(q.size() == 1);
  CHECK(q[0].paragraph == 1);
  const std::string body = paragraphs[0] + "\n\n" + paragraphs[1];
  std::string cut;
  std::uint32_t n = 0;
  for (std::size_t at = 0; at < body.size(); ++n) {
    const char32_t c = base::next_code_point(body, at);
    if (n >= q[0].start && n < q[0].end) base::append_utf8(cut, c);
  }
  CHECK(cut == q[0].text);
}

TEST_CASE("quotes: a very long body is read in sections, and offsets count through all of it", "[quotes]") {
  const std::string filler = "The harbour of Łódź stood empty for most of the long and windy winter. ";
  std::string half;
  while (half.size() < 200'000) half += filler;
  std::string ideographs;
  while (ideographs.size() < 300'000) ideographs += "冬";
  const std::string quote = "“We open in spring, ice or no ice,” said Ida Holm.";
  // Sections end between paragraphs, and within those that are longer than one.
  const std::vector<std::string> paragraphs = {
      half, quote, half, "Łukasz left.", quote, half + half + quote, ideographs, quote};
  std::u32string body;
  for (const std::string& paragraph : paragraphs) {
    if (!body.empty()) body += U"\n\n";
    for (std::size_t at = 0; at < paragraph.size();) body += base::next_code_point(paragraph, at);
  }
  std::string where;
  for (const Quote& q : find(paragraphs)) {
    where += std::to_string(q.paragraph) + " ";
    CHECK(q.speaker == "Ida Holm");
    CHECK(body.substr(q.start, q.end - q.start) == U"We open in spring, ice or no ice,");
  }
  CHECK(where == "1 4 5 7 ");
}
