#include "html/prescan.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/utf8.h"
#include "html/character_reference.h"
#include "html/foreign.h"
#include "html/open_elements.h"
#include "html/tag_scanner.h"
#include "html/tag_traits.h"

namespace presscut::html {
namespace {

// Tokens are single code points of scripts whose characters no insertion mode treats apart. Runs beyond the
// first 41 984 have a private-use character in front that counts how many times the range was used up.
constexpr char32_t kFirstToken = 0x3400;
constexpr char32_t kTokenRange = 0xD800 - kFirstToken;
constexpr char32_t kFirstPrefix = 0xE000;
constexpr char32_t kPrefixRange = 0xF900 - kFirstPrefix;

constexpr std::size_t kMaxDoctype = 512;  // it only tells quirks mode

void append_token(std::string& out, std::size_t index) {
  const auto round = static_cast<char32_t>(index / kTokenRange);
  if (round > 0) base::append_utf8(out, kFirstPrefix + std::min<char32_t>(round, kPrefixRange - 1));
  base::append_utf8(out, kFirstToken + static_cast<char32_t>(index % kTokenRange));
}

bool is_head_content(dom::Tag tag) {
  using enum dom::Tag;
  return tag == k_html || tag == k_head || tag == k_meta || tag == k_link || tag == k_title ||
         tag == k_script || tag == k_style || tag == k_base;
}

// Where white space and text are gathered until the next tag, and a comment between two runs parts them.
bool is_table_context(dom::Tag tag) {
  using enum dom::Tag;
  return tag == k_table || tag == k_tbody || tag == k_thead || tag == k_tfoot || tag == k_tr ||
         tag == k_colgroup;
}

}  // namespace

void Skeleton::clear() {
  html.clear();
  tags.clear();
  texts.clear();
  attributes.clear();
  scripts.clear();
  has_tags = too_deep = too_much_formatting = too_many_attributes = too_many_tags = false;
}

namespace {

// The tags as the skeleton writes them when they are bare, by Tag. <span> is the commonest element whose name
// nobody but its end tag asks for, <q> the shortest such: they change places, since the tree builder reads
// names byte by byte.
constexpr std::string_view kStartTags[] = {"",
#define PRESSCUT_TAG(name) "<" #name ">",
                                           PRESSCUT_TAGS(PRESSCUT_TAG)
#undef PRESSCUT_TAG
};
constexpr std::string_view kEndTags[] = {"",
#define PRESSCUT_TAG(name) "</" #name ">",
                                         PRESSCUT_TAGS(PRESSCUT_TAG)
#undef PRESSCUT_TAG
};

std::size_t row_of(dom::Tag tag) {
  if (tag == dom::Tag::k_span) return static_cast<std::size_t>(dom::Tag::k_q);
  return static_cast<std::size_t>(tag == dom::Tag::k_q ? dom::Tag::k_span : tag);
}

}  // namespace

class PageScanner {
 public:
  PageScanner(std::string_view page, const ParseLimits& limits, base::Arena& arena, Skeleton& out)
      : page_(page),
        limits_(limits),
        arena_(arena),
        out_(out),
        open_({limits.max_depth, limits.max_formatting}) {}

  void scan() {
    out_.clear();
    out_.html.reserve(page_.size() / 4 + 64);
    std::size_t text_start = 0;
    while (at_ < page_.size()) {
      base::check_deadline();
      const std::size_t tag = std::min(page_.find('<', at_), page_.size());
      const char next = tag + 1 < page_.size() ? page_[tag + 1] : '\0';
      const bool end_tag = next == '/' && tag + 2 < page_.size();
      if (!base::is_alpha(next) && next != '!' && next != '?' && !end_tag) {
        at_ = tag + 1;  // "a < b"
        if (at_ < page_.size()) continue;
        break;
      }
      if (tag > text_start) add_text(page_.substr(text_start, tag - text_start));
      at_ = tag;
      out_.has_tags = true;
      if (base::is_alpha(next)) {
        scan_start_tag();
      } else if (end_tag && base::is_alpha(page_[tag + 2])) {
        scan_end_tag();
      } else {
        scan_declaration();
      }
      text_start = at_;
      if (out_.tags.size() >= limits_.max_tags || out_.texts.size() >= limits_.max_tags) {
        out_.too_many_tags = true;
        break;
      }
    }
    if (!out_.too_many_tags && text_start < page_.size()) add_text(page_.substr(text_start));
    flush_space(true);
  }

