#include "cli/outputs.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/system_message.h"

namespace presscut::cli {
namespace {

namespace fs = std::filesystem;

base::Error unwritable(std::string text) {
  return base::Error{"unwritable", std::move(text)};
}

constexpr std::string_view kIsInput = "is an input and will not be overwritten";

}  // namespace

std::string name_below(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('/'), name.size());
    std::string part(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
    std::erase_if(part, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (part.empty() || part == "." || part == "..") continue;
    out += (out.empty() ? "" : "/") + part;
  }
  return out.empty() ? "page" : out;
}

base::Problem Output::use_file(const std::string& path, const FileSet& inputs) {
  if (path == "-") return std::nullopt;
  if (inputs.contains(path)) return unwritable(std::string(kIsInput));
  file_ = std::make_unique<NewFile>();
  return file_->open(path);
}

base::Problem Output::use_directory(const std::string& path, std::string_view extension) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) return unwritable(error.message());
  if (!fs::is_directory(path, error)) return unwritable(base::system_message(ENOTDIR));
  directory_ = path;
  extension_ = extension;
  return std::nullopt;
}

base::Problem Output::write_page_file(std::string_view text, const std::string& name, const FileSet& inputs) {
  const std::string below = name_below(name);
  const fs::path target = fs::path(directory_) / (below + extension_);
  const auto fail = [&](std::string_view why) {
    return unwritable(target.string() + ": " + std::string(why));
  };
  if (!used_names_.insert(below).second) return fail("is the output of another input already");
  if (inputs.contains(target.string())) return fail(kIsInput);
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error) return fail(error.message());
  NewFile file;
  base::Problem failed = file.open(target.string());
  if (!failed) failed = file.write(header_);
  if (!failed) failed = file.write(text);
  // A disk that must have each of many small files would make a batch slow.
  if (!failed) failed = file.finish(false);
  if (failed) return fail(failed->text);
  return std::nullopt;
}

base::Problem Output::write(std::string_view text, const std::string& name, const FileSet& inputs) {
  if (is_directory()) return write_page_file(text, name, inputs);
  std::string with_header;
  if (!std::exchange(header_written_, true) && !header_.empty()) {
    with_header = header_ + std::string(text);
    text = with_header;
  }
  if (file_ != nullptr) return file_->write(text);
  const int error = write_fully(STDOUT_FILENO, text);
  if (error == 0) return std::nullopt;
  if (error == EPIPE) return base::Error{std::string(kClosedPipe), base::system_message(error)};
  return unwritable(base::system_message(error));
}

base::Problem Output::finish() {
  if (file_ == nullptr) return std::nullopt;
  if (!std::exchange(header_written_, true)) {
    if (auto failed = file_->write(header_)) return failed;
  }
  return file_->finish(true);
}

}  // namespace presscut::cli
