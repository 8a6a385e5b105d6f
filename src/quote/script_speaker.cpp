#include "quote/script_speaker.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "base/utf8.h"

namespace presscut::quote {
namespace {

using Strings = std::span<const std::string_view>;

constexpr data::LanguageCode kJapanese("ja"), kKorean("ko"), kArabic("ar"), kHebrew("he");
constexpr std::size_t kMaxSegment = 240;  // bytes around a quotation that are read
constexpr std::size_t kMinSentence = 16;  // letters
constexpr std::size_t kMaxRole = 10;      // letters of a phrase that names nobody
constexpr std::size_t kMaxTold = 150;     // bytes between the verb and what it introduces
constexpr std::size_t kMaxName = 48;      // bytes of what is printed as a speaker

// Signs that end a sentence or a part of it.
constexpr std::array<std::string_view, 8> kStops = {"。", "！", "？", "!", "?", "\n", "؟", "۔"};
constexpr std::array<std::string_view, 4> kCommas = {"，", "、", ",", "،"};

// Chinese: what cuts the subject off from its adverbs and listeners.
constexpr std::array<std::string_view, 34> kChineseCuts = {
    "在",   "对",   "對",   "向",   "就",   "也",   "还",   "還",   "则",   "則", "又",     "今",
    "昨",   "日前", "近日", "随后", "隨後", "接受", "亦",   "並",   "并",   "再", "进一步", "進一步",
    "当天", "當天", "最后", "最後", "曾",   "当时", "當時", "事后", "一再", "都"};
constexpr std::array<std::string_view, 22> kChineseOpeners = {
    "据",   "據",   "但",   "而",   "不过", "不過", "对此", "對此", "同时", "同時", "其中",
    "随后", "隨後", "此外", "因此", "最后", "最後", "然而", "另外", "另据", "根据", "根據"};
constexpr std::array<std::string_view, 13> kPronouns = {"他",   "她",   "他们", "她们", "他們", "她們", "彼",
                                                        "彼女", "彼ら", "그",   "그녀", "이들", "그들"};
// What noun phrases for people and bodies end in.
constexpr std::array<std::string_view, 22> kPersonEnds = {
    "们", "們",   "人", "者", "方", "员", "員", "家",   "局",   "部",   "会",
    "會", "公司", "院", "所", "署", "处", "處", "政府", "大学", "大學", "男子"};
constexpr std::array<std::string_view, 5> kTopics = {"によると", "によれば", "は", "が", "も"};
constexpr std::array<std::string_view, 4> kQuotatives = {"と", "などと", "って", "、と"};
constexpr std::array<std::string_view, 6> kNaming = {"と呼", "という", "と題", "とは", "と名", "といった"};
constexpr std::array<std::string_view, 14> kKoreanQuotatives = {
    "고",   "라고",   "이라고",   "며",   "이며", "라며", "이라며",
    "면서", "라면서", "이라면서", "다고", "하고", "라는", "는"};
constexpr std::array<std::string_view, 4> kKoreanTopics = {"은", "는", "이", "가"};

std::size_t first_of(std::string_view text, Strings signs) {
  std::size_t best = std::string_view::npos;
  for (const std::string_view sign : signs) best = std::min(best, text.find(sign));
  return best;
}

// Where the text behind the last of the signs begins.
std::size_t behind_last(std::string_view text, Strings signs) {
  std::size_t best = 0;
  for (const std::string_view sign : signs) {
    const std::size_t at = text.rfind(sign);
    if (at != std::string_view::npos) best = std::max(best, at + sign.size());
  }
  return best;
}

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
  for (bool more = true; more && !text.empty();) {
    more = false;
    if (is_space(text.front())) {
      text.remove_prefix(1);
      more = true;
    } else if (is_space(text.back()) || text.back() == ':' || text.back() == ',') {
      text.remove_suffix(1);
      more = true;
    } else {
      for (const std::string_view sign : {"：", "︰", "，", "、", "،", "　"}) {
        if (text.ends_with(sign)) {
          text.remove_suffix(sign.size());
          more = true;
        } else if (text.starts_with(sign)) {
          text.remove_prefix(sign.size());
          more = true;
        }
      }
    }
  }
  return text;
}

std::size_t letters(std::string_view text) {
  return base::count_code_points(text);
}

bool starts_with_any(std::string_view text, Strings words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.starts_with(w); });
}

