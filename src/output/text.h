// The article as plain text to read.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "output/fields.h"

namespace presscut::output {

/// Title, authors, date, photos, body and quotes, separated by blank lines; unknown fields leave no line.
std::string write_text(const article::Article& article, const FieldSet& fields);

/// The body is printed too and begins with the standfirst, which then need not stand before it.
bool begins_with_standfirst(const article::Article& article, const FieldSet& fields);

/// Without what a terminal would act on: control characters but newline and tab, and direction overrides.
std::string without_controls(std::string_view text);

/// On one line: white space of any kind is one space.
std::string on_one_line(std::string_view text);

}  // namespace presscut::output
