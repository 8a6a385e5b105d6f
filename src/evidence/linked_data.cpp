#include "evidence/linked_data.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "evidence/html_text.h"
#include "evidence/json_value.h"

namespace presscut::evidence {
namespace {

constexpr std::size_t kMaxThings = 60;
constexpr std::size_t kMaxImages = 100;
constexpr std::size_t kMaxAuthors = 40;
constexpr std::size_t kMaxIds = 2000;

// Members whose things belong to lists or to other pages.
constexpr std::string_view kListMembers[] = {"hasPart",  "isPartOf",    "itemListElement", "liveBlogUpdate",
                                             "mentions", "relatedLink", "review",          "subjectOf"};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// "http://schema.org/NewsArticle", "schema:NewsArticle" -> "NewsArticle"
std::string_view local_name(std::string_view type) {
  const std::size_t cut = type.find_last_of("/:#");
  return cut == std::string_view::npos ? type : type.substr(cut + 1);
}

bool is_article_type(std::string_view type) {
  return ends_with(type, "Article") || ends_with(type, "Posting") || type == "Report" || type == "Recipe" ||
         type == "Review" || type == "Column" || type == "CreativeWork" || type == "NewsItem" ||
         type == "HowTo";
}

class Reader {
 public:
  explicit Reader(const dom::Document& document) {
    for (const dom::DataScript& script : document.scripts()) {
      if (script.type == "application/ld+json" || script.type == "application/ld json" ||
          script.type.substr(0, 20) == "application/ld+json;") {
        tree_.parse(script.text);
      }
    }
  }

  LinkedData read() {
    if (tree_.size() == 0) return {};
    index_ids();
    // Values stand in document order: one loop sees every object, `listed_until` tells the ends of lists.
    JsonId listed_until = 0;
    for (JsonId id = 0; id < tree_.size(); ++id) {
      const JsonValue& value = tree_[id];
      if (std::binary_search(std::begin(kListMembers), std::end(kListMembers), value.key)) {
        listed_until = std::max(listed_until, value.end);
      }
      if (value.kind == JsonKind::kObject) read_object(id, id < listed_until);
    }
    return std::move(data_);
  }

