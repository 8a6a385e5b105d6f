// What single words and short texts are in a byline: names, roles, degrees, months, marks and joiners.
#pragma once

#include <string>
#include <string_view>

namespace presscut::author {

/// Two to four words, each with a capital or a particle ("de", "van"); in Chinese, Japanese and Korean one
/// word or two.
bool is_full_name(std::string_view name);

/// The text contains a word for an office or a profession ("editor", "Redakteurin").
bool has_role_word(std::string_view text);

/// Three digits or more: a year, or a date of two-digit parts.
bool has_year(std::string_view text);
bool has_digit(std::string_view text);
/// "9:30am"
bool has_clock(std::string_view text);

bool is_month(std::string_view folded);
bool is_weekday(std::string_view folded);
/// "2 maj", "15 Dec": nothing but numbers and a month.
bool is_date_like(std::string_view key);

/// The words are cased as no name's are: "so Artikel empfehlen", "Lupita Norton was", "FR IT EN".
bool is_cased_unlike_name(std::string_view text);
/// Pictures, arrows and other signs that stand in no name: "⚡ TL", "Library » Publication".
bool has_foreign_sign(std::string_view text);
/// The text as a reader sees it: without soft hyphens, zero-width spaces and letters of icon fonts.
std::string without_invisible(std::string_view text);
/// "이윤주 기자 lee@paper.example" without the e-mail address.
std::string without_addresses(std::string_view text);

/// "MD", "Ph.D.", "CEPF®", "Jr.": short and in capitals, but no agency.
bool is_degree(std::string_view part);
/// A word for several people: what stands before it is no person.
bool is_desk_word(std::string_view word);
/// "The Moon", "La Nación", "Der Spiegel": behind a name, its outlet.
bool is_outlet(std::string_view name);
bool is_place(std::string_view name);

/// The word starts with a capital.
bool is_capital_word(std::string_view word);
/// The same, or it is in a script without case.
bool is_capitalised(std::string_view name);
/// Every word begins with a small letter of a script that has capitals, and one is too common for an
/// account's name.
bool is_lower_only(std::string_view text);

/// Where the next mark is that separates the names of a list, or a name from what stands beside it; `length`
/// receives its bytes. The text's size when there is none.
std::size_t find_mark(std::string_view text, std::size_t& length);
/// The same for " and ", " & " and similar; not inside an office's name ("Center for Drug Evaluation and
/// Research").
std::size_t find_joiner(std::string_view text, std::size_t& length);
/// "and Cy Poe", the last part of "Ann Lee, Bo Roe, and Cy Poe", without its joiner.
std::string_view behind_joiner(std::string_view part);
/// "דנה כהן ויוסי לוי": "and" is written onto the second name. Where the space before it is, or 0.
std::size_t split_hebrew(std::string_view name);

std::string_view trim_marks(std::string_view text);
/// "Ann Lee." without a full stop that ends no initial and no "Jr."
std::string without_stop(std::string name);
/// "KEVIN SACK and" without the joiner: the other name stands in the next element.
std::string without_last_joiner(std::string name);

}  // namespace presscut::author
