#include "cli/inputs.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/ascii.h"
#include "cli/messages.h"
#include "decode/gzip.h"
#include "decode/sniff.h"

namespace presscut::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStandardInput = "standard input";

bool begins_warc(std::string_view bytes) {
  return bytes.starts_with("WARC/1.");
}

// A file's first bytes, unpacked; empty when it cannot be read, which load_page tells.
std::string first_bytes(const std::string& path) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return {};
  std::string bytes(8, '\0');
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(read(descriptor, bytes.data(), bytes.size()), 0)));
  close(descriptor);
  if (!decode::is_gzip(bytes)) return bytes;
  ByteSource source;
  return source.open(path) ? std::string(source.peek(8)) : std::string();
}

// What a file of that size and kind says about itself, or nothing.
std::optional<Failure> refusal(std::size_t size, std::size_t max_bytes) {
  if (size <= max_bytes) return std::nullopt;
  return Failure{"too_large", fmt::format("larger than {} bytes (--max-bytes)", max_bytes)};
}

// Reads up to one byte more than the limit, which tells that there is more.
std::optional<Failure> read_file(const std::string& path, std::size_t max_bytes, std::string& bytes) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return Failure{"unreadable", system_message(errno)};
  struct stat status {};
  std::optional<Failure> failure;
  if (fstat(descriptor, &status) != 0) {
    failure = Failure{"unreadable", system_message(errno)};
  } else if (S_ISDIR(status.st_mode)) {
    failure = Failure{"unreadable", "is a directory (use --recursive)"};
  } else if (S_ISREG(status.st_mode)) {
    failure = refusal(static_cast<std::size_t>(status.st_size), max_bytes);
    bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
  }
  while (!failure && bytes.size() <= max_bytes) {
    const std::size_t before = bytes.size();
    // Room for one byte more than the file has tells its end without growing.
    const std::size_t room = bytes.capacity() > before ? bytes.capacity() - before : 64 * 1024;
    bytes.resize(before + std::min(room, max_bytes + 1 - before));
    const ssize_t got = read(descriptor, bytes.data() + before, bytes.size() - before);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) failure = Failure{"unreadable", system_message(errno)};
    if (got <= 0) break;
  }
  close(descriptor);
  return failure ? failure : refusal(bytes.size(), max_bytes);
}

// "./a/../b.html.gz" to "b": a name inside --output-dir.
std::string relative_name(const std::string& path) {
  fs::path out;
  for (const fs::path& part : fs::path(path).lexically_normal().relative_path()) {
    if (part != ".." && part != ".") out /= part;
  }
  if (base::equals_ignore_case(out.extension().string(), ".gz")) out.replace_extension();
  out.replace_extension();
  return out.string();
}

}  // namespace

PageStream::PageStream(const Options& options)
    : options_(options), names_(options.inputs.rbegin(), options.inputs.rend()) {}

bool PageStream::several() {
  if (options_.inputs.size() != 1 || options_.listed || !options_.files_from.empty() ||
      options_.input == InputKind::kJsonLines || options_.input == InputKind::kWarc) {
    return true;
  }
  std::error_code ignored;
  if (options_.recursive && fs::is_directory(options_.inputs[0], ignored)) return true;
  Page page;
  if (!next(page)) return false;
  first_ = std::move(page);
  return warc_ != nullptr;
}

std::optional<std::size_t> PageStream::known_total() const {
  if (list_ != nullptr || !options_.files_from.empty() || options_.input != InputKind::kAuto ||
      options_.recursive)
    return std::nullopt;
  return options_.inputs.size();
}

bool PageStream::next_name(std::string& name) {
  while (true) {
    if (!names_.empty()) {
      name = std::move(names_.back());
      names_.pop_back();
      return true;
    }
    if (list_ == nullptr) return false;
    if (list_->read_name(name, options_.null_separated)) return true;
    list_error_ = list_->error();
    list_ = nullptr;
    return false;
  }
}

