#include "body/page_verdict.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/hash.h"
#include "data/words.h"
#include "model/forest.h"

namespace presscut::body {
namespace {

enum class Verdict : std::size_t {
#define PRESSCUT_FEATURE(name) k_##name,
  PRESSCUT_VERDICT_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};

constexpr std::uint32_t kLongWords = 20;
constexpr std::uint32_t kWallWords = 300;  // consent notices are shorter
constexpr std::uint32_t kManyLines = 6;    // so many kept blocks …
constexpr std::uint32_t kLineWords = 12;   // … all shorter than this are a list of teasers

float log1(double value) {
  return static_cast<float>(std::log1p(value));
}
float share(double part, double whole) {
  return whole <= 0 ? 0 : static_cast<float>(part / whole);
}

// Path of an address, without scheme, host, query and fragment.
std::string_view path_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, std::min(url.find_first_of("?#"), url.size()));
  const std::size_t slash = url.find('/');
  return slash == std::string_view::npos ? std::string_view{} : url.substr(slash);
}

class Measurer {
 public:
  Measurer(const dom::Page& page, const evidence::Metadata& metadata, const PageMeasures& measures,
           const std::vector<Label>& labels)
      : page_(page), metadata_(metadata), measures_(measures), labels_(labels) {
    table_.columns = static_cast<std::size_t>(Verdict::kCount);
    table_.values.assign(table_.columns, 0.0F);
  }

  model::FeatureTable measure() {
    measure_blocks();
    measure_kept();
    count_shapes();
    count_elements();
    read_metadata();
    read_names();
    read_url();
    return std::move(table_);
  }

 private:
  float& at(Verdict f) { return table_.values[static_cast<std::size_t>(f)]; }

