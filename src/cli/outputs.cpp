#include "cli/outputs.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "cli/messages.h"

namespace presscut::cli {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t kBuffer = 256 * 1024;
constexpr mode_t kFileMode = 0666;  // less the user's mask, as for any new file

mode_t current_mask() {
  const mode_t mask = umask(0);
  umask(mask);
  return mask;
}
}  // namespace

int write_fully(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

std::optional<std::string> NewFile::open(const std::string& path) {
  path_ = path;
  struct stat status {};
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return system_message(EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor_ < 0 ? std::optional(system_message(errno)) : std::nullopt;
  }
  if (exists && access(path.c_str(), W_OK) != 0) return system_message(errno);
  // A link stays a link: the file it leads to is replaced.
  std::error_code error;
  if (exists && fs::is_symlink(path, error)) path_ = fs::canonical(path, error).string();
  std::string name = path_ + ".XXXXXX";
  descriptor_ = mkstemp(name.data());
  if (descriptor_ < 0) return system_message(errno);
  temporary_ = name;
  fchmod(descriptor_, exists ? status.st_mode & 07777 : kFileMode & ~current_mask());
  return std::nullopt;
}

std::optional<std::string> NewFile::write(std::string_view text) {
  buffer_.append(text);
  // What is written directly has a reader that waits.
  return buffer_.size() >= kBuffer || temporary_.empty() ? flush() : std::nullopt;
}

std::optional<std::string> NewFile::flush() {
  const int error = write_fully(descriptor_, buffer_);
  buffer_.clear();
  return error == 0 ? std::nullopt : std::optional(system_message(error));
}

std::optional<std::string> NewFile::finish() {
  if (auto failed = flush()) return failed;
  const int closed = close(std::exchange(descriptor_, -1));
  if (closed != 0) return system_message(errno);
  if (temporary_.empty()) return std::nullopt;
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) return system_message(errno);
  temporary_.clear();
  return std::nullopt;
}

void FileSet::add(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
    files_.emplace(status.st_dev, status.st_ino);
}

bool FileSet::contains(const std::string& path) const {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && files_.count({status.st_dev, status.st_ino}) > 0;
}

std::optional<std::string> Output::use_file(const std::string& path, const FileSet& inputs) {
  if (path == "-") return std::nullopt;
  if (inputs.contains(path)) return "is an input and will not be overwritten";
  file_ = std::make_unique<NewFile>();
  return file_->open(path);
}

std::optional<std::string> Output::use_directory(const std::string& path, std::string_view extension) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) return error.message();
  if (!fs::is_directory(path, error)) return system_message(ENOTDIR);
  directory_ = path;
  extension_ = extension;
  return std::nullopt;
}

Output::Result Output::write_page_file(std::string_view text, const std::string& name, const FileSet& inputs,
                                       std::string& message) {
  const fs::path target = fs::path(directory_) / (name + extension_);
  const auto fail = [&](std::string_view why) {
    message = target.string() + ": " + std::string(why);
    return Result::kFailed;
  };
  if (!used_names_.insert(name).second) return fail("is the output of another input already");
  if (inputs.contains(target.string())) return fail("is an input and will not be overwritten");
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error) return fail(error.message());
  NewFile file;
  if (auto failed = file.open(target.string())) return fail(*failed);
  if (auto failed = file.write(header_)) return fail(*failed);
  if (auto failed = file.write(text)) return fail(*failed);
  if (auto failed = file.finish()) return fail(*failed);
  return Result::kWritten;
}

Output::Result Output::write(std::string_view text, const std::string& name, const FileSet& inputs,
                             std::string& message) {
  if (is_directory()) return write_page_file(text, name, inputs, message);
  std::string with_header;
  if (!std::exchange(header_written_, true) && !header_.empty()) {
    with_header = header_ + std::string(text);
    text = with_header;
  }
  if (file_ != nullptr) {
    if (auto failed = file_->write(text)) {
      message = *failed;
      return Result::kFailed;
    }
    return Result::kWritten;
  }
  const int error = write_fully(STDOUT_FILENO, text);
  if (error == 0) return Result::kWritten;
  message = "standard output: " + system_message(error);
  return error == EPIPE ? Result::kClosed : Result::kFailed;
}

std::optional<std::string> Output::finish() {
  if (file_ == nullptr) return std::nullopt;
  if (!std::exchange(header_written_, true)) {
    if (auto failed = file_->write(header_)) return failed;
  }
  return file_->finish();
}

}  // namespace presscut::cli
