#include "evidence/element_scan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "base/ascii.h"
#include "base/memo.h"
#include "data/attribute_names.h"
#include "dom/blocks.h"

namespace presscut::evidence {
namespace {

using dom::Document;
using dom::NodeId;
using dom::Tag;

constexpr std::size_t kMaxNodes = 200;
// A zone that spans more of the page than this is the page's own frame, whatever its class says.
constexpr double kMaxOfPage = 0.45;

// The rows of the class words that are hints.
constexpr std::size_t kHintCount =
    static_cast<std::size_t>(std::count_if(std::begin(data::kClassWords), std::end(data::kClassWords),
                                           [](const data::ClassWord& row) { return row.hints != 0; }));
constexpr auto kHintWords = [] {
  std::array<data::ClassWord, kHintCount> words{};
  std::copy_if(std::begin(data::kClassWords), std::end(data::kClassWords), words.begin(),
               [](const data::ClassWord& row) { return row.hints != 0; });
  return words;
}();

constexpr std::array<std::uint8_t, 27> first_letters() {
  std::array<std::uint8_t, 27> first{};
  std::size_t row = 0;
  for (std::size_t letter = 0; letter < 26; ++letter) {
    first[letter] = static_cast<std::uint8_t>(row);
    while (row < kHintWords.size() && kHintWords[row].word[0] == static_cast<char>('a' + letter)) ++row;
  }
  first[26] = static_cast<std::uint8_t>(row);
  return first;
}
constexpr auto kFirst = first_letters();
static_assert(kHintWords.size() < 256);

// Which two letters begin a word of the table: most words of classes are none.
constexpr std::array<std::uint32_t, 26> second_letters() {
  std::array<std::uint32_t, 26> seconds{};
  for (const data::ClassWord& word : kHintWords) {
    seconds[static_cast<std::size_t>(word.word[0] - 'a')] |= 1u << (word.word[1] - 'a');
  }
  return seconds;
}
constexpr auto kSeconds = second_letters();

std::uint32_t hint_at(std::string_view rest) {
  if (rest.size() < 2) return 0;
  const auto index = static_cast<std::size_t>(base::to_lower(rest[0]) - 'a');
  const char second = base::to_lower(rest[1]);
  if (second < 'a' || second > 'z' || (kSeconds[index] >> (second - 'a') & 1u) == 0) return 0;
  std::uint32_t hints = 0;
  for (std::size_t row = kFirst[index]; row < kFirst[index + 1]; ++row) {
    const data::ClassWord& word = kHintWords[row];
    if (!base::starts_with_ignore_case(rest, word.word)) continue;
    if (word.hint_whole && rest.size() > word.word.size() && base::is_lower(rest[word.word.size()])) continue;
    hints |= word.hints;
  }
  return hints;
}

std::uint32_t tag_hints(Tag tag) {
  switch (tag) {
    case Tag::k_nav:
      return data::kHintNav;
    case Tag::k_footer:
      return data::kHintFooter;
    case Tag::k_aside:
      return data::kHintAside;
    case Tag::k_header:
      return data::kHintHeader;
    case Tag::k_article:
      return data::kHintArticle;
    case Tag::k_main:
      return data::kHintMain;
    case Tag::k_a:
      return data::kHintLink;
    case Tag::k_figcaption:
      return data::kHintCaption;
    default:
      return 0;
  }
}

class Scanner {
 public:
  explicit Scanner(const Document& document) : document_(document) {
    scan_.hints.assign(document.size(), 0);
    large_ = static_cast<std::size_t>(kMaxOfPage * document.size());
  }

  PageScan scan() {
    for (NodeId id = 0; id < document_.size(); ++id) {
      const dom::Node& node = document_.node(id);
      const std::uint32_t inherited =
          node.parent == dom::kNoNode ? 0 : scan_.hints[node.parent] & data::kHintZones;
      if (node.kind == dom::NodeKind::kText) {
        scan_.hints[id] = inherited;
      } else {
        scan_.hints[id] = inherited | enter(id, node);
      }
    }
    return std::move(scan_);
  }

