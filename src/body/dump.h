// The block features and element words as TSV, for training and for looking at.
#pragma once

#include <istream>
#include <ostream>
#include <string_view>

#include "dom/page.h"
#include "evidence/metadata.h"

namespace presscut::body {

/// Header of the block table: fixed columns, then feature_names().
void write_feature_header(std::ostream& out);
/// A row a block: page, block, element (node id for write_element_words), beginnings (learned-word keys),
/// text (tabs and line breaks as spaces), features.
void write_feature_rows(std::ostream& out, std::string_view name, const dom::Page& page,
                        const evidence::Metadata& metadata);
/// Header and rows of the second pass: page, block, second_pass_names(). First-pass scores are read from
/// `scores`, one a block in the order of the blocks.
void write_second_header(std::ostream& out);
void write_second_rows(std::ostream& out, std::string_view name, const dom::Page& page, std::istream& scores);
/// Header and row of the page verdict: page, verdict_names().
void write_verdict_header(std::ostream& out);
void write_verdict_row(std::ostream& out, std::string_view name, const dom::Page& page,
                       const evidence::Metadata& metadata);
/// A row an element: name, element, parent, then "key=prefix:word" a word.
void write_element_words(std::ostream& out, std::string_view name, const dom::Document& document);

}  // namespace presscut::body
