#include "author/cjk_name.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace presscut::author {
namespace {

using Text = std::u32string;
using View = std::u32string_view;

// The commonest surnames; most of them are read as the first letter of a name of two to four.
constexpr View kChineseSurnames =
    U"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭萧"
    U"田董潘"
    U"袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江"
    U"尹薛"
    U"闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文俞樊施兰蘭殷齐齊管洪"
    U"柯"
    U"童凌游翁古季温溫骆駱欧歐庄莊裴鲁魯项項祝左涂塗倪葛伍柳安包宁寧路辛关關耿焦詹鄢卓仇牛邢詹冉毕畢芦屈梅盛"
    U"裘"
    U"霍聂聶尤阮涂瞿柏宫宮冀戚谷鲍鮑成费費卜卞穆苗边邊解阳陽甘申桂巩景纪紀单單";
constexpr View kKoreanSurnames =
    U"김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함"
    U"변염"
    U"여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부";

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

// Labels of bylines and of others who had a hand in the page. A label of an author counts only with one of
// the marks behind it: "文化" and "作者简介" open nothing.
struct Label {
  View text;
  bool author;
};
constexpr auto kLabels = std::to_array<Label>({
    {U"本报见习记者", true}, {U"本报通讯员", true}, {U"責任編輯", false}, {U"责任编辑", false},
    {U"文章来源", false},    {U"取材・文", true},   {U"取材·文", true},   {U"文・構成", true},
    {U"構成・文", true},     {U"文・取材", true},   {U"特约撰稿", true},  {U"特約撰述", true},
    {U"本文作者", true},     {U"文章作者", true},   {U"聞き手", true},    {U"インタビュー", true},
    {U"ライター", true},     {U"编辑", false},      {U"編輯", false},     {U"編集", false},
    {U"责编", false},        {U"責編", false},      {U"来源", false},     {U"來源", false},
    {U"摄影", false},        {U"攝影", false},      {U"撮影", false},     {U"写真", false},
    {U"图片", false},        {U"圖片", false},      {U"校对", false},     {U"审核", false},
    {U"監製", false},        {U"监制", false},      {U"制图", false},     {U"作者", true},
    {U"记者", true},         {U"記者", true},       {U"撰文", true},      {U"撰稿", true},
    {U"采写", true},         {U"採訪", true},       {U"采访", true},      {U"文字", true},
    {U"整理", true},         {U"執筆", true},       {U"著者", true},      {U"筆者", true},
    {U"取材", true},         {U"構成", true},       {U"翻訳", false},     {U"翻译", false},
    {U"翻譯", false},        {U"译者", false},      {U"視頻", false},     {U"视频", false},
    {U"사진", false},        {U"그래픽", false},    {U"편집", false},     {U"영상", false},
    {U"취재", true},         {U"작성자", true},     {U"기자명", true},    {U"글", true},
    {U"文", true},           {U"图", false},        {U"圖", false},
});

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
constexpr View kNoNames[] = {U"未知",   U"佚名",   U"本站",   U"网络",   U"網絡",   U"网络整理", U"匿名",
                             U"编辑部", U"編輯部", U"编集部", U"編集部", U"新华社", U"新華社",   U"中央社",
                             U"中新社", U"人民网", U"人民網", U"共同",   U"時事",   U"时事",     U"綜合",
                             U"综合",   U"网友",   U"不详",   U"会見",   U"会见",   U"基者",     U"연합",
                             U"입력",   U"수정",   U"뉴스",   U"기자",   U"온라인", U"편집",     U"편집국",
                             U"소셜",   U"구독",   U"공유",   U"댓글",   U"사진",   U"제공",     U"简介",
                             U"簡介",   U"文化",   U"文章",   U"文学",   U"文體",   U"文体",     U"社会"};

bool is_no_name(View name) {
  return std::find(std::begin(kNoNames), std::end(kNoNames), name) != std::end(kNoNames) ||
         name.ends_with(U"网") || name.ends_with(U"網") || name.ends_with(U"报") || name.ends_with(U"報") ||
         name.ends_with(U"社") || name.ends_with(U"部") || name.ends_with(U"新闻") ||
         name.ends_with(U"新聞") || name.ends_with(U"뉴스") || name.ends_with(U"일보") ||
         name.ends_with(U"신문") || name.ends_with(U"팀");
}

// What a role leaves of a name: "홍길동 기자", "山田太郎記者", "王小明报道".
View without_role(View name) {
  static constexpr View kEnds[] = {U"선임기자", U"전문기자", U"인턴기자", U"수습기자", U"특파원", U"논설위원",
                                   U"기자",     U"記者",     U"记者",     U"報導",     U"报道",   U"報道",
                                   U"撰文",     U"論説委員", U"特派員",   U"さん",     U"氏"};
  static constexpr View kStarts[] = {U"編集委員", U"論説委員", U"特派員", U"本报记者",
                                     U"本報記者", U"实习记者", U"实习生", U"通讯员",
                                     U"特约记者", U"記者",     U"记者",   U"主笔"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const View end : kEnds) {
      if (name.size() > end.size() && name.ends_with(end)) {
        name.remove_suffix(end.size());
        cut = true;
      }
    }
    for (const View start : kStarts) {
      if (name.size() > start.size() && name.starts_with(start)) {
        name.remove_prefix(start.size());
        cut = true;
      }
    }
    while (!name.empty() && name.back() == U' ') name.remove_suffix(1);
    while (!name.empty() && name.front() == U' ') name.remove_prefix(1);
  }
  return name;
}

