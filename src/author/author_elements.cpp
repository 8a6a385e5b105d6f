#include <algorithm>
#include <string>
#include <unordered_map>

#include "author/author_sources.h"
#include "author/byline_opening.h"
#include "author/name_words.h"
#include "author/person_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"
#include "evidence/element_text.h"
#include "evidence/html_text.h"

namespace presscut::author {
namespace {

using F = AuthorFeature;

constexpr std::size_t kMaxElementBytes = 200;  // bytes of text
constexpr dom::NodeId kMaxElementNodes = 40;   // nodes
constexpr dom::NodeId kMaxBox = 90;            // nodes of a box of several authors
constexpr dom::BlockId kTogether = 2;          // blocks between elements of one list

constexpr dom::NodeId kProfileAbove = 80;  // nodes around the headline in which links to authors' pages count
constexpr dom::NodeId kProfileBelow = 400;

// ".../authors/ann-roe": a folder of authors with a page in it.
bool is_profile_address(std::string_view href) {
  constexpr std::size_t kMaxFolder = 16;
  for (std::size_t at = href.find('/'); at != std::string_view::npos;) {
    const std::size_t end = href.find('/', at + 1);
    if (end == std::string_view::npos || end + 1 >= href.size()) return false;
    const std::string_view folder = href.substr(at + 1, end - at - 1);
    if (folder.size() > 2 && folder.size() <= kMaxFolder &&
        data::is_word(base::lowered(folder), data::kProfileFolder))
      return true;
    at = end;
  }
  return false;
}

const std::string kRelKey = "rel=author";  // all links to authors are alike, whatever their class

// Names of elements of one kind that stand together are one list as well.
class Union {
 public:
  void add(const std::vector<std::string>& names, dom::NodeId node) {
    if (names.empty()) return;
    if (first_ == dom::kNoNode) first_ = node;
    ++elements_;
    for (const std::string& name : names) {
      if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
    }
  }
  bool several() const { return elements_ > 1 && names_.size() > 1 && names_.size() < 12; }
  const std::vector<std::string>& names() const { return names_; }
  dom::NodeId first() const { return first_; }

