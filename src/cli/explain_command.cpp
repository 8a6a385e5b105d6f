#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/extract_page.h"
#include "cli/messages.h"
#include "cli/outputs.h"
#include "cli/page_options.h"
#include "cli/protected_files.h"
#include "input/interrupt.h"
#include "input/page_stream.h"
#include "output/explanation.h"
#include "output/json.h"
#include "output/printer.h"
#include "report/report.h"

namespace presscut::cli {
namespace {

enum class Form { kText, kJsonLines, kHtml };

Form form_of(const ParsedCommand& parsed) {
  const std::string format = parsed.get(FlagId::kFormat);
  if (format == "jsonl") return Form::kJsonLines;
  if (format == "html") return Form::kHtml;
  if (!format.empty()) return Form::kText;
  const auto by_name = output::format_of_file(parsed.get(FlagId::kOutput));
  return by_name == output::Format::kHtml        ? Form::kHtml
         : by_name == output::Format::kJsonLines ? Form::kJsonLines
                                                 : Form::kText;
}

class Explainer {
 public:
  Explainer(const PageOptions& options, Form form, std::string file)
      : options_(options), form_(form), file_(std::move(file)) {}

  int run(input::PageStream& stream, const FileSet& inputs) {
    if (!file_.empty()) {
      if (const auto problem = output_.use_file(file_, inputs)) return fail(*problem);
    }
    for (input::Page page; !input::interrupted() && stream.next(page);) {
      if (!explain(page)) return failed_ ? kExitFailed : kExitSuccess;
    }
    if (const int signal = input::interrupted()) return kExitSignal + signal;
    if (form_ == Form::kHtml && !pages_.empty() && !write(report::report_html(pages_)))
      return failed_ ? kExitFailed : kExitSuccess;
    if (const auto problem = output_.finish()) return fail(*problem);
    return failed_ ? kExitFailed : kExitSuccess;
  }

 private:
  int fail(const base::Error& problem) {
    print_error(file_.empty() ? "standard output" : file_, problem.text);
    failed_ = true;
    return kExitFailed;
  }

  // False when nothing more can be written.
  bool explain(input::Page& page) {
    base::Explanation explanation;
    auto article = extract_page(page, options_, &explanation);
    if (!article) {
      print_error(page.source, article.error().text);
      failed_ = true;
      return true;
    }
    if (page.incomplete) {
      print_error(page.source, page.warnings.back().text);
      failed_ = true;
    }
    if (form_ == Form::kHtml) {
      report::ReportPage& shown = pages_.emplace_back();
      shown.source = page.source;
      shown.article = std::move(*article);
      shown.explanation = std::move(explanation);
      return true;
    }
    return write(form_ == Form::kJsonLines
                     ? output::dump(output::explanation_json(explanation, page.source), -1) + "\n"
                     : output::explanation_text(explanation, page.source));
  }

  bool write(const std::string& text) {
    const auto problem = output_.write(text, "", {});
    if (problem && problem->code != kClosedPipe) fail(*problem);
    return !problem;
  }

  const PageOptions& options_;
  Form form_;
  std::string file_;
  Output output_;
  std::vector<report::ReportPage> pages_;
  bool failed_ = false;
};

}  // namespace

int run_explain(const ParsedCommand& parsed) {
  if (parsed.has(FlagId::kRules)) return print(output::decision_list()) ? kExitSuccess : kExitFailed;
  const Command& command = command_of(kExplain);
  const auto page = read_page_options(parsed);
  if (!page) return usage_error(command, page.error().text);
  auto given = read_input_options(parsed, *page);
  if (!given) return usage_error(command, given.error().text);
  if (auto problem = check_operands(parsed.operands)) return usage_error(command, problem->text);
  if (!add_standard_input(*given)) return usage_error(command, "no FILE given");
  const std::string file = parsed.get(FlagId::kOutput);
  const input::InputOptions options = file.empty() ? *given : with_list_read(*given);
  FileSet inputs;
  if (!file.empty()) {
    inputs = protected_files(*given, options);
    inputs.add(parsed.get(FlagId::kBoilerplate));
  }
  input::PageStream stream(options);
  return Explainer(*page, form_of(parsed), file).run(stream, inputs);
}

}  // namespace presscut::cli
