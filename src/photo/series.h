// Galleries that a site shows on every page.
#pragma once

#include <string_view>
#include <vector>

#include "photo/photo_choice.h"

namespace presscut::photo {

/// "The week in pictures 4 May …", "The week in pictures 5 May …": a gallery of its own, whose captions all
/// begin with its name. One whose name is in the article's title is the article.
void mark_series(std::vector<PhotoEntry>& entries, std::string_view article_title);

}  // namespace presscut::photo
