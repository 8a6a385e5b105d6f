// The sample pages of a check: pages with the expectation that stands beside each.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace presscut::check {

struct Sample {
  std::filesystem::path page;
  std::filesystem::path expectation;  // where it is or would be
  bool has_expectation = false;
};

/// Something that cannot be read, as "path" and "message".
struct SampleProblem {
  std::string path;
  std::string message;
};

/// "dir/page.html.gz" gives "dir/page.expected.json".
std::filesystem::path expectation_path(const std::filesystem::path& page);

/// The name ends in .html, .htm, .html.gz or .htm.gz (any case).
bool is_page_name(const std::string& name);

/// Pages among the paths; directories are searched to any depth in the order of their names, links to
/// directories are followed once each. A path that is missing, unreadable or an empty directory is a problem.
std::vector<Sample> find_samples(const std::vector<std::string>& paths, std::vector<SampleProblem>& problems);

/// Pages and expectations listed in a file, two paths a line separated by a tab (or the page alone), relative
/// to the file's folder; empty lines and lines that begin with # are passed over.
std::vector<Sample> read_manifest(const std::string& path, std::vector<SampleProblem>& problems);

/// Expectations below the directories that no page stands beside.
std::vector<std::filesystem::path> find_orphans(const std::vector<std::string>& paths);

}  // namespace presscut::check