// The longest of the words that the text ends with, or nothing.
std::string_view longest_end(std::string_view text, Strings words) {
  std::string_view best;
  for (const std::string_view word : words) {
    if (word.size() > best.size() && text.ends_with(word)) best = word;
  }
  return best;
}

class ScriptReader {
 public:
  ScriptReader(const Text& text, const std::vector<Span>& spans, std::uint32_t s,
               const data::ScriptWords& words)
      : text_(text), words_(words) {
    const Span& span = spans[s];
    const auto& tokens = text.tokens;
    std::uint32_t after = span.last;
    while (after < tokens.size() && tokens[after].quote == s + 1) ++after;
    const std::uint32_t open = span.first > 0 ? span.first - 1 : 0;
    const std::uint32_t start = text.first_token[span.paragraph],
                        end = text.first_token[span.last_paragraph + 1];
    const std::size_t from = s > 0 && spans[s - 1].last_paragraph == span.paragraph
                                 ? spans[s - 1].end
                                 : text.first_byte[span.paragraph];
    const std::size_t open_byte = tokens[open].begin;
    const std::size_t near = open_byte - from > kMaxSegment ? open_byte - kMaxSegment : from;
    std::string_view body = text.body;
    before_ = open > start ? body.substr(near, open_byte - near) : std::string_view{};
    while (!before_.empty() && (static_cast<unsigned char>(before_.front()) & 0xC0) == 0x80)
      before_.remove_prefix(1);
    if (near == from && s > 0 && spans[s - 1].last_paragraph == span.paragraph) {
      // Behind the mark that closes the quotation before.
      const std::size_t mark =
          first_of(before_, std::array<std::string_view, 6>{"”", "」", "\"", "»", "“", "״"});
      if (mark != std::string_view::npos && mark < 4)
        before_.remove_prefix(std::min<std::size_t>(before_.size(), mark + (before_[mark] == '"' ? 1 : 2)));
      while (!before_.empty() && (static_cast<unsigned char>(before_.front()) & 0xC0) == 0x80)
        before_.remove_prefix(1);
    }
    before_ = before_.substr(behind_last(before_, kStops));
    inner_ = body.substr(span.begin, span.end - span.begin);
    if (after < end) {
      const std::size_t first = tokens[after].begin;
      std::size_t last = tokens[end - 1].end;
      if (s + 1 < spans.size() && spans[s + 1].paragraph == span.last_paragraph)
        last = std::max<std::size_t>(first, tokens[spans[s + 1].first - 1].begin);
      last = std::min(last, first + kMaxSegment);
      after_ = body.substr(first, last - first);
      after_ = after_.substr(0, std::min(after_.size(), first_of(after_, kStops)));
      const std::size_t stop = after_.find(". ");
      if (stop != std::string_view::npos) after_ = after_.substr(0, stop);
      if (after_.ends_with('.')) after_.remove_suffix(1);
    }
  }

  std::optional<ScriptSpeaker> read() {
    if (words_.language == data::kChinese) return chinese();
    if (words_.language == kJapanese) return japanese();
    if (words_.language == kKorean) return korean();
    return spaced();
  }

 private:
  std::uint32_t offset(std::string_view part) const {
    return static_cast<std::uint32_t>(part.data() - text_.body.data());
  }

