#include "cli/run.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "article/extract.h"
#include "cli/dev.h"
#include "cli/dev_quotes.h"
#include "output/json.h"

namespace presscut::cli {

int run(int argc, char** argv) {
  if (argc > 2 && (std::string(argv[2]) == "quotes" || std::string(argv[2]) == "speakers") &&
      std::string(argv[1]) == "dev") {
    return run_dev_quotes(argc - 2, argv + 2);
  }
  if (argc > 1 && std::string(argv[1]) == "dev") return run_dev(argc - 2, argv + 2);
  int code = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string path = argv[i];
    if (path == "-f" || path == "jsonl") continue;
    std::ifstream in(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const article::Article article = article::extract(bytes, {});
    std::puts(output::dump(output::to_json(article, path), -1).c_str());
    if (article.status != article::Status::kOk) code = 1;
  }
  return code;
}

}  // namespace presscut::cli
