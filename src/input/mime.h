// Mails (.eml) and pages that browsers save as one file (MHTML): MIME messages, RFC 2045 and 2557.
#pragma once

#include <string_view>

#include "input/page.h"

namespace presscut::input {

/// The bytes begin with the header of a MIME message.
bool begins_mime(std::string_view bytes);

/// Puts the page that the message contains in the place of its bytes: the first HTML part, else the first
/// text. A saved page has its address; a mail's subject, sender and date are given to the page where it does
/// not name its own. Without such a part, the page has a failure.
void read_mime(Page& page);

}  // namespace presscut::input
