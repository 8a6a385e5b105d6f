#include "input/load_page.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/system_message.h"
#include "decode/compression.h"
#include "decode/sniff.h"
#include "input/mime.h"
#include "input/saved_page.h"
#include "input/web_archive.h"

namespace presscut::input {
namespace {

// Reads up to one byte more than the limit, which tells that there is more.
base::Problem read_file(const std::string& path, std::size_t max_bytes, std::string& bytes) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return base::Error{"unreadable", base::system_message(errno)};
  struct stat status {};
  base::Problem failure;
  if (fstat(descriptor, &status) != 0) {
    failure = base::Error{"unreadable", base::system_message(errno)};
  } else if (S_ISDIR(status.st_mode)) {
    failure = base::Error{"unreadable", "is a directory (use --recursive)"};
  } else if (S_ISREG(status.st_mode)) {
    failure = too_large(static_cast<std::size_t>(status.st_size), max_bytes);
    bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
  }
  while (!failure && bytes.size() <= max_bytes) {
    const std::size_t before = bytes.size();
    // Room for one byte more than the file has tells its end without growing.
    const std::size_t room = bytes.capacity() > before ? bytes.capacity() - before : 64 * 1024;
    bytes.resize(before + std::min(room, max_bytes + 1 - before));
    const ssize_t got = read(descriptor, bytes.data() + before, bytes.size() - before);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (got < 0) failure = base::Error{"unreadable", base::system_message(errno)};
    if (got <= 0) break;
  }
  close(descriptor);
  return failure ? failure : too_large(bytes.size(), max_bytes);
}

// A whole JSON object or list.
bool is_json(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes = base::trim(bytes);
  const bool object = bytes.starts_with('{') && bytes.ends_with('}');
  const bool list = bytes.starts_with('[') && bytes.ends_with(']');
  return (object || list) && nlohmann::json::accept(bytes);
}

void unpack_page(Page& page, std::size_t max_bytes) {
  decode::Codec codec = decode::find_codec(page.bytes);
  // Brotli has no magic: of all that is no text, it is what can be unpacked so.
  if (codec == decode::Codec::kNone && decode::find_binary_kind(page.bytes) == decode::kUnknownBinary &&
      decode::is_brotli(page.bytes, max_bytes))
    codec = decode::Codec::kBrotli;
  if (codec == decode::Codec::kNone) return;
  decode::Unpacked unpacked = decode::unpack(codec, page.bytes, max_bytes);
  if (unpacked.status == decode::UnpackStatus::kTooLarge) {
    page.failure = too_large(max_bytes + 1, max_bytes);
    return;
  }
  if (unpacked.status != decode::UnpackStatus::kComplete) {
    page.warnings.push_back({"input.packed", decode::unpack_message(codec, unpacked.status)});
    page.incomplete = true;
  }
  page.bytes = std::move(unpacked.text);
}

}  // namespace

base::Problem too_large(std::size_t size, std::size_t max_bytes) {
  if (size <= max_bytes) return std::nullopt;
  return base::Error{"too_large", fmt::format("larger than {} bytes (--max-bytes)", max_bytes)};
}

void load_page(Page& page, std::size_t max_bytes) {
  if (page.failure) return;
  if (!page.path.empty()) {
    page.failure = read_file(page.path, max_bytes, page.bytes);
    page.path.clear();
    if (page.failure) return;
  }
  unpack_page(page, max_bytes);
  if (page.failure) return;
  if (begins_web_archive(page.bytes)) read_web_archive(page);
  if (begins_mime(page.bytes)) read_mime(page);
  if (page.failure) return;
  page.failure = too_large(page.bytes.size(), max_bytes);
  if (page.failure) return;
  if (const std::string_view kind = decode::find_binary_kind(page.bytes); !kind.empty()) {
    page.failure = base::Error{"not_text", fmt::format("is not HTML or text but {}", kind)};
    return;
  }
  if (is_json(page.bytes)) {
    page.failure = base::Error{
        "not_text",
        "is not HTML or text but JSON (--input jsonl reads lines such as {\"html\": …, \"url\": …})"};
    return;
  }
  restore_saved_page(page);
}

}  // namespace presscut::input
