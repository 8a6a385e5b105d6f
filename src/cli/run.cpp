#include "cli/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "article/extract.h"
#include "base/deadline.h"
#include "cli/byte_source.h"
#include "cli/check_command.h"
#include "cli/dev.h"
#include "cli/dev_quotes.h"
#include "cli/explain_command.h"
#include "cli/inputs.h"
#include "cli/interrupt.h"
#include "cli/jobs.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/outputs.h"
#include "cli/progress.h"
#include "output/printer.h"

namespace presscut::cli {
namespace {

constexpr int kSomeWithoutArticle = 1;
constexpr int kSomeFailed = 2;
constexpr int kInterrupted = 130;

class Extraction {
 public:
  Extraction(const Options& options, output::Format format)
      : options_(options), print_{format, options.fields} {}

  Result work(Page& page) const {
    Result result;
    result.source = page.source;
    result.name = page.name;
    try {
      load_page(page, options_.max_bytes);
      const base::Deadline deadline{std::chrono::duration<double>(options_.timeout)};
      if (!page.failure) extract(page, result);
    } catch (const base::DeadlineExceeded&) {
      page.failure =
          Failure{"timeout", fmt::format("took longer than {} seconds (--timeout)", options_.timeout)};
    } catch (const std::bad_alloc&) {
      page.failure = Failure{"no_memory", "out of memory"};
    } catch (const std::exception& error) {
      page.failure = Failure{"internal", error.what()};
    }
    if (page.failure) {
      result.outcome = Outcome::kFailed;
      result.message = page.failure->message;
      result.text = output::print_failure(page.source, page.failure->code, page.failure->message, print_);
    }
    return result;
  }

 private:
  void extract(Page& page, Result& result) const {
    article::ExtractOptions extract;
    extract.url = page.url;
    extract.charset = page.charset;
    extract.date_reference = options_.date_reference;
    extract.body = options_.body;
    extract.limits = options_.limits;
    article::Article article = article::extract(std::move(page.bytes), extract);
    article.warnings.insert(article.warnings.begin(), page.warnings.begin(), page.warnings.end());
    result.outcome = article.status == article::Status::kOk ? Outcome::kArticle : Outcome::kNoArticle;
    if (article.cut) {
      result.cut = true;
      const auto told = std::find_if(article.warnings.begin(), article.warnings.end(),
                                     [](const std::string& w) { return w.find("was cut after") != w.npos; });
      if (told != article.warnings.end()) result.message = *told;
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
  output::PrintOptions print_;
};

bool writes_files(const Options& options) {
  return !options.output.empty() || !options.output_dir.empty();
}

// Where files are written, the list of inputs is read as a whole: none of them may be overwritten, and a list
// that is a pipe can be read once only.
Options with_list_read(const Options& given) {
  ByteSource list;
  if (given.files_from.empty() || !writes_files(given) || !list.open(given.files_from)) return given;
  Options options = given;
  for (std::string name; list.read_name(name, options.null_separated);) options.inputs.push_back(name);
  if (!list.error().empty()) return given;  // whoever reads it next tells
  options.files_from.clear();
  options.listed = true;
  return options;
}

// Everything that must not be overwritten.
FileSet protected_files(const Options& options) {
  FileSet files;
  if (!writes_files(options)) return files;
  Options directories = options;
  directories.inputs.clear();
  for (const std::string& input : options.inputs) {
    files.add(input);
    std::error_code ignored;
    if (std::filesystem::is_directory(input, ignored)) directories.inputs.push_back(input);
  }
  if (!options.recursive) return files;
  PageStream stream(directories);
  for (Page page; stream.next(page);) {
    if (!page.path.empty()) files.add(page.path);
  }
  return files;
}

int exit_code(bool without_article, bool failed) {
  if (interrupted()) return kInterrupted;
  return failed ? kSomeFailed : without_article ? kSomeWithoutArticle : 0;
}

int extract_all(const Options& given) {
  const Options options = with_list_read(given);
  PageStream stream(options);
  const output::Format several = stream.several() ? output::Format::kJsonLines : output::Format::kJson;
  const output::Format format =
      options.format.value_or(options.output_dir.empty() ? several : output::Format::kJson);
  const FileSet inputs = protected_files(options);
  Output output;
  if (options.field.empty()) output.set_header(output::print_header({format, options.fields}));
  if (!options.output.empty()) {
    if (const auto failed = output.use_file(options.output, inputs)) {
      tell(options.output, *failed);
      return kSomeFailed;
    }
  }
  if (!options.output_dir.empty()) {
    if (const auto failed = output.use_directory(options.output_dir, output::file_extension(format))) {
      tell(options.output_dir, *failed);
      return kSomeFailed;
    }
  }
  const Extraction extraction(options, format);
  Progress progress(options.progress, stream.known_total());
  bool without_article = false;
  bool failed = false;
  bool written = true;
  const auto complain = [&](std::string_view subject, std::string_view message) {
    progress.clear();
    tell(subject, message);
  };
  run_jobs(
      options.jobs, [&](Page& page) { return !interrupted() && stream.next(page) && !interrupted(); },
      [&](Page& page) { return extraction.work(page); },
      [&](Result& result) {
        without_article = without_article || result.outcome == Outcome::kNoArticle;
        failed = failed || result.outcome == Outcome::kFailed || result.cut;
        progress.count(result.outcome == Outcome::kFailed);
        if (!result.message.empty() && !options.quiet) complain(result.source, result.message);
        if (result.text.empty() || (output.is_directory() && result.outcome == Outcome::kFailed)) return true;
        std::string message;
        switch (output.write(result.text, result.name, inputs, message)) {
          case Output::Result::kWritten:
            return true;
          case Output::Result::kClosed:
            written = false;
            return false;  // whoever reads has enough
          case Output::Result::kFailed:
            break;
        }
        if (options.output.empty()) {
          progress.clear();
          tell(message);
        } else {
          complain(options.output, message);
        }
        failed = true;
        written = output.is_directory();
        return written;
      });
  if (written) {
    if (const auto problem = output.finish()) {
      complain(options.output, *problem);
      failed = true;
    }
  }
  return exit_code(without_article, failed);
}

}  // namespace

const std::vector<const Command*>& all_commands() {
  static const std::vector<const Command*> commands = {&kCheckCommand, &kBlessCommand, &kScoreCommand,
                                                       &kExplainCommand};
  return commands;
}

namespace {

int run_command(int argc, char** argv) {
  const std::string_view command = argc > 1 ? argv[1] : "";
  if (command == "check") return run_check(argc - 1, argv + 1);
  if (command == "bless") return run_bless(argc - 1, argv + 1);
  if (command == "score") return run_score(argc - 1, argv + 1);
  if (command == "explain") return run_explain(argc - 1, argv + 1);
  if (argc > 1 && std::string_view(argv[1]) == "dev") {
    const std::string_view what = argc > 2 ? argv[2] : "";
    return what == "quotes" || what == "speakers" ? run_dev_quotes(argc - 2, argv + 2)
                                                  : run_dev(argc - 2, argv + 2);
  }
  install_signals();
  Options options;
  if (const auto code = parse_options(argc, argv, options)) return *code;
  return extract_all(options);
}

}  // namespace

int run(int argc, char** argv) {
  try {
    return run_command(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("presscut: out of memory\n", stderr);  // tell() would need some
  } catch (const std::exception& error) {
    tell(error.what());
  }
  return kSomeFailed;
}

}  // namespace presscut::cli
