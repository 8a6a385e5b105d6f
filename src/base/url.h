// Web addresses: resolving references and finding the host.
#pragma once

#include <string>
#include <string_view>

namespace presscut::base {

/// `reference` made absolute against `base`, as RFC 3986, section 5.2, says, dot segments removed. A
/// reference with a scheme of its own is returned as written, as is any reference when `base` is not
/// absolute; an empty reference stays empty, for it would name the page itself. Addresses on pages contain
/// spaces, brackets and letters of any script, so nothing is rejected (as a strict parser would) and nothing
/// is escaped.
std::string resolve_url(std::string_view base, std::string_view reference);

/// "example.co.uk" of "https://www.example.co.uk:80/a": without "www.", user and port; empty when the address
/// has no host.
std::string_view host_of(std::string_view url);

}  // namespace presscut::base
