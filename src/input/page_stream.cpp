#include "input/page_stream.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/ascii.h"
#include "base/system_message.h"
#include "decode/compression.h"
#include "input/glob.h"
#include "input/load_page.h"

namespace presscut::input {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStandardInput = "standard input";

constexpr std::size_t kSniffed = 4096;     // bytes that JSON Lines are recognised by
constexpr std::size_t kSniffedFile = 512;  // by which WARC and feeds are

constexpr std::string_view kPackedExtensions[] = {".gz", ".zst", ".xz", ".br"};

// What pages are called, and what browsers and mail programs save them as.
constexpr std::string_view kPagePatterns[] = {"*.htm*", "*.xhtml*", "*.mht*", "*.eml", "*.webarchive"};
constexpr std::string_view kPagePatternsShown = "*.htm*, *.xhtml*, *.mht*, *.eml, *.webarchive";

bool matches_any_page(const std::string& name) {
  return std::any_of(std::begin(kPagePatterns), std::end(kPagePatterns),
                     [&](std::string_view pattern) { return matches_glob(std::string(pattern), name); });
}

bool begins_warc(std::string_view bytes) {
  return bytes.starts_with("WARC/1.");
}

bool has_json_lines_name(std::string_view name) {
  std::string lower = base::lowered(name);
  for (const std::string_view packed : kPackedExtensions) {
    if (lower.ends_with(packed)) lower.resize(lower.size() - packed.size());
  }
  return lower.ends_with(".jsonl") || lower.ends_with(".ndjson");
}

// A file is JSON Lines by its name and an object's beginning, a stream without a name by an object with
// "html".
bool begins_json_lines(std::string_view name, std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes = base::trim(bytes);
  if (!bytes.starts_with('{')) return false;
  if (has_json_lines_name(name)) return true;
  bytes = base::trim(bytes.substr(1));
  return name == "-" && bytes.starts_with('"') && bytes.find("\"html\"") != std::string_view::npos;
}

// A file's first bytes, unpacked; empty when it cannot be read, which load_page reports.
std::string first_bytes(const std::string& path) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return {};
  std::string bytes(kSniffedFile, '\0');
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(read(descriptor, bytes.data(), bytes.size()), 0)));
  close(descriptor);
  if (decode::find_codec(bytes) == decode::Codec::kNone) return bytes;
  ByteSource source;
  return source.open(path) ? std::string(source.peek(kSniffedFile)) : std::string();
}

// "a/b.html.gz" to "a/b", to which --output-dir adds the format's extension.
std::string without_extension(const std::string& path) {
  fs::path out = fs::path(path).lexically_normal();
  for (const std::string_view packed : kPackedExtensions) {
    if (base::equals_ignore_case(out.extension().string(), packed)) out.replace_extension();
  }
  out.replace_extension();
  return out.string();
}

}  // namespace

PageStream::PageStream(const InputOptions& options)
    : options_(options), list_error_(options.list_error), list_opened_(options.listed) {
  for (auto name = options.names.rbegin(); name != options.names.rend(); ++name)
    names_.push_back({*name, Origin::kGiven});
}

bool PageStream::several() {
  if (options_.names.size() != 1 || options_.listed || !options_.files_from.empty() ||
      options_.kind == InputKind::kJsonLines || options_.kind == InputKind::kWarc) {
    return true;
  }
  std::error_code ignored;
  if (options_.recursive && fs::is_directory(options_.names[0], ignored)) return true;
  Page page;
  if (!next(page)) return false;
  first_ = std::move(page);
  return saw_records_;
}

std::optional<std::size_t> PageStream::known_total() const {
  if (list_ != nullptr || !options_.files_from.empty() || options_.kind != InputKind::kAuto)
    return std::nullopt;
  if (!options_.recursive) return options_.names.size();
  std::size_t total = 0;
  for (const std::string& name : options_.names) {
    std::error_code error;
    if (!fs::is_directory(name, error)) {
      ++total;
      continue;
    }
    constexpr auto kSkip = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(name, kSkip, error), end; !error && entry != end;
         entry.increment(error)) {
      std::error_code ignored;
      if (!entry->is_directory(ignored) && is_wanted(entry->path().filename().string())) ++total;
    }
  }
  return total;
}

// --recursive looks at files of that name.
bool PageStream::is_wanted(const std::string& name) const {
  return options_.glob.empty() ? matches_any_page(name) : matches_glob(options_.glob, name);
}

bool PageStream::next_name(Name& name) {
  while (true) {
    if (!names_.empty()) {
      name = std::move(names_.back());
      names_.pop_back();
      return true;
    }
    if (list_ == nullptr) return false;
    name.origin = Origin::kGiven;
    if (list_->read_name(name.path, options_.null_separated)) return true;
    list_error_ = list_->error();
    list_ = nullptr;
    return false;
  }
}

