#include "metadata/metadata.h"

#include <algorithm>

#include "base/ascii.h"
#include "metadata/authors.h"
#include "metadata/dates.h"
#include "metadata/html_text.h"
#include "metadata/page_facts.h"
#include "metadata/page_scan.h"
#include "metadata/site.h"
#include "metadata/subtitle.h"
#include "metadata/title.h"

namespace presscut::metadata {
namespace {

void set_evidence(const PageFacts& facts, Metadata& result) {
  const LinkedThing* main = facts.linked.main_article();
  if (main != nullptr) {
    result.article_body = main->body;
    result.description = main->description;
  }
  const std::string_view description = facts.meta(data::MetaField::kDescription);
  if (!description.empty()) result.description = plain_text(description);
  result.page_types = facts.linked.types;
  const std::string_view type = facts.meta(data::MetaField::kOgType);
  if (!type.empty()) result.page_types.emplace_back(type);
}

void set_images(const PageFacts& facts, Metadata& result) {
  result.images = facts.linked.images;
  for (const MetaValue& m : facts.scan.metas) {
    if (m.field != data::MetaField::kImage) continue;
    const std::string_view url = base::trim(m.content);
    const auto same = std::find_if(result.images.begin(), result.images.end(),
                                   [&](const StructuredImage& i) { return i.url == url; });
    if (same != result.images.end()) {
      same->of_article = true;
    } else {
      StructuredImage image;
      image.url = url;
      image.of_article = true;
      result.images.push_back(std::move(image));
    }
  }
}

}  // namespace

Metadata collect_metadata(const dom::Document& document, const dom::TextBlocks& blocks,
                          const MetadataOptions& options, base::Explanation* explanation) {
  const PageScan scan = scan_page(document);
  const LinkedData linked = collect_linked_data(document);
  const PageFacts facts{document, blocks, options, scan, linked, explanation};
  Metadata result;
  result.url = choose_url(facts);
  result.site = choose_site(facts);
  result.language = choose_language(facts);
  const std::string_view site = result.site ? std::string_view(*result.site) : std::string_view();
  const std::string_view language = result.language ? std::string_view(*result.language) : std::string_view();
  if (auto title = choose_title(facts, site)) {
    result.title = std::move(title->text);
    result.headline = title->node;
    result.subtitle = choose_subtitle(facts, result.headline);
  }
  const Dates dates = choose_dates(facts, result.headline, language);
  if (dates.published) result.date_published = dates.published->iso();
  if (dates.modified) result.date_modified = dates.modified->iso();
  if (dates.date) result.date = dates.date->iso();
  result.authors = choose_authors(facts, result.headline, site);
  set_evidence(facts, result);
  set_images(facts, result);
  return result;
}

}  // namespace presscut::metadata
