#include "evidence/site.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/url.h"
#include "evidence/html_text.h"

namespace presscut::evidence {
namespace {

// The host's letters without www, dots and hyphens, to compare with a name's letters.
std::string host_letters(std::string_view host) {
  std::string letters;
  for (const char c : host) {
    if (base::is_alnum(c)) letters.push_back(base::to_lower(c));
  }
  return letters;
}

std::string name_letters(std::string_view name) {
  std::string letters;
  for (const char c : base::word_key(name)) {
    if (c != ' ') letters.push_back(c);
  }
  return letters;
}

// The last part of the <title> when the host confirms it.
std::string site_in_title(const PageFacts& facts) {
  if (facts.scan.title == dom::kNoNode) return {};
  std::string text;
  for (dom::NodeId id = facts.scan.title + 1; id < facts.document.node(facts.scan.title).end; ++id) {
    text += facts.document.node(id).text;
  }
  const std::string title = squeeze(text);
  const std::string host = host_letters(base::host_of(choose_url(facts).value_or("")));
  if (host.empty()) return {};
  for (const std::string_view separator : {" | ", " - ", " – ", " — ", " · ", " :: ", ": ", " • "}) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string::npos) continue;
    const std::string last = title.substr(at + separator.size());
    const std::string letters = name_letters(last);
    if (letters.size() >= 3 && host.find(letters) != std::string::npos) return last;
  }
  return {};
}

}  // namespace

std::optional<std::string> choose_url(const PageFacts& facts) {
  const LinkedThing* main = facts.linked.main_article();
  const std::string_view og = base::trim(facts.meta(data::MetaField::kOgUrl));
  const std::string_view linked = main != nullptr ? std::string_view(main->url) : std::string_view();
  const std::string_view canonical = base::trim(facts.scan.canonical);
  std::string own(facts.options.url);
  if (own.empty())
    own = base::starts_with_ignore_case(og, "http") ? std::string(og) : std::string(facts.scan.base);
  if (own.empty()) own = linked;
  std::optional<std::string> chosen;
  const auto consider = [&](std::string_view value, Source source) {
    if (value.empty()) return;
    const std::string url = base::resolve_url(own, value);
    // A canonical that names only the site's front is a template's mistake.
    const std::size_t host = url.find("//");
    const std::size_t path = host == std::string::npos ? std::string::npos : url.find('/', host + 2);
    const bool front = path == std::string::npos || path + 1 >= url.size();
    const bool take = !chosen && !front && url.find_first_of(" <>\"") == std::string::npos;
    explain(facts, "url", url, source, 0, take, front ? "the site's front" : "");
    if (take) chosen = url;
  };
  consider(canonical, Source::kUrlCanonical);
  consider(og, Source::kUrlOg);
  consider(linked, Source::kUrlJsonld);
  consider(facts.options.url, Source::kUrlGiven);
  return chosen;
}

std::optional<std::string> choose_site(const PageFacts& facts) {
  const LinkedThing* main = facts.linked.main_article();
  std::optional<std::string> chosen;
  const auto consider = [&](std::string_view value, Source source) {
    std::string name = plain_text(value);
    if (name.empty() || name.size() > 120 || base::starts_with_ignore_case(name, "http")) return;
    explain(facts, "site", name, source, 0, !chosen);
    if (!chosen) chosen = std::move(name);
  };
  consider(facts.meta(data::MetaField::kSiteName), Source::kSiteOg);
  if (main != nullptr) consider(main->publisher, Source::kSiteJsonld);
  consider(facts.linked.site_name, Source::kSiteJsonld);
  consider(facts.meta(data::MetaField::kApplication), Source::kSiteMeta);
  if (!chosen || facts.explanation != nullptr) consider(site_in_title(facts), Source::kSiteTitle);
  return chosen;
}

}  // namespace presscut::evidence