  ScriptSpeaker speaker(std::string_view phrase, std::string_view name, std::string_view verb,
                        bool behind) const {
    ScriptSpeaker result;
    result.behind = behind;
    if (!verb.empty()) {
      result.verb_begin = offset(verb);
      result.verb_end = result.verb_begin + static_cast<std::uint32_t>(verb.size());
    }
    const bool pronoun = std::find(kPronouns.begin(), kPronouns.end(), name) != kPronouns.end();
    if (pronoun || name.empty() || name.size() > kMaxName) return result;
    result.name = std::string(name);
    result.begin = offset(phrase);
    result.end = result.begin + static_cast<std::uint32_t>(phrase.size());
    return result;
  }

  // Chinese
  // ---------------------------------------------------------------------------------------------------

  // First verb in the text, the longest of those that begin there; at least one letter stands before it.
  std::string_view find_verb(std::string_view text, bool last) const {
    std::string_view best;
    std::size_t at = last ? 0 : std::string_view::npos;
    for (const std::string_view verb : words_.speech_verbs) {
      const std::size_t found = last ? text.rfind(verb) : text.find(verb);
      if (found == std::string_view::npos) continue;
      const bool better =
          best.empty() || (last ? found + verb.size() > at + best.size() ||
                                      (found + verb.size() == at + best.size() && verb.size() > best.size())
                                : found < at || (found == at && verb.size() > best.size()));
      if (!better) continue;
      at = found;
      best = text.substr(found, verb.size());
    }
    return best;
  }

  bool is_family_led(std::string_view name, std::size_t least, std::size_t most) const {
    const std::size_t n = letters(name);
    return n >= least && n <= most && starts_with_any(name, words_.family_names);
  }

  std::string_view chinese_name(std::string_view phrase) const {
    phrase = trimmed(phrase);
    for (bool more = true; more;) {
      more = false;
      for (const std::string_view opener : kChineseOpeners) {
        if (phrase.starts_with(opener)) {
          phrase = trimmed(phrase.substr(opener.size()));
          more = true;
        }
      }
    }
    // The subject ends where an adverb or a listener begins.
    std::size_t cut = phrase.size();
    for (const std::string_view word : kChineseCuts) {
      const std::size_t at = phrase.find(word, std::min<std::size_t>(phrase.size(), 3));
      if (at != std::string_view::npos) cut = std::min(cut, at);
    }
    phrase = trimmed(phrase.substr(0, cut));
    if (phrase.starts_with("他") || phrase.starts_with("她")) {
      if (letters(phrase) <= 3) return phrase.substr(0, 3);
    }
    if (is_family_led(phrase, 2, 3)) return phrase;
    // A role before the name, or a title behind it.
    for (const std::size_t n : {3U, 2U, 4U}) {
      std::string_view name = phrase;
      std::size_t skip = letters(phrase);
      if (skip <= n) continue;
      for (skip -= n; skip > 0; --skip) {
        std::size_t at = 0;
        base::next_code_point(name, at);
        name.remove_prefix(at);
      }
      const std::string_view role = phrase.substr(0, phrase.size() - name.size());
      if (!is_family_led(name, n, n) || (n == 4 && !starts_with_any(name, compound_names()))) continue;
      if (!longest_end(role, words_.person_nouns).empty() && longest_end(phrase, words_.person_nouns).empty())
        return name;
    }
    const std::string_view title = longest_end(phrase, words_.person_nouns);
    if (!title.empty()) {
      const std::string_view name = phrase.substr(0, phrase.size() - title.size());
      if (is_family_led(name, 2, 3)) return name;
      return letters(phrase) <= kMaxRole ? phrase : std::string_view{};
    }
    // "张建锋拿出一张芯片": what the article says again is the name.
    if (starts_with_any(phrase, words_.family_names)) {
      for (const std::size_t n : {9U, 6U}) {
        if (phrase.size() > n && told_again(phrase.substr(0, n))) return phrase.substr(0, n);
      }
    }
    const bool person = std::any_of(kPersonEnds.begin(), kPersonEnds.end(),
                                    [&](std::string_view end) { return phrase.ends_with(end); });
    return person && letters(phrase) <= kMaxRole ? phrase : std::string_view{};
  }

