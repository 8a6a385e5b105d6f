// The result of one page: schema version 1 as a struct. output/ prints it, check/ compares it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/warning.h"
#include "body/body.h"
#include "content/block.h"
#include "evidence/metadata.h"
#include "photo/photo.h"
#include "quote/quote.h"

namespace presscut::article {

inline constexpr int kSchemaVersion = 1;

enum class Status { kOk, kNoArticle };

struct Article {
  Status status = Status::kOk;
  evidence::Metadata metadata;
  std::optional<std::string> photo_credit;
  std::vector<photo::Photo> photos;
  body::Body body;
  std::optional<content::Blocks> blocks;  // the body with its structure, when it was asked for
  std::vector<quote::Quote> quotes;
  base::Warnings warnings;
  bool cut = false;  // a limit left out text; the warnings say which
};

}  // namespace presscut::article
