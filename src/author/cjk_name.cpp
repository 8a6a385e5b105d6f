#include "author/cjk_name.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "data/words.h"

namespace presscut::author {
namespace {

using Text = std::u32string;
using View = std::u32string_view;

constexpr std::size_t kMaxByline = 120;  // code points

bool is_han(char32_t c) {
  return base::is_han(c) || c == U'ヶ';
}
bool is_letter(char32_t c) {
  return is_han(c) || base::is_kana(c) || base::is_hangul(c);
}

Text decoded(std::string_view text) {
  Text result;
  for (std::size_t at = 0; at < text.size() && result.size() <= kMaxByline;) {
    const char32_t c = base::next_code_point(text, at);
    result.push_back(c == 0xA0 || c == 0x3000 || c == '\n' || c == '\t' ? U' ' : c);
  }
  return result;
}

std::string encoded(View text) {
  std::string result;
  for (const char32_t c : text) base::append_utf8(result, c);
  return result;
}

// The words of a list that are written in these scripts, the longest first.
std::vector<Text> words_of(data::WordList list) {
  std::vector<Text> words;
  for (const std::string_view word : list) {
    Text text = decoded(word);
    if (is_letter(text[0])) words.push_back(std::move(text));
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const Text& a, const Text& b) { return a.size() > b.size(); });
  return words;
}

// Labels of bylines and of others who had a hand in the page. A label of an author counts only with one of
// the marks behind it: "文化" and "作者简介" open nothing.
struct Label {
  Text text;
  bool author;
};

const std::vector<Label>& labels() {
  static const std::vector<Label> kLabels = [] {
    std::vector<Label> all;
    for (Text& text : words_of(data::kBylineOpenings)) all.push_back({std::move(text), true});
    for (Text& text : words_of(data::kBylineOthers)) all.push_back({std::move(text), false});
    std::stable_sort(all.begin(), all.end(),
                     [](const Label& a, const Label& b) { return a.text.size() > b.text.size(); });
    return all;
  }();
  return kLabels;
}

bool is_mark(char32_t c) {
  return View(U":：/／|｜丨︱").find(c) != View::npos;
}
bool is_bracket(char32_t c) {
  return View(U"()（）[]【】〔〕［］<>〈〉「」『』").find(c) != View::npos;
}
bool is_joiner(char32_t c) {
  return View(U" 、,，·・;；&＆和与與及と").find(c) != View::npos;
}

// Places and outlets before a reporter's name, and what else is not a name though it has a name's length.
bool is_no_name(View name) {
  static const std::vector<Text> kEndings = words_of(data::kOutletEndings);
  return data::is_word(encoded(name), data::kNotName) ||
         std::any_of(kEndings.begin(), kEndings.end(), [&](const Text& end) { return name.ends_with(end); });
}

// What a role leaves of a name: "홍길동 기자", "山田太郎記者", "王小明报道".
View without_role(View name) {
  static const std::vector<Text> kRoles = words_of(data::kRoles);
  for (bool cut = true; cut;) {
    cut = false;
    for (const Text& role : kRoles) {
      if (name.size() <= role.size()) continue;
      if (name.ends_with(role)) {
        name.remove_suffix(role.size());
        cut = true;
      } else if (name.starts_with(role)) {
        name.remove_prefix(role.size());
        cut = true;
      }
    }
    while (!name.empty() && name.back() == U' ') name.remove_suffix(1);
    while (!name.empty() && name.front() == U' ') name.remove_prefix(1);
  }
  return name;
}

// The name begins with a family name of a table, and more of it follows.
bool has_family_name(View name) {
  static const std::vector<Text> kNames = words_of(data::kSurnames);
  return std::any_of(kNames.begin(), kNames.end(), [&](const Text& family) {
    return name.size() > family.size() && name.starts_with(family);
  });
}

bool is_korean_name(View name) {
  if (name.size() < 2 || name.size() > 4 || !std::all_of(name.begin(), name.end(), base::is_hangul))
    return false;
  return has_family_name(name) && !is_no_name(name);
}

bool is_chinese_name(View name) {
  if (name.size() < 2 || name.size() > 4 || !std::all_of(name.begin(), name.end(), is_han)) return false;
  return has_family_name(name) && !is_no_name(name);
}

// Behind a label that says what it is, a name may have any surname: Japanese ones are too many to list.
bool is_labelled_name(View name) {
  if (name.size() < 2 || name.size() > 12 || is_no_name(name)) return false;
  if (is_korean_name(name)) return true;
  if (std::any_of(name.begin(), name.end(), base::is_hangul)) return false;
  const bool han = std::all_of(name.begin(), name.end(), is_han);
  if (han) return name.size() <= 5;
  return name.size() <= 10 &&
         std::all_of(name.begin(), name.end(), [](char32_t c) { return is_han(c) || base::is_kana(c); });
}

View trimmed(View text) {
  const auto strip = [](char32_t c) {
    return c == U' ' || is_bracket(c) || is_mark(c) || c == U'。' || c == U'■';
  };
  while (!text.empty() && strip(text.front())) text.remove_prefix(1);
  while (!text.empty() && strip(text.back())) text.remove_suffix(1);
  return text;
}

void add_name(View name, std::vector<std::string>& names) {
  std::string text = encoded(name);
  if (std::find(names.begin(), names.end(), text) == names.end()) names.push_back(std::move(text));
}

// A Japanese surname and given name: "中澤 克二". Where the second part is a whole Chinese name, the first
// has to be a surname.
bool is_spaced_name(View family, View given) {
  if (family.size() > 3 || given.size() > 3 || family.size() + given.size() > 5 || is_korean_name(family) ||
      (is_chinese_name(family) && is_chinese_name(given)))
    return false;
  if (!std::all_of(given.begin(), given.end(), [](char32_t c) { return is_han(c) || base::is_kana(c); }))
    return false;
  static const std::vector<Text> kNames = words_of(data::kSurnames);
  return !is_chinese_name(given) || std::find(kNames.begin(), kNames.end(), family) != kNames.end();
}

// "张伟、李娜", "张伟 李娜", "홍길동·김영희 기자"; "中澤 克二" is one name.
void add_list(View list, bool labelled, std::vector<std::string>& names) {
  list = trimmed(list);
  list = list.substr(0, list.find_first_of(U"）】〕］)]。"));
  std::vector<View> parts;
  bool spaces_only = true;
  for (std::size_t at = 0; at < list.size();) {
    const auto joins = [&](std::size_t i) {
      return is_joiner(list[i]) || is_bracket(list[i]) || is_mark(list[i]);
    };
    std::size_t end = at;
    while (end < list.size() && !joins(end)) ++end;
    if (end < list.size() && list[end] != U' ') spaces_only = false;
    if (end > at) parts.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  if (labelled && spaces_only && parts.size() == 2 && is_spaced_name(parts[0], parts[1])) {
    add_name(list, names);
    return;
  }
  // "财新 余聪": an outlet and its reporter.
  if (labelled && spaces_only && parts.size() == 2 && !has_family_name(parts[0]) && is_chinese_name(parts[1]))
    parts.erase(parts.begin());
  for (const View part : parts) {
    const View name = without_role(part);
    if (labelled ? is_labelled_name(name) : is_chinese_name(name) || is_korean_name(name)) {
      add_name(name, names);
    } else if (!names.empty()) {
      break;  // a place or an office follows
    }
  }
}

// A label of kLabels that begins at `at`, ends at a mark, and stands at a word's beginning; `after` is set
// behind the mark. Null when there is none.
const Label* label_at(View text, std::size_t at, std::size_t& after) {
  if (at > 0 && is_letter(text[at - 1]) && !is_bracket(text[at - 1])) return nullptr;
  for (const Label& label : labels()) {
    if (text.substr(at, label.text.size()) != label.text) continue;
    std::size_t end = at + label.text.size();
    const bool spaced = end < text.size() && text[end] == U' ';
    while (end < text.size() && text[end] == U' ') ++end;
    const bool middle =
        end < text.size() && (text[end] == U'・' || text[end] == U'·') && label.text.size() > 1;
    if (end < text.size() && (is_mark(text[end]) || middle)) {
      after = end + 1;
      return &label;
    }
    // "글 홍길동 / 사진 김영희", "本报记者 张伟", "文 王小明"
    if (spaced && end < text.size() &&
        (base::is_hangul(label.text[0]) || label.text.size() > 1 || !label.author)) {
      after = end;
      return &label;
    }
    return nullptr;
  }
  return nullptr;
}

struct Segment {
  const Label* label;
  std::size_t begin;  // of its value
  std::size_t start;  // of the label
};

std::vector<Segment> segments_of(View text) {
  std::vector<Segment> segments;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t after = 0;
    if (const Label* label = label_at(text, at, after)) {
      segments.push_back({label, after, at});
      at = after;
    } else {
      ++at;
    }
  }
  return segments;
}

// "（中央社記者王小明台北3日電）", "本报记者张伟": a reporter's word, and the name right behind it.
void add_reporters(View text, std::vector<std::string>& names) {
  for (const View word : {View(U"记者"), View(U"記者"), View(U"通讯员")}) {
    for (std::size_t at = text.find(word); at != View::npos; at = text.find(word, at + 1)) {
      const View rest = text.substr(at + word.size());
      if (rest.empty() || rest[0] == U'会' || rest[0] == U'會') continue;
      std::size_t run = 0;
      while (run < rest.size() && is_han(rest[run])) ++run;
      if (run == 0 && rest[0] == U' ') {
        const std::size_t end = std::min(rest.find_first_of(U"）)】/／"), rest.size());
        add_list(rest.substr(0, end), false, names);
        continue;
      }
      if (run < 2 || !has_family_name(rest.substr(0, run))) continue;
      // Two or three letters; what follows is a place ("台北3日電", "北京报道").
      const std::size_t length = run <= 3 ? run : 3;
      if (is_chinese_name(rest.substr(0, length))) add_name(rest.substr(0, length), names);
    }
  }
}

// "홍길동 기자", "(서울=연합뉴스) 홍길동·김영희 기자", "워싱턴=홍길동 특파원"
void add_korean_reporters(View text, std::vector<std::string>& names) {
  static const std::vector<Text> kRoles = [] {
    std::vector<Text> roles = words_of(data::kRoles);
    std::erase_if(roles, [](const Text& role) { return !base::is_hangul(role[0]); });
    return roles;
  }();
  // Every role in turn: "박성민기자, 이권효기자".
  for (std::size_t at = 1; at < text.size(); ++at) {
    const auto role = std::find_if(kRoles.begin(), kRoles.end(),
                                   [&](const Text& word) { return text.substr(at, word.size()) == word; });
    if (role == kRoles.end()) continue;
    std::size_t begin = at;
    while (begin > 0 &&
           (base::is_hangul(text[begin - 1]) || text[begin - 1] == U' ' || text[begin - 1] == U'·' ||
            text[begin - 1] == U'ㆍ' || text[begin - 1] == U',' || text[begin - 1] == U'・'))
      --begin;
    View list = text.substr(begin, at - begin);
    at += role->size() - 1;
    while (!list.empty() && list.back() == U' ') list.remove_suffix(1);
    std::vector<std::string> found;
    // The name stands right before the role: a place or an outlet may stand in front.
    const std::size_t space = list.rfind(U' ');
    const View last = space == View::npos ? list : list.substr(space + 1);
    add_list(list, false, found);
    if (found.empty()) add_list(last, false, found);
    for (std::string& name : found) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
  }
}

// "石佳/中国青年报", "中国青年报｜石佳": a name and its outlet.
void add_beside_outlet(View text, std::vector<std::string>& names) {
  const std::size_t mark = text.find_first_of(U"/／|｜");
  if (mark == View::npos || text.find_first_of(U"/／|｜", mark + 1) != View::npos) return;
  const View first = trimmed(text.substr(0, mark));
  const View second = trimmed(text.substr(mark + 1));
  const auto is_person = [](View name) { return is_chinese_name(name) || is_korean_name(name); };
  if (is_person(first) && is_no_name(second)) add_name(first, names);
  if (is_person(second) && is_no_name(first)) add_name(second, names);
}

}  // namespace

