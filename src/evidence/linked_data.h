// JSON-LD of the page read as schema.org: the articles it describes, their people, dates and images.
// https://schema.org/Article, https://schema.org/ImageObject
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"

namespace presscut::evidence {

/// An image that structured data describes. Absent members are empty. Credit (the line to print), creator
/// (who took it) and copyright (who owns it) are different things and stay apart, as IPTC has them.
struct StructuredImage {
  std::string url;          // as written, maybe relative
  std::string caption;      // caption, else description
  std::string credit;       // creditText
  std::string creator;      // creator or author: names joined by ", "
  std::string copyright;    // copyrightNotice, else copyrightHolder's name
  bool of_article = false;  // the article names it as its image (JSON-LD image, og:image), not just the page
};

struct LinkedPerson {
  std::string name;
  bool organization = false;
};

/// One object with a type that can be what the page is about.
struct LinkedThing {
  std::string type;      // the most telling @type
  bool article = false;  // NewsArticle, BlogPosting and similar
  bool page = false;     // WebPage and similar
  bool listed = false;   // an item of a list or part of another article: perhaps not this page's
  std::string headline;
  std::string name;
  std::string alternative;  // alternativeHeadline
  std::string description;
  std::string body;  // articleBody as plain text, a line a paragraph
  std::string published;
  std::string modified;
  std::string created;  // dateCreated, uploadDate
  std::vector<LinkedPerson> authors;
  std::string publisher;
  std::string url;  // url, mainEntityOfPage or @id when it is an address
  std::string language;
};

struct LinkedData {
  std::vector<LinkedThing> things;      // in page order, at most 60
  std::vector<StructuredImage> images;  // at most 100
  std::vector<std::string> types;       // every @type of the top levels, as written
  std::string site_name;                // name of a WebSite

  /// The article this page is, or null: the first that is not an item of a list, with a headline or date.
  const LinkedThing* main_article() const;
};

LinkedData collect_linked_data(const dom::Document& document);

}  // namespace presscut::evidence