// The directory's entries are put in front of the names to come, so one level is in memory at a time.
void PageStream::add_directory(const Name& directory) {
  std::vector<std::string> found;
  std::error_code error;
  for (fs::directory_iterator entry(directory.path, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    // Links to directories are not followed: they may lead in circles.
    const bool is_directory = entry->is_directory(ignored) && !entry->is_symlink(ignored);
    const std::string name = entry->path().filename().string();
    if (is_directory || is_wanted(name)) found.push_back(entry->path().string());
  }
  std::sort(found.rbegin(), found.rend());
  if (directory.origin == Origin::kGiven) {
    found_pages_ = 0;
    names_.push_back({directory.path, Origin::kFolderEnd});
  }
  for (std::string& name : found) names_.push_back({std::move(name), Origin::kFound});
}

bool PageStream::open(const Name& given, Page& page) {
  const std::string& name = given.path;
  page = {};
  page.source = name == "-" ? std::string(kStandardInput) : name;
  page.name = name == "-" ? "stdin" : without_extension(name);
  page.url = options_.url;
  page.charset = options_.charset;
  const auto fail = [&](std::string code, std::string message) {
    page.failure = base::Error{std::move(code), std::move(message)};
    return true;
  };
  if (given.origin == Origin::kFolderEnd) {
    if (found_pages_ > 0) return false;
    const std::string pattern = options_.glob.empty() ? std::string(kPagePatternsShown) : options_.glob;
    return fail("no_pages", fmt::format("contains no pages ({})", pattern));
  }
  std::error_code error;
  if (name != "-" && options_.recursive && fs::is_directory(name, error)) {
    if (access(name.c_str(), R_OK | X_OK) != 0) return fail("unreadable", base::system_message(errno));
    add_directory(given);
    return false;
  }
  if (given.origin == Origin::kFound) {
    ++found_pages_;
    // Opening a pipe that nobody writes to would wait for ever.
    if (fs::exists(name, error) && !fs::is_regular_file(name, error))
      return fail("unreadable", "is not a regular file");
  }
  InputKind kind = options_.kind;
  // A pipe can be read once only, so its first bytes cannot be looked at apart.
  const bool pipe =
      fs::exists(name, error) && !fs::is_regular_file(name, error) && !fs::is_directory(name, error);
  const bool is_auto = kind == InputKind::kAuto;
  const auto is_batch = [&](std::string_view bytes) {
    return begins_warc(bytes) || begins_json_lines(name, bytes) || begins_feed(bytes);
  };
  const bool peeks = name == "-" || pipe || kind == InputKind::kJsonLines || kind == InputKind::kWarc ||
                     (is_auto && is_batch(first_bytes(name)));
  if (!peeks) {
    page.path = name;
    return true;
  }
  source_ = std::make_unique<ByteSource>();
  if (!source_->open(name)) return fail("unreadable", source_->error());
  if (name != "-" && fs::is_directory(name, error))
    return fail("unreadable", "is a directory (use --recursive)");
  if (is_auto && begins_warc(source_->peek(kSniffedFile))) kind = InputKind::kWarc;
  if (is_auto && kind != InputKind::kWarc && base::trim(source_->peek(kSniffedFile)).starts_with('{') &&
      begins_json_lines(name, source_->peek(kSniffed)))
    kind = InputKind::kJsonLines;
  saw_records_ = saw_records_ || kind == InputKind::kWarc || kind == InputKind::kJsonLines;
  if (kind == InputKind::kJsonLines) {
    json_lines_ = std::make_unique<JsonLinesReader>(*source_, page.source, options_.max_bytes);
    return false;
  }
  if (kind == InputKind::kWarc) {
    warc_ = std::make_unique<WarcReader>(*source_, page.source, options_.max_bytes);
    return false;
  }
  const bool feed = is_auto && begins_feed(source_->peek(kSniffedFile));
  source_->read(page.bytes, options_.max_bytes + 1);
  if (auto refused = too_large(page.bytes.size(), options_.max_bytes))
    return fail(refused->code, refused->text);
  if (!source_->error().empty() && page.bytes.empty()) return fail("unreadable", source_->error());
  if (!source_->error().empty()) {
    page.warnings.push_back({"input.incomplete", "input: " + source_->error()});
    page.incomplete = true;
  }
  if (feed) {
    saw_records_ = true;
    feed_name_ = page.source;
    feed_error_ = source_->error();
    feed_ = std::make_unique<FeedReader>(std::move(page.bytes), page.source, page.charset);
    return false;
  }
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
      page.failure = base::Error{"unreadable", list_->error()};
      list_ = nullptr;
      return true;
    }
  }
  while (true) {
    if (json_lines_ != nullptr && json_lines_->next(page)) return true;
    if (warc_ != nullptr && warc_->next(page)) return true;
    json_lines_ = nullptr;
    warc_ = nullptr;
    if (feed_ != nullptr && feed_->next(page)) return true;
    feed_ = nullptr;
    if (!feed_error_.empty()) {
      page = {};
      page.source = feed_name_;
      page.failure = base::Error{"unreadable", std::exchange(feed_error_, {})};
      return true;
    }
    Name name;
    if (!next_name(name)) {
      if (!list_error_.empty()) {
        page = {};
        page.source = options_.files_from;
        page.failure = base::Error{"unreadable", std::exchange(list_error_, {})};
        return true;
      }
      if (options_.files_from.empty() || list_opened_) return false;
      return next(page);
    }
    if (open(name, page)) return true;
  }
}

}  // namespace presscut::input
