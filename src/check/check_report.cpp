#include "check/check_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "output/text.h"

namespace presscut::check {
namespace {

constexpr int kMaxContext = 5;              // words around a change
constexpr std::size_t kMaxShortLine = 160;  // bytes of a value in a short diff

std::string dump(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string text_of(const Json& value) {
  return value.is_string() ? value.get<std::string>() : dump(value);
}

std::string shortened(std::string text, const TextOptions& options) {
  if (options.detail == DiffDetail::kFull || text.size() <= kMaxShortLine) return text;
  std::size_t end = kMaxShortLine;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // not within a character
  return text.substr(0, end) + " …";
}

std::string marked(Change change, const std::string& text, const TextOptions& options) {
  return render_diff({{change, shortened(text, options)}}, options.style, -1);
}

// Elements that only one side has; those on both sides in another order are named as such.
std::string render_list(const Json& expected, const Json& actual, const TextOptions& options) {
  std::string out;
  std::vector<bool> used(actual.size(), false);
  for (const Json& element : expected) {
    std::size_t i = 0;
    while (i < actual.size() && (used[i] || actual[i] != element)) ++i;
    if (i < actual.size()) {
      used[i] = true;
    } else {
      out += "    " + marked(Change::kRemoved, text_of(element), options) + "\n";
    }
  }
  for (std::size_t i = 0; i < actual.size(); ++i) {
    if (!used[i]) out += "    " + marked(Change::kAdded, text_of(actual[i]), options) + "\n";
  }
  return out.empty() ? "    the same elements in another order\n" : out;
}

// An expected object names some keys; the found one is shown by the same.
Json cut_like(const Json& expected, const Json& actual) {
  Json cut = Json::array();
  for (std::size_t i = 0; i < actual.size(); ++i) {
    if (expected.empty() || !actual[i].is_object()) {
      cut.push_back(actual[i]);
      continue;
    }
    Json object = Json::object();
    for (const auto& [key, _] : expected[std::min(i, expected.size() - 1)].items()) {
      if (actual[i].contains(key)) object[key] = actual[i][key];
    }
    cut.push_back(object);
  }
  return cut;
}

std::string indent(const std::string& text) {
  std::string out = "    ";
  for (const char c : text) {
    out.push_back(c);
    if (c == '\n') out += "    ";
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '\n')) out.pop_back();
  return out + "\n";
}

bool fails(const Outcome& outcome, bool strict) {
  return outcome.state == State::kFailed || outcome.state == State::kError ||
         (strict && outcome.state == State::kMissing);
}

std::string_view state_name(State state) {
  switch (state) {
    case State::kPassed:
      return "passed";
    case State::kFailed:
      return "failed";
    case State::kMissing:
      return "missing";
    case State::kError:
      return "error";
  }
  return "error";
}

// A name or message, which may say anything, on one line that steers no terminal.
std::string shown(std::string_view text) {
  return output::on_one_line(base::repair_utf8(text));
}

// TAP reads what follows "#" as a directive.
std::string tap_name(std::string_view name) {
  std::string out;
  for (const char c : shown(name)) out += c == '#' ? std::string("\\#") : std::string(1, c);
  return out;
}

// XML 1.0 allows no control characters but tab and line ends.
std::string escape_xml(std::string_view raw) {
  const std::string text = base::repair_utf8(raw);
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') out.push_back(c);
    }
  }
  return out;
}

