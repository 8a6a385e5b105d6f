// Pages that browsers and archives have saved: what they have added is taken away again.
#pragma once

#include "input/page.h"

namespace presscut::input {

/// Restores the page as it was on the web: its address where a browser, SingleFile, the Wayback Machine,
/// archive.today or a search engine's cache has noted it, links without the archive's prefix, no toolbar or
/// header of an archive, the source itself of a copy of its view. Other pages stay as they are.
void restore_saved_page(Page& page);

}  // namespace presscut::input