  void measure_blocks() {
    double words = 0, chars = 0, links = 0, kept_words = 0, kept_chars = 0, kept_links = 0, kept_blocks = 0;
    double squares = 0, list = 0, text = 0, long_kept = 0, sentences = 0, stop = 0, kept_text_words = 0;
    double linked_headings = 0, headings = 0, link_blocks = 0, dropped_long = 0, longest = 0;
    double run = 0, longest_run = 0;
    float first_long = -1;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const dom::Block& block = page_.blocks[id];
      const TextMeasures& measured = measures_.text[id];
      const bool is_heading =
          measures_.contexts[measures_.element[id]].distance[static_cast<std::size_t>(Landmark::kHeading)] <=
          2;
      const bool is_long = block.words >= kLongWords && block.link_density() < 0.5;
      words += block.words;
      chars += block.chars;
      links += block.link_chars;
      headings += is_heading ? 1 : 0;
      linked_headings += is_heading && block.link_density() > 0.8 ? 1 : 0;
      link_blocks += block.link_density() > 0.8 ? 1 : 0;
      if (labels_[id].role == Role::kDrop) {
        dropped_long += is_long ? 1 : 0;
        if (is_long) run = 0;
        continue;
      }
      ++kept_blocks;
      kept_words += block.words;
      kept_chars += block.chars;
      kept_links += block.link_chars;
      squares += static_cast<double>(labels_[id].score) * block.words;
      longest = std::max(longest, static_cast<double>(block.words));
      list += labels_[id].role == Role::kListItem ? block.words : 0;
      text += labels_[id].role == Role::kText ? block.words : 0;
      sentences += measured.sentence_marks;
      stop += measured.stop_words;
      kept_text_words += measured.words;
      if (is_long) {
        ++long_kept;
        longest_run = std::max(longest_run, ++run);
        if (first_long < 0) first_long = share(id, page_.blocks.size());
      }
    }
    at(Verdict::k_kept_words) = log1(kept_words);
    at(Verdict::k_kept_blocks) = log1(kept_blocks);
    at(Verdict::k_kept_mean_words) = share(kept_words, kept_blocks);
    at(Verdict::k_kept_longest) = log1(longest);
    at(Verdict::k_kept_share) = share(kept_words, words);
    at(Verdict::k_kept_links) = share(kept_links, kept_chars);
    at(Verdict::k_page_links) = share(links, chars);
    at(Verdict::k_page_words) = log1(words);
    at(Verdict::k_page_blocks) = log1(page_.blocks.size());
    at(Verdict::k_level) = share(squares, kept_words);
    at(Verdict::k_long_kept) = log1(long_kept);
    at(Verdict::k_long_run) = log1(longest_run);
    at(Verdict::k_sentences) = share(sentences, kept_words);
    at(Verdict::k_linked_headings) = log1(linked_headings);
    at(Verdict::k_headings) = log1(headings);
    at(Verdict::k_list_share) = share(list, kept_words);
    at(Verdict::k_text_share) = share(text, kept_words);
    at(Verdict::k_first_long) = first_long;
    at(Verdict::k_link_blocks) = share(link_blocks, page_.blocks.size());
    at(Verdict::k_dropped_long) = log1(dropped_long);
    at(Verdict::k_stop_share) = share(stop, kept_text_words);
  }

  // How the kept text is spread: an article has its mass in long paragraphs, a listing in many short ones.
  void measure_kept() {
    std::vector<double> sizes;
    double total = 0, long40 = 0, headings = 0, near = 0, far = 0, digits = 0, prices = 0;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      for (const char c : page_.blocks[id].text) prices += c == '$' ? 1 : 0;
      if (labels_[id].role == Role::kDrop) continue;
      const double words = page_.blocks[id].words;
      sizes.push_back(words);
      total += words;
      long40 += words >= 40 ? 1 : 0;
      headings += labels_[id].role == Role::kHeading ? 1 : 0;
      digits += measures_.text[id].digits;
      const ElementContext& context = measures_.contexts[measures_.element[id]];
      near += words * static_cast<double>(context.own.mean());
      far += words * static_cast<double>(context.all.min);
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    double top3 = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, sizes.size()); ++i) top3 += sizes[i];
    at(Verdict::k_kept_long40) = log1(long40);
    at(Verdict::k_kept_top3) = share(top3, total);
    at(Verdict::k_kept_headings) = share(headings, static_cast<double>(sizes.size()));
    at(Verdict::k_near_weight) = share(near, total);
    at(Verdict::k_far_weight) = share(far, total);
    at(Verdict::k_numbers) = share(digits, total);
    at(Verdict::k_prices) = log1(prices);
    at(Verdict::k_article_body) = metadata_.article_body.empty() ? 0.0F : 1.0F;
    at(Verdict::k_description_words) = static_cast<float>(measure_text(metadata_.description, nullptr).words);
    at(Verdict::k_subtitle) = metadata_.subtitle ? 1 : 0;
  }

  // Cards, teasers and products repeat one shape many times.
  void count_shapes() {
    std::unordered_map<std::uint64_t, std::uint32_t> shapes;
    std::vector<std::uint64_t> keys(page_.blocks.size());
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const dom::NodeId element = measures_.element[id];
      const dom::NodeId parent = page_.document.node(element).parent;
      std::uint64_t key = base::hash_text(page_.document.attribute(element, "class"),
                                          base::hash_text(page_.document.node(element).text));
      if (parent != dom::kNoNode) key = base::hash_text(page_.document.attribute(parent, "class"), key);
      keys[id] = key * 31 + page_.document.node(element).depth;
      if (page_.blocks[id].words >= 3 && page_.blocks[id].words < kLongWords) ++shapes[keys[id]];
    }
    double repeated = 0;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const auto found = shapes.find(keys[id]);
      if (labels_[id].role != Role::kDrop && found != shapes.end() && found->second >= 6) ++repeated;
    }
    at(Verdict::k_repeated_share) = share(repeated, page_.blocks.size());
  }

  void count_elements() {
    double h1 = 0, articles = 0, times = 0, images = 0, inputs = 0, sections = 0;
    for (const dom::Node& node : page_.document.nodes()) {
      if (node.kind != dom::NodeKind::kElement) continue;
      h1 += node.tag == dom::Tag::k_h1 ? 1 : 0;
      articles += node.tag == dom::Tag::k_article ? 1 : 0;
      times += node.tag == dom::Tag::k_time ? 1 : 0;
      images += node.tag == dom::Tag::k_img ? 1 : 0;
      sections += node.tag == dom::Tag::k_section ? 1 : 0;
      const bool input = node.tag == dom::Tag::k_input || node.tag == dom::Tag::k_select;
      inputs += input ? 1 : 0;
    }
    at(Verdict::k_images) = log1(images);
    at(Verdict::k_inputs) = log1(inputs);
    at(Verdict::k_sections) = log1(sections);
    at(Verdict::k_h1_count) = static_cast<float>(std::min(h1, 9.0));
    at(Verdict::k_article_elements) = log1(articles);
    at(Verdict::k_time_elements) = log1(times);
  }

  void read_metadata() {
    at(Verdict::k_published) = metadata_.date_published ? 1 : 0;
    at(Verdict::k_authors) = static_cast<float>(std::min<std::size_t>(metadata_.authors.size(), 4));
    at(Verdict::k_title_words) =
        static_cast<float>(measure_text(metadata_.title.value_or(""), nullptr).words);
    for (const std::string& type : metadata_.page_types) {
      const std::string folded = base::lowered(type);
      const auto says = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
      if (folded == "website") {
        at(Verdict::k_og_website) = 1;
      } else if (folded == "article") {
        at(Verdict::k_og_article) = 1;
      } else if (says("article") || says("posting") || says("report") || says("review")) {
        at(Verdict::k_type_article) = 1;
      } else if (says("collection") || says("itemlist") || says("searchresult") || says("offercatalog") ||
                 says("aggregate")) {
        at(Verdict::k_type_listing) = 1;
      } else if (says("product") || says("course") || says("localbusiness") || says("event") ||
                 says("service")) {
        at(Verdict::k_type_other) = 1;
      }
    }
  }

  // What the page calls itself: class words of <body> and of the main container, words of the address.
  void read_names() {
    const auto count = [&](std::string_view text) {
      const std::string key = " " + base::word_key(text) + " ";
      const auto occurring = [&](data::WordList words) {
        return static_cast<float>(std::count_if(words.begin(), words.end(), [&](std::string_view word) {
          return key.find(" " + std::string(word) + " ") != std::string::npos;
        }));
      };
      at(Verdict::k_listing_words) += occurring(data::kListingPageWords);
      at(Verdict::k_article_words) += occurring(data::kArticlePageWords);
    };
    if (page_.document.body() != dom::kNoNode) {
      count(page_.document.attribute(page_.document.body(), "class"));
      count(page_.document.attribute(page_.document.body(), "id"));
    }
    count(path_of(metadata_.url.value_or("")));
  }

  void read_url() {
    const std::string url = metadata_.url.value_or("");
    std::string_view path = path_of(url);
    at(Verdict::k_url_depth) = metadata_.url ? 0.0F : -1.0F;
    while (!path.empty() && path.back() == '/') path.remove_suffix(1);
    if (path.empty()) return;
    const std::string_view slug = path.substr(path.rfind('/') + 1);
    at(Verdict::k_url_depth) = static_cast<float>(std::count(path.begin(), path.end(), '/'));
    at(Verdict::k_url_slug_words) = static_cast<float>(
        1 + std::count_if(slug.begin(), slug.end(), [](char c) { return c == '-' || c == '_'; }));
    at(Verdict::k_url_digits) = static_cast<float>(std::count_if(path.begin(), path.end(), base::is_digit));
  }

  const dom::Page& page_;
  const evidence::Metadata& metadata_;
  const PageMeasures& measures_;
  const std::vector<Label>& labels_;
  model::FeatureTable table_;
};