 private:
  void scan_start_tag() {
    ++at_;
    const std::size_t first = out_.attributes.size();
    ScannedTag tag;
    if (!scan_tag(page_, at_, tag, &out_.attributes, {limits_.max_attributes, limits_.all_attributes},
                  arena_)) {
      at_ = page_.size();
      out_.attributes.resize(first);
      return;
    }
    if (tag.attributes_cut > 0) out_.too_many_attributes = true;
    if (tag.tag == dom::Tag::k_script || tag.tag == dom::Tag::k_style) {
      skip_code(tag, first);
      return;
    }
    const std::uint32_t id =
        has_trait(tag.tag, kFormatting) && tag.tag != dom::Tag::k_a ? attributes_id(first) : 0;
    const bool selecting = open_.in_select();
    if (in_head_ && !is_head_content(tag.tag)) leave_head_noscript();
    const TagEffect effect = open_.start(tag.tag, id);
    if (effect == TagEffect::kTooDeep) {
      (has_trait(tag.tag, kFormatting) ? out_.too_much_formatting : out_.too_deep) = true;
      out_.attributes.resize(first);
    } else {
      const bool boundary = (effect == TagEffect::kOpened && dom::is_block_level(tag.tag)) ||
                            tag.tag == dom::Tag::k_br || tag.tag == dom::Tag::k_hr;
      if (!is_head_content(tag.tag) && tag.tag != dom::Tag::k_noscript) in_head_ = false;
      head_open_ = head_open_ || tag.tag != dom::Tag::k_html;
      flush_space(boundary);
      out_.tags.push_back({static_cast<std::uint32_t>(out_.html.size()), tag.tag,
                           static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(tag.attributes),
                           tag.name});
      write_start_tag(tag, first, id);
      after_boundary_ = boundary;
      after_preformatted_ = tag.tag == dom::Tag::k_pre || tag.tag == dom::Tag::k_listing;
      last_was_text_ = dropped_between_ = false;
    }
    if (selecting && open_.in_select()) return;  // no raw text there: the tag was ignored
    scan_content_of(tag, effect != TagEffect::kTooDeep);
  }

  void write_start_tag(const ScannedTag& tag, std::size_t first, std::uint32_t id) {
    std::string& html = out_.html;
    if (tag.tag == dom::Tag::kUnknown) {
      html.push_back('<');
      html.append(tag.name);
      html.push_back('>');
      return;
    }
    html.append(kStartTags[row_of(tag.tag)]);
    if (id != 0) {
      html.back() = ' ';
      html.append("x=" + std::to_string(id) + ">");
    }
    if (tag.tag == dom::Tag::k_input) {
      // In a table, only a hidden one stays there.
      for (std::size_t i = first; i < out_.attributes.size(); ++i) {
        if (out_.attributes[i].name == "type" &&
            base::equals_ignore_case(out_.attributes[i].value, "hidden")) {
          html.back() = ' ';
          html.append("type=hidden>");
        }
      }
    }
  }

  void scan_content_of(const ScannedTag& tag, bool written) {
    switch (tag.tag) {
      case dom::Tag::k_svg:
      case dom::Tag::k_math:
        if (!tag.self_closing) at_ = skip_foreign(page_, at_, tag.name, open_);
        open_.end(tag.tag);
        if (written) write_end_tag(tag);
        break;
      case dom::Tag::k_title:
        scan_raw_text(tag, true, true);
        break;
      case dom::Tag::k_textarea:
      case dom::Tag::k_iframe:
      case dom::Tag::k_noembed:
      case dom::Tag::k_noframes:
        scan_raw_text(tag, false, false);
        break;
      case dom::Tag::k_xmp:
        scan_raw_text(tag, true, false);
        break;
      case dom::Tag::k_plaintext:
        add_text(page_.substr(at_), false);
        at_ = page_.size();
        break;
      default:
        break;
    }
  }

