#include "author/author_candidates.h"

#include <algorithm>

#include "author/cjk_name.h"
#include "author/person_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "base/url.h"
#include "base/utf8.h"
#include "data/words.h"
#include "evidence/element_text.h"
#include "evidence/html_text.h"
#include "evidence/site.h"

namespace presscut::author {
namespace {

using F = AuthorFeature;

constexpr std::size_t kMaxCandidates = 80;
constexpr std::size_t kMaxElementBytes = 200;  // bytes of text
constexpr dom::NodeId kMaxElementNodes = 40;   // nodes
constexpr dom::NodeId kMaxBox = 90;            // nodes of a box of several authors
constexpr dom::BlockId kBylineBlocks = 30;     // below the headline in which written bylines are looked for

constexpr dom::NodeId kProfileAbove = 80;  // nodes around the headline in which links to authors' pages count
constexpr dom::NodeId kProfileBelow = 400;

constexpr dom::BlockId kPlainAbove = 3;  // blocks around the headline for lines that are only a name
constexpr dom::BlockId kPlainBelow = 9;

int count_words(std::string_view key) {
  return 1 + static_cast<int>(std::count(key.begin(), key.end(), ' '));
}

bool has_year(std::string_view text) {
  int digits = 0;
  for (const char c : text) digits += base::is_digit(c) ? 1 : 0;
  return digits >= 3;
}

// Two to four words, each with a capital or a particle ("de", "van").
bool is_full_name(std::string_view name) {
  int words = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    ++words;
    std::size_t letter = 0;
    const char32_t c = base::next_code_point(word, letter);
    if (base::lower_letter(c) == c && c < 0x250 && word.size() > 3) return false;
  }
  return words >= 2 && words <= 4;
}

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

class Collector {
 public:
  Collector(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view site)
      : facts_(facts), site_key_(base::word_key(site)) {
    const evidence::PageFacts quiet{facts.document, facts.blocks, facts.options,
                                    facts.scan,     facts.linked, nullptr};
    host_ = base::lowered(base::host_of(evidence::choose_url(quiet).value_or("")));
    std::erase_if(host_, [](char c) { return c == '-' || c == '.'; });
    if (const evidence::LinkedThing* main = facts.linked.main_article())
      publisher_key_ = base::word_key(main->publisher);
    headline_block_ = headline == dom::kNoNode ? dom::kNoBlock : facts.blocks.first_at_or_after(headline);
  }

  std::vector<AuthorCandidate> collect(dom::NodeId headline) {
    add_linked();
    add_metas();
    add_properties();
    add_links();
    add_profiles(headline);
    add_hinted();
    add_bylines();
    add_plain();
    finish();
    return std::move(list_);
  }

 private:
  AuthorCandidate* add(const std::vector<std::string>& names, evidence::Source source, F feature) {
    if (names.empty() || names.size() > 20) return nullptr;
    std::vector<std::string> keys;
    for (const std::string& name : names) keys.push_back(base::word_key(name));
    std::sort(keys.begin(), keys.end());
    auto same =
        std::find_if(list_.begin(), list_.end(), [&](const AuthorCandidate& c) { return c.keys == keys; });
    if (same == list_.end()) {
      if (list_.size() >= kMaxCandidates) return nullptr;
      AuthorCandidate c;
      c.names = names;
      c.keys = std::move(keys);
      c.source = source;
      c[F::shown_rank] = -1;
      list_.push_back(std::move(c));
      same = std::prev(list_.end());
    }
    AuthorCandidate& c = *same;
    if (c[feature] == 0) c[F::sources] += 1;
    c[feature] += 1;
    c[F::occurrences] += 1;
    return &c;
  }

