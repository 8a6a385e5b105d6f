#include "report/field_table.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "report/markup.h"

namespace presscut::report {
namespace {

constexpr std::size_t kMaxCandidates = 30;  // a field

using Value = std::optional<std::string>;

// The chosen candidates' sources; the best known date has that of the date it is.
std::string source_of(const ReportPage& page, std::string_view field) {
  if (field == "date") {
    const auto& m = page.article->metadata;
    field = m.date == m.date_published ? "date_published" : "date_modified";
  }
  std::string sources;
  for (const base::Candidate& c : page.explanation.candidates) {
    if (c.field != field || !c.chosen ||
        (", " + sources + ",").find(", " + c.source + ",") != std::string::npos)
      continue;
    sources += (sources.empty() ? "" : ", ") + c.source;
  }
  return sources;
}

void add_rejected(std::string& out, const ReportPage& page, std::string_view field) {
  std::string items;
  std::size_t count = 0;
  for (const base::Candidate& c : page.explanation.candidates) {
    if (c.field != field || c.chosen || ++count > kMaxCandidates) continue;
    add(items, "<li><span dir=\"auto\">{}</span> <span class=\"hint\">{} {:.2f}{}{}</span></li>\n",
        escape(shortened(c.value, kMaxDroppedBytes)), escape(c.source), c.weight, c.note.empty() ? "" : ": ",
        escape(c.note));
  }
  if (count > kMaxCandidates) {
    add(items, "<li class=\"hint\">and {} more: {}</li>\n", count - kMaxCandidates,
        command_for("explain -f jsonl", page.source));
  }
  if (!items.empty()) {
    add(out, "<details><summary>{} rejected for {}</summary><ul>\n{}</ul></details>", count, escape(field),
        items);
  }
}

class Table {
 public:
  Table(std::string& out, const ReportPage& page) : out_(out), page_(page) {}

  void text(std::string_view field, const Value& value) {
    begin(field);
    out_ += value ? escape(shortened(*value)) : "<span class=\"hint\">unknown</span>";
    end(field);
  }

  void list(std::string_view field, const std::vector<std::string>& values) {
    begin(field);
    if (values.empty()) {
      out_ += "<span class=\"hint\">none</span>";
    } else {
      out_ += "<ul>\n";
      for (std::size_t i = 0; i < std::min(values.size(), kMaxShownPhotos); ++i)
        add(out_, "<li>{}</li>\n", escape(shortened(values[i])));
      if (values.size() > kMaxShownPhotos)
        add(out_, "<li class=\"hint\">and {} more</li>\n", values.size() - kMaxShownPhotos);
      out_ += "</ul>";
    }
    end(field);
  }

 private:
  void begin(std::string_view field) {
    add(out_, "<tr><th scope=\"row\">{}</th><td dir=\"auto\">", escape(field));
  }
  void end(std::string_view field) {
    add_rejected(out_, page_, field);
    add(out_, "</td><td>{}</td></tr>\n", escape(source_of(page_, field)));
  }

  std::string& out_;
  const ReportPage& page_;
};

std::vector<std::string> photo_texts(const std::vector<photo::Photo>& photos) {
  std::vector<std::string> texts;
  for (const auto& photo : photos) {
    std::string& text = texts.emplace_back(photo.url.value_or("no address"));
    if (photo.caption) text += " – " + *photo.caption;
    if (photo.credit) text += " [" + *photo.credit + "]";
  }
  return texts;
}

}  // namespace

void write_field_table(std::string& out, const ReportPage& page) {
  const article::Article& article = *page.article;
  const auto& m = article.metadata;
  out +=
      "<h3>Fields</h3>\n<table>\n<thead><tr><th scope=\"col\">field</th><th scope=\"col\">value</th>"
      "<th scope=\"col\">source</th></tr></thead>\n<tbody>\n";
  Table table(out, page);
  table.text("status", article.status == article::Status::kOk ? "ok" : "no_article");
  table.text("url", m.url);
  table.text("site", m.site);
  table.text("language", m.language);
  table.text("title", m.title);
  table.text("subtitle", m.subtitle);
  table.list("authors", m.authors);
  table.text("date", m.date);
  table.text("date_published", m.date_published);
  table.text("date_modified", m.date_modified);
  table.text("photo_credit", article.photo_credit);
  table.list("photos", photo_texts(article.photos));
  std::vector<std::string> warnings;
  for (const base::Warning& warning : article.warnings) warnings.push_back(warning.text);
  table.list("warnings", warnings);
  out += "</tbody></table>\n";
}

}  // namespace presscut::report
