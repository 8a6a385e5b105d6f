#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/exit_code.h"
#include "cli/extract_page.h"
#include "cli/help.h"
#include "cli/jobs.h"
#include "cli/manual.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/outputs.h"
#include "cli/progress.h"
#include "cli/protected_files.h"
#include "cli/values.h"
#include "input/interrupt.h"
#include "input/page_stream.h"
#include "output/printer.h"
#include "output/schema.h"

namespace presscut::cli {
namespace {

// Turns pages into printed results, on any thread.
class Worker {
 public:
  Worker(const Options& options, output::Format format)
      : options_(options),
        page_(options.page),
        print_{format, options.fields, options.links, options.images} {
    page_.blocks = options.field.empty() ? output::prints_blocks(print_) : options.field == "blocks";
  }

  Result work(input::Page& page) const {
    Result result;
    result.source = page.source;
    result.name = page.name;
    const base::Result<article::Article> article = extract_page(page, page_);
    if (!article) {
      result.outcome = Outcome::kFailed;
      result.message = article.error().text;
      result.text = output::print_failure(page.source, article.error().code, article.error().text, print_);
      return result;
    }
    print(page, *article, result);
    return result;
  }

 private:
  void print(const input::Page& page, const article::Article& article, Result& result) const {
    result.outcome = article.status == article::Status::kOk ? Outcome::kArticle : Outcome::kNoArticle;
    if (article.cut) {
      result.cut = true;
      const auto warning =
          std::find_if(article.warnings.begin(), article.warnings.end(),
                       [](const base::Warning& w) { return w.code.starts_with("parse.cut_"); });
      if (warning != article.warnings.end()) result.message = warning->text;
    }
    if (page.incomplete) {
      result.cut = true;
      result.message = page.warnings.back().text;
    }
    if (options_.field.empty()) {
      result.text = output::print_article(article, page.source, print_, page.input.get());
      return;
    }
    const auto value = output::print_field(article, page.source, options_.field);
    result.text = value.value_or("");
    result.outcome = value ? Outcome::kArticle : Outcome::kNoArticle;
  }

  const Options& options_;
  PageOptions page_;
  output::PrintOptions print_;
};

// What became of the batch.
struct Tally {
  bool without_article = false;
  bool page_failed = false;    // or is not whole
  bool output_failed = false;  // whatever --fail-on says
};

int exit_code(const Tally& tally, FailOn fail_on) {
  if (const int signal = input::interrupted()) return kExitSignal + signal;
  if (tally.output_failed || (tally.page_failed && fail_on != FailOn::kNever)) return kExitFailed;
  return tally.without_article && fail_on == FailOn::kNoArticle ? kExitDiffers : kExitSuccess;
}

class Batch {
 public:
  Batch(const Options& options, input::PageStream& stream, output::Format format, const FileSet& inputs)
      : options_(options),
        stream_(stream),
        format_(format),
        inputs_(inputs),
        progress_(options.progress,
                  Progress::is_wanted(options.progress) ? stream.known_total() : std::nullopt) {}

  int run() {
    if (const base::Problem problem = open_output()) {
      complain(options_.output.empty() ? options_.output_dir : options_.output, problem->text);
      return kExitFailed;
    }
    const Worker worker(options_, format_);
    run_jobs(
        options_.jobs,
        [&](input::Page& page) {
          return !input::interrupted() && stream_.next(page) && !input::interrupted();
        },
        [&](input::Page& page) { return worker.work(page); }, [&](Result& result) { return take(result); });
    // A file that an interrupt or an error left incomplete does not replace one that is complete.
    if (complete_ && input::interrupted() == 0) {
      if (const auto problem = output_.finish()) {
        complain(options_.output, problem->text);
        tally_.output_failed = true;
      }
    }
    const FailOn fail_on =
        options_.fail_on.value_or(stream_.saw_records() ? FailOn::kError : FailOn::kNoArticle);
    return exit_code(tally_, fail_on);
  }

