// Pages through a number of threads, results in the order of the pages.
#pragma once

#include <functional>
#include <string>

#include "input/page.h"

namespace presscut::cli {

enum class Outcome { kArticle, kNoArticle, kFailed };

struct Result {
  Outcome outcome = Outcome::kArticle;
  bool cut = false;  // a limit left out part of the page
  std::string text;  // to be written, may be empty
  std::string source;
  std::string name;     // relative name for --output-dir
  std::string message;  // for standard error, empty: none
};

/// `next` gives the pages one after the other, false at the end; `work` turns one into its result, on any
/// thread; `done` takes the results in the order of the pages, false to stop. Neither `next` nor `done` is
/// called twice at a time. At most a few pages a thread are in memory. An exception of any of them ends the
/// run and is rethrown.
void run_jobs(unsigned threads, const std::function<bool(input::Page&)>& next,
              const std::function<Result(input::Page&)>& work, const std::function<bool(Result&)>& done);

}  // namespace presscut::cli
