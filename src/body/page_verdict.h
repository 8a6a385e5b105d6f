// Is the page an article at all, or a section front, a category, a search page, an error page?
#pragma once

#include <string>
#include <vector>

#include "body/body.h"
#include "body/features.h"
#include "evidence/metadata.h"

namespace presscut::body {

#define PRESSCUT_VERDICT_FEATURES(X)                                                                        \
  X(kept_words)                                                                                             \
  X(kept_blocks)                                                                                            \
  X(kept_mean_words) X(kept_longest) X(kept_share) X(kept_links) X(page_links) X(page_words) X(page_blocks) \
      X(level) X(long_kept) X(long_run) X(sentences) X(linked_headings) X(headings) X(list_share)           \
          X(text_share) X(h1_count) X(article_elements) X(time_elements) X(published) X(authors)            \
              X(title_words) X(type_article) X(type_listing) X(type_other) X(og_article) X(og_website)      \
                  X(url_depth) X(url_slug_words) X(url_digits) X(first_long) X(link_blocks) X(dropped_long) \
                      X(stop_share) X(kept_long40) X(kept_top3) X(kept_headings) X(near_weight)             \
                          X(far_weight) X(repeated_share) X(images) X(inputs) X(prices) X(article_body)     \
                              X(description_words) X(subtitle) X(numbers) X(sections) X(listing_words)      \
                                  X(article_words)

/// One row; names in the order of the macro.
model::FeatureTable measure_verdict(const dom::Page& page, const evidence::Metadata& metadata,
                                    const PageMeasures& measures, const std::vector<Label>& labels);
const std::vector<std::string>& verdict_names();

/// Probability (0 to 1) that the page is an article.
float judge_page(const model::FeatureTable& row);

/// The kept text is a consent notice, or contains no paragraph at all: certain without the model.
bool is_no_article(const dom::TextBlocks& blocks, const std::vector<Label>& labels);

/// Pages below are called no article: low enough that hardly an article is refused.
inline constexpr float kArticleThreshold = 0.5F;

}  // namespace presscut::body