 private:
  // The element's own hints; what it is goes to the lists.
  std::uint32_t enter(NodeId id, const dom::Node& node) {
    switch (node.tag) {
      case Tag::k_meta:
        add_meta(id);
        return 0;
      case Tag::k_link:
        add_link(id);
        return 0;
      case Tag::k_base:
        if (scan_.base.empty()) scan_.base = document_.attribute(id, "href");
        return 0;
      case Tag::k_title:
        if (scan_.title == dom::kNoNode && node.parent == document_.head()) scan_.title = id;
        return 0;
      case Tag::k_html:
        scan_.language = document_.attribute(id, "lang");
        if (scan_.language.empty()) scan_.language = document_.attribute(id, "xml:lang");
        return 0;
      case Tag::k_body:
        if (scan_.language.empty()) scan_.language = document_.attribute(id, "lang");
        return 0;
      case Tag::k_script:
      case Tag::k_style:
        return 0;
      default:
        break;
    }
    std::uint32_t own = tag_hints(node.tag);
    bool hidden = false;
    for (const dom::Attribute& a : document_.attributes(id)) {
      if (a.name == "class" || a.name == "id" || a.name == "data-testid" || a.name == "data-component") {
        own |= hints_.get(base::quick_hash(a.value), [&] { return parse_hints(a.value); });
      } else if (a.name == "itemprop") {
        add_property(id, a.value);
      } else if (a.name == "rel" && node.tag == Tag::k_a) {
        if (base::find_ignore_case(a.value, "author") != std::string_view::npos) push(scan_.author_links, id);
      } else if (a.name == "hidden" || a.name == "style") {
        hidden = true;
      } else if (a.name.starts_with("data-") &&
                 std::binary_search(data::kDateAttributes.begin(), data::kDateAttributes.end(), a.name)) {
        push(scan_.dated, id);
      }
    }
    if (hidden && dom::is_hidden(document_, id)) own |= data::kHintHidden;
    if (node.end - id > large_)
      own &= ~(data::kHintOutside | data::kHintAuthorBio | data::kHintHidden | data::kHintCaption);
    if (dom::heading_level(node.tag) >= 1 && dom::heading_level(node.tag) <= 4) push(scan_.headings, id);
    const bool unknown = node.tag == Tag::kUnknown;
    if (unknown && node.text == "author") own |= data::kHintAuthor;
    // <relative-time>, <time-ago> and other custom elements
    if (node.tag == Tag::k_time || (unknown && document_.has_attribute(id, "datetime")))
      push(scan_.times, id);
    constexpr std::uint32_t kOwn =
        data::kHintDate | data::kHintAuthor | data::kHintTitle | data::kHintSubtitle;
    if ((own & kOwn) != 0 && node.tag != Tag::k_time) push(scan_.hinted, id);
    return own;
  }

  template <typename T>
  static void push(std::vector<T>& list, const T& item) {
    if (list.size() < kMaxNodes) list.push_back(item);
  }

  void add_meta(NodeId id) {
    std::string_view name;
    std::string_view content;
    for (const dom::Attribute& a : document_.attributes(id)) {
      if (a.name == "content") {
        content = a.value;
      } else if (a.name == "property" ||
                 (name.empty() && (a.name == "name" || a.name == "itemprop" || a.name == "http-equiv"))) {
        name = a.value;
      }
      if (a.name == "itemprop") add_property(id, a.value);
    }
    name = base::trim(name);
    if (content.empty() || name.empty() || name.size() > 48) return;
    const std::string lower = base::lowered(name);
    const auto found =
        std::lower_bound(std::begin(data::kMetaNames), std::end(data::kMetaNames), lower,
                         [](const data::MetaName& m, const std::string& n) { return m.name < n; });
    if (found != std::end(data::kMetaNames) && found->name == lower)
      push(scan_.metas, {found->field, name, content});
  }

  void add_link(NodeId id) {
    const std::string_view rel = document_.attribute(id, "rel");
    if (scan_.canonical.empty() && base::equals_ignore_case(rel, "canonical")) {
      scan_.canonical = document_.attribute(id, "href");
    }
  }

  void add_property(NodeId id, std::string_view property) {
    static constexpr std::string_view kAsked[] = {
        "alternativeHeadline", "author",   "creator",    "dateCreated", "dateModified",
        "datePublished",       "headline", "inLanguage", "name",        "publisher"};
    // Several may stand in one attribute ("author creator"): the first that counts.
    for (property = base::trim(property); !property.empty();) {
      const std::size_t end = std::min(property.find(' '), property.size());
      const std::string_view one = property.substr(0, end);
      if (std::binary_search(std::begin(kAsked), std::end(kAsked), one)) {
        push(scan_.properties, {id, one});
        return;
      }
      property = base::trim(property.substr(end));
    }
  }

  const Document& document_;
  base::Memo<std::uint32_t> hints_;  // of class and id attributes
  PageScan scan_;
  std::size_t large_ = 0;
};

}  // namespace

std::uint32_t parse_hints(std::string_view words) {
  std::uint32_t hints = 0;
  bool in_word = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    const bool start = base::is_alpha(c) && (!in_word || (base::is_upper(c) && base::is_lower(words[i - 1])));
    in_word = base::is_alpha(c);
    if (start) hints |= hint_at(words.substr(i));
  }
  return hints;
}

PageScan scan_page(const Document& document) {
  return Scanner(document).scan();
}

}  // namespace presscut::evidence
