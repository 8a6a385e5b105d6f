#include "base/url.h"

#include <algorithm>

#include "base/ascii.h"

namespace presscut::base {
namespace {

// "news:" of "news:a"; empty for "a/b:c" and "a?b:c". One letter is a drive, not a scheme.
std::string_view scheme_of(std::string_view reference) {
  const std::size_t colon = reference.find_first_of(":/?#");
  if (colon == std::string_view::npos || colon < 2 || reference[colon] != ':') return {};
  return reference.substr(0, colon);
}

// RFC 3986, section 5.2.4. `path` begins with "/" or is empty.
std::string remove_dot_segments(std::string_view path) {
  if (path.find("/.") == std::string_view::npos) return std::string(path);
  std::string result;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    if (segment == "/." || segment == "/..") {
      if (segment == "/..") result.resize(std::min(result.rfind('/'), result.size()));
      if (path.empty()) result.push_back('/');
    } else {
      result.append(segment);
    }
  }
  return result;
}

}  // namespace

std::string resolve_url(std::string_view base, std::string_view reference) {
  reference = trim(reference);
  const std::size_t scheme_end = base.find("://");
  if (reference.empty() || scheme_end == std::string_view::npos || !scheme_of(reference).empty())
    return std::string(reference);
  if (reference.starts_with("//")) return std::string(base.substr(0, scheme_end + 1)).append(reference);
  const std::size_t path_at = std::min(base.find_first_of("/?#", scheme_end + 3), base.size());
  const std::string origin(base.substr(0, path_at));
  std::string_view base_path = base.substr(path_at);
  const std::string_view base_query = base_path.substr(std::min(base_path.find('?'), base_path.size()));
  base_path = base_path.substr(0, std::min(base_path.find_first_of("?#"), base_path.size()));
  const std::size_t tail_at = std::min(reference.find_first_of("?#"), reference.size());
  const std::string_view path = reference.substr(0, tail_at);
  const std::string_view tail = reference.substr(tail_at);
  std::string result = origin;
  if (path.empty()) {
    result.append(base_path.empty() ? "/" : base_path);
    if (tail.starts_with("#")) result.append(base_query.substr(0, base_query.find('#')));
  } else if (path.starts_with("/")) {
    result += remove_dot_segments(path);
  } else {
    const std::size_t slash = base_path.rfind('/');
    const std::string_view folder = slash == std::string_view::npos ? "/" : base_path.substr(0, slash + 1);
    result += remove_dot_segments(std::string(folder).append(path));
  }
  return result.append(tail);
}

std::string_view host_of(std::string_view url) {
  const std::size_t slashes = url.find("//");
  if (slashes == std::string_view::npos) return {};
  std::string_view host = url.substr(slashes + 2);
  host = host.substr(0, std::min(host.find_first_of("/?#"), host.size()));
  const std::size_t user = host.rfind('@');
  if (user != std::string_view::npos) host.remove_prefix(user + 1);
  host = host.substr(0, std::min(host.find(':'), host.size()));
  if (starts_with_ignore_case(host, "www.")) host.remove_prefix(4);
  return host;
}

}  // namespace presscut::base