  bool told_again(std::string_view name) const {
    const std::string_view body = text_.body;
    const std::size_t first = body.find(name);
    return first != std::string_view::npos && body.find(name, first + name.size()) != std::string_view::npos;
  }

  static Strings compound_names() {
    static constexpr std::array<std::string_view, 7> kCompound = {"欧阳", "歐陽", "司马", "司馬",
                                                                  "诸葛", "諸葛", "上官"};
    return kCompound;
  }

  std::optional<ScriptSpeaker> chinese() const {
    // Before: "李明表示，“", "李明：“".
    std::string_view lead = trimmed(before_);
    const bool led = before_.ends_with("：") || before_.ends_with("︰") || before_.ends_with(":") ||
                     before_.ends_with("，") || before_.ends_with(",") || !find_verb(lead, true).empty();
    if (led && !lead.empty()) {
      const std::string_view verb = find_verb(lead, true);
      if (!verb.empty()) {
        const std::size_t rest = lead.size() - (offset(verb) - offset(lead)) - verb.size();
        std::string_view subject = lead.substr(0, offset(verb) - offset(lead));
        // "陈明表示，感谢大家，“…”": what is told goes on as a quotation.
        const std::string_view behind = lead.substr(lead.size() - rest);
        const bool told_on = rest <= kMaxTold && (before_.ends_with("，") || before_.ends_with(",")) &&
                             (behind.starts_with("，") || behind.starts_with(","));
        if (rest <= 18 || told_on) {
          // Another verb of the same saying: "李明接受采访时说", "王强告诉记者说".
          subject = subject.substr(behind_subject(subject));
          const std::string_view other = find_verb(subject, false);
          if (!other.empty() && offset(other) > offset(subject) + 3)
            subject = subject.substr(0, offset(other) - offset(subject));
          return speaker(subject, chinese_name(subject), verb, false);
        }
      } else if ((before_.ends_with("：") || before_.ends_with("︰") || before_.ends_with(":")) &&
                 letters(lead) <= 8) {
        return speaker(lead, chinese_name(lead), {}, false);
      }
    }
    // Behind: "”王强说。"
    const std::string_view tail = trimmed(after_);
    std::string_view part = tail.substr(0, std::min(tail.size(), first_of(tail, kCommas)));
    const std::string_view verb = find_verb(part, false);
    if (!verb.empty()) {
      const std::string_view subject = part.substr(0, offset(verb) - offset(part));
      if (!subject.empty() && letters(subject) <= 20)
        return speaker(subject, chinese_name(subject), verb, true);
    }
    return std::nullopt;
  }

  // The clause of the subject: behind the last comma, or before it when nothing follows.
  static std::size_t behind_subject(std::string_view subject) {
    const std::size_t at = behind_last(subject, kCommas);
    if (letters(subject.substr(at)) >= 2) return at;
    const std::string_view earlier = trimmed(subject.substr(0, at));
    return behind_last(earlier, kCommas);
  }

  // Japanese
  // --------------------------------------------------------------------------------------------------

  std::string japanese_name(std::string_view phrase) const {
    std::string name(trimmed(phrase));
    // "尹錫悦（ユン・ソンニョル）大統領"
    for (std::size_t open = name.find("（"); open != std::string::npos; open = name.find("（")) {
      const std::size_t close = name.find("）", open);
      name.erase(open, close == std::string::npos ? std::string::npos : close + 3 - open);
    }
    const std::string_view honorific = longest_end(name, words_.honorifics);
    const bool honoured = !honorific.empty() && name.size() > honorific.size() + 3;
    if (honoured) name.resize(name.size() - honorific.size());
    std::string_view title = longest_end(name, words_.person_nouns);
    const std::size_t of = name.rfind("の");
    if (of != std::string::npos && of + 3 < name.size()) {
      const std::string_view rest = std::string_view(name).substr(of + 3);
      // "市の担当者" is a phrase, "技術者の田中健一" a name with its role.
      if (honoured || (rest.size() > title.size() && letters(rest) <= 8)) name = std::string(rest);
    }
    title = longest_end(name, words_.person_nouns);
    if (!title.empty() && letters(name) >= letters(title) + 3) name.resize(name.size() - title.size());
    return name;
  }

