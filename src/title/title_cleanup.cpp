#include "title/title_cleanup.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/url.h"
#include "evidence/element_text.h"
#include "evidence/html_text.h"
#include "evidence/site.h"

namespace presscut::title {
namespace {

constexpr std::size_t kMaxName = 60;  // bytes of a site's or section's name
constexpr std::size_t kMaxNames = 60;
constexpr dom::NodeId kLinkNodes = 12;

// Between a headline and a name. The first are strong: they hardly ever stand inside a headline.
constexpr auto kStrongSeparators = std::to_array<std::string_view>(
    {" - ", " | ", " – ", " — ", " • ", " · ", " « ", " » ", " :: ", " ~ ", "｜", "－", " ― ", " ‹ ", " › "});
constexpr auto kWeakSeparators =
    std::to_array<std::string_view>({"|", " / ", " > ", " < ", ": ", " : ", "：", ", ", "_"});

std::size_t count_words(std::string_view key) {
  return key.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(key.begin(), key.end(), ' '));
}

bool contains(const std::vector<std::string>& list, std::string_view key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

void add_name(std::vector<std::string>& list, std::string_view text) {
  if (text.empty() || text.size() > kMaxName || list.size() >= kMaxNames) return;
  std::string key = base::word_key(text);
  if (!key.empty() && !contains(list, key)) list.push_back(std::move(key));
}

bool leads_home(std::string_view href, std::string_view host) {
  if (href == "/" || href == "./" || href == "../") return true;
  const std::size_t at = href.find("//");
  if (at == std::string_view::npos || host.empty()) return false;
  std::string_view rest = href.substr(at + 2);
  if (rest.ends_with('/')) rest.remove_suffix(1);
  return rest.find('/') == std::string_view::npos && rest.find(host) != std::string_view::npos;
}

struct Cut {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
  bool strong = false;
};

// The last (or first) separator of the title.
Cut find_cut(std::string_view title, bool last) {
  Cut best;
  const auto look = [&](std::string_view separator, bool strong) {
    const std::size_t at = last ? title.rfind(separator) : title.find(separator);
    if (at == std::string_view::npos || at == 0 || at + separator.size() >= title.size()) return;
    const bool better = best.at == std::string_view::npos || (last ? at > best.at : at < best.at) ||
                        (at == best.at && separator.size() > best.length);
    if (better) best = {at, separator.size(), strong};
  };
  for (const std::string_view separator : kStrongSeparators) look(separator, true);
  for (const std::string_view separator : kWeakSeparators) look(separator, false);
  return best;
}

}  // namespace

std::string_view trim_signs(std::string_view title) {
  for (bool cut = true; cut;) {
    cut = false;
    title = base::trim(title);
    for (const std::string_view sign : {"|", "¶", "§", "#", "🔗", "•", "｜", "- "}) {
      if (title.size() > sign.size() && title.starts_with(sign) && sign != "#" && sign != "§") {
        title.remove_prefix(sign.size());
        cut = true;
      }
      if (title.size() > sign.size() && title.ends_with(sign) && sign != "- ") {
        title.remove_suffix(sign.size());
        cut = true;
      }
    }
  }
  // "(2) Ferry line …": unread messages of the tab
  std::size_t at = 1;
  while (at < title.size() && base::is_digit(title[at])) ++at;
  if (title.starts_with('(') && at > 1 && at <= 3 && title.substr(at).starts_with(") "))
    title.remove_prefix(at + 2);
  return title;
}

bool KnownNames::is_site(std::string_view key) const {
  if (key.empty()) return false;
  return std::any_of(sites.begin(), sites.end(), [&](const std::string& name) {
    if (name == key) return true;
    // "日本経済新聞" of "日本経済新聞 電子版", "Daily Ledger" of "The Daily Ledger"
    const bool starts = key.size() >= 6 && name.starts_with(key) && name[key.size()] == ' ';
    return starts || (name.starts_with("the ") && name.substr(4) == key);
  });
}

bool KnownNames::is_section(std::string_view key) const {
  return contains(sections, key);
}

KnownNames known_names(const evidence::PageFacts& facts, std::string_view site) {
  KnownNames names;
  add_name(names.sites, site);
  names.own = base::word_key(site);
  for (const evidence::LinkedThing& thing : facts.linked.things) add_name(names.sites, thing.publisher);
  const evidence::PageFacts quiet{facts.document, facts.blocks, facts.options,
                                  facts.scan,     facts.linked, nullptr};
  const std::string host = base::lowered(base::host_of(evidence::choose_url(quiet).value_or("")));
  for (dom::NodeId id = 0; id < facts.document.size(); ++id) {
    const dom::Node& node = facts.document.node(id);
    if (node.tag != dom::Tag::k_a || node.end - id > kLinkNodes) continue;
    const bool home = leads_home(facts.document.attribute(id, "href"), host);
    const bool nav = (facts.scan.hints_of(id) & (data::kHintNav | data::kHintHeader)) != 0;
    if (!home && !nav) continue;
    const std::string text = evidence::short_text(facts.document, id);
    if (count_words(base::word_key(text)) > 4) continue;
    add_name(home ? names.sites : names.sections, text);
  }
  for (const std::string_view general : {"home", "homepage", "start", "startseite", "accueil", "inicio"})
    std::erase(names.sites, std::string(general));
  return names;
}

std::string clean_title(std::string_view title, const KnownNames& names, bool alone) {
  constexpr int kMaxCuts = 4;
  title = trim_signs(title);
  bool cut_site = false;
  for (int round = 0; round < kMaxCuts; ++round) {
    const Cut last = find_cut(title, true);
    if (last.at == std::string_view::npos) break;
    const std::string tail = base::word_key(title.substr(last.at + last.length));
    if (names.is_site(tail) || (last.strong && names.is_section(tail))) {
      cut_site = cut_site || names.is_site(tail);
      title = trim_signs(title.substr(0, last.at));
      continue;
    }
    const Cut first = find_cut(title, false);
    const std::string head = base::word_key(title.substr(0, first.at));
    if ((names.is_site(head) && (alone || names.is_own(head))) || (cut_site && names.is_section(head))) {
      cut_site = true;
      title = trim_signs(title.substr(first.at + first.length));
      continue;
    }
    constexpr std::size_t kNameWords = 3;
    const std::string rest = base::word_key(title.substr(0, last.at));
    if (alone && !cut_site && last.strong && count_words(tail) <= kNameWords &&
        count_words(rest) >= std::max<std::size_t>(2, count_words(tail))) {
      cut_site = true;
      title = trim_signs(title.substr(0, last.at));
      continue;
    }
    break;
  }
  return std::string(title);
}

std::string heading_without_labels(const dom::Document& document, dom::NodeId heading) {
  static constexpr std::string_view kLabels[] = {"kicker",  "badge",     "eyebrow",
                                                 "premium", "permalink", "headerlink"};
  std::string text;
  bool left_out = false;
  for (dom::NodeId id = heading + 1; id < document.node(heading).end;) {
    const dom::Node& node = document.node(id);
    if (node.kind == dom::NodeKind::kText) {
      text += node.text;
      ++id;
      continue;
    }
    const std::string_view words = document.attribute(id, "class");
    const bool label = std::any_of(std::begin(kLabels), std::end(kLabels), [&](std::string_view word) {
      return base::find_ignore_case(words, word) != std::string_view::npos;
    });
    const std::string inside = label ? evidence::short_text(document, id) : std::string();
    constexpr std::size_t kLabelWords = 4;
    if (label && count_words(base::word_key(inside)) <= kLabelWords && !inside.ends_with(':')) {
      left_out = true;
      text += ' ';
      id = node.end;
      continue;
    }
    if (node.tag == dom::Tag::k_br) text += ' ';
    ++id;
  }
  text = evidence::squeeze(text);
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (text.starts_with(':')) return {};
  return left_out && count_words(base::word_key(text)) >= 2 ? text : std::string();
}

bool is_truncated(std::string_view title) {
  return title.ends_with("…") || title.ends_with("...");
}

}  // namespace presscut::title