// The directory's entries are put in front of the names to come, so one level is in memory at a time.
void PageStream::add_directory(const std::string& path) {
  std::vector<std::string> found;
  std::error_code error;
  for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code ignored;
    // Links to directories are not followed: they may lead in circles.
    const bool directory = entry->is_directory(ignored) && !entry->is_symlink(ignored);
    const std::string name = entry->path().filename().string();
    const std::string lower = base::lowered(name);
    const bool wanted = options_.glob.empty() ? matches_glob("*.htm*", name) || matches_glob("*.xhtml*", name)
                                              : matches_glob(options_.glob, name);
    if (directory || wanted) found.push_back(entry->path().string());
  }
  std::sort(found.rbegin(), found.rend());
  names_.insert(names_.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

bool PageStream::open(const std::string& name, Page& page) {
  page = {};
  page.source = name == "-" ? std::string(kStandardInput) : name;
  page.name = name == "-" ? "stdin" : relative_name(name);
  page.url = options_.url;
  page.charset = options_.charset;
  const auto fail = [&](std::string code, std::string message) {
    page.failure = Failure{std::move(code), std::move(message)};
    return true;
  };
  std::error_code error;
  if (name != "-" && options_.recursive && fs::is_directory(name, error)) {
    if (access(name.c_str(), R_OK | X_OK) != 0) return fail("unreadable", system_message(errno));
    add_directory(name);
    return false;
  }
  InputKind kind = options_.input;
  // A pipe can be read once only, so its first bytes cannot be looked at apart.
  const bool pipe =
      fs::exists(name, error) && !fs::is_regular_file(name, error) && !fs::is_directory(name, error);
  const bool peeks = name == "-" || pipe || kind == InputKind::kJsonLines || kind == InputKind::kWarc ||
                     (kind == InputKind::kAuto && begins_warc(first_bytes(name)));
  if (!peeks) {
    page.path = name;
    return true;
  }
  source_ = std::make_unique<ByteSource>();
  if (!source_->open(name)) return fail("unreadable", source_->error());
  if (name != "-" && fs::is_directory(name, error))
    return fail("unreadable", "is a directory (use --recursive)");
  if (kind == InputKind::kAuto && begins_warc(source_->peek(8))) kind = InputKind::kWarc;
  if (kind == InputKind::kJsonLines) {
    json_lines_ = std::make_unique<JsonLinesReader>(*source_, page.source, options_.max_bytes);
    return false;
  }
  if (kind == InputKind::kWarc) {
    warc_ = std::make_unique<WarcReader>(*source_, page.source, options_.max_bytes);
    return false;
  }
  source_->read(page.bytes, options_.max_bytes + 1);
  if (auto refused = refusal(page.bytes.size(), options_.max_bytes))
    return fail(refused->code, refused->message);
  if (!source_->error().empty() && page.bytes.empty()) return fail("unreadable", source_->error());
  if (!source_->error().empty()) page.warnings.push_back("input: " + source_->error());
  return true;
}

bool PageStream::next(Page& page) {
  if (first_) {
    page = std::move(*first_);
    first_.reset();
    return true;
  }
  if (!options_.files_from.empty() && list_ == nullptr && names_.empty() && !list_opened_) {
    list_opened_ = true;
    list_ = std::make_unique<ByteSource>();
    if (!list_->open(options_.files_from)) {
      page = {};
      page.source = options_.files_from;
      page.failure = Failure{"unreadable", list_->error()};
      list_ = nullptr;
      return true;
    }
  }
  while (true) {
    if (json_lines_ != nullptr && json_lines_->next(page)) return true;
    if (warc_ != nullptr && warc_->next(page)) return true;
    json_lines_ = nullptr;
    warc_ = nullptr;
    std::string name;
    if (!next_name(name)) {
      if (!list_error_.empty()) {
        page = {};
        page.source = options_.files_from;
        page.failure = Failure{"unreadable", std::exchange(list_error_, {})};
        return true;
      }
      if (options_.files_from.empty() || list_opened_) return false;
      return next(page);
    }
    if (open(name, page)) return true;
  }
}

void load_page(Page& page, std::size_t max_bytes) {
  if (page.failure) return;
  if (!page.path.empty()) {
    page.failure = read_file(page.path, max_bytes, page.bytes);
    page.path.clear();
    if (page.failure) return;
  }
  if (decode::is_gzip(page.bytes)) {
    decode::GzipText unpacked = decode::unpack_gzip(page.bytes, max_bytes);
    if (unpacked.status == decode::GzipStatus::kTooLarge) {
      page.failure = refusal(max_bytes + 1, max_bytes);
      return;
    }
    if (unpacked.status != decode::GzipStatus::kComplete)
      page.warnings.emplace_back(decode::gzip_message(unpacked.status));
    page.bytes = std::move(unpacked.text);
  }
  page.failure = refusal(page.bytes.size(), max_bytes);
  if (page.failure) return;
  if (const std::string_view kind = decode::find_binary_kind(page.bytes); !kind.empty()) {
    page.failure = Failure{"not_text", fmt::format("is no HTML or text ({})", kind)};
  }
}

bool matches_glob(std::string_view pattern, std::string_view name) {
  std::size_t p = 0, n = 0;
  std::size_t star = std::string_view::npos, retry = 0;
  while (n < name.size()) {
    if (p < pattern.size() && (pattern[p] == '?' || base::to_lower(pattern[p]) == base::to_lower(name[n])) &&
        pattern[p] != '*') {
      ++p;
      ++n;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      retry = n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++retry;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace presscut::cli
