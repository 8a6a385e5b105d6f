// The features of spans and candidate speakers as TSV, for training and for looking at.
#pragma once

#include <istream>
#include <ostream>
#include <string_view>
#include <vector>

#include "quote/quote.h"

namespace presscut::quote {

/// Columns: article, span, text, then the feature names.
void write_quote_header(std::ostream& out);
void write_quote_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                      std::string_view language);

/// Columns: article, span, text, mention (as written), speaker (as it would be printed), then the feature
/// names.
void write_speaker_header(std::ostream& out);
void write_speaker_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                        std::string_view language);

/// Columns: article, span, speaker, then the feature names; only for spans that are quotations. `scores`
/// gives a number for each row of write_speaker_rows.
void write_nominee_header(std::ostream& out);
void write_nominee_rows(std::ostream& out, std::string_view article, const std::vector<Paragraph>& paragraphs,
                        std::string_view language, std::istream& scores);

}  // namespace presscut::quote
