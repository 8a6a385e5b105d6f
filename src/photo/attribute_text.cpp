#include "photo/attribute_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "credit/credit_line.h"
#include "data/attribute_names.h"

namespace presscut::photo {
namespace {

using dom::NodeId;

constexpr auto kCreditAttributes = std::to_array<std::string_view>(
    {"data-credit", "data-copyright", "data-photographer", "data-attribution", "data-image-attribution",
     "data-author", "data-image-credit", "data-photo-credit", "credit"});
constexpr auto kCaptionAttributes =
    std::to_array<std::string_view>({"caption", "data-caption", "data-image-caption", "data-img-caption"});
constexpr std::size_t kMinValue = 3, kMaxValue = 600;  // bytes

// The prescan leaves out attributes that stand nowhere in the table.
constexpr bool is_read(std::string_view name) {
  return std::binary_search(data::kReadAttributes.begin(), data::kReadAttributes.end(), name);
}
static_assert(std::all_of(kCreditAttributes.begin(), kCreditAttributes.end(), is_read));
static_assert(std::all_of(kCaptionAttributes.begin(), kCaptionAttributes.end(), is_read));

template <typename Names>
bool is_any(std::string_view name, const Names& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

void read_attribute_text(const dom::Document& document, PhotoEntry& entry) {
  if (entry.image.node == dom::kNoNode) return;
  for (NodeId n = entry.image.node; n != dom::kNoNode && n >= entry.image.scope;
       n = document.node(n).parent) {
    for (const dom::Attribute& a : document.attributes(n)) {
      if (a.value.size() < kMinValue || a.value.size() > kMaxValue) continue;
      if (entry.text.credit.empty() && is_any(a.name, kCreditAttributes)) {
        entry.text.credit = credit::clean_credit(a.value);
      }
      if (entry.text.caption.empty() && is_any(a.name, kCaptionAttributes) &&
          a.value.find('<') == std::string_view::npos) {
        credit::CaptionText text = credit::split_caption(a.value);
        entry.text.caption = std::move(text.caption);
        if (entry.text.credit.empty()) entry.text.credit = std::move(text.credit);
      }
    }
  }
  // A tooltip or an alt text names its credit only with a label or a sign.
  const std::string_view tooltip = document.attribute(entry.image.node, "title");
  if (entry.text.credit.empty() && credit::has_labelled_credit(tooltip))
    entry.text.credit = credit::split_caption(tooltip).credit;
  if (entry.text.credit.empty() && entry.text.caption.empty() && !entry.image.alt.empty()) {
    const credit::CaptionText alt = credit::split_caption(entry.image.alt);
    if (!alt.credit.empty() && (!alt.caption.empty() || credit::is_credit_line(entry.image.alt)))
      entry.text.credit = alt.credit;
  }
}

}  // namespace presscut::photo