 private:
  std::vector<std::string> names_;
  dom::NodeId first_ = dom::kNoNode;
  int elements_ = 0;
};

class Elements {
 public:
  explicit Elements(CandidateList& list) : list_(list), facts_(list.facts()) {
    for (const dom::NodeId node : facts_.scan.author_links) note_alike(node);
    for (const dom::NodeId node : facts_.scan.author_links)
      alike_[kRelKey].push_back(facts_.blocks.first_at_or_after(node));
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintAuthor) != 0) note_alike(node);
    }
  }

  void add_properties() {
    Union all;
    for (const evidence::PropertyNode& p : facts_.scan.properties) {
      if (p.property != "author" && p.property != "creator") continue;
      std::string text(facts_.document.attribute(p.node, "content"));
      if (text.empty()) {
        // The name inside, not the biography around it.
        dom::NodeId inner = p.node;
        for (const evidence::PropertyNode& n : facts_.scan.properties) {
          if (n.property == "name" && n.node > p.node && facts_.document.contains(p.node, n.node)) {
            inner = n.node;
            break;
          }
        }
        text = facts_.document.attribute(inner, "content");
        if (text.empty() && facts_.document.node(inner).end - inner < kMaxElementNodes) {
          text = evidence::short_text(facts_.document, inner);
        }
      }
      if (text.size() > kMaxElementBytes) continue;
      const std::vector<std::string> names = parse_names(text);
      list_.place(list_.add(names, evidence::Source::kAuthorMicrodata, F::micro), p.node, text.size());
      add_stacked(p.node);
      if ((facts_.scan.hints_of(p.node) & data::kHintOutside) == 0) all.add(names, p.node);
    }
    add_union(all, evidence::Source::kAuthorMicrodata, F::micro);
  }

  void add_links() {
    Union all;
    for (const dom::NodeId node : facts_.scan.author_links) {
      const std::string text = evidence::short_text(facts_.document, node);
      if (text.size() > kMaxElementBytes) continue;
      const std::vector<std::string> names = parse_names(text);
      AuthorCandidate* c = list_.add(names, evidence::Source::kAuthorRel, F::rel);
      list_.place(c, node, text.size());
      count_alike(c, node);
      add_stacked(node);
      if ((facts_.scan.hints_of(node) & data::kHintOutside) == 0) all.add(names, node);
    }
    add_union(all, evidence::Source::kAuthorRel, F::rel);
  }

  // Links to an author's page, by the page's address: most sites mark them no other way.
  void add_profiles() {
    const dom::NodeId headline = list_.headline();
    if (headline == dom::kNoNode) return;
    Union all;
    const dom::NodeId first = headline - std::min(kProfileAbove, headline);
    const dom::NodeId last = std::min<dom::NodeId>(facts_.document.size(), headline + kProfileBelow);
    for (dom::NodeId id = first; id < last; ++id) {
      const dom::Node& node = facts_.document.node(id);
      if (node.tag != dom::Tag::k_a || node.end - id > kMaxElementNodes) continue;
      if (!is_profile_address(facts_.document.attribute(id, "href"))) continue;
      const std::string text = evidence::short_text(facts_.document, id);
      if (text.empty() || text.size() > kMaxElementBytes) continue;
      if (is_in_sentence(id)) continue;
      const std::vector<std::string> names = parse_names(text);
      list_.place(list_.add(names, evidence::Source::kAuthorProfile, F::profile), id, text.size());
      if ((facts_.scan.hints_of(id) & data::kHintOutside) == 0) all.add(names, id);
    }
    add_union(all, evidence::Source::kAuthorProfile, F::profile);
  }

  void add_hinted() {
    Union near;
    dom::BlockId last = dom::kNoBlock;
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintAuthor) == 0) continue;
      if (facts_.document.node(node).end - node > kMaxElementNodes) continue;
      const std::string text = evidence::short_text(facts_.document, node);
      if (text.empty() || text.size() > kMaxElementBytes || names_another(node)) continue;
      add_shown(text, node, evidence::Source::kAuthorElement, F::element);
      add_stacked(node);
      add_stacked(node + 1);
      // Elements in one block or the next belong together.
      const dom::BlockId block = facts_.blocks.first_at_or_after(node);
      if (last != dom::kNoBlock && block > last + 2) {
        add_union(near, evidence::Source::kAuthorElement, F::element);
        near = {};
      }
      near.add(parse_names(text), node);
      last = block;
    }
    add_union(near, evidence::Source::kAuthorElement, F::element);
  }

 private:
  // Elements alike are the list of other stories' authors, or of comments.
  std::string likeness(dom::NodeId node) const {
    const dom::NodeId parent = facts_.document.node(node).parent;
    std::string key(facts_.document.attribute(node, "class"));
    key += '|';
    if (parent != dom::kNoNode) key += facts_.document.attribute(parent, "class");
    key += static_cast<char>('0' + static_cast<int>(facts_.document.node(node).tag) % 64);
    return key;
  }
  void note_alike(dom::NodeId node) {
    alike_[likeness(node)].push_back(facts_.blocks.first_at_or_after(node));
  }
  void count_alike(AuthorCandidate* candidate, dom::NodeId node) const {
    const bool link = std::find(facts_.scan.author_links.begin(), facts_.scan.author_links.end(), node) !=
                      facts_.scan.author_links.end();
    const auto found = alike_.find(link ? kRelKey : likeness(node));
    if (candidate == nullptr || found == alike_.end()) return;
    const dom::BlockId own = facts_.blocks.first_at_or_after(node);
    int others = 0;
    int before = 0;
    for (const dom::BlockId block : found->second) {
      const dom::BlockId apart = block > own ? block - own : own - block;
      if (apart > (link ? 1 : kTogether)) ++others;
      if (block < own) ++before;
    }
    AuthorCandidate& c = *candidate;
    const float count = static_cast<float>(std::min(others, 9));
    const bool first = before == 0;
    // The place that is most its own counts, except that links to several authors are a list for certain.
    if (c[F::shown] > 1 && c[F::alike] <= count) return;
    if (!link && c[F::rel] > 0 && c[F::alike] > count) return;
    c[F::alike] = count;
    c[F::first_of_alike] = first ? 1.0f : 0.0f;
  }

  // "Lupita Norton was at the opening.": a link to somebody whom the text is about. A small letter behind the
  // name begins neither a role nor a place.
  bool is_in_sentence(dom::NodeId link) const {
    const dom::NodeId after = facts_.document.node(link).end;
    if (after >= facts_.document.size() || facts_.document.node(after).kind != dom::NodeKind::kText)
      return false;
    const std::string_view rest = facts_.document.node(after).text;
    const std::string_view word = base::trim(rest).substr(0, base::trim(rest).find(' '));
    if (word.empty() || !base::is_lower(word[0])) return false;
    return !data::is_word(base::fold_words(word), data::kNameJoinerWord | data::kNameEndWord |
                                                      data::kRoleWord | data::kBylinePreposition |
                                                      data::kBylineVerb);
  }

  // Elements side by side from `first` on, alike in tag and class, each a name with its role, and nothing
  // between them but joining words: the article's authors.
  void add_stacked(dom::NodeId first) {
    if (first == dom::kNoNode || first >= facts_.document.size()) return;
    const dom::NodeId parent = facts_.document.node(first).parent;
    if (parent == dom::kNoNode) return;
    const dom::NodeId last = std::min(facts_.document.node(parent).end, first + kMaxBox);
    std::vector<std::string> names;
    dom::NodeId like = dom::kNoNode;
    for (dom::NodeId id = first; id < last; id = facts_.document.node(id).end) {
      const dom::Node& node = facts_.document.node(id);
      const bool is_text = node.kind == dom::NodeKind::kText;
      if (!is_text && node.end - id > kMaxElementNodes) break;
      const std::string text = evidence::squeeze(is_text ? std::string(node.text.substr(0, kMaxElementBytes))
                                                         : evidence::short_text(facts_.document, id));
      const std::string key = base::word_key(text);
      if (key.empty() || data::is_word(key, data::kNameJoinerWord) || data::is_word(key, data::kBylineLabel))
        continue;
      if (is_text || text.size() > kMaxElementBytes) break;
      std::vector<std::string> own = parse_names(text);
      if (own.size() > 1) own.resize(text.find(',') == std::string::npos ? 1 : own.size());
      if (own.size() != 1 && text.find('\n') != std::string::npos)
        own = parse_names(text.substr(0, text.find('\n')));
      if (own.size() != 1 || !is_full_name(own.front()) || has_role_word(own.front()) || has_year(text))
        break;
      // "Photography by Bo Lind" names somebody else.
      std::size_t opening = 0;
      if (!starts_byline(text, opening)) opening = 0;
      if (text.find(own.front()) > opening + 2) break;
      if (like == dom::kNoNode) like = id;
      const bool alike = node.tag == facts_.document.node(like).tag &&
                         facts_.document.attribute(id, "class") == facts_.document.attribute(like, "class");
      if (!alike) break;
      if (std::find(names.begin(), names.end(), own.front()) == names.end()) names.push_back(own.front());
    }
    if (names.size() < 2 || names.size() > 8) return;
    AuthorCandidate* c = list_.add(names, evidence::Source::kAuthorElement, F::element);
    if (c == nullptr) return;
    c->stacked = true;
    c->only_stacked = (*c)[F::occurrences] <= 1;
    (*c)[F::united] = 1;
    list_.place(c, first, 0);
  }

  void add_union(const Union& all, evidence::Source source, F feature) {
    if (!all.several()) return;
    AuthorCandidate* c = list_.add(all.names(), source, feature);
    if (c == nullptr) return;
    c->only_stacked = false;
    (*c)[F::united] = 1;
    list_.place(c, all.first(), 0);
  }

  // Classes such as "quote-author" and "photo-author" name somebody else.
  bool names_another(dom::NodeId node) const {
    static constexpr std::string_view kOthers[] = {"quote",   "photo",       "image",   "credit",
                                                   "comment", "testimonial", "caption", "review-author",
                                                   "book-",   "related"};
    constexpr int kLevels = 3;
    for (int level = 0; level < kLevels && node != dom::kNoNode;
         ++level, node = facts_.document.node(node).parent) {
      if (facts_.document.node(node).tag == dom::Tag::k_blockquote) return true;
      if ((facts_.scan.hints_of(node) & data::kHintThing) != 0) return true;
      const std::string_view words =
          level == 0 ? facts_.document.attribute(node, "class") : std::string_view();
      if (std::any_of(std::begin(kOthers), std::end(kOthers), [&](std::string_view other) {
            return base::find_ignore_case(words, other) != std::string_view::npos;
          }))
        return true;
    }
    return false;
  }

  void add_shown(std::string_view text, dom::NodeId node, evidence::Source source, F feature) {
    std::size_t length = 0;
    const bool by = starts_byline(text, length);
    AuthorCandidate* c = list_.add(parse_names(text), source, feature);
    list_.place(c, node, text.size());
    count_alike(c, node);
    if (c != nullptr && by) (*c)[F::has_by] = 1;
    // The lines of a byline box: a name, then a role or a date.
    const std::size_t line_end = text.find('\n');
    if (line_end != std::string_view::npos && line_end > 2) {
      c = list_.add(parse_names(text.substr(0, line_end)), source, feature);
      list_.place(c, node, text.size());
      count_alike(c, node);
      if (c != nullptr && by) (*c)[F::has_by] = 1;
    }
  }

  CandidateList& list_;
  const evidence::PageFacts& facts_;
  std::unordered_map<std::string, std::vector<dom::BlockId>> alike_;
};

}  // namespace

void add_author_elements(CandidateList& list) {
  Elements elements(list);
  elements.add_properties();
  elements.add_links();
  elements.add_profiles();
  elements.add_hinted();
}

}  // namespace presscut::author