 private:
  void index_ids() {
    for (JsonId id = 0; id < tree_.size() && ids_.size() < kMaxIds; ++id) {
      if (tree_[id].key != "@id" || tree_[id].kind != JsonKind::kString) continue;
      owners_.push_back(id);
    }
    // The owner of an "@id" member is the innermost object around it: found with one pass and a stack.
    std::vector<JsonId> open;
    std::size_t next = 0;
    for (JsonId id = 0; id < tree_.size() && next < owners_.size(); ++id) {
      while (!open.empty() && tree_[open.back()].end <= id) open.pop_back();
      if (id == owners_[next]) {
        // Only objects that say more than their own address can be referred to.
        if (!open.empty() && tree_[open.back()].end - open.back() > 3)
          ids_.push_back({tree_[id].text, open.back()});
        ++next;
      }
      if (tree_[id].kind == JsonKind::kObject) open.push_back(id);
    }
    std::stable_sort(ids_.begin(), ids_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  // A reference {"@id": …}, perhaps with its @type, stands for the object of that name.
  JsonId resolve(JsonId id) const {
    if (!tree_.is(id, JsonKind::kObject) || tree_[id].end - id > 3) return id;
    const std::string_view name = tree_.member_text(id, "@id");
    if (name.empty() || tree_.member(id, "name") != kNoJson) return id;
    const auto found = std::lower_bound(ids_.begin(), ids_.end(), name,
                                        [](const auto& a, std::string_view n) { return a.first < n; });
    return found != ids_.end() && found->first == name ? found->second : id;
  }

  template <typename Visit>
  void each(JsonId id, Visit visit) const {
    if (id == kNoJson) return;
    if (!tree_.is(id, JsonKind::kArray)) {
      visit(resolve(id));
      return;
    }
    for (JsonId item = id + 1; item < tree_[id].end; item = tree_[item].end) visit(resolve(item));
  }

  void read_object(JsonId id, bool listed) {
    std::vector<std::string_view> types;
    each(tree_.member(id, "@type"), [&](JsonId t) {
      if (tree_.is(t, JsonKind::kString)) types.push_back(local_name(base::trim(tree_[t].text)));
    });
    if (types.empty()) return;
    for (const std::string_view type : types) {
      if (!listed && data_.types.size() < kMaxThings) data_.types.emplace_back(type);
      if (type == "WebSite" && data_.site_name.empty())
        data_.site_name = plain_text(tree_.member_text(id, "name"));
    }
    const auto article = std::find_if(types.begin(), types.end(), is_article_type);
    const auto page =
        std::find_if(types.begin(), types.end(), [](std::string_view t) { return ends_with(t, "Page"); });
    const bool video = types.front() == "VideoObject";
    if (types.front() == "ImageObject") read_image(id, false);
    if (article == types.end() && page == types.end() && !video) return;
    if (data_.things.size() >= kMaxThings) return;
    LinkedThing thing;
    thing.article = article != types.end();
    thing.page = !thing.article && page != types.end();
    thing.listed = listed;
    thing.type = thing.article ? *article : types.front();
    read_thing(id, thing);
    if (thing.article && !listed) {
      for (const std::string_view member : {"image", "thumbnailUrl"}) {
        each(tree_.member(id, member), [&](JsonId image) { read_image(image, true); });
      }
    }
    data_.things.push_back(std::move(thing));
  }

  std::string text(JsonId id, std::string_view key) const {
    const JsonId value = tree_.member(id, key);
    if (tree_.is(value, JsonKind::kArray) && tree_[value].end > value + 1) {
      return tree_[value + 1].kind == JsonKind::kString ? plain_text(tree_[value + 1].text) : std::string();
    }
    // {"@type": "DateTime", "@value": "…"}
    if (tree_.is(value, JsonKind::kObject)) {
      const std::string_view inner = tree_.member_text(value, "@value");
      return plain_text(inner.empty() ? tree_.member_text(value, "name") : inner);
    }
    return plain_text(tree_.member_text(id, key));
  }

  void read_thing(JsonId id, LinkedThing& thing) {
    thing.headline = text(id, "headline");
    thing.name = text(id, "name");
    if (thing.name.empty()) thing.name = text(id, "title");
    thing.alternative = text(id, "alternativeHeadline");
    thing.description = text(id, "description");
    thing.body = plain_lines(tree_.member_text(id, "articleBody"));
    thing.published = text(id, "datePublished");
    thing.modified = text(id, "dateModified");
    thing.created = text(id, "dateCreated");
    if (thing.created.empty()) thing.created = text(id, "uploadDate");
    thing.language = text(id, "inLanguage");
    read_people(id, thing.authors);
    each(tree_.member(id, "publisher"), [&](JsonId p) {
      if (thing.publisher.empty()) thing.publisher = name_of(p);
    });
    thing.url = address_of(id);
  }

  std::string address_of(JsonId id) const {
    for (const std::string_view key : {"url", "mainEntityOfPage", "@id"}) {
      const JsonId value = tree_.member(id, key);
      std::string_view address;
      if (tree_.is(value, JsonKind::kString)) address = tree_[value].text;
      if (tree_.is(value, JsonKind::kObject)) address = tree_.member_text(value, "@id");
      address = base::trim(address);
      if (base::starts_with_ignore_case(address, "http")) return std::string(address);
    }
    return {};
  }

  std::string name_of(JsonId id) const {
    if (tree_.is(id, JsonKind::kString)) {
      const std::string_view name = tree_[id].text;
      return base::starts_with_ignore_case(name, "http") ? std::string() : plain_text(name);
    }
    if (!tree_.is(id, JsonKind::kObject)) return {};
    std::string name = text(id, "name");
    if (name.empty()) {
      const std::string given = text(id, "givenName");
      name = given + (given.empty() ? "" : " ") + text(id, "familyName");
    }
    if (name.empty()) name = text(id, "alternateName");
    return name;
  }

  void read_people(JsonId id, std::vector<LinkedPerson>& people) {
    for (const std::string_view key : {"author", "creator"}) {
      each(tree_.member(id, key), [&](JsonId person) {
        if (people.size() >= kMaxAuthors) return;
        // {"name": ["A", "B"]} is two people.
        const JsonId names = tree_.member(person, "name");
        const bool organization = is_organization(person);
        if (tree_.is(names, JsonKind::kArray)) {
          each(names, [&](JsonId name) { people.push_back({name_of(name), organization}); });
        } else {
          people.push_back({name_of(person), organization});
        }
        if (people.back().name.empty()) people.pop_back();
      });
      if (!people.empty()) return;
    }
  }

  bool is_organization(JsonId id) const {
    std::string_view type =
        tree_.is(id, JsonKind::kObject) ? tree_.member_text(id, "@type") : std::string_view();
    return ends_with(type, "Organization") || ends_with(type, "Corporation");
  }

  void read_image(JsonId id, bool of_article) {
    StructuredImage image;
    image.of_article = of_article;
    if (tree_.is(id, JsonKind::kString)) {
      image.url = std::string(base::trim(tree_[id].text));
    } else if (tree_.is(id, JsonKind::kObject)) {
      image.url = std::string(base::trim(tree_.member_text(id, "url")));
      if (image.url.empty()) image.url = std::string(base::trim(tree_.member_text(id, "contentUrl")));
      if (image.url.empty()) image.url = std::string(base::trim(tree_.member_text(id, "@id")));
      image.caption = text(id, "caption");
      if (image.caption.empty()) image.caption = text(id, "description");
      image.credit = text(id, "creditText");
      std::vector<LinkedPerson> creators;
      read_people(id, creators);
      for (const LinkedPerson& person : creators)
        image.creator += (image.creator.empty() ? "" : ", ") + person.name;
      image.copyright = text(id, "copyrightNotice");
      if (image.copyright.empty()) {
        each(tree_.member(id, "copyrightHolder"), [&](JsonId holder) { image.copyright = name_of(holder); });
      }
    }
    add_image(std::move(image));
  }

  // The same image may be described in several places: what is missing is filled in.
  void add_image(StructuredImage image) {
    if (image.url.empty()) return;
    const auto same = std::find_if(data_.images.begin(), data_.images.end(),
                                   [&](const StructuredImage& i) { return i.url == image.url; });
    if (same == data_.images.end()) {
      if (data_.images.size() < kMaxImages) data_.images.push_back(std::move(image));
      return;
    }
    same->of_article = same->of_article || image.of_article;
    if (same->caption.empty()) same->caption = image.caption;
    if (same->credit.empty()) same->credit = image.credit;
    if (same->creator.empty()) same->creator = image.creator;
    if (same->copyright.empty()) same->copyright = image.copyright;
  }

  JsonTree tree_;
  LinkedData data_;
  std::vector<JsonId> owners_;
  std::vector<std::pair<std::string_view, JsonId>> ids_;
};

}  // namespace

const LinkedThing* LinkedData::main_article() const {
  const LinkedThing* best = nullptr;
  for (const LinkedThing& thing : things) {
    if (!thing.article || thing.listed) continue;
    if (thing.headline.empty() && thing.published.empty() && thing.authors.empty()) continue;
    // CreativeWork and Review often describe a part of the page.
    const bool certain = ends_with(thing.type, "Article") || ends_with(thing.type, "Posting");
    if (best == nullptr) best = &thing;
    const bool best_certain = ends_with(best->type, "Article") || ends_with(best->type, "Posting");
    if (certain && !best_certain) best = &thing;
  }
  return best;
}

LinkedData collect_linked_data(const dom::Document& document) {
  return Reader(document).read();
}

}  // namespace presscut::evidence
