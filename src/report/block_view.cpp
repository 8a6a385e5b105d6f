#include "report/block_view.h"

#include <algorithm>

#include "base/fold.h"

namespace presscut::report {
namespace {

constexpr std::size_t kMaxByline = 160;  // bytes
constexpr std::size_t kMinShared = 12;   // bytes of a caption or credit that is looked for inside a block
constexpr std::size_t kMaxPhotos = 100;  // looked for inside of blocks

std::string key_of(const std::optional<std::string>& value) {
  return value ? base::word_key(*value) : std::string();
}

// The article's short texts as word keys: blocks are compared with them.
class Facts {
 public:
  explicit Facts(const article::Article& article)
      : title_(key_of(article.metadata.title)),
        subtitle_(key_of(article.metadata.subtitle)),
        has_date_(article.metadata.date.has_value()) {
    for (const std::string& author : article.metadata.authors) authors_.push_back(base::word_key(author));
    for (const auto& photo : article.photos) {
      if (captions_.size() + credits_.size() >= 2 * kMaxPhotos) break;
      if (std::string key = key_of(photo.caption); !key.empty()) captions_.push_back(std::move(key));
      if (std::string key = key_of(photo.credit); !key.empty()) credits_.push_back(std::move(key));
    }
  }

  std::string_view role_of(const base::BlockVerdict& block) const {
    if (block.rule == "drop.title") return "title";
    if (block.rule == "drop.byline") return "byline";
    if (block.rule == "drop.date_line") return "date";
    const std::string key = base::word_key(block.text);
    if (key.empty()) return {};
    if (key == title_) return "title";
    if (key == subtitle_) return "subtitle";
    if (shares(key, captions_)) return "caption";
    if (shares(key, credits_)) return "credit";
    if (block.rule == "drop.caption" || block.rule == "drop.credit")
      return {};  // of a photo that is not kept
    if (has_date_ && (block.path.ends_with("> time") || block.path.find("> time.") != std::string::npos))
      return "date";
    const auto names = [&](const std::string& author) {
      return !author.empty() && key.find(author) != std::string::npos;
    };
    if (block.text.size() <= kMaxByline && std::any_of(authors_.begin(), authors_.end(), names))
      return "byline";
    return {};
  }

 private:
  static bool shares(const std::string& key, const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
      return key == text || (text.size() >= kMinShared && key.size() < 4 * text.size() + 80 &&
                             key.find(text) != std::string::npos);
    });
  }

  std::string title_;
  std::string subtitle_;
  std::vector<std::string> authors_;
  std::vector<std::string> captions_;
  std::vector<std::string> credits_;
  bool has_date_;
};

std::string_view body_role(std::string_view label) {
  if (label == "heading") return "heading";
  if (label == "list_item") return "list";
  if (label == "block_quote") return "quotation";
  if (label == "table_cell") return "table";
  return "body";
}

}  // namespace

std::vector<BlockView> view_blocks(const base::Explanation& explanation, const article::Article& article) {
  const Facts facts(article);
  std::vector<BlockView> views;
  views.reserve(explanation.blocks.size());
  for (const base::BlockVerdict& block : explanation.blocks) {
    const bool in_body = block.role != "drop";
    views.push_back({in_body ? body_role(block.role) : facts.role_of(block), in_body});
  }
  return views;
}

}  // namespace presscut::report
