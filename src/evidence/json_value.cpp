#include "evidence/json_value.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/utf8.h"

namespace presscut::evidence {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxValues = 400000;  // a page of real data has some thousands

std::optional<char32_t> parse_hex4(std::string_view text) {
  if (text.size() < 4) return std::nullopt;
  char32_t value = 0;
  for (const char c : text.substr(0, 4)) {
    const char l = base::to_lower(c);
    if (base::is_digit(l)) {
      value = value * 16 + static_cast<char32_t>(l - '0');
    } else if (l >= 'a' && l <= 'f') {
      value = value * 16 + static_cast<char32_t>(l - 'a' + 10);
    } else {
      return std::nullopt;
    }
  }
  return value;
}

}  // namespace

class JsonReader {
 public:
  JsonReader(JsonTree& tree, std::string_view text) : tree_(tree), text_(text) {}

  void read() {
    while (at_ < text_.size() && tree_.values_.size() < kMaxValues) step();
    while (!open_.empty()) close();
  }

 private:
  struct Open {
    JsonId id;
    bool object;
  };

  void step() {
    const char c = text_[at_];
    switch (c) {
      case '{':
      case '[':
        ++at_;
        open(c == '{');
        break;
      case '}':
      case ']':
        ++at_;
        if (skipped_ > 0) {
          --skipped_;
        } else {
          close_matching(c == '}');
        }
        break;
      case '"':
      case '\'':
        read_string();
        break;
      case '/':
        skip_comment();
        break;
      case '<':
        skip_markup();
        break;
      case ',':
        key_ = {};
        have_key_ = false;
        ++at_;
        break;
      default:
        if (base::is_alnum(c) || c == '-' || c == '+' || c == '_' || c == '$') {
          read_word();
        } else {
          ++at_;  // white space, colons, semicolons, stray bytes
        }
    }
  }

  JsonId add(JsonKind kind, std::string_view text) {
    const JsonId id = tree_.size();
    tree_.values_.push_back({kind, id + 1, have_key_ ? key_ : std::string_view(), text});
    key_ = {};
    have_key_ = false;
    if (open_.empty()) tree_.roots_.push_back(id);
    return id;
  }

  void open(bool object) {
    if (skipped_ > 0 || open_.size() >= kMaxDepth) {
      ++skipped_;
      return;
    }
    const JsonId id = add(object ? JsonKind::kObject : JsonKind::kArray, {});
    open_.push_back({id, object});
  }

  void close() {
    tree_.values_[open_.back().id].end = tree_.size();
    open_.pop_back();
    key_ = {};
    have_key_ = false;
  }

  // A bracket closes the innermost container of its kind; one that closes nothing is ignored.
  void close_matching(bool object) {
    for (std::size_t n = open_.size(); n-- > 0;) {
      if (open_[n].object != object) continue;
      while (open_.size() > n) close();
      return;
    }
  }

  void scalar(JsonKind kind, std::string_view text) {
    if (skipped_ > 0) return;
    if (open_.empty()) return;  // a bare scalar outside of any object says nothing
    if (open_.back().object && !have_key_) return;
    add(kind, text);
  }

  // Member names are the strings followed by a colon.
  bool followed_by_colon(std::size_t at) const {
    while (at < text_.size() && base::is_space(text_[at])) ++at;
    return at < text_.size() && text_[at] == ':';
  }

  // A quote inside a string that was not escaped: the string goes on unless JSON goes on behind it.
  bool ends_string(std::size_t at) const {
    while (at < text_.size() && base::is_space(text_[at])) ++at;
    if (at >= text_.size()) return true;
    const char c = text_[at];
    return c == ',' || c == '}' || c == ']' || c == ':' || c == '/' || c == '<' || c == '"' || c == ';';
  }

