#include "input/mime.h"

#include <mimetic/mimetic.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "base/ascii.h"
#include "base/utf8.h"
#include "decode/charset.h"

namespace presscut::input {
namespace {

constexpr std::size_t kHeaderRoom = 64 * 1024;
constexpr std::size_t kMaxBoundaries = 200;  // the parser recurses into parts of parts

// A field's name and colon: "Content-Type:".
bool is_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 &&
         std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return base::is_alnum(c) || c == '-' || c == '_'; });
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; at += part.size()) ++found;
  return found;
}

template <typename Decoder>
std::string decoded_with(Decoder decoder, const std::string& text) {
  std::string out;
  out.reserve(text.size());
  mimetic::decode(text.begin(), text.end(), decoder, std::back_inserter(out));
  return out;
}

std::string content_of(const mimetic::MimeEntity& part) {
  const std::string encoding = base::lowered(base::trim(part.header().contentTransferEncoding().mechanism()));
  if (encoding == "base64") return decoded_with(mimetic::Base64::Decoder(), part.body());
  if (encoding == "quoted-printable") return decoded_with(mimetic::QP::Decoder(), part.body());
  return part.body();
}

std::string field(const mimetic::Header& header, const char* name) {
  return header.hasField(name) ? std::string(base::trim(header.field(name).value())) : std::string();
}

// "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047) to UTF-8.
std::string decoded_words(std::string_view text) {
  std::string out;
  bool after_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find("=?", at);
    const std::size_t charset_end = begin == std::string_view::npos ? begin : text.find('?', begin + 2);
    const std::size_t encoding_end =
        charset_end == std::string_view::npos ? charset_end : text.find('?', charset_end + 1);
    const std::size_t end =
        encoding_end == std::string_view::npos ? encoding_end : text.find("?=", encoding_end + 1);
    if (end == std::string_view::npos) break;
    // White space between two words belongs to their folding.
    const std::string_view between = text.substr(at, begin - at);
    if (!after_word || !base::trim(between).empty()) out += between;
    std::string_view charset = text.substr(begin + 2, charset_end - begin - 2);
    charset = charset.substr(0, charset.find('*'));
    std::string word(text.substr(encoding_end + 1, end - encoding_end - 1));
    if (base::equals_ignore_case(text.substr(charset_end + 1, encoding_end - charset_end - 1), "b")) {
      word = decoded_with(mimetic::Base64::Decoder(), word);
    } else {
      std::replace(word.begin(), word.end(), '_', ' ');
      word = decoded_with(mimetic::QP::Decoder(), word);
    }
    const std::string_view known = decode::find_charset(charset);
    out += decode::convert_to_utf8(word, known.empty() ? "UTF-8" : known).text;
    after_word = true;
    at = end + 2;
    if (at == text.size()) return out;
    text.remove_prefix(at);
    at = 0;
  }
  return out + std::string(text);
}

// ASCII for any page, whatever its encoding.
std::string as_references(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    const bool plain = c < 0x80 && c != '<' && c != '>' && c != '&' && c != '"';
    if (plain) {
      out.push_back(base::is_space(static_cast<char>(c)) ? ' ' : static_cast<char>(c));
    } else {
      out += "&#" + std::to_string(static_cast<unsigned>(c)) + ";";
    }
  }
  return out;
}

// "The Echo" of "\"The Echo\" <news@echo.example>".
std::string display_name(const std::string& from) {
  std::string name(base::trim(std::string_view(from).substr(0, from.find('<'))));
  std::erase(name, '"');
  return name.find('@') == std::string::npos ? decoded_words(name) : std::string();
}

// The parts with text, in the order of the message.
struct Parts {
  mimetic::MimeEntity* html = nullptr;
  mimetic::MimeEntity* text = nullptr;
};

Parts find_parts(mimetic::MimeEntity& message) {
  Parts parts;
  std::vector<mimetic::MimeEntity*> open{&message};
  while (!open.empty()) {
    mimetic::MimeEntity* entity = open.back();
    open.pop_back();
    const mimetic::ContentType& type = entity->header().contentType();
    const std::string main = base::lowered(type.type()), sub = base::lowered(type.subtype());
    const bool attached =
        base::starts_with_ignore_case(field(entity->header(), "Content-Disposition"), "attachment");
    if (main == "multipart" || main == "message") {
      std::vector<mimetic::MimeEntity*> inner(entity->body().parts().begin(), entity->body().parts().end());
      open.insert(open.end(), inner.rbegin(), inner.rend());
    } else if (!attached && (sub == "html" || sub == "xhtml+xml")) {
      if (parts.html == nullptr) parts.html = entity;
    } else if (!attached && (main == "text" || main.empty()) && (sub == "plain" || sub.empty())) {
      if (parts.text == nullptr) parts.text = entity;
    }
  }
  return parts;
}

// What the mail's header says, as the head of a page.
std::string head_of(const mimetic::Header& header, std::string_view html) {
  std::string head;
  const std::string subject = decoded_words(field(header, "Subject"));
  if (!subject.empty() && base::find_ignore_case(html, "<title") == std::string_view::npos)
    head += "<title>" + as_references(subject) + "</title>";
  if (const std::string name = display_name(field(header, "From")); !name.empty())
    head += "<meta property=\"og:site_name\" content=\"" + as_references(name) + "\">";
  if (const std::string date = field(header, "Date"); !date.empty())
    head += "<meta property=\"article:published_time\" content=\"" + as_references(date) + "\">";
  return head;
}

}  // namespace

bool begins_mime(std::string_view bytes) {
  std::string_view rest = bytes.substr(0, kHeaderRoom);
  bool is_mail = false;
  for (int lines = 0; !rest.empty(); ++lines) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (base::trim(line).empty()) return lines > 0 && is_mail;
    const bool folded = lines > 0 && base::is_space(line.front());
    if (!folded && !is_field(line)) return false;
    is_mail = is_mail || base::starts_with_ignore_case(line, "mime-version:") ||
              base::starts_with_ignore_case(line, "content-type: multipart/") ||
              base::starts_with_ignore_case(line, "content-type: text/html") ||
              base::starts_with_ignore_case(line, "received:");
  }
  return false;
}

void read_mime(Page& page) {
  if (count(page.bytes, "boundary") > kMaxBoundaries) {
    page.failure = base::Error{"not_text", "is a mail with too many parts in each other"};
    return;
  }
  mimetic::MimeEntity message;
  message.load(page.bytes.begin(), page.bytes.end(), mimetic::imNone);
  const Parts parts = find_parts(message);
  mimetic::MimeEntity* part = parts.html != nullptr ? parts.html : parts.text;
  if (part == nullptr) {
    page.failure = base::Error{"not_text", "is a mail without any text"};
    return;
  }
  const mimetic::Header& header = message.header();
  std::string address = field(header, "Snapshot-Content-Location");
  if (address.empty()) address = field(part->header(), "Content-Location");
  const bool has_address = base::starts_with_ignore_case(address, "http");
  const bool saved =
      has_address || base::find_ignore_case(field(header, "From"), "saved by") != std::string::npos;
  if (has_address && page.url.empty()) page.url = address;
  if (page.charset.empty()) page.charset = part->header().contentType().param("charset");
  std::string content = content_of(*part);
  if (part == parts.text) {
    content = decoded_words(field(header, "Subject")) + "\n\n" + content;
  } else if (!saved) {
    content.insert(0, head_of(header, content));
  }
  page.bytes = std::move(content);
}

}  // namespace presscut::input
