#include "quote/dump.h"

#include <algorithm>
#include <string>

#include "quote/features.h"
#include "quote/resolve.h"

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
  for (std::uint32_t s = 0; s < scene.spans().size(); ++s) {
    const std::string quote = one_line(span_text(text, scene.spans()[s]));
    std::uint32_t rank = 0;
    // Training sees the speaker that grammar gives the quotation before, as use mostly does.
    const std::uint32_t last = s > 0 ? scene.attachment(s - 1).mention : kNone;
    for (const std::uint32_t m : candidates(scene, s)) {
      const Mention& mention = scene.cast().mentions[m];
      out << article << '\t' << s << '\t' << quote << '\t'
          << one_line(text.body.substr(mention.begin, mention.end - mention.begin)) << '\t'
          << one_line(speaker_name(scene, m, last).value_or(""));
      write_numbers(out, speaker_features(scene, s, m, rank++, last));
    }
  }
}

}  // namespace presscut::quote
