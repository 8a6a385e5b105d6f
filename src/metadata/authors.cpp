#include "metadata/authors.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "metadata/html_text.h"
#include "metadata/person_name.h"
#include "metadata/site.h"

namespace presscut::metadata {
namespace {

struct AuthorCandidate {
  std::vector<std::string> names;
  Source source = Source::kAuthorByline;
  double weight = 0;
};

class Collector {
 public:
  Collector(const PageFacts& facts, dom::NodeId headline, std::string_view site)
      : facts_(facts), site_key_(base::word_key(site)) {
    const std::string url =
        choose_url({facts.document, facts.blocks, facts.options, facts.scan, facts.linked, nullptr})
            .value_or("");
    host_ = base::lowered(host_of(url));
    std::erase_if(host_, [](char c) { return c == '-' || c == '.'; });
    headline_block_ = headline == dom::kNoNode ? dom::kNoBlock : facts.blocks.first_at_or_after(headline);
  }

  std::vector<AuthorCandidate> collect() {
    add_linked();
    add_metas();
    add_elements();
    add_bylines();
    return std::move(list_);
  }

 private:
  void add(std::vector<std::string> names, Source source, double weight) {
    if (names.empty()) return;
    // The publication's own name: only when nobody else is named.
    if (std::all_of(names.begin(), names.end(), [&](const std::string& n) { return is_site(n); }))
      weight = std::min(weight, 1.5);
    list_.push_back({std::move(names), source, weight});
  }

  bool is_site(std::string_view name) const {
    const std::string key = base::word_key(name);
    if (key == site_key_) return true;
    std::string letters = key;
    std::erase(letters, ' ');
    return letters.size() > 3 && host_.find(letters) != std::string::npos;
  }

  void add_linked() {
    const LinkedThing* main = facts_.linked.main_article();
    for (const LinkedThing& thing : facts_.linked.things) {
      if (thing.listed && &thing != main) continue;
      std::vector<std::string> persons;
      std::vector<std::string> organizations;
      for (const LinkedPerson& person : thing.authors) {
        for (std::string& name : parse_names(person.name))
          (person.organization ? organizations : persons).push_back(std::move(name));
      }
      const double base_weight = &thing == main ? 10 : 6;
      if (!persons.empty()) {
        add(std::move(persons), Source::kAuthorJsonld, base_weight);
      } else {
        add(std::move(organizations), Source::kAuthorJsonld, base_weight - 5);
      }
    }
  }

  void add_metas() {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < facts_.scan.metas.size(); ++i) {
      const MetaValue& m = facts_.scan.metas[i];
      if (m.field == data::MetaField::kAuthor) {
        // citation_author is "Family, Given".
        const std::size_t comma = m.content.find(", ");
        if (base::equals_ignore_case(m.name, "citation_author") && comma != std::string_view::npos) {
          const std::string name = plain_text(std::string(m.content.substr(comma + 2)) + " " +
                                              std::string(m.content.substr(0, comma)));
          if (is_name_like(name)) all.push_back(name);
          continue;
        }
        if (base::starts_with_ignore_case(base::trim(m.content), "http")) continue;
        for (std::string& name : parse_names(plain_text(m.content))) {
          if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(std::move(name));
        }
      } else if (m.field == data::MetaField::kLabel && i + 1 < facts_.scan.metas.size()) {
        const MetaValue& data = facts_.scan.metas[i + 1];
        const std::string label = base::fold_words(m.content);
        if (data.field == data::MetaField::kData &&
            (label.find("by") != std::string::npos || label.find("verfasst") != std::string::npos ||
             label.find("ecrit") != std::string::npos)) {
          add(parse_names(plain_text(data.content)), Source::kAuthorMeta, 7);
        }
      }
    }
    add(std::move(all), Source::kAuthorMeta, 8);
  }

