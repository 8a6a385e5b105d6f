#include "body/text_measures.h"

#include <array>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "data/words.h"

namespace presscut::body {
namespace {

enum class Kind : std::uint8_t { kLetter, kDigit, kSpace, kComma, kStop, kQuote, kSymbol, kOther };

constexpr std::array<Kind, 128> make_ascii_kinds() {
  std::array<Kind, 128> kinds{};
  for (int i = 0; i < 128; ++i) {
    const char c = static_cast<char>(i);
    Kind& kind = kinds[static_cast<std::size_t>(i)];
    kind = Kind::kOther;
    if (base::is_alpha(c)) kind = Kind::kLetter;
    if (base::is_digit(c)) kind = Kind::kDigit;
    if (base::is_space(c)) kind = Kind::kSpace;
    if (c == ',' || c == ';') kind = Kind::kComma;
    if (c == '.' || c == '!' || c == '?') kind = Kind::kStop;
    if (c == '"') kind = Kind::kQuote;
    for (const char s :
         {'|', '@', '#', '/', '<', '>', '=', '*', '+', '_', '~', '^', '\\', '{', '}', '$', '%'}) {
      if (c == s) kind = Kind::kSymbol;
    }
  }
  return kinds;
}
constexpr auto kAsciiKinds = make_ascii_kinds();

Kind kind_of(char32_t c) {
  if (c < 0x80) return kAsciiKinds[c];
  switch (c) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0x2018:
      return Kind::kQuote;
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0x61F:
    case 0x6D4:
    case 0x2026:
    case 0x964:
      return Kind::kStop;
    case 0x3001:
    case 0xFF0C:
    case 0x60C:
    case 0xFF1B:
    case 0x61B:
      return Kind::kComma;
    case 0xA9:
    case 0x203A:
    case 0x2022:
    case 0xB7:
    case 0x2192:
    case 0x25B6:
    case 0x2039:
    case 0xAE:
      return Kind::kSymbol;
    default:
      return c >= 0x2000 && c <= 0x206F ? Kind::kOther : Kind::kLetter;
  }
}

Ending ending_of(char32_t c) {
  switch (c) {
    case '.':
    case 0x3002:
    case 0x6D4:
    case 0x964:
      return Ending::kPeriod;
    case '?':
    case 0xFF1F:
    case 0x61F:
      return Ending::kQuestion;
    case '!':
    case 0xFF01:
      return Ending::kExclamation;
    case ':':
    case 0xFF1A:
      return Ending::kColon;
    case 0x2026:
      return Ending::kEllipsis;
    case ',':
    case ';':
    case 0xFF0C:
    case 0x3001:
    case 0x60C:
      return Ending::kComma;
    default:
      return Ending::kOther;
  }
}

bool closes(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x201C || c == 0x2019 ||
         c == 0xBB || c == 0xAB || c == 0x300D || c == 0x300F || c == 0xFF09;
}

class Counter {
 public:
  explicit Counter(std::vector<std::uint64_t>* word_hashes) : word_hashes_(word_hashes) {
    measures_.hash = base::kHashStart;
  }

  TextMeasures count(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t start = at;
      if (start > 0 && (at = add_ascii_word(text, at)) > start) continue;
      const char32_t c = base::next_code_point(text, at);
      const Kind kind = kind_of(c);
      if (kind == Kind::kLetter || kind == Kind::kDigit) {
        add_to_word(c, text.substr(start, at - start), kind);
        last_ = c;
      } else {
        if (!(c == '\'' || c == 0x2019) || !in_word_) end_word();
        add_mark(c, kind);
      }
      if (kind != Kind::kSpace && start == 0) note_start(c, kind);
    }
    end_word();
    measures_.ending = ending_of(last_);
    return measures_;
  }

 private:
  void note_start(char32_t c, Kind kind) {
    measures_.starts_lower = c < 0x80 && base::is_lower(static_cast<char>(c));
    measures_.starts_quote = kind == Kind::kQuote;
    measures_.starts_digit = kind == Kind::kDigit;
  }