  std::optional<ScriptSpeaker> japanese() const {
    const bool naming = starts_with_any(after_, kNaming);
    const bool told = !naming && starts_with_any(after_, kQuotatives);
    const bool ends = trimmed(after_).empty();
    // Without a verb only a sentence is speech: "its name is 「…」。"
    if (!told && (!ends || (inner_.find("。") == std::string_view::npos && letters(inner_) < kMinSentence)))
      return std::nullopt;
    std::string_view verb = told ? find_verb(after_, false) : std::string_view{};
    if (told && verb.empty() && letters(after_) > 24) return std::nullopt;
    if (told) {
      // 「…」と田中氏は述べた。
      std::string_view rest = after_.substr(after_.find("と") == 0 ? 3 : 0);
      rest = rest.substr(
          0, verb.empty() ? rest.size()
                          : std::min<std::size_t>(
                                rest.size(), offset(verb) > offset(rest) ? offset(verb) - offset(rest) : 0));
      const std::size_t topic = std::min(rest.find("は"), rest.find("が"));
      if (topic != std::string_view::npos && topic > 3 && topic <= 60) {
        std::string_view phrase = rest.substr(0, topic);
        phrase = phrase.substr(behind_last(phrase, kCommas));
        return speaker(phrase, japanese_name(phrase), verb, true);
      }
    }
    // 佐藤恵さんは「…」
    std::size_t best = std::string_view::npos, length = 0;
    for (const std::string_view topic : kTopics) {
      const std::size_t at = before_.rfind(topic);
      if (at == std::string_view::npos || at == 0) continue;
      // "が" and "も" only right before the mark.
      if ((topic == "が" || topic == "も") && trimmed(before_.substr(at + topic.size())).size() > 0) continue;
      if (best == std::string_view::npos || at > best) {
        best = at;
        length = topic.size();
      }
    }
    if (best != std::string_view::npos && before_.size() - best - length <= 120) {
      std::string_view phrase = before_.substr(0, best);
      phrase = phrase.substr(behind_last(phrase, kCommas));
      const std::string name = japanese_name(phrase);
      if (!name.empty() && letters(name) <= 16) return speaker(phrase, name, verb, false);
    }
    if (told && !verb.empty()) return speaker({}, {}, verb, true);
    return std::nullopt;
  }

  // Korean
  // ----------------------------------------------------------------------------------------------------