  // Text up to the end tag, in which tags mean nothing.
  void scan_raw_text(const ScannedTag& tag, bool keeps_text, bool decodes) {
    const std::size_t end = find_raw_text_end(page_, at_, dom::tag_name(tag.tag));
    if (keeps_text && end > at_) add_text(page_.substr(at_, end - at_), decodes);
    at_ = end;
    if (at_ < page_.size()) {
      scan_end_tag();
    } else {
      flush_space(true);
    }
  }

  // Scripts and styles leave no element; a script's text is set aside.
  void skip_code(const ScannedTag& tag, std::size_t first) {
    const bool script = tag.tag == dom::Tag::k_script;
    if (open_.in_select() && !script) {
      out_.attributes.resize(first);
      return;  // ignored there, and so its content is not raw
    }
    const std::size_t end = script ? find_script_end(page_, at_) : find_raw_text_end(page_, at_, "style");
    if (script && end > at_) add_script(page_.substr(at_, end - at_), first);
    out_.attributes.resize(first);
    at_ = end;
    ScannedTag ignored;
    if (at_ < page_.size()) {
      at_ += 2;
      if (!scan_tag(page_, at_, ignored, nullptr, {}, arena_)) at_ = page_.size();
    }
    dropped_between_ = true;
    // Here, and only here, a script ends the element around it, or makes the head begin.
    const bool ends_parent = script && (open_.current() == dom::Tag::k_colgroup ||
                                        (in_head_ && open_.current() == dom::Tag::k_noscript));
    if (ends_parent || (in_head_ && !head_open_)) {
      head_open_ = true;
      flush_space(true);
      out_.html.append("<script></script>");
      leave_head_noscript();
    }
  }

  // In the head, <noscript> ends at the first thing that does not belong into a head.
  void leave_head_noscript() {
    if (open_.current() == dom::Tag::k_noscript) open_.end(dom::Tag::k_noscript);
  }

  void add_script(std::string_view text, std::size_t first) {
    dom::DataScript script;
    script.text = text;
    for (std::size_t i = first; i < out_.attributes.size(); ++i) {
      if (out_.attributes[i].name == "type") {
        const std::string_view type = base::trim(out_.attributes[i].value);
        const bool upper = std::any_of(type.begin(), type.end(), base::is_upper);
        script.type = upper ? arena_.copy(base::lowered(type)) : type;
      } else if (out_.attributes[i].name == "id") {
        script.id = out_.attributes[i].value;
      }
    }
    out_.scripts.push_back(script);
  }

  void scan_end_tag() {
    at_ += 2;
    ScannedTag tag;
    if (!scan_tag(page_, at_, tag, nullptr, {}, arena_)) {
      at_ = page_.size();
      return;
    }
    if (tag.tag == dom::Tag::k_script || tag.tag == dom::Tag::k_style) return;  // strayed
    const TagEffect effect = open_.end(tag.tag);
    if (effect == TagEffect::kTooDeep) return;
    const bool boundary =
        (effect == TagEffect::kClosed && dom::is_block_level(tag.tag)) || tag.tag == dom::Tag::k_head;
    flush_space(boundary);
    // Gumbo moves text before the tag out of the form; a comment makes it stay.
    if (tag.tag == dom::Tag::k_form) out_.html.append("<!---->");
    write_end_tag(tag);
    after_boundary_ = boundary;
    after_preformatted_ = last_was_text_ = dropped_between_ = false;
  }

  void write_end_tag(const ScannedTag& tag) {
    if (tag.tag == dom::Tag::kUnknown) {
      out_.html.append("</");
      out_.html.append(tag.name);
      out_.html.push_back('>');
    } else {
      out_.html.append(kEndTags[row_of(tag.tag)]);
    }
    after_boundary_ = false;
    last_was_text_ = false;
  }

  void scan_declaration() {
    const std::size_t start = at_;
    at_ = skip_declaration(page_, at_);
    if (base::starts_with_ignore_case(page_.substr(start), "<!doctype")) {
      if (at_ - start <= kMaxDoctype && page_[at_ - 1] == '>') {
        out_.html.append(page_.substr(start, at_ - start));
      } else {
        out_.html.append("<!DOCTYPE html>");
      }
      return;
    }
    if (!page_.substr(start).starts_with("</>")) dropped_between_ = true;
  }