  void add_to_word(char32_t c, std::string_view bytes, Kind kind) {
    const bool upper = c < 0x80 && base::is_upper(static_cast<char>(c));
    if (!in_word_) start_word(upper);
    for (const char byte : bytes) {
      const char folded = base::to_lower(byte);
      packed_ = packed_ << 8 | static_cast<unsigned char>(folded);
      word_hash_ = base::hash_byte(word_hash_, folded);
    }
    word_bytes_ += bytes.size();
    measures_.letters += kind == Kind::kLetter ? 1 : 0;
    measures_.digits += kind == Kind::kDigit ? 1 : 0;
    measures_.uppercase += upper ? 1 : 0;
  }

  // Goes on with ASCII letters and digits up to the next other byte, as add_to_word would one by one.
  std::size_t add_ascii_word(std::string_view text, std::size_t at) {
    const auto goes_on = [&] {
      return at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && base::is_alnum(text[at]);
    };
    if (!goes_on()) return at;
    if (!in_word_) start_word(base::is_upper(text[at]));
    const std::size_t start = at;
    std::uint64_t packed = packed_, hash = word_hash_;
    std::uint32_t letters = 0, upper = 0;
    for (; goes_on(); ++at) {
      const char folded = base::to_lower(text[at]);
      packed = packed << 8 | static_cast<unsigned char>(folded);
      hash = base::hash_byte(hash, folded);
      letters += base::is_alpha(folded) ? 1 : 0;
      upper += folded != text[at] ? 1 : 0;
    }
    packed_ = packed;
    word_hash_ = hash;
    const auto bytes = static_cast<std::uint32_t>(at - start);
    word_bytes_ += bytes;
    measures_.letters += letters;
    measures_.digits += bytes - letters;
    measures_.uppercase += upper;
    last_ = static_cast<unsigned char>(text[at - 1]);
    return at;
  }

  void start_word(bool upper) {
    in_word_ = true;
    packed_ = 0;
    word_hash_ = base::kHashStart;
    word_bytes_ = 0;
    measures_.capitalised += upper ? 1 : 0;
  }

  void end_word() {
    if (!in_word_) return;
    in_word_ = false;
    ++measures_.words;
    if (word_bytes_ <= 8 && data::is_stop_word(packed_)) ++measures_.stop_words;
    measures_.hash = (measures_.hash ^ word_hash_) * 0x9E3779B97F4A7C15ULL;
    if (measures_.words == 1) measures_.first_word = word_hash_;
    if (measures_.words == 2) measures_.first_two = measures_.first_word * 31 + word_hash_;
    if (word_hashes_ != nullptr) word_hashes_->push_back(word_hash_);
  }

  void add_mark(char32_t c, Kind kind) {
    measures_.commas += kind == Kind::kComma ? 1 : 0;
    measures_.sentence_marks += kind == Kind::kStop ? 1 : 0;
    measures_.quote_marks += kind == Kind::kQuote ? 1 : 0;
    measures_.symbols += kind == Kind::kSymbol ? 1 : 0;
    measures_.line_breaks += c == '\n' ? 1 : 0;
    measures_.has_copyright |= c == 0xA9;
    measures_.has_at |= c == '@';
    if (kind != Kind::kSpace && !closes(c)) last_ = c;
  }

  TextMeasures measures_;
  std::vector<std::uint64_t>* word_hashes_;
  bool in_word_ = false;
  std::uint64_t packed_ = 0;
  std::uint64_t word_hash_ = 0;
  std::size_t word_bytes_ = 0;
  char32_t last_ = 0;  // last character that is not a closing mark
};

}  // namespace

TextMeasures measure_text(std::string_view text, std::vector<std::uint64_t>* word_hashes) {
  return Counter(word_hashes).count(text);
}

}  // namespace presscut::body