  void read_string() {
    const char quote = text_[at_];
    const std::size_t start = ++at_;
    bool plain = true;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == quote && ends_string(at_ + 1)) break;
      if (c == '\\') {
        plain = false;
        ++at_;
      }
      ++at_;
    }
    const std::size_t end = at_ < text_.size() ? at_ : text_.size();
    std::string_view value = text_.substr(start, end - start);
    if (at_ < text_.size()) ++at_;
    if (skipped_ > 0) return;
    if (!plain) value = unescape(value);
    if (!open_.empty() && open_.back().object && !have_key_ && followed_by_colon(at_)) {
      key_ = value;
      have_key_ = true;
      return;
    }
    scalar(JsonKind::kString, value);
  }

  std::string_view unescape(std::string_view raw) {
    buffer_.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] != '\\' || i + 1 >= raw.size()) {
        buffer_.push_back(raw[i]);
        continue;
      }
      const char c = raw[++i];
      switch (c) {
        case 'n':
          buffer_.push_back('\n');
          break;
        case 't':
          buffer_.push_back('\t');
          break;
        case 'r':
        case 'b':
        case 'f':
          buffer_.push_back(' ');
          break;
        case 'u':
          i += unescape_unicode(raw.substr(i + 1));
          break;
        default:
          buffer_.push_back(c);
      }
    }
    return tree_.strings_.copy(buffer_);
  }

  // Returns the number of bytes used behind the 'u'.
  std::size_t unescape_unicode(std::string_view rest) {
    const auto first = parse_hex4(rest);
    if (!first) {
      buffer_.push_back('u');
      return 0;
    }
    if (*first >= 0xD800 && *first < 0xDC00 && rest.substr(4, 2) == "\\u") {
      const auto second = parse_hex4(rest.substr(6));
      if (second && *second >= 0xDC00 && *second < 0xE000) {
        base::append_utf8(buffer_, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
        return 10;
      }
    }
    base::append_utf8(buffer_, *first);
    return 4;
  }

  void read_word() {
    const std::size_t start = at_;
    while (at_ < text_.size() && (base::is_alnum(text_[at_]) || text_[at_] == '-' || text_[at_] == '+' ||
                                  text_[at_] == '.' || text_[at_] == '_' || text_[at_] == '$')) {
      ++at_;
    }
    const std::string_view word = text_.substr(start, at_ - start);
    if (skipped_ > 0) return;
    if (!open_.empty() && open_.back().object && !have_key_ && followed_by_colon(at_)) {
      key_ = word;
      have_key_ = true;
      return;
    }
    if (base::is_digit(word[0]) || word[0] == '-') {
      scalar(JsonKind::kNumber, word);
    } else if (word == "true" || word == "false") {
      scalar(JsonKind::kBool, word);
    } else {
      scalar(JsonKind::kNull, {});
    }
  }

  void skip_comment() {
    if (text_.substr(at_, 2) == "//") {
      at_ += 2;
      while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
      const std::string_view rest = text_.substr(at_, 3);
      // The data may stand on the line of a wrapper such as //<![CDATA[.
      if (rest != "<![" && rest != "<!-" && rest != "]]>" && rest != "-->") {
        at_ = std::min(text_.find('\n', at_), text_.size());
      }
      return;
    }
    if (text_.substr(at_, 2) == "/*") {
      const std::size_t end = text_.find("*/", at_ + 2);
      at_ = end == std::string_view::npos ? text_.size() : end + 2;
      return;
    }
    ++at_;
  }

  // <!-- and <![CDATA[ around the data; tags that a template engine left.
  void skip_markup() {
    if (text_.substr(at_, 4) == "<!--") {
      at_ += 4;
    } else if (text_.substr(at_, 9) == "<![CDATA[") {
      at_ += 9;
    } else {
      at_ = std::min(text_.find('>', at_), text_.size() - 1) + 1;
    }
  }

  JsonTree& tree_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::string_view key_;
  bool have_key_ = false;
  std::size_t skipped_ = 0;  // containers open below the depth limit
  std::string buffer_;
};

void JsonTree::parse(std::string_view text) {
  JsonReader(*this, text).read();
}

JsonId JsonTree::member(JsonId object, std::string_view key) const {
  if (!is(object, JsonKind::kObject)) return kNoJson;
  for (JsonId id = object + 1; id < values_[object].end; id = values_[id].end) {
    if (values_[id].key == key) return id;
  }
  return kNoJson;
}

std::string_view JsonTree::member_text(JsonId object, std::string_view key) const {
  const JsonId id = member(object, key);
  if (is(id, JsonKind::kString) || is(id, JsonKind::kNumber)) return values_[id].text;
  return {};
}

}  // namespace presscut::evidence
