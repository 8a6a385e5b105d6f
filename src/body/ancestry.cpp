#include "body/ancestry.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/memo.h"
#include "data/class_words.h"
#include "model/word_weights.h"

namespace presscut::body {
namespace {

// A class attribute longer than this many words is generated; the rest says nothing new.
constexpr int kMaxWords = 24;

// The families by the hash that find_word_weight takes as well: open addressing, filled by the compiler.
struct FamilySlot {
  std::uint64_t hash = 0;  // 0 is empty
  std::uint32_t family = 0;
};
constexpr std::size_t kFamilySlots = 1024;
static_assert(std::size(data::kClassWords) < kFamilySlots / 2);

constexpr std::size_t family_slot(std::uint64_t hash) {
  return static_cast<std::size_t>(hash >> 32) % kFamilySlots;
}

constexpr std::array<FamilySlot, kFamilySlots> make_family_table() {
  std::array<FamilySlot, kFamilySlots> table{};
  for (const data::ClassWord& row : data::kClassWords) {
    if (row.families == 0) continue;
    const std::uint64_t hash = model::hash_word('c', row.word);
    std::size_t at = family_slot(hash);
    while (table[at].hash != 0) at = (at + 1) % kFamilySlots;
    table[at] = {hash, row.families};
  }
  return table;
}
constexpr auto kFamilyTable = make_family_table();

std::uint32_t family_of(std::uint64_t hash) {
  for (std::size_t at = family_slot(hash); kFamilyTable[at].hash != 0; at = (at + 1) % kFamilySlots) {
    if (kFamilyTable[at].hash == hash) return kFamilyTable[at].family;
  }
  return 0;
}

bool cuts(char c) {
  return !base::is_alpha(c);
}

// Calls sink for the lower-case words of a name: "relatedPosts-3" gives related, posts.
template <typename Sink>
void each_part(std::string_view name, char* buffer, Sink sink) {
  std::size_t at = 0;
  while (at < name.size()) {
    while (at < name.size() && cuts(name[at])) ++at;
    std::size_t length = 0;
    const std::size_t start = at;
    while (at < name.size() && !cuts(name[at])) {
      if (at > start && base::is_upper(name[at]) && base::is_lower(name[at - 1])) break;
      buffer[length++] = base::to_lower(name[at++]);
    }
    if (length > 1) sink(std::string_view(buffer, length));
  }
}

template <typename Sink>
void each_name(std::string_view list, Sink sink) {
  std::size_t at = 0;
  while (at < list.size()) {
    while (at < list.size() && base::is_space(list[at])) ++at;
    const std::size_t start = at;
    while (at < list.size() && !base::is_space(list[at])) ++at;
    // Names of more than 64 bytes are generated.
    if (at > start && at - start <= 64) sink(list.substr(start, at - start));
  }
}

int landmark_of(dom::Tag tag) {
  const auto index = [](Landmark l) { return static_cast<int>(l); };
  switch (tag) {
    case dom::Tag::k_article:
      return index(Landmark::kArticle);
    case dom::Tag::k_main:
      return index(Landmark::kMain);
    case dom::Tag::k_section:
      return index(Landmark::kSection);
    case dom::Tag::k_aside:
      return index(Landmark::kAside);
    case dom::Tag::k_nav:
      return index(Landmark::kNav);
    case dom::Tag::k_header:
      return index(Landmark::kHeader);
    case dom::Tag::k_footer:
      return index(Landmark::kFooter);
    case dom::Tag::k_form:
      return index(Landmark::kForm);
    case dom::Tag::k_figure:
      return index(Landmark::kFigure);
    case dom::Tag::k_table:
      return index(Landmark::kTable);
    case dom::Tag::k_ul:
    case dom::Tag::k_ol:
    case dom::Tag::k_dl:
      return index(Landmark::kList);
    case dom::Tag::k_blockquote:
      return index(Landmark::kQuote);
    case dom::Tag::k_a:
      return index(Landmark::kLink);
    case dom::Tag::k_button:
    case dom::Tag::k_label:
    case dom::Tag::k_summary:
      return index(Landmark::kButton);
    case dom::Tag::k_h1:
    case dom::Tag::k_h2:
    case dom::Tag::k_h3:
    case dom::Tag::k_h4:
    case dom::Tag::k_h5:
    case dom::Tag::k_h6:
      return index(Landmark::kHeading);
    case dom::Tag::k_figcaption:
      return index(Landmark::kFigcaption);
    case dom::Tag::k_b:
    case dom::Tag::k_strong:
    case dom::Tag::k_em:
    case dom::Tag::k_i:
      return index(Landmark::kEmphasis);
    default:
      return -1;
  }
}

}  // namespace

template <typename Sink>
void each_element_word(const dom::Document& document, dom::NodeId element, Sink sink) {
  char buffer[64];
  char part[64];
  int left = kMaxWords;
  const auto fold = [&](std::string_view text) {
    const std::size_t length = std::min(text.size(), sizeof buffer);
    std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length), buffer, base::to_lower);
    return std::string_view(buffer, length);
  };
  sink('t', document.node(element).text);
  for (const dom::Attribute& a : document.attributes(element)) {
    if (a.name == "class" || a.name == "id") {
      each_name(a.value, [&](std::string_view name) {
        if (a.name == "class" && left > 0) sink('C', fold(name));
        each_part(name, part, [&](std::string_view word) {
          if (left-- > 0) sink('c', word);
        });
      });
    } else if (a.name == "role") {
      sink('r', fold(a.value));
    } else if (a.name == "itemprop") {
      sink('p', fold(a.value));
    }
  }
}

