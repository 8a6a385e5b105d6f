// An article in any of the output formats.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "article/article.h"
#include "output/print_options.h"

namespace presscut::output {

/// "json", "jsonl", "text", "md", "html", "csv", "jsonld" or "ninjs".
std::optional<Format> find_format(std::string_view name);
/// The format of a file of that name, by its extension (".txt" is text, ".ndjson" is jsonl …).
std::optional<Format> format_of_file(std::string_view path);
/// Extension of files in the format, with its dot.
std::string_view file_extension(Format format);

/// The article must have its blocks (article::ExtractOptions::blocks) for these options to print all of it.
bool prints_blocks(const PrintOptions& options);

/// What stands before the first page: the column names of CSV, else nothing.
std::string print_header(const PrintOptions& options);

/// The article, ended by a newline. `source` is the input's name; `input`, when given, is the object of other
/// keys that came with a JSON Lines page, which JSON formats pass on.
std::string print_article(const article::Article& article, std::string_view source,
                          const PrintOptions& options, const nlohmann::ordered_json* input = nullptr);

/// An input that gave no article because it could not be read: a line in JSON and CSV, nothing elsewhere.
std::string print_failure(std::string_view source, std::string_view code, std::string_view message,
                          const PrintOptions& options);

/// One field as shells want it: text as it is, authors one a line, quotes as "speaker<TAB>text" a line,
/// photos as JSON, one a line. Nothing when the field is null or empty.
std::optional<std::string> print_field(const article::Article& article, std::string_view source,
                                       std::string_view field);

}  // namespace presscut::output
