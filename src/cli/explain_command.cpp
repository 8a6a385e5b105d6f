#include "cli/explain_command.h"

#include <unistd.h>

#include "cli/messages.h"
#include "cli/outputs.h"
#include "cli/sample_results.h"
#include "output/explanation.h"
#include "output/json.h"

namespace presscut::cli {

const Command kExplainCommand = {
    "explain",
    "FILE...",
    "Prints why each block was kept or dropped, and the candidates of every field with the chosen one marked.",
    {{"format", "FORMAT", "text|jsonl", "For people or for programs, a line a page. Default: text."},
     {"output", "FILE", "", "Write to FILE instead of standard output."}},
    {{"0", "all inputs are explained"}, {"2", "something could not be read or written"}}};

int run_explain(int argc, char** argv) {
  ParsedCommand parsed;
  if (const auto code = parse_command(kExplainCommand, argc, argv, parsed)) return *code;
  if (parsed.operands.empty()) return usage_error(kExplainCommand, "no FILE given");
  const bool lines = parsed.get("format") == "jsonl";
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
  for (const std::string& path : parsed.operands) {
    base::Explanation explanation;
    const SampleResult result = extract_sample(path, &explanation);
    if (!result.json) {
      tell(path, result.message);
      failed = true;
      continue;
    }
    const std::string text = lines ? output::dump(output::explanation_json(explanation, path), -1) + "\n"
                                   : output::explanation_text(explanation, path);
    std::string message;
    const Output::Result written = output.write(text, path, inputs, message);
    if (written == Output::Result::kClosed) return failed ? 2 : 0;
    if (written == Output::Result::kFailed) {
      tell(message);
      return 2;
    }
  }
  if (const auto problem = output.finish()) {
    tell(parsed.get("output"), *problem);
    failed = true;
  }
  return failed ? 2 : 0;
}

}  // namespace presscut::cli
