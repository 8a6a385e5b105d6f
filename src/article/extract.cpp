#include "article/extract.h"
#include "article/collect_metadata.h"

#include <fmt/format.h>

#include <utility>

#include "base/deadline.h"
#include "content/collect_blocks.h"
#include "credit/caption_blocks.h"
#include "decode/decode.h"

namespace presscut::article {
namespace {

// Offsets of quotations count in the body as it is printed.
std::vector<quote::Quote> quotes_of(const body::Body& body, std::string_view language) {
  const body::BodyText printed = body.printed();
  std::vector<quote::Paragraph> paragraphs;
  for (std::size_t i = 0; i < body.paragraphs.size(); ++i) {
    const auto [begin, end] = printed.paragraphs[i];
    paragraphs.push_back(
        {std::string_view(printed.text).substr(begin, end - begin), body.paragraphs[i].role});
  }
  return quote::find_quotes(paragraphs, language);
}

// Each paragraph's first block is told which one it begins.
void tie_paragraphs(const body::Body& body, base::Explanation& explanation) {
  for (std::size_t i = 0; i < body.paragraphs.size(); ++i) {
    const dom::BlockId block = body.paragraphs[i].block;
    if (block < explanation.blocks.size()) explanation.blocks[block].paragraph = i;
  }
}

}  // namespace

Article extract(std::string_view bytes, const ExtractOptions& options, base::Explanation* explanation) {
  return extract(std::string(bytes), options, explanation);
}

Article extract(std::string&& bytes, const ExtractOptions& options, base::Explanation* explanation) {
  Article article;
  std::string text = decode::decode_to_utf8(std::move(bytes), options.charset, article.warnings);
  base::Deadline::check_now();
  html::ParseLimits limits = options.limits;
  limits.all_attributes = !options.body.keep.empty() || !options.body.drop.empty();
  dom::Page page{html::parse_html(std::move(text), limits, article.warnings), {}};
  base::Deadline::check_now();
  page.blocks = dom::collect_blocks(page.document, options.limits.max_blocks);
  if (page.blocks.cut()) {
    article.warnings.push_back(
        {"parse.cut_blocks", fmt::format("parse: the page was cut after {} blocks of text (--max-blocks)",
                                         options.limits.max_blocks)});
  }
  article.cut = page.document.cut() || page.blocks.cut();
  article.metadata = article::collect_metadata(page, {options.url, options.date_reference}, explanation);
  const std::vector<credit::CaptionRole> captions =
      credit::label_captions(page, article.metadata.title.value_or(""));
  base::Deadline::check_now();
  body::BodyResult body = body::extract_body(page, article.metadata, captions, options.body, explanation);
  base::Deadline::check_now();
  article.photos = photo::collect_photos(page, body.labels, captions, article.metadata, explanation);
  for (const photo::Photo& photo : article.photos) {
    if (photo.lead) article.photo_credit = photo.credit;
  }
  article.body = std::move(body.body);
  if (options.blocks) {
    article.blocks = content::collect_blocks(page, body.labels, article.body, article.photos,
                                             article.metadata.url.value_or(options.url));
  }
  if (explanation != nullptr) tie_paragraphs(article.body, *explanation);
  article.status = body.is_article ? Status::kOk : Status::kNoArticle;
  base::Deadline::check_now();
  article.quotes = quotes_of(article.body, article.metadata.language.value_or(""));
  return article;
}

}  // namespace presscut::article
