#include "decode/sniff.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <string>

#include "base/ascii.h"
#include "base/utf8.h"
#include "decode/charset.h"

namespace presscut::decode {
namespace {

constexpr std::size_t kPrescanBytes = 64 * 1024;
constexpr std::size_t kUtf16Sample = 512;
constexpr std::size_t kDetectorBytes = 128 * 1024;
constexpr std::size_t kBinarySample = 4096;
constexpr std::size_t kTextPerControl = 16;  // text has at least so many bytes for each control character

// The standard's "get an attribute": reads name="value" pairs from inside a tag.
class AttributeReader {
 public:
  AttributeReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  /// False at the end of the tag.
  bool next() {
    while (at_ < text_.size() && (base::is_space(text_[at_]) || text_[at_] == '/')) ++at_;
    if (at_ >= text_.size() || text_[at_] == '>') return false;
    const std::size_t name_start = at_;
    while (at_ < text_.size() && !ends_name(text_[at_])) ++at_;
    if (at_ == name_start) ++at_;  // a '=' in first place belongs to the name
    name = text_.substr(name_start, at_ - name_start);
    value = {};
    skip_spaces();
    if (at_ >= text_.size() || text_[at_] != '=') return true;
    ++at_;
    skip_spaces();
    if (at_ >= text_.size()) return true;
    const char quote = text_[at_];
    std::size_t value_start = at_;
    if (quote == '"' || quote == '\'') {
      at_ = std::min(text_.find(quote, ++value_start), text_.size());
      value = text_.substr(value_start, at_ - value_start);
      if (at_ < text_.size()) ++at_;
    } else {
      while (at_ < text_.size() && !base::is_space(text_[at_]) && text_[at_] != '>') ++at_;
      value = text_.substr(value_start, at_ - value_start);
    }
    return true;
  }
  std::size_t position() const { return at_; }

  std::string_view name;
  std::string_view value;

 private:
  static bool ends_name(char c) { return base::is_space(c) || c == '/' || c == '>' || c == '='; }
  void skip_spaces() {
    while (at_ < text_.size() && base::is_space(text_[at_])) ++at_;
  }

  std::string_view text_;
  std::size_t at_;
};

// https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element
std::string_view charset_of_content(std::string_view content) {
  std::size_t at = 0;
  while (true) {
    const std::size_t found = base::find_ignore_case(content.substr(at), "charset");
    if (found == std::string_view::npos) return {};
    at += found + 7;
    while (at < content.size() && base::is_space(content[at])) ++at;
    if (at < content.size() && content[at] == '=') break;
  }
  std::string_view rest = base::trim(content.substr(at + 1));
  if (rest.empty()) return {};
  if (rest[0] == '"' || rest[0] == '\'') {
    const std::size_t end = rest.find(rest[0], 1);
    return end == std::string_view::npos ? std::string_view() : rest.substr(1, end - 1);
  }
  const auto* end =
      std::find_if(rest.begin(), rest.end(), [](char c) { return base::is_space(c) || c == ';'; });
  return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

std::string_view charset_of_meta(AttributeReader& attributes) {
  bool content_type = false;
  std::string_view charset;
  std::string_view from_content;
  while (attributes.next()) {
    if (base::equals_ignore_case(attributes.name, "http-equiv")) {
      content_type = content_type || base::equals_ignore_case(base::trim(attributes.value), "content-type");
    } else if (base::equals_ignore_case(attributes.name, "content")) {
      if (from_content.empty()) from_content = charset_of_content(attributes.value);
    } else if (base::equals_ignore_case(attributes.name, "charset")) {
      if (charset.empty()) charset = attributes.value;
    }
  }
  if (!charset.empty()) return charset;
  return content_type ? from_content : std::string_view();
}

std::string_view charset_of_xml_declaration(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  AttributeReader attributes(bytes.substr(0, bytes.find('>')), 5);
  while (attributes.next()) {
    if (attributes.name == "encoding") return attributes.value;
  }
  return {};
}

}  // namespace

std::string_view find_declared_charset(std::string_view bytes) {
  const std::string_view text = bytes.substr(0, kPrescanBytes);
  if (const std::string_view label = charset_of_xml_declaration(text); !find_charset(label).empty())
    return label;
  std::size_t at = 0;
  while ((at = text.find('<', at)) != std::string_view::npos) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("<!--")) {
      // "<!-->" is a whole comment: the dashes may be shared.
      const std::size_t end = text.find("-->", at + 2);
      if (end == std::string_view::npos) return {};
      at = end + 3;
    } else if (base::starts_with_ignore_case(rest, "<meta") && rest.size() > 5 &&
               (base::is_space(rest[5]) || rest[5] == '/')) {
      AttributeReader attributes(text, at + 5);
      const std::string_view label = charset_of_meta(attributes);
      if (!find_charset(label).empty()) return label;
      at = attributes.position();
    } else if (rest.size() > 1 &&
               (base::is_alpha(rest[1]) || (rest[1] == '/' && rest.size() > 2 && base::is_alpha(rest[2])))) {
      at += 2;
      while (at < text.size() && !base::is_space(text[at]) && text[at] != '>') ++at;
      AttributeReader attributes(text, at);
      while (attributes.next()) {
      }
      at = attributes.position();
    } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '/' || rest[1] == '?')) {
      at = text.find('>', at);
      if (at == std::string_view::npos) return {};
    } else {
      ++at;
    }
  }
  return {};
}

