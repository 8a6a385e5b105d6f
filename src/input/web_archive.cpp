#include "input/web_archive.h"

#include <mimetic/mimetic.h>

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/utf8.h"
#include "html/character_reference.h"

namespace presscut::input {
namespace {

constexpr std::string_view kBinary = "bplist00";
constexpr std::string_view kMain = "WebMainResource";
constexpr std::string_view kData = "WebResourceData";
constexpr std::size_t kTrailer = 32;
constexpr std::size_t kXmlHead = 1024;  // bytes that an XML property list is recognised by

// The values of a binary property list that a web archive needs: dictionaries, strings and data. Every offset
// is checked, and nothing is followed deeper than asked.
class BinaryList {
 public:
  explicit BinaryList(std::string_view bytes) : bytes_(bytes) {
    if (bytes.size() < kBinary.size() + kTrailer) return;
    const std::size_t trailer = bytes.size() - kTrailer;
    offset_size_ = static_cast<unsigned char>(bytes[trailer + 6]);
    reference_size_ = static_cast<unsigned char>(bytes[trailer + 7]);
    objects_ = number(trailer + 8, 8);
    top_ = number(trailer + 16, 8);
    table_ = number(trailer + 24, 8);
    if (offset_size_ < 1 || offset_size_ > 8 || reference_size_ < 1 || reference_size_ > 8 ||
        table_ > trailer || objects_ > (trailer - table_) / offset_size_)
      objects_ = 0;
  }

  std::uint64_t top() const { return top_; }

  /// The value of a key in a dictionary, as an object's index.
  std::optional<std::uint64_t> find(std::uint64_t dictionary, std::string_view key) const {
    const auto head = header(dictionary);
    if (!head || head->kind != 0xD) return std::nullopt;
    const std::uint64_t pairs = head->count;
    if (pairs > (bytes_.size() - head->content) / (2 * reference_size_)) return std::nullopt;
    for (std::uint64_t i = 0; i < pairs; ++i) {
      if (text(number(head->content + i * reference_size_, reference_size_)) == key)
        return number(head->content + (pairs + i) * reference_size_, reference_size_);
    }
    return std::nullopt;
  }

  /// Data, or a string in UTF-8; empty for anything else.
  std::string text(std::uint64_t object) const {
    const auto head = header(object);
    if (!head) return {};
    const std::size_t left = bytes_.size() - head->content;
    if (head->kind == 0x4 || head->kind == 0x5)
      return head->count <= left ? std::string(bytes_.substr(head->content, head->count)) : std::string();
    if (head->kind != 0x6 || head->count > left / 2) return {};
    std::string out;
    for (std::uint64_t i = 0; i < head->count; ++i)
      base::append_utf8(out, static_cast<char32_t>(number(head->content + 2 * i, 2)));
    return out;
  }

 private:
  struct Header {
    unsigned kind = 0;
    std::uint64_t count = 0;
    std::size_t content = 0;
  };

  std::uint64_t number(std::size_t at, std::size_t size) const {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size && at + i < bytes_.size(); ++i)
      value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return value;
  }

  std::optional<Header> header(std::uint64_t object) const {
    if (object >= objects_) return std::nullopt;
    const std::uint64_t at = number(table_ + object * offset_size_, offset_size_);
    if (at >= bytes_.size()) return std::nullopt;
    const auto marker = static_cast<unsigned char>(bytes_[at]);
    Header head{static_cast<unsigned>(marker >> 4), static_cast<std::uint64_t>(marker & 15), at + 1};
    if (head.count == 15) {
      // The count does not fit: an integer follows.
      if (head.content >= bytes_.size()) return std::nullopt;
      const auto size = static_cast<unsigned char>(bytes_[head.content]);
      if (size >> 4 != 1 || (size & 15) > 3) return std::nullopt;
      const std::size_t width = std::size_t{1} << (size & 15);
      head.count = number(head.content + 1, width);
      head.content += 1 + width;
    }
    if (head.content > bytes_.size()) return std::nullopt;
    return head;
  }

  std::string_view bytes_;
  std::size_t offset_size_ = 0, reference_size_ = 0;
  std::uint64_t objects_ = 0, top_ = 0, table_ = 0;
};

struct Resource {
  std::string data, url, encoding;
};

Resource read_binary(std::string_view bytes) {
  const BinaryList list(bytes);
  Resource resource;
  const auto main = list.find(list.top(), kMain);
  if (!main) return resource;
  const auto value = [&](std::string_view key) {
    const auto found = list.find(*main, key);
    return found ? list.text(*found) : std::string();
  };
  resource.data = value(kData);
  resource.url = value("WebResourceURL");
  resource.encoding = value("WebResourceTextEncodingName");
  return resource;
}

// The element behind a key, of the kind that is wanted.
std::string_view xml_value(std::string_view xml, std::string_view key, std::string_view element) {
  const std::size_t at = xml.find("<key>" + std::string(key) + "</key>");
  if (at == std::string_view::npos) return {};
  const std::string open = "<" + std::string(element) + ">";
  const std::size_t begin = xml.find(open, at);
  const std::size_t end =
      begin == std::string_view::npos ? begin : xml.find("</" + std::string(element) + ">", begin);
  return end == std::string_view::npos ? std::string_view()
                                       : xml.substr(begin + open.size(), end - begin - open.size());
}

Resource read_xml(std::string_view xml) {
  Resource resource;
  const std::size_t main = xml.find("<key>" + std::string(kMain) + "</key>");
  if (main == std::string_view::npos) return resource;
  xml.remove_prefix(main);
  const std::string_view packed = xml_value(xml, kData, "data");
  mimetic::Base64::Decoder decoder;
  mimetic::decode(packed.begin(), packed.end(), decoder, std::back_inserter(resource.data));
  resource.url = html::decode_references(std::string(xml_value(xml, "WebResourceURL", "string")),
                                         html::ReferenceContext::kText);
  resource.encoding = xml_value(xml, "WebResourceTextEncodingName", "string");
  return resource;
}

}  // namespace

bool begins_web_archive(std::string_view bytes) {
  if (bytes.starts_with(kBinary)) return bytes.find(kMain) != std::string_view::npos;
  return bytes.starts_with("<?xml") && bytes.substr(0, kXmlHead).find("<plist") != std::string_view::npos &&
         bytes.find(kMain) != std::string_view::npos;
}

void read_web_archive(Page& page) {
  Resource resource = page.bytes.starts_with(kBinary) ? read_binary(page.bytes) : read_xml(page.bytes);
  if (resource.data.empty()) {
    page.failure = base::Error{"not_text", "is a web archive without a page"};
    return;
  }
  if (page.url.empty() && base::starts_with_ignore_case(resource.url, "http"))
    page.url = std::move(resource.url);
  if (page.charset.empty()) page.charset = std::move(resource.encoding);
  page.bytes = std::move(resource.data);
}

}  // namespace presscut::input
