#include "html/open_elements.h"

#include <algorithm>

#include "html/tag_traits.h"

namespace presscut::html {
namespace {

constexpr std::size_t kNoahsArk = 3;  // equal formatting elements that are remembered

bool is_heading(dom::Tag tag) {
  return dom::heading_level(tag) > 0;
}

// End tags that close everything down to their element when it is in scope; the others stop at the first
// special element.
bool closes_in_scope(dom::Tag tag) {
  using enum dom::Tag;
  return (has_trait(tag, kClosesParagraph) && tag != k_hr && tag != k_isindex && tag != k_xmp &&
          tag != k_plaintext) ||
         tag == k_button || tag == k_applet || tag == k_marquee || tag == k_object;
}

}  // namespace

bool OpenElements::in_scope(dom::Tag tag, Scope scope) const {
  if (!is_open(tag)) return false;
  for (auto open = stack_.rbegin(); open != stack_.rend(); ++open) {
    if (*open == tag) return true;
    const bool boundary = scope == Scope::kTable ? *open == dom::Tag::k_table || *open == dom::Tag::k_template
                                                 : has_trait(*open, kScopeBoundary);
    if (boundary || (scope == Scope::kButton && *open == dom::Tag::k_button) ||
        (scope == Scope::kListItem && (*open == dom::Tag::k_ol || *open == dom::Tag::k_ul))) {
      return false;
    }
  }
  return false;
}

bool OpenElements::will_reopen(dom::Tag tag) const {
  if (!has_trait(tag, kFormatting)) return false;
  // Since the last marker, which stands in the list and, as its element, on the stack.
  std::ptrdiff_t waiting = 0;
  for (auto entry = formatting_.rbegin(); entry != formatting_.rend() && entry->tag != dom::Tag::kUnknown;
       ++entry)
    waiting += entry->tag == tag ? 1 : 0;
  for (auto open = stack_.rbegin(); open != stack_.rend() && !has_trait(*open, kSetsMarker); ++open)
    waiting -= *open == tag ? 1 : 0;
  return waiting > 0;
}

bool OpenElements::in_select() const {
  if (!is_open(dom::Tag::k_select)) return false;
  const auto open = std::find_if(stack_.rbegin(), stack_.rend(), [](dom::Tag tag) {
    return tag == dom::Tag::k_select || tag == dom::Tag::k_template;
  });
  return *open == dom::Tag::k_select;
}

void OpenElements::push(dom::Tag tag) {
  stack_.push_back(tag);
  ++counts_[index(tag)];
  if (has_trait(tag, kFormatting)) ++formatting_on_stack_;
  if (has_trait(tag, kSetsMarker)) {
    formatting_.push_back({dom::Tag::kUnknown, 0});
    ++markers_;
  }
}

void OpenElements::pop() {
  if (has_trait(current(), kFormatting)) formatting_strayed_ = true;
  take_top();
}

void OpenElements::take_top() {
  const dom::Tag tag = stack_.back();
  stack_.pop_back();
  --counts_[index(tag)];
  if (has_trait(tag, kFormatting)) --formatting_on_stack_;
  if (has_trait(tag, kSetsMarker)) clear_to_marker();
  if (any_dropped_) {
    // What was left out was inside the element that is now closed.
    dropped_.fill(0);
    any_dropped_ = false;
  }
}

void OpenElements::pop_through(dom::Tag tag) {
  while (!stack_.empty()) {
    const bool found = stack_.back() == tag;
    pop();
    if (found) return;
  }
}

bool OpenElements::close_in_scope(dom::Tag tag, Scope scope) {
  if (!in_scope(tag, scope)) return false;
  pop_through(tag);
  return true;
}

// A new <li> ends the open one unless a special element stands between; <dd> and <dt> end each other.
void OpenElements::close_list_items(dom::Tag first, dom::Tag second) {
  if (!is_open(first) && !is_open(second)) return;
  for (auto open = stack_.rbegin(); open != stack_.rend(); ++open) {
    if (*open == first || *open == second) {
      pop_through(*open);
      return;
    }
    if (has_trait(*open, kSpecial) && *open != dom::Tag::k_address && *open != dom::Tag::k_div &&
        *open != dom::Tag::k_p)
      return;
  }
}

// A table part starts here: in a table, or in a template that contains nothing but table parts.
bool OpenElements::takes_table_parts() const {
  for (auto open = stack_.rbegin(); open != stack_.rend(); ++open) {
    if (*open == dom::Tag::k_table) return true;
    if (*open == dom::Tag::k_template)
      return open == stack_.rbegin() || has_trait(*std::prev(open), kTablePart);
  }
  return false;
}

// Closes down to where the table part belongs, and opens the body and the row that it implies; false where
// there is no table to take it.
bool OpenElements::close_table_parts(dom::Tag tag) {
  using enum dom::Tag;
  if ((!is_open(k_table) && !is_open(k_template)) || !takes_table_parts()) return false;
  const bool cell = tag == k_td || tag == k_th;
  const auto is_body = [](dom::Tag open) { return open == k_tbody || open == k_thead || open == k_tfoot; };
  const auto keeps = [&](dom::Tag open) {
    if (open == k_table || open == k_template || open == k_html) return true;
    if (cell) return open == k_tr || is_body(open);
    if (tag == k_tr) return is_body(open);
    return tag == k_col && open == k_colgroup;
  };
  while (!stack_.empty() && !keeps(stack_.back())) pop();
  if ((cell || tag == k_tr) && current() == k_table) push(k_tbody);
  if (cell && is_body(current())) push(k_tr);
  if (tag == k_col && current() == k_table) push(k_colgroup);
  return true;
}

// In <select> all but a few tags are ignored. True when the tag goes on to the ordinary rules.
bool OpenElements::start_in_select(dom::Tag tag) {
  using enum dom::Tag;
  switch (tag) {
    case k_option:
    case k_optgroup:
    case k_script:
    case k_template:
      return true;
    case k_select:
      pop_through(k_select);
      return false;
    case k_input:
    case k_keygen:
    case k_textarea:
      pop_through(k_select);
      return true;
    default:
      if (!(has_trait(tag, kTablePart) || tag == k_table) || !is_open(k_table)) return false;
      pop_through(k_select);
      return true;
  }
}

TagEffect OpenElements::start(dom::Tag tag, std::uint32_t attributes_id) {
  using enum dom::Tag;
  if (in_select() && !start_in_select(tag)) return TagEffect::kNone;
  if (is_open(k_p) && has_trait(tag, kClosesParagraph)) close_in_scope(k_p, Scope::kButton);
  switch (tag) {
    case k_html:
    case k_head:
    case k_body:
    case k_frameset:
      return TagEffect::kNone;
    case k_form:
      if (is_open(k_form) && !is_open(k_template)) return TagEffect::kNone;
      break;
    case k_a:
    case k_nobr:
      if (is_open(tag) || !formatting_.empty()) close_formatting(tag);
      break;
    case k_button:
      close_in_scope(k_button, Scope::kDefault);
      break;
    case k_li:
      close_list_items(k_li, k_li);
      break;
    case k_dd:
    case k_dt:
      close_list_items(k_dd, k_dt);
      break;
    case k_option:
      if (current() == k_option) pop();
      break;
    case k_optgroup:
      if (current() == k_option) pop();
      if (current() == k_optgroup && is_open(k_select)) pop();
      break;
    case k_table:
      // It ends the paragraph, save in quirks mode.
      if (is_open(k_p) && !formatting_.empty()) formatting_strayed_ = true;
      // Directly inside a table, or a row of one, a table ends it.
      if (current() == k_table || current() == k_tr || current() == k_tbody || current() == k_thead ||
          current() == k_tfoot) {
        pop_through(k_table);
      }
      break;
    default:
      if (is_heading(tag) && is_heading(current())) pop();
      if (has_trait(tag, kTablePart) && !close_table_parts(tag)) return TagEffect::kNone;
      break;
  }
  if (has_trait(tag, kVoid)) return TagEffect::kNone;
  const bool formatting = has_trait(tag, kFormatting);
  // Formatting elements that a block has closed come back inside the next one, so they count as open.
  const std::size_t listed = formatting_.size() - markers_;
  const std::size_t returning = listed > formatting_on_stack_ ? listed - formatting_on_stack_ : 0;
  if (stack_.size() + returning >= limits_.depth || (formatting && listed >= limits_.formatting)) {
    ++dropped_[index(tag)];
    any_dropped_ = true;
    return TagEffect::kTooDeep;
  }
  if (formatting) add_formatting(tag, attributes_id);
  push(tag);
  return TagEffect::kOpened;
}

void OpenElements::add_formatting(dom::Tag tag, std::uint32_t attributes_id) {
  std::size_t equal = 0;
  for (std::size_t i = formatting_.size(); i-- > 0 && formatting_[i].tag != dom::Tag::kUnknown;) {
    if (formatting_[i].tag != tag || formatting_[i].attributes_id != attributes_id) continue;
    if (++equal == kNoahsArk) {
      formatting_strayed_ = true;
      formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i));
      break;
    }
  }
  formatting_.push_back({tag, attributes_id});
}