  static std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
      while (at < text.size() && is_space(text[at])) ++at;
      std::size_t end = at;
      while (end < text.size() && !is_space(text[end])) ++end;
      if (end > at) words.push_back(text.substr(at, end - at));
      at = end;
    }
    return words;
  }

  bool is_title(std::string_view word) const {
    return std::find(words_.person_nouns.begin(), words_.person_nouns.end(), word) !=
           words_.person_nouns.end();
  }

  // The speaker among the words up to `last`, whose particle is taken off.
  std::optional<ScriptSpeaker> korean_phrase(const std::vector<std::string_view>& words, std::size_t last,
                                             bool behind) const {
    std::string_view word = words[last];
    const std::string_view particle = longest_end(word, kKoreanTopics);
    if (particle.empty() || word.size() <= particle.size()) return std::nullopt;
    word.remove_suffix(particle.size());
    std::size_t at = last;
    // Titles behind the name.
    while (at > 0 && is_title(word) && words[at - 1].find_first_of(",.") == std::string_view::npos) {
      const std::string_view previous = words[at - 1];
      const bool name = is_family_led(previous, 2, 4) && !is_title(previous);
      const bool letter = previous.size() == 1 && word == "씨";
      if (letter) {
        const std::string_view phrase(previous.data(),
                                      static_cast<std::size_t>(word.data() + word.size() - previous.data()));
        return speaker(phrase, phrase, {}, behind);
      }
      if (!name && !is_title(previous)) break;
      word = previous;
      --at;
    }
    if (!is_title(word)) {
      // "이영호씨", "이영호시장"
      const std::string_view title = longest_end(word, words_.person_nouns);
      if (!title.empty() && is_family_led(word.substr(0, word.size() - title.size()), 3, 3))
        word.remove_suffix(title.size());
      if (is_family_led(word, 2, 4) || at == 0) return speaker(word, word, {}, behind);
    }
    // "경찰 관계자": a role with the word before it.
    if (!is_title(word) && longest_end(word, words_.person_nouns).empty() && at != last) return std::nullopt;
    const std::size_t first =
        at > 0 && words[at - 1].find_first_of(",.") == std::string_view::npos ? at - 1 : at;
    const std::string_view phrase(words[first].data(),
                                  static_cast<std::size_t>(word.data() + word.size() - words[first].data()));
    return speaker(phrase, phrase, {}, behind);
  }

  std::optional<ScriptSpeaker> korean() const {
    const bool told = starts_with_any(after_, kKoreanQuotatives);
    const bool ends = trimmed(after_).empty();
    if (!told && !ends) return std::nullopt;
    if (told) {
      const std::vector<std::string_view> words = split(after_);
      for (std::size_t i = 1; i < words.size() && i < 7; ++i) {
        if (!words[i].ends_with("은") && !words[i].ends_with("는")) continue;
        if (auto found = korean_phrase(words, i, true)) return found;
      }
    }
    const std::vector<std::string_view> words = split(before_);
    for (const bool topic : {true, false}) {
      for (std::size_t i = words.size(); i-- > 0;) {
        const bool marked =
            topic ? words[i].ends_with("은") || words[i].ends_with("는")
                  : (words[i].ends_with("이") || words[i].ends_with("가")) && i + 3 >= words.size();
        if (!marked) continue;
        if (auto found = korean_phrase(words, i, false)) return found;
      }
    }
    return ScriptSpeaker{};
  }

  // Arabic, Hebrew, Persian, Hindi: words with spaces
  // -----------------------------------------------------------

  bool is_listed(std::string_view word, Strings list) const {
    return std::find(list.begin(), list.end(), word) != list.end();
  }

  static std::string_view bare(std::string_view word) {
    while (!word.empty() &&
           (word.back() == ',' || word.back() == ':' || word.back() == '.' || word.back() == ';'))
      word.remove_suffix(1);
    for (const std::string_view sign : {"،", "؛"}) {
      if (word.ends_with(sign)) word.remove_suffix(sign.size());
    }
    return word;
  }

  // The name among the words from `first` on: up to a sign, a title behind it, or a short word.
  std::optional<ScriptSpeaker> name_behind(const std::vector<std::string_view>& words, std::size_t first,
                                           std::string_view verb, bool behind) const {
    std::size_t from = first;
    // "המהנדס דן כהן": the role bears the article.
    const bool hebrew = words_.language == kHebrew;
    std::size_t end = first;
    while (end < words.size() && end < first + 6) {
      const std::string_view word = bare(words[end]);
      if (word.empty() || word == "-" || word == "–" || word == "—") break;
      if (end >= first + 2 && is_listed(word, words_.person_nouns)) break;
      if (stops_name(word)) break;
      ++end;
      if (word.size() != words[end - 1].size()) break;  // a sign ends it
    }
    if (hebrew && end - from >= 3 && words[from].starts_with("ה")) ++from;
    if (!hebrew && end - from >= 3 && is_listed(words[from], words_.person_nouns) && end - from <= 4) {
      // "رئيس اللجنة سامي حداد": the last two words are the name.
      if (end - from == 4 || !words[from + 1].starts_with("ال")) from = end - 2;
    }
    const std::size_t most = hebrew ? 3 : 4;
    if (end > from + most) end = from + most;
    if (end == from) return ScriptSpeaker{speaker({}, {}, verb, behind)};
    const std::string_view last = bare(words[end - 1]);
    const std::string_view phrase(words[from].data(),
                                  static_cast<std::size_t>(last.data() + last.size() - words[from].data()));
    return speaker(phrase, phrase, verb, behind);
  }

  static bool stops_name(std::string_view word) {
    static constexpr std::array<std::string_view, 24> kShortWords = {
        "في", "إن", "أن", "على", "من", "إلى", "عن", "خلال", "لـ", "أمام", "بعد", "قبل",
        "כי", "על", "את", "של",  "עם", "לא",  "גם", "ל-",   "ב-", "در",   "به",  "که"};
    return std::find(kShortWords.begin(), kShortWords.end(), word) != kShortWords.end();
  }

  std::optional<ScriptSpeaker> spaced() const {
    const bool verb_first = words_.language == kArabic || words_.language == kHebrew;
    std::string_view tail = trimmed(after_);
    std::vector<std::string_view> words = split(tail);
    for (std::size_t i = 0; i < words.size() && i < 3; ++i) {
      const bool verb = is_listed(bare(words[i]), words_.speech_verbs), source = is_source(bare(words[i]));
      if (!verb && !source) continue;
      if (verb_first || source)
        return name_behind(words, i + 1, verb ? bare(words[i]) : std::string_view{}, true);
    }
    // Subject before the verb: "X گفت".
    if (!verb_first) {
      for (std::size_t i = 1; i < words.size() && i < 7; ++i) {
        if (is_listed(bare(words[i]), words_.speech_verbs)) return name_before(words, i, true);
      }
    }
    std::string_view lead = trimmed(before_);
    lead = lead.substr(std::min(lead.size(), behind_sentence(lead)));
    words = split(lead);
    for (std::size_t i = words.size(); i-- > 0;) {
      const std::string_view word = bare(words[i]);
      const bool verb = is_listed(word, words_.speech_verbs), source = is_source(word);
      if (!verb && !source) continue;
      if (verb_first || source) {
        const bool subject_before = i > 0 && i + 1 >= words.size() && words_.language == kHebrew;
        if (subject_before) return name_before(words, i, false);
        return name_behind(words, i + 1, verb ? word : std::string_view{}, false);
      }
      return name_before(words, i, false);
    }
    return std::nullopt;
  }

  static std::size_t behind_sentence(std::string_view text) {
    const std::size_t at = text.rfind(". ");
    return at == std::string_view::npos ? 0 : at + 2;
  }

  bool is_source(std::string_view word) const { return (data::word_classes(word) & data::kSourceWord) != 0; }

  // Subject, object, verb: the words from the clause's start up to a particle.
  std::optional<ScriptSpeaker> name_before(const std::vector<std::string_view>& words, std::size_t verb,
                                           bool behind) const {
    std::size_t from = 0, end = verb;
    for (std::size_t i = 0; i < verb; ++i) {
      if (words[i] == "ने" || words[i] == "نے" || stops_name(words[i])) {
        end = i;
        break;
      }
      if (bare(words[i]).size() != words[i].size() && i + 1 < verb) from = i + 1;
    }
    if (end > from + 4) from = end - 4;
    if (end <= from) return speaker({}, {}, bare(words[verb]), behind);
    const std::string_view last = bare(words[end - 1]);
    const std::string_view phrase(words[from].data(),
                                  static_cast<std::size_t>(last.data() + last.size() - words[from].data()));
    return speaker(phrase, phrase, bare(words[verb]), behind);
  }

  const Text& text_;
  const data::ScriptWords& words_;
  std::string_view before_, inner_, after_;
};

}  // namespace

std::optional<ScriptSpeaker> read_script_speaker(const Text& text, const std::vector<Span>& spans,
                                                 std::uint32_t s, const data::ScriptWords& words) {
  return ScriptReader(text, spans, s, words).read();
}

}  // namespace presscut::quote
