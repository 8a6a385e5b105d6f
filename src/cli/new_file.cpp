#include "cli/new_file.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/system_message.h"

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

base::Error system_error(int error) {
  return base::Error{"unwritable", base::system_message(error)};
}

}  // namespace

int write_fully(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      pollfd room{descriptor, POLLOUT, 0};
      poll(&room, 1, -1);
      continue;
    }
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

base::Problem NewFile::open(const std::string& path) {
  path_ = path;
  struct stat status {};
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return system_error(EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor_ < 0 ? base::Problem(system_error(errno)) : std::nullopt;
  }
  if (exists && access(path.c_str(), W_OK) != 0) return system_error(errno);
  // A link stays a link: the file it leads to is replaced.
  std::error_code error;
  if (exists && fs::is_symlink(path, error)) path_ = fs::canonical(path, error).string();
  // In the same folder, so that a rename suffices; short, since the name itself may be as long as names can
  // be.
  std::string name = (fs::path(path_).parent_path() / ".presscut-XXXXXX").string();
  descriptor_ = mkostemp(name.data(), O_CLOEXEC);
  if (descriptor_ < 0) return system_error(errno);
  temporary_ = name;
  fchmod(descriptor_, exists ? status.st_mode & 07777 : kFileMode & ~current_mask());
  return std::nullopt;
}

base::Problem NewFile::write(std::string_view text) {
  buffer_.append(text);
  // What is written directly has a reader that waits.
  return buffer_.size() >= kBuffer || temporary_.empty() ? flush() : std::nullopt;
}

base::Problem NewFile::flush() {
  const int error = write_fully(descriptor_, buffer_);
  buffer_.clear();
  return error == 0 ? std::nullopt : base::Problem(system_error(error));
}

base::Problem NewFile::finish(bool durable) {
  if (auto failed = flush()) return failed;
  // Some file systems cannot, and say so: the rename is all there is then.
  if (durable && !temporary_.empty() && fsync(descriptor_) != 0 && errno != EINVAL && errno != ENOSYS &&
      errno != ENOTSUP)
    return system_error(errno);
  const int closed = close(std::exchange(descriptor_, -1));
  if (closed != 0) return system_error(errno);
  if (temporary_.empty()) return std::nullopt;
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) return system_error(errno);
  temporary_.clear();
  return std::nullopt;
}

void FileSet::add(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
    files_.emplace(status.st_dev, status.st_ino);
}

void FileSet::add_descriptor(int descriptor) {
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
    files_.emplace(status.st_dev, status.st_ino);
}

bool FileSet::contains(const std::string& path) const {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && files_.count({status.st_dev, status.st_ino}) > 0;
}

}  // namespace presscut::cli
