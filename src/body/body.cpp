#include "body/body.h"

#include <algorithm>

#include "base/ascii.h"
#include "body/features.h"
#include "body/label_blocks.h"
#include "body/page_verdict.h"
#include "body/script_text.h"
#include "body/text_measures.h"
#include "dom/text_run.h"

namespace presscut::body {
namespace {

// The row a cell stands in, or kNoNode.
dom::NodeId row_of(const dom::Document& document, dom::NodeId element) {
  while (element != dom::kNoNode && document.node(element).tag != dom::Tag::k_tr) {
    element = document.node(element).parent;
  }
  return element;
}

// Signs that sites put behind a heading as a link to it.
std::string_view without_permalink(std::string_view heading) {
  for (const std::string_view sign : {"¶", "🔗", " §", "#"}) {
    if (heading.size() > sign.size() && heading.ends_with(sign)) heading.remove_suffix(sign.size());
  }
  while (heading.ends_with(' ')) heading.remove_suffix(1);
  return heading;
}

// Kept blocks in page order; the cells of a table row make one paragraph.
Body assemble(const dom::Page& page, const std::vector<Label>& labels) {
  Body body;
  dom::NodeId last_row = dom::kNoNode;
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
    if (labels[id].role == Role::kDrop) continue;
    const std::string_view text =
        labels[id].role == Role::kHeading ? without_permalink(page.blocks[id].text) : page.blocks[id].text;
    if (labels[id].role == Role::kTableCell) {
      const dom::NodeId row = row_of(page.document, page.blocks[id].container);
      if (row != dom::kNoNode && row == last_row) {
        body.paragraphs.back().text.append(" | ").append(text);
        continue;
      }
      last_row = row;
    } else {
      last_row = dom::kNoNode;
    }
    body.paragraphs.push_back({std::string(text), labels[id].role, id});
  }
  return body;
}

// Structured text is evidence, not the answer: it is often cut or stale. It is taken where the page itself
// shows little of it, as pages do that a script fills.
constexpr std::uint32_t kMinStructuredWords = 30;
constexpr double kShownShare = 0.4;

std::uint32_t count_words(std::string_view text) {
  return measure_text(text, nullptr).words;
}

Body from_structured(std::string_view text) {
  Body body;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    dom::TextRun run;
    run.add(text.substr(at, end - at));
    if (!run.empty()) body.paragraphs.push_back({run.text(), Role::kText, dom::kNoBlock});
    at = end + 1;
  }
  return body;
}

std::uint32_t shown_words(const std::vector<Label>& labels, const PageMeasures& measures) {
  std::uint32_t shown = 0;
  for (std::size_t id = 0; id < labels.size(); ++id) {
    if (labels[id].role != Role::kDrop) shown += measures.text[id].words;
  }
  return shown;
}

// "You need to enable JavaScript": all that a page says which a script would fill.
bool is_script_shell(const dom::TextBlocks& blocks, const std::vector<Label>& labels, std::uint32_t shown) {
  if (shown >= kMinStructuredWords) return false;
  for (dom::BlockId id = 0; id < blocks.size(); ++id) {
    if (labels[id].role != Role::kDrop && !blocks[id].in_noscript) return false;
  }
  return true;
}

bool shows_too_little(std::uint32_t shown, const std::string& structured) {
  // A word has a byte at least and mostly a space: most structured texts need no counting.
  if (structured.size() < kMinStructuredWords ||
      kShownShare * static_cast<double>(structured.size()) / 2 < shown)
    return false;
  const std::uint32_t words = count_words(structured);
  return words >= kMinStructuredWords && shown < kShownShare * words;
}

}  // namespace

BodyText Body::printed() const {
  BodyText result;
  for (const Paragraph& p : paragraphs) {
    if (!result.text.empty()) result.text += "\n\n";
    const std::size_t begin = result.text.size();
    if (p.role == Role::kListItem) result.text += "- ";
    result.text += p.text;
    result.paragraphs.push_back({begin, result.text.size()});
  }
  return result;
}

BodyResult extract_body(const dom::Page& page, const evidence::Metadata& metadata,
                        const std::vector<credit::CaptionRole>& captions, const BodyOptions& options,
                        base::Explanation* explanation) {
  BodyResult result;
  const PageMeasures measures = measure_page(page);
  result.labels = label_blocks(page, metadata, measures, captions, options, explanation);
  result.body = assemble(page, result.labels);
  const std::uint32_t shown = shown_words(result.labels, measures);
  if (shows_too_little(shown, metadata.article_body)) {
    result.body = from_structured(metadata.article_body);
    return result;
  }
  // Only a page that names itself an article is taken at its script's word.
  const bool says_article =
      metadata.date_published && metadata.title &&
      std::any_of(metadata.page_types.begin(), metadata.page_types.end(), [](const std::string& type) {
        return base::find_ignore_case(type, "article") != std::string::npos;
      });
  if (says_article && shown < kMinStructuredWords) {
    const std::string text = find_script_text(page.document);
    if (!text.empty()) {
      result.body = from_structured(text);
      return result;
    }
  }
  result.is_article =
      !result.body.paragraphs.empty() && !is_script_shell(page.blocks, result.labels, shown) &&
      !is_no_article(page.blocks, result.labels) &&
      judge_page(measure_verdict(page, metadata, measures, result.labels)) >= kArticleThreshold;
  return result;
}

}  // namespace presscut::body
