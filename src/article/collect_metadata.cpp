#include "article/collect_metadata.h"

#include <algorithm>

#include "author/authors.h"
#include "base/ascii.h"
#include "date/dates.h"
#include "evidence/element_scan.h"
#include "evidence/evidence.h"
#include "evidence/html_text.h"
#include "evidence/site.h"
#include "title/subtitle.h"
#include "title/title.h"

namespace presscut::article {
namespace {

void set_evidence(const evidence::PageFacts& facts, evidence::Metadata& result) {
  const evidence::LinkedThing* main = facts.linked.main_article();
  if (main != nullptr) {
    result.article_body = main->body;
    result.description = main->description;
  }
  const std::string_view description = facts.meta(data::MetaField::kDescription);
  if (!description.empty()) result.description = evidence::plain_text(description);
  result.page_types = facts.linked.types;
  const std::string_view type = facts.meta(data::MetaField::kOgType);
  if (!type.empty()) result.page_types.emplace_back(type);
}

void set_images(const evidence::PageFacts& facts, evidence::Metadata& result) {
  result.images = facts.linked.images;
  for (const evidence::MetaValue& m : facts.scan.metas) {
    if (m.field != data::MetaField::kImage) continue;
    const std::string_view url = base::trim(m.content);
    const auto same = std::find_if(result.images.begin(), result.images.end(),
                                   [&](const evidence::StructuredImage& i) { return i.url == url; });
    if (same != result.images.end()) {
      same->of_article = true;
    } else {
      evidence::StructuredImage image;
      image.url = url;
      image.of_article = true;
      result.images.push_back(std::move(image));
    }
  }
}

}  // namespace

evidence::Metadata collect_metadata(const dom::Page& page, const evidence::MetadataOptions& options,
                                    base::Explanation* explanation) {
  const evidence::PageScan scan = evidence::scan_page(page.document);
  const evidence::LinkedData linked = evidence::collect_linked_data(page.document);
  const evidence::PageFacts facts{page.document, page.blocks, options, scan, linked, explanation};
  evidence::Metadata result;
  result.url = evidence::choose_url(facts);
  result.site = evidence::choose_site(facts);
  result.language = evidence::choose_language(facts);
  const std::string_view site = result.site ? std::string_view(*result.site) : std::string_view();
  const std::string_view language = result.language ? std::string_view(*result.language) : std::string_view();
  if (auto title = title::choose_title(facts, site)) {
    result.title = std::move(title->text);
    result.headline = title->node;
    result.subtitle = title::choose_subtitle(facts, result.headline);
  }
  const date::Dates dates = date::choose_dates(facts, result.headline, language);
  if (dates.published) result.date_published = dates.published->iso();
  if (dates.modified) result.date_modified = dates.modified->iso();
  if (dates.date) result.date = dates.date->iso();
  result.authors = author::choose_authors(facts, result.headline, site);
  set_evidence(facts, result);
  set_images(facts, result);
  return result;
}

}  // namespace presscut::article
