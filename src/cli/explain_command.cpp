#include "cli/explain_command.h"

#include <unistd.h>

#include "cli/messages.h"
#include "cli/outputs.h"
#include "cli/sample_results.h"
#include "output/explanation.h"
#include "output/json.h"
#include "output/report.h"

namespace presscut::cli {

const Command kExplainCommand = {
    "explain",
    "FILE...",
    "Prints why each block was kept or dropped, and the candidates of every field with the chosen one marked.",
    {{"format", "FORMAT", "text|jsonl|html",
      "For people, for programs (a line a page), or a page to look at. Default: by the name of --output, else text."},
     {"output", "FILE", "", "Write to FILE instead of standard output."}},
    {{"0", "all inputs are explained"}, {"2", "something could not be read or written"}}};

int run_explain(int argc, char** argv) {
  ParsedCommand parsed;
  if (const auto code = parse_command(kExplainCommand, argc, argv, parsed)) return *code;
  if (parsed.operands.empty()) return usage_error(kExplainCommand, "no FILE given");
  const bool lines = parsed.get("format") == "jsonl";
  const std::string file = parsed.get("output");
  const bool html = parsed.has("format") ? parsed.get("format") == "html" : file.ends_with(".html") || file.ends_with(".htm");
  std::vector<output::ReportPage> pages;
  bool failed = false;
  Output output;
  FileSet inputs;
  for (const std::string& path : parsed.operands) inputs.add(path);
  if (parsed.has("output")) {
    if (const auto problem = output.use_file(parsed.get("output"), inputs)) {
      tell(parsed.get("output"), *problem);
      return 2;
    }
  }
  const auto write = [&](const std::string& text, const std::string& name) -> std::optional<int> {
    std::string message;
    const Output::Result written = output.write(text, name, inputs, message);
    if (written == Output::Result::kWritten) return std::nullopt;
    if (written == Output::Result::kFailed) tell(message);
    return written == Output::Result::kFailed || failed ? 2 : 0;
  };
  for (const std::string& path : parsed.operands) {
    base::Explanation explanation;
    const SampleResult result = extract_sample(path, &explanation);
    if (!result.json) {
      tell(path, result.message);
      failed = true;
      continue;
    }
    if (html) {
      output::ReportPage& page = pages.emplace_back();
      page.source = path;
      page.article = *result.json;
      page.explanation = std::move(explanation);
      continue;
    }
    const std::string text = lines ? output::dump(output::explanation_json(explanation, path), -1) + "\n"
                                   : output::explanation_text(explanation, path);
    if (const auto code = write(text, path)) return *code;
  }
  if (html && !pages.empty()) {
    if (const auto code = write(output::report_html(pages), file)) return *code;
  }
  if (const auto problem = output.finish()) {
    tell(parsed.get("output"), *problem);
    failed = true;
  }
  return failed ? 2 : 0;
}

}  // namespace presscut::cli
