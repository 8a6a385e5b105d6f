#include "input/warc.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "base/ascii.h"

namespace presscut::input {
namespace {

constexpr std::size_t kMaxHeaderLine = 64 * 1024;
constexpr std::size_t kMaxHeaderLines = 1000;
constexpr std::size_t kHttpHeaderRoom = 1024 * 1024;
constexpr std::string_view kVersion = "WARC/1.";
// Within the length that a record gives for itself, this tells that the length is wrong.
constexpr std::string_view kNextRecord = "\r\n\r\nWARC/1.";

struct Header {
  std::string name;  // lower case
  std::string value;
};
using Headers = std::vector<Header>;

std::string_view header(const Headers& headers, std::string_view name) {
  for (const Header& h : headers) {
    if (h.name == name) return h.value;
  }
  return {};
}

void add_header(Headers& headers, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  headers.push_back(
      {base::lowered(base::trim(line.substr(0, colon))), std::string(base::trim(line.substr(colon + 1)))});
}

std::optional<std::size_t> parse_length(std::string_view text) {
  if (text.empty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), base::is_digit))
    return std::nullopt;
  std::size_t value = 0;
  for (const char c : text) value = value * 10 + static_cast<std::size_t>(c - '0');
  return value;
}

bool is_html(std::string_view content_type) {
  return base::starts_with_ignore_case(content_type, "text/html") ||
         base::starts_with_ignore_case(content_type, "application/xhtml+xml");
}

std::string_view charset_of(std::string_view content_type) {
  const std::size_t found = base::find_ignore_case(content_type, "charset=");
  if (found == std::string_view::npos) return {};
  std::string_view value = content_type.substr(found + 8);
  value = base::trim(value.substr(0, value.find(';')));
  if (value.size() > 2 && value.front() == '"' && value.back() == '"')
    value = value.substr(1, value.size() - 2);
  return value;
}

// Splits an HTTP response into its headers and body; false when it is none.
bool split_response(std::string_view message, Headers& headers, std::string_view& body) {
  if (!message.starts_with("HTTP/")) return false;
  bool first = true;
  while (true) {
    const std::size_t end = message.find('\n');
    if (end == std::string_view::npos) return false;
    const std::string_view line = base::trim(message.substr(0, end));
    message.remove_prefix(end + 1);
    if (line.empty()) break;
    if (!first && headers.size() < kMaxHeaderLines) add_header(headers, line);
    first = false;
  }
  body = message;
  return true;
}

bool read_headers(ByteSource& source, Headers& headers) {
  std::string line;
  bool too_long = false;
  for (std::size_t i = 0; i < kMaxHeaderLines; ++i) {
    if (!source.read_line(line, kMaxHeaderLine, too_long)) return false;
    if (base::trim(line).empty()) return true;
    if (!too_long) add_header(headers, line);
  }
  return false;
}

}  // namespace

std::string unchunked(std::string_view body) {
  std::string out;
  while (true) {
    const std::size_t line_end = body.find('\n');
    if (line_end == std::string_view::npos) return out;
    std::size_t size = 0;
    std::size_t digits = 0;
    for (const char c : body.substr(0, line_end)) {
      const char lower = base::to_lower(c);
      const bool letter = lower >= 'a' && lower <= 'f';
      if (!base::is_digit(c) && !letter) break;
      if (++digits > 12) return out;
      size = size * 16 + static_cast<std::size_t>(letter ? lower - 'a' + 10 : c - '0');
    }
    if (digits == 0) return out.empty() ? std::string(body) : out;
    body.remove_prefix(line_end + 1);
    if (size == 0) return out;
    out.append(body.substr(0, size));
    if (size >= body.size()) return out;
    body.remove_prefix(size);
    const std::size_t next = body.find('\n');
    if (next == std::string_view::npos) return out;
    body.remove_prefix(next + 1);
  }
}

// False when the record ends before the length it gives; then the source stands where the next may begin.
bool WarcReader::read_content(std::size_t length, std::string& content) {
  source_.read(content, length);
  const bool ends_well = content.size() == length && base::trim(source_.peek(2)).empty();
  if (ends_well) return true;
  const std::size_t next = content.find(kNextRecord);
  if (next == std::string::npos) return content.size() == length;
  source_.put_back(std::string_view(content).substr(next));
  return false;
}

bool WarcReader::next(Page& page) {
  while (!lost_) {
    std::string line;
    bool too_long = false;
    do {
      if (!source_.read_line(line, kMaxHeaderLine, too_long)) {
        if (source_.error().empty()) return false;
        lost_ = true;
        page = {};
        page.source = name_;
        page.failure = base::Error{"bad_record", source_.error()};
        return true;
      }
    } while (base::trim(line).empty() || (seeking_ && !line.starts_with(kVersion)));
    seeking_ = false;
    ++record_;
    const std::size_t offset = source_.offset();
    const auto fail = [&](std::string_view code, const std::string& message) {
      page = {};
      page.source = fmt::format("{}#{}", name_, record_);
      page.failure =
          base::Error{std::string(code), fmt::format("record {} at byte {}: {}", record_, offset, message)};
      return true;
    };
    Headers headers;
    if (!line.starts_with(kVersion)) {
      seeking_ = true;  // a length before it was wrong: the next line that begins a record goes on
      return fail("bad_record", "is not a WARC record");
    }
    if (!read_headers(source_, headers)) {
      lost_ = true;
      return fail("bad_record", "has unterminated headers");
    }
    const auto length = parse_length(header(headers, "content-length"));
    if (!length) {
      seeking_ = true;
      return fail("bad_record", "has no usable Content-Length");
    }
    const bool response = base::equals_ignore_case(header(headers, "warc-type"), "response");
    if (!response || *length > max_bytes_ + kHttpHeaderRoom) {
      seeking_ = source_.discard(*length, kNextRecord) < *length;
      if (seeking_) return fail("bad_record", "ends early");
      if (response) return fail("too_large", fmt::format("larger than {} bytes (--max-bytes)", max_bytes_));
      continue;
    }
    std::string message;
    if (!read_content(*length, message)) {
      seeking_ = true;
      lost_ = !source_.error().empty();
      return fail("bad_record", lost_ ? source_.error() : "ends early");
    }
    Headers http;
    std::string_view body;
    if (!split_response(message, http, body) || !is_html(header(http, "content-type"))) continue;
    page = {};
    page.source = fmt::format("{}#{}", name_, record_);
    page.name = fmt::format("{}-{}", name_, record_);
    page.url = header(headers, "warc-target-uri");
    if (page.url.starts_with('<') && page.url.ends_with('>'))
      page.url = page.url.substr(1, page.url.size() - 2);
    page.charset = charset_of(header(http, "content-type"));
    const bool chunked = base::equals_ignore_case(header(http, "transfer-encoding"), "chunked");
    page.bytes = chunked ? unchunked(body) : std::string(body);
    return true;
  }
  return false;
}

}  // namespace presscut::input
