#include "output/text.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/fold.h"
#include "base/utf8.h"

namespace presscut::output {
namespace {

constexpr std::size_t kStandfirstReach = 3;  // paragraphs, behind a dateline or a byline

bool is_dropped(char32_t c) {
  return (base::is_control(c) && c != '\n' && c != '\t') || base::is_direction_override(c);
}

// Paragraphs of the output, separated by blank lines.
class Sections {
 public:
  void add(std::string_view text) {
    if (text.empty()) return;
    if (!out_.empty()) out_ += "\n\n";
    out_ += text;
  }
  std::string finish() && { return out_.empty() ? std::move(out_) : std::move(out_) + "\n"; }

 private:
  std::string out_;
};

void add_line(std::string& lines, std::string_view label, std::string_view value) {
  if (value.empty()) return;
  if (!lines.empty()) lines += "\n";
  lines.append(label).append(on_one_line(value));
}

std::string photo_lines(const photo::Photo& photo) {
  std::string lines;
  add_line(lines, "Photo: ", photo.caption.value_or(photo.alt.value_or("")));
  add_line(lines, "Photo credit: ", photo.credit.value_or(""));
  return lines;
}

std::string joined(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : ", ") + item;
  return out;
}

}  // namespace

bool begins_with_standfirst(const article::Article& article, const FieldSet& fields) {
  if (!article.metadata.subtitle || !has_field(fields, "body")) return false;
  const std::string wanted = base::word_key(*article.metadata.subtitle);
  const auto& paragraphs = article.body.paragraphs;
  const auto last =
      paragraphs.begin() + static_cast<std::ptrdiff_t>(std::min(kStandfirstReach, paragraphs.size()));
  return std::any_of(paragraphs.begin(), last, [&](const body::Paragraph& paragraph) {
    return base::word_key(paragraph.text) == wanted;
  });
}

std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    const char32_t c = base::next_code_point(text, at);
    if (!is_dropped(c)) base::append_utf8(out, c);
  }
  return out;
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : without_controls(text)) {
    if (!base::is_space(c)) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string write_text(const article::Article& article, const FieldSet& fields) {
  const evidence::Metadata& m = article.metadata;
  Sections sections;
  if (has_field(fields, "title")) sections.add(on_one_line(m.title.value_or("")));
  if (has_field(fields, "subtitle") && !begins_with_standfirst(article, fields))
    sections.add(on_one_line(m.subtitle.value_or("")));
  std::string facts;
  if (has_field(fields, "authors")) add_line(facts, "By ", joined(m.authors));
  if (has_field(fields, "date")) add_line(facts, "Date: ", m.date.value_or(""));
  if (has_field(fields, "site")) add_line(facts, "Site: ", m.site.value_or(""));
  if (has_field(fields, "url")) add_line(facts, "URL: ", m.url.value_or(""));
  sections.add(facts);
  if (has_field(fields, "photos")) {
    for (const photo::Photo& photo : article.photos) sections.add(photo_lines(photo));
  } else if (has_field(fields, "photo_credit") && article.photo_credit) {
    sections.add("Photo credit: " + on_one_line(*article.photo_credit));
  }
  if (has_field(fields, "body")) sections.add(without_controls(article.body.text()));
  if (has_field(fields, "quotes") && !article.quotes.empty()) {
    std::string quotes = "Quotes:";
    for (const quote::Quote& quote : article.quotes) {
      quotes += "\n\"" + on_one_line(quote.text) + "\"";
      if (quote.speaker) quotes += " (" + on_one_line(*quote.speaker) + ")";
    }
    sections.add(quotes);
  }
  return std::move(sections).finish();
}

}  // namespace presscut::output
