#include "quote/dump.h"

#include <algorithm>
#include <string>

#include "quote/features.h"
#include "quote/nominee.h"
#include "quote/resolve.h"
#include "quote/speaker.h"

namespace presscut::quote {
namespace {

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

template <typename Row>
void write_numbers(std::ostream& out, const Row& row) {
  for (const float value : row) out << '\t' << value;
  out << '\n';
}

}  // namespace

#define PRESSCUT_FEATURE_NAME(name) "\t" #name

void write_quote_header(std::ostream& out) {
  out << "article\tspan\ttext" PRESSCUT_QUOTE_FEATURES(PRESSCUT_FEATURE_NAME) "\n";
}

void write_speaker_header(std::ostream& out) {
  out << "article\tspan\ttext\tmention\tspeaker" PRESSCUT_SPEAKER_FEATURES(PRESSCUT_FEATURE_NAME) "\n";
}

void write_quote_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                      std::string_view language) {
  Text text = read_text(paragraphs, language);
  const Scene scene(text);
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    out << article << '\t' << s << '\t' << one_line(span_text(text, scene.spans()[s]));
    write_numbers(out, quote_features(scene, s));
  }
}

void write_speaker_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                        std::string_view language) {
  Text text = read_text(paragraphs, language);
  const Scene scene(text);
  const std::vector<std::uint32_t> holders = resolve_mentions(scene);
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    const std::string quote = one_line(span_text(text, scene.spans()[s]));
    std::uint32_t rank = 0;
    for (const std::uint32_t m : candidates(scene, s)) {
      const Mention& mention = scene.cast().mentions[m];
      const bool nobody = holders[m] == kNone && mention.kind == MentionKind::kPronoun;
      out << article << '\t' << s << '\t' << quote << '\t'
          << one_line(text.body.substr(mention.begin, mention.end - mention.begin)) << '\t'
          << (nobody ? "" : one_line(mention_name(scene, m, holders[m])));
      write_numbers(out, speaker_features(scene, s, m, rank++));
    }
  }
}

void write_nominee_header(std::ostream& out) {
  out << "article\tspan\tspeaker" PRESSCUT_NOMINEE_FEATURES(PRESSCUT_FEATURE_NAME) "\n";
}

void write_nominee_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                        std::string_view language, std::istream& scores) {
  Text text = read_text(paragraphs, language);
  const Scene scene(text);
  MentionScores read;
  std::vector<bool> quotations;
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    read.emplace_back(candidates(scene, s).size());
    for (float& score : read.back()) scores >> score;
    quotations.push_back(is_quotation(scene, s));
  }
  const Nominations nominations(scene, read, quotations);
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    for (std::uint32_t n = 0; n < nominations.of(s).size(); ++n) {
      out << article << '\t' << s << '\t' << one_line(nominations.name(nominations.of(s)[n]));
      write_numbers(out, nominations.features(s, n));
    }
  }
}

}  // namespace presscut::quote
