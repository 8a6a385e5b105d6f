#include "decode/decode.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "catch_compat.h"
#include "data/charset_labels.h"
#include "decode/charset.h"
#include "decode/compression.h"
#include "decode/sniff.h"

using namespace presscut;
using std::string_literals::operator""s;

namespace {

struct Decoded {
  std::string text;
  std::vector<std::string> warnings;
};
Decoded decoded(std::string_view bytes, std::string_view hint = {}, std::size_t max_bytes = 1 << 20) {
  Decoded result;
  base::Warnings warnings;
  result.text = decode::decode_to_utf8(bytes, hint, warnings, max_bytes);
  for (const base::Warning& warning : warnings) {
    CHECK(warning.code.starts_with("decode."));
    result.warnings.push_back(warning.text);
  }
  return result;
}

std::string gzipped(const std::string& text) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<const Bytef*>(text.data());
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace

TEST_CASE("decode: a byte-order mark beats the caller's charset and the declaration", "[decode]") {
  CHECK(decoded("\xEF\xBB\xBF<meta charset=windows-1251>\xC3\xA9", "koi8-r").text ==
        "<meta charset=windows-1251>\xC3\xA9");
  CHECK(decoded("\xFF\xFE<\0p\0>\0\xE9\0"s).text == "<p>\xC3\xA9");
  CHECK(decoded("\xFE\xFF\0<\0p\0>\0\xE9"s).text == "<p>\xC3\xA9");
}

TEST_CASE("decode: the caller's charset beats validity and declaration", "[decode]") {
  CHECK(decoded("<meta charset=utf-8>\xC3\xA9", "latin1").text == "<meta charset=utf-8>\xC3\x83\xC2\xA9");
  const Decoded unknown = decoded("<p>\xC3\xA9", "klingon");
  CHECK(unknown.text == "<p>\xC3\xA9");
  CHECK(unknown.warnings.size() == 1);
}

TEST_CASE("decode: bytes that are valid UTF-8 are UTF-8 whatever the page declares", "[decode]") {
  CHECK(decoded("<meta charset=iso-8859-1><p>Z\xC3\xBCrich").text ==
        "<meta charset=iso-8859-1><p>Z\xC3\xBCrich");
}

TEST_CASE("decode: a declared legacy charset is read as browsers read it", "[decode]") {
  // latin-1 is windows-1252: 0x93 is a quotation mark, and bytes it leaves undefined stay controls.
  CHECK(decoded("<meta charset='ISO-8859-1'>\x93Z\xFCrich\x94").text ==
        "<meta charset='ISO-8859-1'>\u201CZ\u00FCrich\u201D");
  CHECK(
      decoded("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\xCC\xE8\xF0").text ==
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\u041C\u0438\u0440");
  CHECK(decoded("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>\xB3").text ==
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>\u0142");
  CHECK(decoded("<meta charset=gb2312>\xD6\xD0\xB9\xFA").text == "<meta charset=gb2312>\u4E2D\u56FD");
  CHECK(decoded("<meta charset=shift_jis>\x93\xFA\x96{").text == "<meta charset=shift_jis>\u65E5\u672C");
  CHECK(decoded("<meta charset=euc-kr>\xC7\xD1\xB1\xB9").text == "<meta charset=euc-kr>\uD55C\uAD6D");
  CHECK(decoded("<meta charset=iso-2022-jp>\x1B$BF|K\\\x1B(B.").text ==
        "<meta charset=iso-2022-jp>\u65E5\u672C.");
}

TEST_CASE("decode: UTF-16 is known by its zero bytes when the mark is missing", "[decode]") {
  CHECK(decoded("<\0p\0>\0H\0i\0 \0y\0o\0u\0"s).text == "<p>Hi you");
  CHECK(decoded("\0<\0p\0>\0H\0i\0 \0y\0o\0u"s).text == "<p>Hi you");
  // A page that can be searched for <meta> is not in UTF-16.
  CHECK(decoded("<meta charset=utf-16le><p>caf\xE9 cr\xE8me et du th\xE9")
            .text.ends_with("caf\u00E9 cr\u00E8me et du th\u00E9"));
  CHECK(decoded("\xFF\xFE<\0\x00\xD8p\0"s).text == "<\uFFFDp");
  CHECK(decoded("\xFF\xFE<\0p"s).text == "<\uFFFD");
}

TEST_CASE("decode: a stray windows-1252 byte in a UTF-8 page is read as such, a cut sequence is not",
          "[decode]") {
  const Decoded stray = decoded(
      "<p>M\xC3\xBCnchen K\xC3\xB6ln Z\xC3\xBCrich D\xC3\xBCren \x93quoted\x94 caf\xE9 "
      "\xC3\xBC\xC3\xA4\xC3\xB6\xC3\x9F\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xBC");
  CHECK(stray.text.find("\u201Cquoted\u201D caf\u00E9") != std::string::npos);
  CHECK(stray.warnings.size() == 1);
  const Decoded cut = decoded("<meta charset=utf-8>\xC3\xBC\xC3\xA4 and \xE2\x80 so K\xC3 on");
  CHECK(cut.text.find("and \uFFFD so K\uFFFD on") != std::string::npos);
  CHECK(cut.warnings.size() == 1);
  // In a Chinese page a lone byte is the rest of a character.
  CHECK(decoded("\u4E2D\u56FD\u4E2D\u56FD\xE4.").text == "\u4E2D\u56FD\u4E2D\u56FD\uFFFD.");
}

TEST_CASE("decode: a page that declares UTF-8 but is not is left to the detector", "[decode]") {
  CHECK(decoded("<meta charset=utf-8><p>Die M\xFCnchner Stra\xDF"
                "e ist f\xFCr den Verkehr gesperrt, hie\xDF es.")
            .text ==
        "<meta charset=utf-8><p>Die M\u00FCnchner Stra\u00DFe ist f\u00FCr den Verkehr gesperrt, hie\u00DF "
        "es.");
}

TEST_CASE("decode: an undeclared Russian or Japanese page is recognised by its letters", "[decode]") {
  const std::string russian =
      "\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0437\u0430\u044F\u0432\u0438\u043B \u0432 "
      "\u043F\u043E"
      "\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A, \u0447\u0442\u043E "
      "\u043F\u0435\u0440\u0435\u0433\u043E"
      "\u0432\u043E\u0440\u044B \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0442\u0441\u044F";
  std::string bytes;  // windows-1251: А to я are 0xC0 to 0xFF
  for (std::size_t at = 0; at < russian.size();) {
    const char32_t c = base::next_code_point(russian, at);
    bytes.push_back(static_cast<char>(c < 0x80 ? c : c - 0x410 + 0xC0));
  }
  CHECK(decoded("<p>" + bytes).text == "<p>" + russian);
}

TEST_CASE("decode: comments and scripts do not declare, later metas do", "[decode]") {
  CHECK(decode::find_declared_charset("<!-- <meta charset=koi8-r> --><meta charset=big5>") == "big5");
  CHECK(decode::find_declared_charset("<!--><meta charset=big5>") == "big5");
  CHECK(decode::find_declared_charset("<a title='<meta charset=koi8-r>'><meta charset=big5>") == "big5");
  CHECK(decode::find_declared_charset("<meta charset=nonsense><META CHARSET = \"big5\" />") == "big5");
  CHECK(decode::find_declared_charset("<meta name=x content='text/html; charset=big5'>").empty());
  CHECK(decode::find_declared_charset("<meta content='a; charset=\"big5\"' http-equiv='content-type'>") ==
        "big5");
  CHECK(decode::find_declared_charset("<metadata charset=big5>").empty());
  CHECK(decode::find_declared_charset("<meta charset=\"big5").empty() == false);
  CHECK(decode::find_declared_charset("<").empty());
  CHECK(decode::find_declared_charset("<meta ").empty());
}

TEST_CASE("decode: the label table is sorted, in lower case, and iconv knows every name", "[decode]") {
  CHECK(std::is_sorted(std::begin(data::kCharsetLabels), std::end(data::kCharsetLabels),
                       [](const auto& a, const auto& b) { return a.label < b.label; }));
  for (const data::CharsetLabel& entry : data::kCharsetLabels) {
    INFO(entry.label);
    CHECK(decode::find_charset(entry.label) == entry.iconv_name);
    CHECK(decode::convert_to_utf8("ab", entry.iconv_name).known);
  }
  CHECK(decode::find_charset(" Latin1 ") == "CP1252");
  CHECK(decode::find_charset("").empty());
}

TEST_CASE("decode: NUL is dropped with a warning", "[decode]") {
  const Decoded result = decoded("<p>a long enough text w\0ith two\0 of them"s);
  CHECK(result.text == "<p>a long enough text with two of them");
  CHECK(result.warnings == std::vector<std::string>{"decode: 2 NUL characters were dropped"});
}

TEST_CASE("decode: any bytes at all come out as well-formed UTF-8", "[decode]") {
  unsigned seed = 1;
  for (int round = 0; round < 300; ++round) {
    std::string bytes = round % 3 == 0 ? "<meta charset=gb18030>" : "";
    for (int i = 0; i < 200; ++i) {
      seed = seed * 1103515245u + 12345u;
      bytes.push_back(static_cast<char>(seed >> 16));
    }
    CHECK(base::is_valid_utf8(decoded(bytes).text));
  }
}

TEST_CASE("gzip: unpacked by its magic, members joined", "[decode]") {
  CHECK(decoded(gzipped("<p>Caf\xC3\xA9")).text == "<p>Caf\xC3\xA9");
  CHECK(decoded(gzipped("<p>one ") + gzipped("two")).text == "<p>one two");
  CHECK(decoded(gzipped("<p>one") + "trailing bytes").text == "<p>one");
  CHECK(decoded(gzipped("")).text.empty());
}

TEST_CASE("gzip: truncated and damaged data give what could be read, and a warning", "[decode]") {
  std::string page;
  for (int i = 0; i < 3000; ++i) page += "<p>paragraph " + std::to_string(i * 7919 % 10007);
  const std::string whole = gzipped(page);
  const Decoded half = decoded(whole.substr(0, whole.size() / 2));
  CHECK(half.text.size() > page.size() / 4);
  CHECK(page.starts_with(half.text));
  CHECK(half.warnings == std::vector<std::string>{"gzip: the data ends early, read as far as it goes"});
  std::string damaged = whole;
  damaged[whole.size() / 2] = static_cast<char>(damaged[whole.size() / 2] ^ 0x55);
  CHECK(decoded(damaged).warnings.size() >= 1);
  CHECK(decoded(whole.substr(0, 3)).warnings.size() == 1);
}

// "<p>The tide turns at six.</p>" in three codecs.
const std::string kXz(
    "\xfd\x37\x7a\x58\x5a\x00\x00\x04\xe6\xd6\xb4\x46\x02\x00\x21\x01\x16\x00\x00\x00"
    "\x74\x2f\xe5\xa3\x01\x00\x1c\x3c\x70\x3e\x54\x68\x65\x20\x74\x69\x64\x65\x20\x74"
    "\x75\x72\x6e\x73\x20\x61\x74\x20\x73\x69\x78\x2e\x3c\x2f\x70\x3e\x00\x00\x00\x00"
    "\x6d\x74\xef\x81\xf7\xae\xf5\xb5\x00\x01\x35\x1d\x44\x1b\xb1\xe1\x1f\xb6\xf3\x7d"
    "\x01\x00\x00\x00\x00\x04\x59\x5a",
    88);
const std::string kZstd(
    "\x28\xb5\x2f\xfd\x04\x58\xe9\x00\x00\x3c\x70\x3e\x54\x68\x65\x20\x74\x69\x64\x65"
    "\x20\x74\x75\x72\x6e\x73\x20\x61\x74\x20\x73\x69\x78\x2e\x3c\x2f\x70\x3e\x36\x33"
    "\x8f\x93",
    42);

TEST_CASE("compression: zstd and xz are unpacked by their magic, frames joined", "[decode]") {
  const std::string text = "<p>The tide turns at six.</p>";
  CHECK(decoded(kXz).text == text);
  CHECK(decoded(kZstd).text == text);
  CHECK(decoded(kXz + kXz).text == text + text);
  CHECK(decoded(kZstd + std::string("\x50\x2A\x4D\x18\x02\x00\x00\x00zz", 10) + kZstd).text == text + text);
  CHECK(decoded(kXz + "trailing bytes").text == text);
  CHECK(decoded(kZstd + "trailing bytes").text == text);
}

TEST_CASE("compression: what is cut or damaged is told for every codec", "[decode]") {
  for (const std::string& whole : {kXz, kZstd}) {
    const std::string name(decode::codec_name(decode::find_codec(whole)));
    CHECK(decoded(whole.substr(0, whole.size() / 2)).warnings.at(0) ==
          name + ": the data ends early, read as far as it goes");
    std::string damaged = whole;
    for (std::size_t i = 6; i < damaged.size(); ++i) damaged[i] = static_cast<char>(~damaged[i]);
    CHECK(decoded(damaged).warnings.at(0) == name + ": the data is damaged, read as far as it goes");
    CHECK(decode::unpack(decode::find_codec(whole), whole, 10).status == decode::UnpackStatus::kTooLarge);
    CHECK(decode::unpack(decode::find_codec(whole), whole, 10).text.size() == 10);
    CHECK(decode::unpack(decode::find_codec(whole), whole, 29).status == decode::UnpackStatus::kComplete);
  }
}

TEST_CASE("compression: brotli is known by unpacking it", "[decode]") {
  // Stored without compression, as RFC 7932 allows: "abc".
  const std::string stored("\x0b\x01\x80\x61\x62\x63\x03", 7);
  CHECK(decode::is_brotli(stored, 100));
  CHECK(decode::unpack(decode::Codec::kBrotli, stored, 100).text == "abc");
  CHECK_FALSE(decode::is_brotli("<p>text</p>", 100));
  CHECK_FALSE(decode::is_brotli(stored.substr(0, 5), 100));
  CHECK_FALSE(decode::is_brotli("", 100));
}

TEST_CASE("gzip: a bomb stops at the limit", "[decode]") {
  const std::string bomb = gzipped(std::string(50'000'000, 'a'));
  const Decoded result = decoded(bomb, {}, 1'000'000);
  CHECK(result.text.size() == 1'000'000);
  CHECK(result.warnings.size() == 1);
  CHECK(decoded(gzipped(std::string(1000, 'a')), {}, 1000).warnings.empty());
}

TEST_CASE("utf8: ill-formed sequences are found and replaced as maximal subparts", "[utf8]") {
  CHECK(base::find_invalid_utf8("abc") == 3);
  CHECK(base::find_invalid_utf8("0123456789abcdef0123\xC3") == 20);
  CHECK(base::find_invalid_utf8("\xED\xA0\x80") == 0);      // surrogate
  CHECK(base::find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(base::find_invalid_utf8("\xC0\x80") == 0);          // overlong
  std::size_t replaced = 0;
  CHECK(base::repair_utf8("a\xE2\x80"
                          "b\xFF\xF0\x9F\x98",
                          &replaced) == "a\uFFFDb\uFFFD\uFFFD");
  CHECK(replaced == 3);
}
