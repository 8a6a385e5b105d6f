// Which address of an image to print, and when two addresses are the same image.
#pragma once

#include <string>
#include <string_view>

#include "dom/document.h"

namespace presscut::photo {

/// The best address of an image element as written: the widest of srcset, the sources of <picture> and lazy
/// loading attributes; never a placeholder. Empty when there is none.
std::string choose_image_url(const dom::Document& document, dom::NodeId image);

/// Widest address of a srcset attribute; empty when it contains none. `width`, when given, receives its width
/// in pixels (a density x counts as x × 1000), 0 when unknown.
std::string_view choose_from_srcset(std::string_view srcset, int* width = nullptr);

/// What stays the same between sizes and crops of one image: mostly the file's name without size and
/// extension.
std::string image_key(std::string_view url);

/// A placeholder, a tracking pixel or an inlined image.
bool is_placeholder(std::string_view url);

}  // namespace presscut::photo