std::string_view find_utf16_pattern(std::string_view bytes) {
  const std::size_t pairs = std::min(bytes.size(), kUtf16Sample) / 2;
  std::size_t first_zero = 0, second_zero = 0;
  for (std::size_t i = 0; i < pairs; ++i) {
    first_zero += bytes[2 * i] == '\0' ? 1 : 0;
    second_zero += bytes[2 * i + 1] == '\0' ? 1 : 0;
  }
  if (pairs < 2) return {};
  if (second_zero * 10 > pairs * 7 && first_zero * 10 < pairs) return "UTF-16LE";
  if (first_zero * 10 > pairs * 7 && second_zero * 10 < pairs) return "UTF-16BE";
  return {};
}

std::string_view detect_charset(std::string_view bytes) {
  const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
      uchardet_new(), uchardet_delete);
  const std::size_t start = base::find_non_ascii(bytes) & ~static_cast<std::size_t>(15);
  const std::string_view sample = bytes.substr(std::min(start, bytes.size())).substr(0, kDetectorBytes);
  if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return "CP1252";
  uchardet_data_end(detector.get());
  const std::string_view found = find_charset(uchardet_get_charset(detector.get()));
  return found.empty() || found == "UTF-8" ? "CP1252" : found;
}

namespace {

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  std::string_view kind;
};

using std::string_view_literals::operator""sv;
constexpr Magic kMagics[] = {
    {0, "%PDF-"sv, "a PDF document"},
    {0, "{\\rtf"sv, "an RTF document"},
    {0, "%!PS"sv, "a PostScript document"},
    {0, "\xD0\xCF\x11\xE0"sv, "an old Word, Excel or Outlook file"},
    {0, "\x89PNG\r\n"sv, "a PNG image"},
    {0, "\xFF\xD8\xFF"sv, "a JPEG image"},
    {0, "GIF8"sv, "a GIF image"},
    {8, "WEBP"sv, "a WebP image"},
    {8, "WAVE"sv, "a sound file"},
    {4, "ftypavif"sv, "an AVIF image"},
    {4, "ftypheic"sv, "a HEIC image"},
    {4, "ftyp"sv, "a video"},
    {0, "\x1A\x45\xDF\xA3"sv, "a video"},
    {0, "ID3"sv, "a sound file"},
    {0, "OggS"sv, "a sound file"},
    {30, "mimetypeapplication/epub"sv, "an EPUB book"},
    {30, "mimetypeapplication/vnd.oasis"sv, "an OpenDocument file"},
    {30, "[Content_Types].xml"sv, "a Word, Excel or PowerPoint file"},
    {30, "_rels/.rels"sv, "a Word, Excel or PowerPoint file"},
    {30, "archive/"sv, "a WACZ archive"},
    {30, "datapackage.json"sv, "a WACZ archive"},
    {0, "PK\x03\x04"sv, "a ZIP archive"},
    {0, "BZh"sv, "bzip2 data"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    {0, "Rar!"sv, "a RAR archive"},
    {257, "ustar"sv, "a tar archive"},
    {0, "\x7F\x45LF"sv, "a program"},
    {0, "MZ\x90"sv, "a program"},
    {0, "SQLite format 3"sv, "a SQLite database"},
    {0, "wOF2"sv, "a font"},
    {0, "wOFF"sv, "a font"},
    {0, "bplist00"sv, "a property list"},
};

}  // namespace

std::string_view find_binary_kind(std::string_view bytes) {
  for (const Magic& magic : kMagics) {
    // Those in the middle stand in front of those at the beginning that are less exact.
    if (bytes.size() > magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes) &&
        (magic.offset != 30 || bytes.starts_with("PK\x03\x04")) &&
        (magic.offset != 8 || bytes.starts_with("RIFF")))
      return magic.kind;
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || !find_utf16_pattern(bytes).empty())
    return {};
  const std::string_view sample = bytes.substr(0, kBinarySample);
  const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && !base::is_space(c) && c != '\x1B';
  });
  return static_cast<std::size_t>(controls) * kTextPerControl > sample.size() ? kUnknownBinary
                                                                              : std::string_view();
}

}  // namespace presscut::decode