void OpenElements::clear_to_marker() {
  while (!formatting_.empty()) {
    const bool marker = formatting_.back().tag == dom::Tag::kUnknown;
    formatting_.pop_back();
    if (!marker) continue;
    --markers_;
    return;
  }
}

// The adoption agency, as far as depth goes: the element leaves, what is inside it stays open.
bool OpenElements::close_formatting(dom::Tag tag) {
  if (current() == tag && !formatting_.empty() && formatting_.back().tag == tag) {
    // The rule in tidy pages: closed by its own end tag, with nothing open inside.
    formatting_.pop_back();
    take_top();
    return true;
  }
  std::size_t i = formatting_.size();
  while (i > 0 && formatting_[i - 1].tag != dom::Tag::kUnknown && formatting_[i - 1].tag != tag) --i;
  if (i == 0 || formatting_[i - 1].tag != tag) return close_any_other(tag);
  formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i - 1));
  formatting_strayed_ = true;
  if (!in_scope(tag, Scope::kDefault)) return false;
  const auto open = std::find(stack_.rbegin(), stack_.rend(), tag);
  if (std::none_of(stack_.rbegin(), open, [](dom::Tag inner) { return has_trait(inner, kSpecial); })) {
    pop_through(tag);
  } else {
    remove(tag);
  }
  return true;
}