// A cookie wall, in one of its sentences.
bool speaks_of_consent(std::string_view text) {
  const std::string key = base::word_key(text);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (data::is_word(std::string_view(key).substr(at, end - at), data::kConsentWord)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

model::FeatureTable measure_verdict(const dom::Page& page, const evidence::Metadata& metadata,
                                    const PageMeasures& measures, const std::vector<Label>& labels) {
  return Measurer(page, metadata, measures, labels).measure();
}

const std::vector<std::string>& verdict_names() {
  static const std::vector<std::string> names = {
#define PRESSCUT_FEATURE(name) #name,
      PRESSCUT_VERDICT_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
  };
  return names;
}

bool is_no_article(const dom::TextBlocks& blocks, const std::vector<Label>& labels) {
  std::uint32_t words = 0, longest = 0, kept = 0;
  for (dom::BlockId id = 0; id < blocks.size(); ++id) {
    if (labels[id].role == Role::kDrop) continue;
    ++kept;
    words += blocks[id].words;
    longest = std::max(longest, blocks[id].words);
  }
  if (kept >= kManyLines && longest < kLineWords) return true;
  if (words > kWallWords) return false;
  std::uint32_t consent = 0;
  for (dom::BlockId id = 0; id < blocks.size(); ++id) {
    if (labels[id].role != Role::kDrop && speaks_of_consent(blocks[id].text)) consent += blocks[id].words;
  }
  return 2 * consent > words;
}

float judge_page(const model::FeatureTable& row) {
  return model::evaluate_forest(model::kVerdict, row, nullptr, 1).front();
}

}  // namespace presscut::body
