#include "check/sample.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>

#include "base/ascii.h"

namespace presscut::check {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPageEndings[] = {".html.gz", ".htm.gz", ".html", ".htm"};
constexpr std::string_view kExpectationEnding = ".expected.json";

std::size_t page_ending(const std::string& name) {
  const std::string lower = base::lowered(name);
  for (const std::string_view ending : kPageEndings) {
    if (lower.size() > ending.size() && lower.ends_with(ending)) return ending.size();
  }
  return 0;
}

// Files below a directory, sorted by path; each real directory once, so that a loop of links ends.
std::vector<fs::path> files_below(const fs::path& root, std::vector<SampleProblem>& problems) {
  std::vector<fs::path> files;
  std::vector<fs::path> open = {root};
  std::set<fs::path> seen;
  while (!open.empty()) {
    const fs::path directory = open.back();
    open.pop_back();
    std::error_code error;
    if (!seen.insert(fs::canonical(directory, error)).second && !error) continue;
    fs::directory_iterator entries(directory, error);
    if (error) {
      problems.push_back({directory.string(), error.message()});
      continue;
    }
    for (const fs::directory_entry& entry : entries) {
      std::error_code ignored;
      if (entry.is_directory(ignored)) {
        open.push_back(entry.path());
      } else {
        files.push_back(entry.path());
      }
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

Sample make_sample(const fs::path& page) {
  Sample sample{page, expectation_path(page), false};
  std::error_code ignored;
  sample.has_expectation = fs::exists(sample.expectation, ignored);
  return sample;
}

}  // namespace

fs::path expectation_path(const fs::path& page) {
  const std::string name = page.filename().string();
  const std::string stem = name.substr(0, name.size() - page_ending(name));
  return page.parent_path() / (stem + std::string(kExpectationEnding));
}

bool is_page_name(const std::string& name) {
  return page_ending(name) > 0;
}

std::vector<Sample> find_samples(const std::vector<std::string>& paths,
                                 std::vector<SampleProblem>& problems) {
  std::vector<Sample> samples;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
      problems.push_back({path, error ? error.message() : "No such file or directory"});
    } else if (fs::is_directory(status)) {
      const std::size_t before = samples.size();
      const std::size_t problems_before = problems.size();
      for (const fs::path& file : files_below(path, problems)) {
        if (is_page_name(file.filename().string())) samples.push_back(make_sample(file));
      }
      if (samples.size() == before && problems.size() == problems_before) {
        problems.push_back({path, "contains no pages (.html, .htm, .html.gz)"});
      }
    } else {
      samples.push_back(make_sample(path));
    }
  }
  return samples;
}

std::vector<Sample> read_manifest(const std::string& path, std::vector<SampleProblem>& problems) {
  std::vector<Sample> samples;
  std::ifstream in(path);
  if (!in) {
    problems.push_back({path, "cannot be read"});
    return samples;
  }
  const fs::path folder = fs::path(path).parent_path();
  std::string line;
  while (std::getline(in, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (base::trim(line).empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    Sample sample = make_sample(folder / line.substr(0, tab));
    if (tab != std::string::npos) {
      sample.expectation = folder / line.substr(tab + 1);
      std::error_code ignored;
      sample.has_expectation = fs::exists(sample.expectation, ignored);
    }
    samples.push_back(std::move(sample));
  }
  if (samples.empty()) problems.push_back({path, "lists no pages"});
  return samples;
}

std::vector<fs::path> find_orphans(const std::vector<std::string>& paths) {
  std::vector<fs::path> orphans;
  std::vector<SampleProblem> ignored;
  for (const std::string& path : paths) {
    if (!fs::is_directory(path)) continue;
    std::set<fs::path> wanted;
    const std::vector<fs::path> files = files_below(path, ignored);
    for (const fs::path& file : files) {
      if (is_page_name(file.filename().string())) wanted.insert(expectation_path(file));
    }
    for (const fs::path& file : files) {
      if (file.string().ends_with(kExpectationEnding) && !wanted.contains(file)) orphans.push_back(file);
    }
  }
  return orphans;
}

}  // namespace presscut::check
