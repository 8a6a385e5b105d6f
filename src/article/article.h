// The result of one page: schema version 1 as a struct. output/ prints it, check/ compares it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/body.h"
#include "media/photo.h"
#include "metadata/metadata.h"
#include "quotes/quote.h"

namespace presscut::article {

inline constexpr int kSchemaVersion = 1;

enum class Status { kOk, kNoArticle };

struct Article {
  Status status = Status::kOk;
  metadata::Metadata metadata;
  std::optional<std::string> photo_credit;
  std::vector<media::Photo> photos;
  content::Body body;
  std::vector<quotes::Quote> quotes;
  std::vector<std::string> warnings;
  bool cut = false;  // a limit left out text; the warnings tell which
};

}  // namespace presscut::article
