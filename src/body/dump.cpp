#include "body/dump.h"

#include <fmt/format.h>

#include <iterator>

#include "base/ascii.h"
#include "body/features.h"
#include "body/label_blocks.h"
#include "body/page_verdict.h"
#include "body/second_pass.h"
#include "model/word_weights.h"

namespace presscut::body {
namespace {

std::string one_line(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (base::is_space(c)) c = ' ';
  }
  return result;
}

void write_names(std::ostream& out, std::string_view fixed, const std::vector<std::string>& names) {
  out << fixed;
  for (const std::string& name : names) out << '\t' << name;
  out << '\n';
}

void append_row(std::string& line, const model::FeatureTable& table, std::size_t row) {
  for (std::size_t f = 0; f < table.columns; ++f) {
    fmt::format_to(std::back_inserter(line), "\t{:.6g}", table.row(row)[f]);
  }
  line.push_back('\n');
}

std::uint32_t table_hash(std::uint64_t key) {
  return static_cast<std::uint32_t>(key >> 32);
}

}  // namespace

void write_feature_header(std::ostream& out) {
  write_names(out, "page\tblock\telement\tbeginnings\ttext", feature_names());
}

void write_feature_rows(std::ostream& out, std::string_view name, const dom::Page& page,
                        const evidence::Metadata& metadata) {
  const PageMeasures measures = measure_page(page);
  const model::FeatureTable table = compute_features(page, metadata, measures);
  std::string line;
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
    const TextMeasures& text = measures.text[id];
    line.clear();
    auto to = std::back_inserter(line);
    fmt::format_to(to, "{}\t{}\t{}\t", name, id, measures.element[id]);
    fmt::format_to(to, "{} {} {}", table_hash(model::hash_beginning('w', text.first_word)),
                   text.first_two == 0 ? 0 : table_hash(model::hash_beginning('W', text.first_two)),
                   text.words <= 6 ? table_hash(model::hash_beginning('T', text.hash)) : 0);
    fmt::format_to(to, "\t{}", one_line(page.blocks[id].text));
    append_row(line, table, id);
    out << line;
  }
}

void write_second_header(std::ostream& out) {
  write_names(out, "page\tblock", second_pass_names());
}

void write_second_rows(std::ostream& out, std::string_view name, const dom::Page& page,
                       std::istream& scores) {
  const PageMeasures measures = measure_page(page);
  std::vector<float> first(page.blocks.size(), 0.0F);
  for (float& score : first) scores >> score;
  const model::FeatureTable table = compute_second_pass(page, measures, first);
  std::string line;
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
    line.clear();
    fmt::format_to(std::back_inserter(line), "{}\t{}", name, id);
    append_row(line, table, id);
    out << line;
  }
}

void write_verdict_header(std::ostream& out) {
  write_names(out, "page", verdict_names());
}

void write_verdict_row(std::ostream& out, std::string_view name, const dom::Page& page,
                       const evidence::Metadata& metadata) {
  const PageMeasures measures = measure_page(page);
  const std::vector<credit::CaptionRole> captions = credit::label_captions(page, metadata.title.value_or(""));
  const std::vector<Label> labels = label_blocks(page, metadata, measures, captions, {}, nullptr);
  std::string line(name);
  append_row(line, measure_verdict(page, metadata, measures, labels), 0);
  out << line;
}

void write_element_words(std::ostream& out, std::string_view name, const dom::Document& document) {
  std::string line;
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    const dom::Node& node = document.node(id);
    if (node.kind != dom::NodeKind::kElement) continue;
    line.clear();
    fmt::format_to(std::back_inserter(line), "{}\t{}\t{}", name, id, static_cast<std::int64_t>(node.parent));
    for (const std::string& word : element_words(document, id)) {
      const std::string_view bare = std::string_view(word).substr(2);
      fmt::format_to(std::back_inserter(line), "\t{}={}", table_hash(model::hash_word(word[0], bare)),
                     one_line(word));
    }
    line.push_back('\n');
    out << line;
  }
}

}  // namespace presscut::body