  // The nearer to the headline the better; what belongs to comments, lists and biographies counts little.
  double place_weight(dom::NodeId node) const {
    const std::uint32_t hints = facts_.scan.hints_of(node);
    double weight = 0;
    if ((hints & (data::kHintComment | data::kHintRelated)) != 0) weight -= 5;
    if ((hints & (data::kHintNav | data::kHintFooter | data::kHintAside)) != 0) weight -= 3;
    if ((hints & data::kHintHidden) != 0) weight -= 2;
    if ((hints & data::kHintCaption) != 0) weight -= 4;
    if (headline_block_ != dom::kNoBlock) {
      const int block = static_cast<int>(facts_.blocks.first_at_or_after(node));
      const int distance = block - static_cast<int>(headline_block_);
      weight -= distance < 0 ? std::min(4.0, -0.4 * distance) : std::min(3.0, 0.05 * distance);
    }
    return weight;
  }

  void add_elements() {
    std::vector<std::string> same_place;
    for (const PropertyNode& p : facts_.scan.properties) {
      if (p.property != "author" && p.property != "creator") continue;
      std::string text(facts_.document.attribute(p.node, "content"));
      if (text.empty()) {
        // The name inside, not the biography around it.
        dom::NodeId inner = p.node;
        for (const PropertyNode& n : facts_.scan.properties) {
          if (n.property == "name" && n.node > p.node && facts_.document.contains(p.node, n.node)) {
            inner = n.node;
            break;
          }
        }
        text = facts_.document.attribute(inner, "content");
        if (text.empty() && facts_.document.node(inner).end - inner < 40)
          text = dom::render_text(facts_.document, inner);
      }
      if (text.size() > 150) continue;
      add(parse_names(text), Source::kAuthorMicrodata, 7 + place_weight(p.node));
    }
    for (const dom::NodeId node : facts_.scan.author_links) {
      add(parse_names(dom::render_text(facts_.document, node)), Source::kAuthorRel, 7 + place_weight(node));
    }
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintAuthor) == 0 || facts_.document.node(node).end - node > 40)
        continue;
      const std::string text = dom::render_text(facts_.document, node);
      if (text.empty() || text.size() > 200) continue;
      add(parse_names(text), Source::kAuthorElement, 5 + place_weight(node));
    }
  }

  void add_bylines() {
    const dom::BlockId first = headline_block_ == dom::kNoBlock ? 0 : headline_block_;
    const dom::BlockId last = std::min<dom::BlockId>(facts_.blocks.size(), first + 25);
    for (dom::BlockId b = first; b < last; ++b) {
      const dom::Block& block = facts_.blocks[b];
      std::size_t length = 0;
      if (block.chars > 120 || block.chars < 5 || !starts_byline(block.text, length)) continue;
      add(parse_names(block.text), Source::kAuthorByline, 5 + place_weight(block.first_text));
    }
  }

  const PageFacts& facts_;
  std::string site_key_;
  std::string host_;
  dom::BlockId headline_block_ = dom::kNoBlock;
  std::vector<AuthorCandidate> list_;
};

}  // namespace

std::vector<std::string> choose_authors(const PageFacts& facts, dom::NodeId headline, std::string_view site) {
  const std::vector<AuthorCandidate> candidates = Collector(facts, headline, site).collect();
  const std::string site_key = base::word_key(site);
  const AuthorCandidate* best = nullptr;
  for (const AuthorCandidate& c : candidates) {
    if (best == nullptr || c.weight > best->weight) best = &c;
  }
  if (best != nullptr && best->weight <= 0) best = nullptr;
  for (const AuthorCandidate& c : candidates) {
    std::string joined;
    for (const std::string& name : c.names) joined += (joined.empty() ? "" : "; ") + name;
    explain(facts, "authors", joined, c.source, c.weight, &c == best);
  }
  if (best == nullptr) return {};
  // Several elements of one kind each name one author.
  std::vector<std::string> names;
  for (const AuthorCandidate& c : candidates) {
    const bool same_kind = c.source == best->source && c.weight > best->weight - 0.5 &&
                           (c.source == Source::kAuthorMicrodata || c.source == Source::kAuthorRel);
    if (&c != best && !same_kind) continue;
    for (const std::string& name : c.names) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  if (names.size() > 1) {
    std::erase_if(names, [&](const std::string& n) { return base::word_key(n) == site_key; });
  }
  return names;
}

}  // namespace presscut::metadata