  // White space before a tag waits here, since whether it matters depends on that tag.
  void flush_space(bool boundary) {
    const std::string_view space = std::exchange(pending_space_, {});
    if (space.empty()) return;
    if (pending_preformatted_) {
      part_from_previous();
      out_.html.append(space);
    } else if (in_head_ || ((boundary || after_boundary_) && !pending_reopens_)) {
      return;
    } else {
      part_from_previous();
      out_.html.push_back(' ');
    }
    last_was_text_ = true;
  }

  // The comment that was left out matters in two places: in tables, and for the newline behind <pre>.
  void part_from_previous() {
    const bool parts =
        dropped_between_ && (after_preformatted_ || (last_was_text_ && is_table_context(open_.current())));
    if (parts) out_.html.append("<!---->");
  }

  void add_text(std::string_view text, bool decodes = true) {
    if (decodes) text = decode_references(text, ReferenceContext::kText, arena_);
    const bool preformatted = open_.is_open(dom::Tag::k_pre) || open_.is_open(dom::Tag::k_listing);
    std::size_t lead = 0;
    while (lead < text.size() && base::is_space(text[lead])) ++lead;
    if (lead == text.size()) {
      if (!pending_space_.empty()) flush_space(false);
      pending_space_ = text;
      pending_preformatted_ = preformatted;
      pending_reopens_ = open_.may_reopen_formatting();
      return;
    }
    flush_space(false);
    if (in_head_ && open_.current() != dom::Tag::k_title) {
      leave_head_noscript();
      in_head_ = false;
    }
    part_from_previous();
    dropped_between_ = false;
    if (lead > 0) {
      if (preformatted) {
        out_.html.append(text.substr(0, lead));
      } else {
        out_.html.push_back(' ');
      }
    }
    append_token(out_.html, out_.texts.size());
    out_.texts.push_back({text, static_cast<std::uint32_t>(lead), !preformatted});
    after_boundary_ = after_preformatted_ = false;
    last_was_text_ = true;
  }

  // 0 without attributes, else a number that equal sets of attributes share.
  std::uint32_t attributes_id(std::size_t first) {
    if (first == out_.attributes.size()) return 0;
    std::vector<dom::Attribute> sorted(out_.attributes.begin() + static_cast<std::ptrdiff_t>(first),
                                       out_.attributes.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const dom::Attribute& a, const dom::Attribute& b) { return a.name < b.name; });
    std::string key;
    for (const dom::Attribute& a : sorted) {
      key.append(a.name).push_back('\0');
      key.append(a.value).push_back('\0');
    }
    return attribute_ids_.try_emplace(std::move(key), static_cast<std::uint32_t>(attribute_ids_.size() + 1))
        .first->second;
  }

  std::string_view page_;
  const ParseLimits& limits_;
  base::Arena& arena_;
  Skeleton& out_;
  OpenElements open_;
  std::unordered_map<std::string, std::uint32_t> attribute_ids_;
  std::size_t at_ = 0;
  std::string_view pending_space_;  // white space that waits for the next tag, and where it stood:
  bool pending_preformatted_ = false;
  bool pending_reopens_ = false;
  bool head_open_ = false;           // a <head> tag was seen, or something that implies one
  bool in_head_ = true;              // nothing but head content so far
  bool after_boundary_ = true;       // the last thing written bounds a block
  bool after_preformatted_ = false;  // it was <pre>: a newline right behind is dropped
  bool last_was_text_ = false;       // it was text, perhaps white space
  bool dropped_between_ = false;     // a comment or script was left out since
};

void scan_page(std::string_view page, const ParseLimits& limits, base::Arena& arena, Skeleton& skeleton) {
  PageScanner(page, limits, arena, skeleton).scan();
}

std::uint32_t read_token(std::string_view text, std::size_t& at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) {
    ++at;
    return kNoToken;
  }
  char32_t c = base::next_code_point(text, at);
  std::uint32_t round = 0;
  if (c >= kFirstPrefix && c < kFirstPrefix + kPrefixRange && at < text.size()) {
    round = c - kFirstPrefix;
    c = base::next_code_point(text, at);
  }
  if (c < kFirstToken || c >= kFirstToken + kTokenRange) return kNoToken;
  return round * kTokenRange + (c - kFirstToken);
}

}  // namespace presscut::html
