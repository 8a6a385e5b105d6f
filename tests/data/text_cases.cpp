#include "data/text_cases.h"

#include <algorithm>
#include <set>

namespace presscut::test {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// `\n` is a line break, `\#` a number sign.
std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (text[i] == '\\' && (next == 'n' || next == '#')) {
      result.push_back(next == 'n' ? '\n' : '#');
      ++i;
    } else {
      result.push_back(text[i]);
    }
  }
  return result;
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n')
      result += "\\n";
    else
      result.push_back(c);
  }
  return result;
}

std::string joined(const std::vector<std::string>& values) {
  std::string result;
  for (const std::string& value : values) result += (result.empty() ? "“" : ", “") + escaped(value) + "”";
  return result.empty() ? "nothing" : result;
}

// Reads one file line by line.
class Reader {
 public:
  void read_line(std::string_view text, int number) {
    const std::string_view content = trimmed(text);
    if (content.empty()) {
      finish();
    } else if (content.front() == '#') {
      return;
    } else if (text.front() == ' ' || text.front() == '\t') {
      read_expectation(content, number);
    } else {
      if (!current_.lines.empty()) {
        file_.problems.push_back("line " + std::to_string(number) + ": a blank line is missing");
        finish();
      }
      if (current_.input.empty()) current_.line = number;
      current_.input.push_back(unescaped(content));
    }
  }

  CaseFile finish() {
    if (!current_.input.empty()) file_.cases.push_back(std::move(current_));
    current_ = {};
    return file_;
  }

 private:
  void read_expectation(std::string_view content, int number) {
    const std::size_t colon = content.find(':');
    if (colon == std::string_view::npos || current_.input.empty()) {
      file_.problems.push_back("line " + std::to_string(number) + ": expected \"key: value\" below an input");
      return;
    }
    current_.lines.push_back({std::string(trimmed(content.substr(0, colon))),
                              unescaped(trimmed(content.substr(colon + 1))), number});
  }

  CaseFile file_;
  TextCase current_;
};

}  // namespace

std::string_view TextCase::get(std::string_view key, std::string_view fallback) const {
  for (const CaseLine& entry : lines) {
    if (entry.key == key) return entry.value;
  }
  return fallback;
}

std::vector<std::string> TextCase::all(std::string_view key) const {
  std::vector<std::string> result;
  for (const CaseLine& entry : lines) {
    if (entry.key == key) result.push_back(entry.value);
  }
  return result;
}

CaseFile parse_cases(std::string_view text) {
  Reader reader;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    reader.read_line(text.substr(0, end), ++number);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return reader.finish();
}

std::vector<std::string> run_cases(std::string_view name, std::string_view text,
                                   const std::vector<std::string>& options, const Answer& answer) {
  const CaseFile file = parse_cases(text);
  std::vector<std::string> differences;
  const auto report = [&](int line, const std::string& message) {
    differences.push_back(std::string(name) + ":" + std::to_string(line) + ": " + message);
  };
  for (const std::string& problem : file.problems) differences.push_back(std::string(name) + ": " + problem);
  if (file.cases.empty()) differences.push_back(std::string(name) + ": has no cases");
  for (const TextCase& one : file.cases) {
    std::set<std::string> seen;
    for (const CaseLine& entry : one.lines) {
      if (std::find(options.begin(), options.end(), entry.key) != options.end()) continue;
      if (!seen.insert(entry.key).second) continue;  // compared with the first of its key
      bool known = true;
      const std::vector<std::string> given = answer(one, entry.key, known);
      const std::vector<std::string> expected = one.all(entry.key);
      if (!known)
        report(entry.line, "unknown key \"" + entry.key + "\"");
      else if (given != expected)
        report(entry.line, entry.key + " of “" + escaped(one.input.front()) + "” is " + joined(given) +
                               ", expected " + joined(expected));
    }
    if (seen.empty()) report(one.line, "expects nothing");
  }
  return differences;
}

}  // namespace presscut::test
