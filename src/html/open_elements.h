// Which elements are open while the page is scanned: the stack of open elements and the list of active
// formatting elements, as far as the prescan needs them to limit depth before the tree builder sees it.
// https://html.spec.whatwg.org/#parsing-main-inbody and the sections after it
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dom/tag.h"

namespace presscut::html {

struct OpenElementLimits {
  std::size_t depth = 512;      // open elements
  std::size_t formatting = 64;  // active formatting elements, which every new block repeats
};

/// What a tag does to the tree.
enum class TagEffect : std::uint8_t {
  kNone,  // the element contains nothing (void), or the tree builder ignores the tag
  kOpened,
  kClosed,
  kTooDeep,  // above a limit: the tag has to be left out
};

class OpenElements {
 public:
  explicit OpenElements(OpenElementLimits limits = {}) : limits_(limits) {}

  /// `attributes_id` is equal for formatting elements with equal attributes.
  TagEffect start(dom::Tag tag, std::uint32_t attributes_id);
  TagEffect end(dom::Tag tag);

  bool is_open(dom::Tag tag) const { return counts_[index(tag)] > 0; }
  /// A formatting element that a block has closed and the next text opens again.
  bool will_reopen(dom::Tag tag) const;
  /// The end tag would close something now.
  bool would_close(dom::Tag tag) const { return OpenElements(*this).end(tag) == TagEffect::kClosed; }
  dom::Tag current() const { return stack_.empty() ? dom::Tag::k_html : stack_.back(); }
  std::size_t depth() const { return stack_.size(); }

  /// Within <select>, where most tags mean nothing.
  bool in_select() const;

  /// A character or inline tag that comes now may reopen formatting elements that something else closed.
  /// False only while every one was closed by its own end tag, in order.
  bool may_reopen_formatting() const { return formatting_strayed_; }

 private:
  struct Formatting {
    dom::Tag tag;  // kUnknown: a marker, which table cells and the like set
    std::uint32_t attributes_id;
  };
  enum class Scope { kDefault, kButton, kListItem, kTable };

  static std::size_t index(dom::Tag tag) { return static_cast<std::size_t>(tag); }
  bool in_scope(dom::Tag tag, Scope scope) const;
  void push(dom::Tag tag);
  void take_top();
  void pop();  // for another reason than its own end tag
  void pop_through(dom::Tag tag);
  bool close_in_scope(dom::Tag tag, Scope scope);
  void close_list_items(dom::Tag first, dom::Tag second);
  bool takes_table_parts() const;
  bool close_table_parts(dom::Tag tag);
  bool start_in_select(dom::Tag tag);
  bool close_formatting(dom::Tag tag);
  void add_formatting(dom::Tag tag, std::uint32_t attributes_id);
  void clear_to_marker();
  bool close_any_other(dom::Tag tag);
  void remove(dom::Tag tag);  // takes it off the stack, what is inside it stays open

  OpenElementLimits limits_;
  std::vector<dom::Tag> stack_;
  std::vector<Formatting> formatting_;
  std::size_t formatting_on_stack_ = 0;
  std::size_t markers_ = 0;
  std::array<std::uint32_t, static_cast<std::size_t>(dom::Tag::kCount)> counts_{};  // open elements by tag
  std::array<std::uint32_t, static_cast<std::size_t>(dom::Tag::kCount)>
      dropped_{};  // left out and not yet ended
  bool any_dropped_ = false;
  bool formatting_strayed_ = false;
};

}  // namespace presscut::html
