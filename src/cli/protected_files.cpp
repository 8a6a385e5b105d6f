#include "cli/protected_files.h"

#include <unistd.h>

#include <filesystem>
#include <string>

#include "input/byte_source.h"
#include "input/page_stream.h"

namespace presscut::cli {

bool add_standard_input(input::InputOptions& options) {
  if (!options.names.empty() || !options.files_from.empty()) return true;
  if (isatty(STDIN_FILENO) != 0) return false;
  options.names.emplace_back("-");
  return true;
}

input::InputOptions with_list_read(const input::InputOptions& given) {
  input::ByteSource list;
  if (given.files_from.empty() || !list.open(given.files_from)) return given;
  input::InputOptions options = given;
  for (std::string name; list.read_name(name, options.null_separated);) options.names.push_back(name);
  options.list_error = list.error();
  options.listed = true;
  return options;
}

FileSet protected_files(const input::InputOptions& given, const input::InputOptions& options) {
  FileSet files;
  files.add_descriptor(STDIN_FILENO);
  files.add(given.files_from);
  input::InputOptions folders = options;
  folders.names.clear();
  for (const std::string& name : options.names) {
    files.add(name);
    std::error_code ignored;
    if (std::filesystem::is_directory(name, ignored)) folders.names.push_back(name);
  }
  folders.files_from.clear();
  folders.list_error.clear();
  if (!options.recursive) return files;
  input::PageStream stream(folders);
  for (input::Page page; stream.next(page);) {
    if (!page.path.empty()) files.add(page.path);
  }
  return files;
}

}  // namespace presscut::cli
