// Names of persons in bylines written in Chinese, Japanese and Korean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presscut::author {

/// Most letters of the text are Chinese, Japanese or Korean.
bool is_cjk_text(std::string_view text);

/// The persons whom a byline names: "作者：张伟、李娜", "（中央社記者王小明台北3日電）", "取材・文／山田太郎
/// 撮影／…", "홍길동·김영희 기자", "워싱턴=홍길동 특파원". Without a word that opens a byline or a name's
/// role, only a text that is nothing but a name or names counts, and only when `bare` says that its place is
/// a byline's.
std::vector<std::string> parse_cjk_names(std::string_view text, bool bare);

/// The text opens a byline: an author's label with a mark behind it, or a reporter's word and a name.
bool starts_cjk_byline(std::string_view text);

}  // namespace presscut::author