namespace {

struct OwnWords {
  std::uint32_t families = 0;
  WordWeights weights;
};

OwnWords read_own_words(const dom::Document& document, dom::NodeId element) {
  OwnWords own;
  each_element_word(document, element, [&](char prefix, std::string_view word) {
    const std::uint64_t hash = model::hash_word(prefix, word);
    if (prefix == 'c') own.families |= family_of(hash);
    const float* weight = model::find_word_weight(hash);
    if (weight != nullptr) own.weights.add(*weight);
  });
  return own;
}

// Equal for elements of which each_element_word tells the same.
std::uint64_t words_key(const dom::Document& document, dom::NodeId element) {
  std::uint64_t key = base::quick_hash(document.node(element).text);
  for (const dom::Attribute& a : document.attributes(element)) {
    if (a.name == "class" || a.name == "id" || a.name == "role" || a.name == "itemprop")
      key = base::quick_hash(a.value, key + static_cast<unsigned char>(a.name[0]));
  }
  return key;
}

}  // namespace

ElementContexts collect_contexts(const dom::Document& document) {
  ElementContexts result;
  result.index_.resize(document.size());
  std::vector<ElementContext>& contexts = result.contexts_;
  std::size_t elements = 0;
  for (dom::NodeId id = 0; id < document.size(); ++id)
    elements += document.node(id).kind == dom::NodeKind::kElement ? 1 : 0;
  contexts.reserve(elements);
  base::Memo<OwnWords> known;
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    const dom::Node& node = document.node(id);
    if (node.kind != dom::NodeKind::kElement) continue;
    result.index_[id] = static_cast<std::uint32_t>(contexts.size());
    ElementContext& context = contexts.emplace_back();
    const OwnWords& own = known.get(words_key(document, id), [&] { return read_own_words(document, id); });
    context.own_families = own.families;
    context.own = own.weights;
    if (node.parent == dom::kNoNode) {
      context.distance.fill(kNoLandmark);
    } else {
      const ElementContext& parent = result[node.parent];
      context.all_families = parent.all_families;
      context.all = parent.all;
      // The levels up are below 30 and so is their sum with one below 256: sixteen bytes at a time.
      for (std::size_t i = 0; i < context.distance.size(); ++i) {
        const auto further = static_cast<std::uint8_t>(parent.distance[i] + 1);
        context.distance[i] = std::min(further, kNoLandmark);
      }
    }
    context.all_families |= context.own_families;
    context.all.merge(context.own);
    const int landmark = landmark_of(node.tag);
    if (landmark >= 0) context.distance[static_cast<std::size_t>(landmark)] = 0;
  }
  return result;
}

std::vector<std::string> element_words(const dom::Document& document, dom::NodeId element) {
  std::vector<std::string> words;
  each_element_word(document, element, [&](char prefix, std::string_view word) {
    words.push_back(std::string(1, prefix) + ":" + std::string(word));
  });
  return words;
}

}  // namespace presscut::body