void OpenElements::remove(dom::Tag tag) {
  const auto open = std::find(stack_.rbegin(), stack_.rend(), tag);
  stack_.erase(std::next(open).base());
  --counts_[index(tag)];
  if (has_trait(tag, kFormatting)) --formatting_on_stack_;
}

bool OpenElements::close_any_other(dom::Tag tag) {
  if (!is_open(tag)) return false;
  for (auto open = stack_.rbegin(); open != stack_.rend(); ++open) {
    if (*open == tag) {
      pop_through(tag);
      return true;
    }
    if (has_trait(*open, kSpecial)) return false;
  }
  return false;
}

TagEffect OpenElements::end(dom::Tag tag) {
  using enum dom::Tag;
  if (any_dropped_ && dropped_[index(tag)] > 0) {
    --dropped_[index(tag)];
    return TagEffect::kTooDeep;
  }
  const auto effect = [](bool closed) { return closed ? TagEffect::kClosed : TagEffect::kNone; };
  if (in_select() && tag != k_select && tag != k_option && tag != k_optgroup && tag != k_template) {
    if (!(has_trait(tag, kTablePart) || tag == k_table) || !in_scope(tag, Scope::kTable))
      return TagEffect::kNone;
    pop_through(k_select);
  }
  switch (tag) {
    case k_html:
    case k_head:
    case k_body:
      return TagEffect::kNone;
    case k_p:
      return effect(close_in_scope(k_p, Scope::kButton));
    case k_li:
      return effect(close_in_scope(k_li, Scope::kListItem));
    case k_form:
      if (!in_scope(k_form, Scope::kDefault)) return TagEffect::kNone;
      remove(k_form);
      return TagEffect::kClosed;
    case k_select:
    case k_template:
      if (!is_open(tag)) return TagEffect::kNone;
      pop_through(tag);
      return TagEffect::kClosed;
    default:
      break;
  }
  if (has_trait(tag, kFormatting)) return effect(close_formatting(tag));
  if (is_heading(tag)) {
    for (int level = 1; level <= 6; ++level) {
      const dom::Tag heading = static_cast<dom::Tag>(static_cast<int>(k_h1) + level - 1);
      if (!in_scope(heading, Scope::kDefault)) continue;
      while (!is_heading(stack_.back())) pop();
      pop();
      return TagEffect::kClosed;
    }
    return TagEffect::kNone;
  }
  if (has_trait(tag, kTablePart) || tag == k_table) return effect(close_in_scope(tag, Scope::kTable));
  if (closes_in_scope(tag)) return effect(close_in_scope(tag, Scope::kDefault));
  return effect(close_any_other(tag));
}

}  // namespace presscut::html
