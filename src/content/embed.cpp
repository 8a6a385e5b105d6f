#include "content/embed.h"

#include <unordered_set>

#include "base/ascii.h"
#include "base/url.h"
#include "data/embed_hosts.h"
#include "dom/blocks.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

const data::EmbedHost* host_of_embed(std::string_view address) {
  const std::string host = base::lowered(base::host_of(address));
  for (const data::EmbedHost& known : data::kEmbedHosts) {
    if (host == known.host || (host.size() > known.host.size() && host.ends_with(known.host) &&
                               host[host.size() - known.host.size() - 1] == '.'))
      return &known;
  }
  return nullptr;
}

// The address that people open, of the one that a player is loaded from.
std::string public_address(std::string address) {
  const auto moved = [&](std::string_view from, std::string_view to) {
    const std::size_t at = address.find(from);
    if (at == std::string::npos) return false;
    const std::size_t id = at + from.size();
    const std::size_t end = std::min(address.find_first_of("/?&#", id), address.size());
    if (end == id) return false;
    address = std::string(to) + address.substr(id, end - id);
    return true;
  };
  if (!moved("youtube.com/embed/", "https://www.youtube.com/watch?v=") &&
      !moved("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v=") &&
      !moved("player.vimeo.com/video/", "https://vimeo.com/"))
    moved("dailymotion.com/embed/video/", "https://www.dailymotion.com/video/");
  return address;
}

class EmbedCollector {
 public:
  EmbedCollector(const dom::Page& page, const std::string& base, const std::vector<bool>& kept)
      : page_(page), base_(base), kept_(kept) {}

  Blocks collect(NodeId first, NodeId last) {
    const dom::Document& document = page_.document;
    for (NodeId id = first; id < last; ++id) {
      const dom::Node& node = document.node(id);
      if (node.kind != dom::NodeKind::kElement) continue;
      if (node.tag == Tag::k_iframe || node.tag == Tag::k_embed) {
        for (const std::string_view name : {"src", "data-src", "data-lazy-src"}) {
          if (add(id, document.attribute(id, name), document.attribute(id, "title"), true)) break;
        }
      } else if (node.tag == Tag::k_video || node.tag == Tag::k_audio) {
        add_media(id);
      } else if (node.tag == Tag::k_blockquote) {
        add_post(id);
      } else if (node.tag == Tag::kUnknown && node.text == "amp-youtube") {
        const std::string_view video = document.attribute(id, "data-videoid");
        if (!video.empty()) add(id, "https://www.youtube.com/watch?v=" + std::string(video), {}, true);
      }
    }
    return std::move(found_);
  }

 private:
  bool add(NodeId id, std::string_view written, std::string_view title, bool known_only) {
    std::string address = base::resolve_url(base_, written);
    if (address.starts_with("//")) address.insert(0, "https:");
    if (!base::starts_with_ignore_case(address, "http")) return false;
    const data::EmbedHost* host = host_of_embed(address);
    if (host == nullptr && known_only) return false;
    address = public_address(std::move(address));
    if (is_apart(id) || !seen_.insert(address).second) return true;
    Block block;
    block.kind = Kind::kEmbed;
    block.position = id;
    Span span;
    span.text = base::trim(title);
    if (span.text.empty()) span.text = host != nullptr ? std::string(host->name) : address;
    block.spans = {std::move(span)};
    block.href = std::move(address);
    found_.push_back(std::move(block));
    return true;
  }

  void add_media(NodeId id) {
    const dom::Document& document = page_.document;
    const std::string_view title = document.attribute(id, "title");
    if (add(id, document.attribute(id, "src"), title, false)) return;
    for (NodeId n = id + 1; n < document.node(id).end; ++n) {
      if (document.node(n).tag == Tag::k_source && add(id, document.attribute(n, "src"), title, false))
        return;
    }
  }

  // A post of a network: its last link is its address.
  void add_post(NodeId id) {
    const auto [first, last] = page_.blocks.range_of(page_.document, id);
    for (dom::BlockId block = first; block < last; ++block) {
      if (kept_[block]) return;
    }
    NodeId link = dom::kNoNode;
    for (NodeId n = id + 1; n < page_.document.node(id).end; ++n) {
      if (page_.document.node(n).tag == Tag::k_a && page_.document.has_attribute(n, "href")) link = n;
    }
    if (link == dom::kNoNode) return;
    const std::string_view href = page_.document.attribute(link, "href");
    if (href.find("/status") == std::string_view::npos && href.find("/p/") == std::string_view::npos &&
        href.find("/video/") == std::string_view::npos && href.find("/post") == std::string_view::npos &&
        href.find("/reel/") == std::string_view::npos)
      return;
    add(id, href, {}, true);
  }

  // In a part of the page that is not the article's.
  bool is_apart(NodeId id) const {
    for (NodeId n = id; n != dom::kNoNode; n = page_.document.node(n).parent) {
      const Tag tag = page_.document.node(n).tag;
      if (tag == Tag::k_nav || tag == Tag::k_aside || tag == Tag::k_footer || tag == Tag::k_template ||
          (n != id && dom::is_hidden(page_.document, n)))
        return true;
    }
    return false;
  }

  const dom::Page& page_;
  const std::string& base_;
  const std::vector<bool>& kept_;
  std::unordered_set<std::string> seen_;
  Blocks found_;
};

}  // namespace

Blocks collect_embeds(const dom::Page& page, std::pair<dom::NodeId, dom::NodeId> between,
                      const std::string& base, const std::vector<bool>& is_kept) {
  return EmbedCollector(page, base, is_kept).collect(between.first, between.second);
}

}  // namespace presscut::content