bool is_korean_name(View name) {
  if (name.size() < 2 || name.size() > 4 || !std::all_of(name.begin(), name.end(), base::is_hangul))
    return false;
  return kKoreanSurnames.find(name[0]) != View::npos && !is_no_name(name);
}

bool is_chinese_name(View name) {
  if (name.size() < 2 || name.size() > 4 || !std::all_of(name.begin(), name.end(), is_han)) return false;
  return kChineseSurnames.find(name[0]) != View::npos && !is_no_name(name);
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

// "张伟、李娜", "张伟 李娜", "홍길동·김영희 기자"; "中澤 克二" is one name.
void add_list(View list, bool labelled, std::vector<std::string>& names) {
  list = trimmed(list);
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
  if (labelled && spaces_only && parts.size() == 2 && parts[0].size() <= 3 && parts[1].size() <= 3 &&
      parts[0].size() + parts[1].size() <= 5 && !is_korean_name(parts[0]) &&
      !(is_chinese_name(parts[0]) && is_chinese_name(parts[1])) &&
      std::all_of(parts[1].begin(), parts[1].end(),
                  [](char32_t c) { return is_han(c) || base::is_kana(c); })) {
    add_name(list, names);  // a Japanese surname and given name
    return;
  }
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
  for (const Label& label : kLabels) {
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
      if (run < 2 || kChineseSurnames.find(rest[0]) == View::npos) continue;
      // Two or three letters; what follows is a place ("台北3日電", "北京报道").
      const std::size_t length = run <= 3 ? run : 3;
      if (is_chinese_name(rest.substr(0, length))) add_name(rest.substr(0, length), names);
    }
  }
}

// "홍길동 기자", "(서울=연합뉴스) 홍길동·김영희 기자", "워싱턴=홍길동 특파원"
void add_korean_reporters(View text, std::vector<std::string>& names) {
  for (const View role : {View(U"기자"), View(U"특파원"), View(U"논설위원"), View(U"선임기자")}) {
    std::size_t at = text.find(role);
    if (at == View::npos || at == 0) continue;
    std::size_t begin = at;
    while (begin > 0 &&
           (base::is_hangul(text[begin - 1]) || text[begin - 1] == U' ' || text[begin - 1] == U'·' ||
            text[begin - 1] == U'ㆍ' || text[begin - 1] == U',' || text[begin - 1] == U'・'))
      --begin;
    View list = text.substr(begin, at - begin);
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