  // What the place on the page says: the best of several places counts.
  void place(AuthorCandidate* candidate, dom::NodeId node, std::size_t text_bytes) {
    if (candidate == nullptr) return;
    AuthorCandidate& c = *candidate;
    const std::uint32_t hints = facts_.scan.hints_of(node);
    const bool outside = (hints & data::kHintOutside) != 0;
    const dom::BlockId block = facts_.blocks.first_at_or_after(node);
    const int from =
        headline_block_ == dom::kNoBlock ? 0 : static_cast<int>(block) - static_cast<int>(headline_block_);
    const auto distance = static_cast<float>(std::min(400, from < 0 ? -2 * from : from));
    const bool better = c[F::shown] == 0 || (c[F::outside] > 0 && !outside) ||
                        ((c[F::outside] > 0) == outside && distance < c[F::distance]);
    c[F::shown] += 1;
    if (c[F::shown_rank] < 0) c[F::shown_rank] = static_cast<float>(shown_++);
    if (!better) return;
    const auto flag = [&](std::uint32_t hint) { return (hints & hint) != 0 ? 1.0f : 0.0f; };
    c[F::distance] = distance;
    c[F::above] = from < 0 ? 1.0f : 0.0f;
    c[F::outside] = outside ? 1.0f : 0.0f;
    c[F::in_comment] = flag(data::kHintComment);
    c[F::in_related] = flag(data::kHintRelated);
    c[F::in_aside] = flag(data::kHintAside);
    c[F::in_footer] = flag(data::kHintFooter);
    c[F::in_nav] = flag(data::kHintNav);
    c[F::in_bio] = flag(data::kHintAuthorBio);
    c[F::hidden] = flag(data::kHintHidden);
    c[F::in_link] = flag(data::kHintLink);
    c[F::in_article] = flag(data::kHintArticle | data::kHintMain);
    std::size_t bytes = 0;
    for (const std::string& name : c.names) bytes += name.size();
    c[F::share] = text_bytes == 0 ? 0.0f : static_cast<float>(bytes) / static_cast<float>(text_bytes);
    float near_date = 0;
    for (dom::BlockId b = block > 1 ? block - 2 : 0; b < block + 3 && b < facts_.blocks.size(); ++b) {
      if (facts_.blocks[b].chars < 120 && has_year(facts_.blocks[b].text)) near_date = 1;
    }
    c[F::near_date] = near_date;
  }

  void add_linked() {
    const evidence::LinkedThing* main = facts_.linked.main_article();
    for (const evidence::LinkedThing& thing : facts_.linked.things) {
      if (thing.listed && &thing != main) continue;
      std::vector<std::string> persons;
      std::vector<std::string> organizations;
      for (const evidence::LinkedPerson& person : thing.authors) {
        for (std::string& name : parse_names(person.name)) {
          auto& list = person.organization ? organizations : persons;
          if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(std::move(name));
        }
      }
      add(persons, evidence::Source::kAuthorJsonld, &thing == main ? F::jsonld : F::jsonld_other);
      add(organizations, evidence::Source::kAuthorJsonld, F::jsonld_org);
    }
  }

  void add_metas() {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < facts_.scan.metas.size(); ++i) {
      const evidence::MetaValue& m = facts_.scan.metas[i];
      if (m.field == data::MetaField::kAuthor) {
        add_meta(m, all);
      } else if (m.field == data::MetaField::kLabel && i + 1 < facts_.scan.metas.size()) {
        const evidence::MetaValue& next = facts_.scan.metas[i + 1];
        const std::string label = base::fold_words(m.content);
        const bool names =
            label.find("by") != std::string::npos || label.find("verfasst") != std::string::npos ||
            label.find("ecrit") != std::string::npos || label.find("escrito") != std::string::npos;
        if (names && next.field == data::MetaField::kData) {
          add(parse_names(evidence::plain_text(next.content)), evidence::Source::kAuthorMeta, F::label);
        }
      }
    }
    add(all, evidence::Source::kAuthorMeta, F::meta);
  }

  // "Doe, Jane": two capitalised words and a comma between them.
  static bool is_family_first(std::string_view text) {
    text = base::trim(text);
    const std::size_t comma = text.find(", ");
    return comma != std::string_view::npos && std::count(text.begin(), text.end(), ' ') == 1 &&
           base::is_upper(text[0]) && comma + 2 < text.size() && base::is_upper(text[comma + 2]) &&
           !data::is_word(text.substr(comma + 2), data::kSigningAgency) && !has_role_word(text);
  }

  static void add_meta(const evidence::MetaValue& m, std::vector<std::string>& all) {
    if (base::starts_with_ignore_case(base::trim(m.content), "http")) return;
    // citation_author is "Family, Given".
    const std::size_t comma = m.content.find(", ");
    std::vector<std::string> names;
    if ((base::equals_ignore_case(m.name, "citation_author") || is_family_first(m.content)) &&
        comma != std::string_view::npos) {
      names = {evidence::plain_text(std::string(m.content.substr(comma + 2)) + " " +
                                    std::string(m.content.substr(0, comma)))};
    } else {
      names = parse_names(evidence::plain_text(m.content));
    }
    for (std::string& name : names) {
      const std::string key = base::word_key(name);
      const bool known =
          std::any_of(all.begin(), all.end(), [&](const std::string& n) { return base::word_key(n) == key; });
      if (!known && is_name_like(name)) all.push_back(std::move(name));
    }
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
    AuthorCandidate* c = add(names, evidence::Source::kAuthorElement, F::element);
    if (c == nullptr) return;
    c->stacked = true;
    c->only_stacked = (*c)[F::occurrences] <= 1;
    (*c)[F::united] = 1;
    place(c, first, 0);
  }

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