bool is_cjk_text(std::string_view text) {
  std::size_t cjk = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (is_letter(c)) {
      ++cjk;
    } else if (c >= 0x80 ? c < 0x2000 : base::is_alpha(static_cast<char>(c))) {
      ++others;
    }
  }
  return cjk > 1 && cjk * 2 > others;
}

bool starts_cjk_byline(std::string_view text) {
  const Text all = decoded(text);
  if (all.size() > kMaxByline) return false;
  std::vector<std::string> names;
  const std::vector<Segment> segments = segments_of(all);
  if (std::any_of(segments.begin(), segments.end(), [](const Segment& s) { return s.label->author; }))
    return true;
  add_reporters(all, names);
  add_korean_reporters(all, names);
  return !names.empty();
}

std::vector<std::string> parse_cjk_names(std::string_view text, bool bare) {
  std::vector<std::string> names;
  const Text all = decoded(text);
  if (all.size() > kMaxByline) return names;
  const View view = all;
  const std::vector<Segment> segments = segments_of(view);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (!segments[i].label->author) continue;
    const std::size_t end = i + 1 < segments.size() ? segments[i + 1].start : view.size();
    add_list(view.substr(segments[i].begin, end - segments[i].begin), true, names);
  }
  if (!names.empty()) return names;
  const View first = segments.empty() ? view : view.substr(0, segments.front().start);
  add_reporters(segments.empty() ? view : first, names);
  add_korean_reporters(first, names);
  if (!names.empty() || !segments.empty()) return names;
  add_beside_outlet(view, names);
  if (!names.empty()) return names;
  if (bare) add_list(view, false, names);
  if (names.empty() && bare) {
    // Nothing but a name that no table knows: Japanese, or written with its role.
    const View name = without_role(trimmed(view));
    const bool han = std::count_if(name.begin(), name.end(), is_han) >= 2;
    if (name.size() >= 3 && name.size() <= 6 && han && is_labelled_name(name)) add_name(name, names);
  }
  return names;
}

}  // namespace presscut::author