// Workflow commands end at a line break; properties also at ',' and ':'.
std::string escape_command(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    if (c == '%' || c == '\n' || c == '\r' || (property && (c == ',' || c == ':'))) {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string plain_differences(const Outcome& outcome) {
  std::string out;
  for (const Difference& difference : outcome.differences) out += render_difference(difference, {});
  return out;
}

constexpr std::string_view kMissingMessage = "no expectation; presscut bless writes it";

}  // namespace

std::string render_difference(const Difference& difference, const TextOptions& options) {
  std::string out = fmt::format("  {}: {}\n", difference.field, difference.summary);
  if (options.detail == DiffDetail::kNone) return out;
  const Json& expected = difference.expected;
  const Json& actual = difference.actual;
  if (expected.is_array() && actual.is_array()) {
    return out + render_list(expected, cut_like(expected, actual), options);
  }
  if (expected.is_string() && actual.is_string()) {
    const int context = options.detail == DiffDetail::kShort ? kMaxContext : -1;
    return out + indent(render_diff(diff_words(expected.get<std::string>(), actual.get<std::string>()),
                                    options.style, context));
  }
  const bool condition = difference.field == "body_contains" || difference.field == "body_excludes";
  if (!condition || !expected.is_null())
    out += "    " + marked(Change::kRemoved, text_of(expected), options) + "\n";
  if (!condition || !actual.is_null())
    out += "    " + marked(Change::kAdded, text_of(actual), options) + "\n";
  return out;
}

std::string text_report(const std::vector<Outcome>& outcomes, const TextOptions& options) {
  std::string out;
  for (const Outcome& outcome : outcomes) {
    if (outcome.state == State::kPassed) continue;
    out += fmt::format("{}: {}\n", shown(outcome.page), state_name(outcome.state));
    if (outcome.state == State::kMissing) out += fmt::format("  {}\n", kMissingMessage);
    if (!outcome.message.empty()) out += fmt::format("  {}\n", shown(outcome.message));
    for (const Difference& difference : outcome.differences) out += render_difference(difference, options);
  }
  const Tally tally = count_outcomes(outcomes);
  out += fmt::format("{} passed, {} failed, {} missing", tally.passed, tally.failed, tally.missing);
  if (tally.errors > 0) out += fmt::format(", {} unreadable", tally.errors);
  return out + "\n";
}

std::string jsonl_report(const std::vector<Outcome>& outcomes) {
  std::string out;
  for (const Outcome& outcome : outcomes) {
    Json line;
    line["page"] = outcome.page;
    line["state"] = state_name(outcome.state);
    line["differences"] = Json::array();
    for (const Difference& d : outcome.differences) {
      line["differences"].push_back(
          {{"field", d.field}, {"summary", d.summary}, {"expected", d.expected}, {"actual", d.actual}});
    }
    line["message"] = outcome.message.empty() ? Json(nullptr) : Json(outcome.message);
    out += dump(line) + "\n";
  }
  return out;
}

std::string tap_report(const std::vector<Outcome>& outcomes, bool strict) {
  std::string out = fmt::format("TAP version 13\n1..{}\n", outcomes.size());
  std::size_t number = 0;
  for (const Outcome& outcome : outcomes) {
    out +=
        fmt::format("{} {} - {}", fails(outcome, strict) ? "not ok" : "ok", ++number, tap_name(outcome.page));
    if (outcome.state == State::kMissing && !strict) out += fmt::format(" # SKIP {}", kMissingMessage);
    out += "\n";
    std::string details = outcome.message.empty() ? "" : shown(outcome.message) + "\n";
    details += plain_differences(outcome);
    for (std::size_t at = 0; at < details.size();) {
      const std::size_t end = std::min(details.find('\n', at), details.size());
      out += "# " + details.substr(at, end - at) + "\n";
      at = end + 1;
    }
  }
  return out;
}

std::string junit_report(const std::vector<Outcome>& outcomes, bool strict) {
  const Tally tally = count_outcomes(outcomes);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  out += fmt::format(
      "<testsuites>\n<testsuite name=\"presscut check\" tests=\"{}\" failures=\"{}\" errors=\"{}\" "
      "skipped=\"{}\" "
      "time=\"0\">\n",
      outcomes.size(), tally.failed + (strict ? tally.missing : 0), tally.errors, strict ? 0 : tally.missing);
  for (const Outcome& outcome : outcomes) {
    out += fmt::format("<testcase name=\"{}\" classname=\"presscut\" time=\"0\"",
                       escape_xml(shown(outcome.page)));
    if (outcome.state == State::kPassed) {
      out += "/>\n";
      continue;
    }
    out += ">\n";
    if (outcome.state == State::kMissing) {
      out += strict ? fmt::format("<failure message=\"{}\"></failure>\n", kMissingMessage)
                    : fmt::format("<skipped>{}</skipped>\n", kMissingMessage);
    } else if (outcome.state == State::kError) {
      out += fmt::format("<error message=\"{}\"></error>\n", escape_xml(outcome.message));
    } else {
      std::string fields;
      for (const Difference& d : outcome.differences) fields += (fields.empty() ? "" : ", ") + d.field;
      out += fmt::format("<failure message=\"{}\">{}</failure>\n", escape_xml(fields),
                         escape_xml(plain_differences(outcome)));
    }
    out += "</testcase>\n";
  }
  return out + "</testsuite>\n</testsuites>\n";
}

std::string github_annotations(const std::vector<Outcome>& outcomes, bool strict) {
  std::string out;
  const auto annotate = [&](const Outcome& outcome, std::string_view title, std::string_view text) {
    out += fmt::format("::error file={},title={}::{}\n", escape_command(shown(outcome.page), true),
                       escape_command(title, true), escape_command(text, false));
  };
  for (const Outcome& outcome : outcomes) {
    for (const Difference& d : outcome.differences) annotate(outcome, d.field, render_difference(d, {}));
    if (outcome.state == State::kError) annotate(outcome, "unreadable", outcome.message);
    if (outcome.state == State::kMissing && strict) annotate(outcome, "missing", kMissingMessage);
  }
  return out;
}

}  // namespace presscut::check