  void add_union(const Union& all, evidence::Source source, F feature) {
    if (!all.several()) return;
    AuthorCandidate* c = add(all.names(), source, feature);
    if (c == nullptr) return;
    c->only_stacked = false;
    (*c)[F::united] = 1;
    place(c, all.first(), 0);
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
      place(add(names, evidence::Source::kAuthorMicrodata, F::micro), p.node, text.size());
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
      place(add(names, evidence::Source::kAuthorRel, F::rel), node, text.size());
      add_stacked(node);
      if ((facts_.scan.hints_of(node) & data::kHintOutside) == 0) all.add(names, node);
    }
    add_union(all, evidence::Source::kAuthorRel, F::rel);
  }

  // Links to an author's page, by the page's address: most sites mark them no other way.
  void add_profiles(dom::NodeId headline) {
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
      const std::vector<std::string> names = parse_names(text);
      place(add(names, evidence::Source::kAuthorProfile, F::profile), id, text.size());
      if ((facts_.scan.hints_of(id) & data::kHintOutside) == 0) all.add(names, id);
    }
    add_union(all, evidence::Source::kAuthorProfile, F::profile);
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
      const std::string_view words =
          level == 0 ? facts_.document.attribute(node, "class") : std::string_view();
      if (std::any_of(std::begin(kOthers), std::end(kOthers), [&](std::string_view other) {
            return base::find_ignore_case(words, other) != std::string_view::npos;
          }))
        return true;
    }
    return false;
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

  void add_shown(std::string_view text, dom::NodeId node, evidence::Source source, F feature) {
    std::size_t length = 0;
    const bool by = starts_byline(text, length);
    AuthorCandidate* c = add(parse_names(text), source, feature);
    place(c, node, text.size());
    if (c != nullptr && by) (*c)[F::has_by] = 1;
    // The lines of a byline box: a name, then a role or a date.
    const std::size_t line_end = text.find('\n');
    if (line_end != std::string_view::npos && line_end > 2) {
      c = add(parse_names(text.substr(0, line_end)), source, feature);
      place(c, node, text.size());
      if (c != nullptr && by) (*c)[F::has_by] = 1;
    }
  }

  void add_bylines() {
    const dom::BlockId first =
        headline_block_ == dom::kNoBlock ? 0 : headline_block_ - std::min<dom::BlockId>(3, headline_block_);
    const dom::BlockId last = std::min<dom::BlockId>(facts_.blocks.size(), first + kBylineBlocks + 3);
    for (dom::BlockId b = first; b < facts_.blocks.size(); ++b) {
      const dom::Block& block = facts_.blocks[b];
      if (block.chars > 140 || block.chars < 4) continue;
      std::size_t length = 0;
      // A "By" alone in its block has the name in the next.
      const std::string key = block.chars < 14 ? base::word_key(block.text) : std::string();
      const bool label = data::is_word(key, data::kBylineLabel);
      if (label && b + 1 < facts_.blocks.size() && facts_.blocks[b + 1].chars < 80) {
        add_byline(b + 1);
      } else if ((starts_byline(block.text, length) || is_cjk_text(block.text)) &&
                 (b < last || block.words < 9) && is_byline_line(block.text)) {
        add_byline(b);
      } else if (b < last && block.chars < 90 && is_dated_byline(block.text)) {
        add_byline(b);
      }
    }
  }

  // "Published on Tuesday 14 May 2024 by Ann Lee"
  static bool is_dated_byline(std::string_view text) {
    for (const std::string_view word : {" by ", " von ", " par ", " por ", " door ", " di "}) {
      const std::size_t at = base::find_ignore_case(text, word);
      if (at != std::string_view::npos && at > 3 && base::is_digit(text[at - 1]) &&
          at + word.size() < text.size() && base::is_upper(text[at + word.size()]))
        return true;
    }
    return false;
  }

  // A line beside the headline that is a full name and nothing else, or a name and a date.
  void add_plain() {
    if (headline_block_ == dom::kNoBlock) return;
    const dom::BlockId first = headline_block_ - std::min(kPlainAbove, headline_block_);
    const dom::BlockId last = std::min<dom::BlockId>(facts_.blocks.size(), headline_block_ + kPlainBelow);
    for (dom::BlockId b = first; b < last; ++b) {
      const dom::Block& block = facts_.blocks[b];
      if (b == headline_block_ || block.hidden || block.chars > 70 || block.words < 2 || block.words > 9)
        continue;
      const std::vector<std::string> names = parse_names(block.text, false);
      if (!std::all_of(names.begin(), names.end(), is_full_name)) continue;
      place(add(names, evidence::Source::kAuthorPlain, F::plain), block.first_text, block.text.size());
    }
  }

  void add_byline(dom::BlockId b) {
    const dom::Block& block = facts_.blocks[b];
    AuthorCandidate* c = add(parse_names(block.text, false), evidence::Source::kAuthorByline, F::byline);
    place(c, block.first_text, block.text.size());
    if (c != nullptr) (*c)[F::has_by] = 1;
  }

  bool is_site(std::string_view key) const {
    if (key == site_key_) return true;
    std::string letters(key);
    std::erase(letters, ' ');
    return letters.size() > 3 && host_.find(letters) != std::string::npos;
  }

  void finish() {
    bool jsonld = false;
    bool meta = false;
    bool shown = false;
    for (const AuthorCandidate& c : list_) {
      jsonld = jsonld || c[F::jsonld] > 0;
      meta = meta || c[F::meta] > 0;
      shown = shown || c[F::shown] > 0;
    }
    for (AuthorCandidate& c : list_) {
      int least = 99;
      int most = 0;
      std::size_t bytes = 0;
      for (std::size_t i = 0; i < c.names.size(); ++i) {
        const int words = count_words(c.keys[i]);
        least = std::min(least, words);
        most = std::max(most, words);
        bytes += c.names[i].size();
        std::size_t at = 0;
        const char32_t letter = base::next_code_point(c.names[i], at);
        if (base::lower_letter(letter) == letter && letter < 0x250) c[F::lower] = 1;
        if (std::any_of(c.names[i].begin(), c.names[i].end(), base::is_digit)) c[F::digit] = 1;
        if (is_site(c.keys[i])) c[F::is_site] = 1;
        if (!publisher_key_.empty() && c.keys[i] == publisher_key_) c[F::is_publisher] = 1;
        if (has_role_word(c.names[i])) c[F::has_role] = 1;
        if (is_full_name(c.names[i])) c[F::full_name] += 1;
        for (std::size_t word = 0; word < c.keys[i].size();) {
          const std::size_t end = std::min(c.keys[i].find(' ', word), c.keys[i].size());
          if (data::is_stop_word(std::string_view(c.keys[i]).substr(word, end - word))) c[F::stop_words] += 1;
          word = end + 1;
        }
      }
      // Shares, not counts: nine editors of a live page are names like one.
      const auto names = static_cast<float>(c.names.size());
      c[F::full_name] /= names;
      c[F::stop_words] /= names;
      c[F::names] = names;
      c[F::least_words] = static_cast<float>(least);
      c[F::most_words] = static_cast<float>(most);
      c[F::chars] = static_cast<float>(bytes) / static_cast<float>(c.names.size());
      c[F::page_jsonld] = jsonld ? 1.0f : 0.0f;
      c[F::page_meta] = meta ? 1.0f : 0.0f;
      c[F::page_shown] = shown ? 1.0f : 0.0f;
      c[F::near_rank] = c[F::shown] == 0 ? -1.0f : 0.0f;
      for (const AuthorCandidate& o : list_) {
        if (&o == &c) continue;
        if (o[F::shown] > 0 && c[F::shown] > 0 && o[F::distance] < c[F::distance]) c[F::near_rank] += 1;
        if (std::includes(o.keys.begin(), o.keys.end(), c.keys.begin(), c.keys.end())) c[F::in_others] += 1;
        if (std::includes(c.keys.begin(), c.keys.end(), o.keys.begin(), o.keys.end())) c[F::has_others] += 1;
      }
    }
  }

  const evidence::PageFacts& facts_;
  std::string site_key_;
  std::string publisher_key_;
  std::string host_;
  dom::BlockId headline_block_ = dom::kNoBlock;
  std::vector<AuthorCandidate> list_;
  int shown_ = 0;
};

}  // namespace

std::vector<AuthorCandidate> collect_author_candidates(const evidence::PageFacts& facts, dom::NodeId headline,
                                                       std::string_view site) {
  return Collector(facts, headline, site).collect(headline);
}

}  // namespace presscut::author
