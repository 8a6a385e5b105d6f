// Values of flags: text to numbers, fields, selectors. Every error is one line for people.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "dom/selector.h"
#include "output/fields.h"

namespace presscut::cli {

/// "64M" to bytes; K, M and G are powers of 1024.
base::Result<std::size_t> parse_size(std::string_view flag, std::string_view text);

/// A whole number from `min` to `max`.
base::Result<std::size_t> parse_count(std::string_view flag, std::string_view text, std::size_t min,
                                      std::size_t max);

/// "60" or "0.5".
base::Result<double> parse_seconds(std::string_view flag, std::string_view text);

/// Threads, 0 for as many as there are cores.
base::Result<unsigned> parse_jobs(std::string_view text);

/// Names of fields, separated by commas; none is an error.
base::Result<output::FieldSet> parse_fields(std::string_view flag, std::string_view names);

base::Result<std::vector<dom::Selector>> parse_selectors(std::string_view flag,
                                                         const std::vector<std::string>& texts);

/// The lines of a file that are not blank.
base::Result<std::vector<std::string>> read_lines(std::string_view flag, const std::string& path);

/// An absolute web address.
base::Problem check_url(std::string_view url);
/// A name that the decoder knows.
base::Problem check_charset(std::string_view name);
/// "2024-05-04", or with a time behind it.
base::Problem check_date(std::string_view date);

/// Parts of a text, separated by commas.
std::vector<std::string> split_names(std::string_view text);

}  // namespace presscut::cli