 private:
  base::Problem open_output() {
    if (options_.field.empty())
      output_.set_header(output::print_header({format_, options_.fields, true, true}));
    if (!options_.output.empty()) return output_.use_file(options_.output, inputs_);
    if (!options_.output_dir.empty())
      return output_.use_directory(options_.output_dir, output::file_extension(format_));
    return std::nullopt;
  }

  void complain(std::string_view subject, std::string_view message) {
    progress_.clear();
    print_error(subject, message);
  }

  // False to stop.
  bool take(Result& result) {
    const bool failed = result.outcome == Outcome::kFailed;
    tally_.without_article = tally_.without_article || result.outcome == Outcome::kNoArticle;
    tally_.page_failed = tally_.page_failed || failed || result.cut;
    progress_.count(failed);
    if (!result.message.empty() && !options_.quiet) complain(result.source, result.message);
    if (result.text.empty() || (output_.is_directory() && failed)) return true;
    const base::Problem problem = output_.write(result.text, result.name, inputs_);
    if (!problem) return true;
    if (problem->code == kClosedPipe) {
      complete_ = false;
      return false;  // whoever reads has enough
    }
    if (output_.is_directory()) {
      progress_.clear();
      print_error(problem->text);
    } else {
      complain(options_.output.empty() ? "standard output" : options_.output, problem->text);
    }
    tally_.output_failed = true;
    complete_ = output_.is_directory();
    return complete_;
  }

  const Options& options_;
  input::PageStream& stream_;
  output::Format format_;
  const FileSet& inputs_;
  Progress progress_;
  Output output_;
  Tally tally_;
  bool complete_ = true;
};

int extract_all(Options options) {
  const bool writes_files = !options.output.empty() || !options.output_dir.empty();
  const input::InputOptions given = options.input;
  FileSet inputs;
  if (writes_files) {
    options.input = with_list_read(given);
    inputs = protected_files(given, options.input);
    inputs.add(options.boilerplate);
  }
  input::PageStream stream(options.input);
  const output::Format several = stream.several() ? output::Format::kJsonLines : output::Format::kJson;
  const output::Format format =
      options.format.value_or(options.output_dir.empty() ? several : output::Format::kJson);
  return Batch(options, stream, format, inputs).run();
}

// Prints what was asked for instead of extracting, and returns the exit code.
std::optional<int> print_information(const ParsedCommand& parsed) {
  std::string text;
  if (parsed.has(FlagId::kHelp)) {
    text = full_help();
  } else if (parsed.has(FlagId::kShortHelp)) {
    text = short_help();
  } else if (parsed.has(FlagId::kVersion)) {
    text = version_text();
  } else if (parsed.has(FlagId::kPrintMan)) {
    text = man_page();
  } else if (parsed.has(FlagId::kPrintCompletion)) {
    text = completion_script(parsed.get(FlagId::kPrintCompletion));
  } else if (parsed.has(FlagId::kPrintSchema)) {
    output::FieldSet fields = output::all_fields();
    if (parsed.has(FlagId::kFields)) {
      const auto chosen = parse_fields("fields", parsed.get(FlagId::kFields));
      if (!chosen) return usage_error(command_of(kExtract), chosen.error().text);
      fields = *chosen;
    }
    text = output::json_schema(fields);
  } else {
    return std::nullopt;
  }
  return print(text) ? kExitSuccess : kExitFailed;
}

}  // namespace

int run_extraction(const ParsedCommand& parsed) {
  if (const auto code = print_information(parsed)) return *code;
  base::Result<Options> options = read_options(parsed);
  if (!options) return usage_error(command_of(kExtract), options.error().text);
  if (!add_standard_input(options->input)) {
    write_fully(2, short_help());
    return kExitFailed;
  }
  return extract_all(*options);
}

}  // namespace presscut::cli
