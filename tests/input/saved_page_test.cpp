// Pages as browsers, mail programs and archives save them.
#include <string>
#include <vector>

#include "catch_compat.h"
#include "input/feed.h"
#include "input/load_page.h"

using namespace presscut;

namespace {

const std::string kPage =
    "<html><head><title>Gates</title></head><body><h1>Old lock gates are raised</h1></body></html>";
const std::string kAddress = "https://locks.example/news/gates";

input::Page loaded(const std::string& bytes, const std::string& url = "") {
  input::Page page;
  page.bytes = bytes;
  page.url = url;
  input::load_page(page, 1 << 20);
  return page;
}

std::string refusal(const std::string& bytes) {
  const input::Page page = loaded(bytes);
  return page.failure ? page.failure->text : "";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// A property list as Safari writes it: one heading, from the address above.
const std::string kArchive(
    "\x62\x70\x6c\x69\x73\x74\x30\x30\xd1\x01\x02\x5f\x10\x0f\x57\x65\x62\x4d\x61\x69\x6e\x52\x65\x73"
    "\x6f\x75\x72\x63\x65\xd5\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x5f\x10\x0f\x57\x65\x62\x52\x65"
    "\x73\x6f\x75\x72\x63\x65\x44\x61\x74\x61\x5f\x10\x14\x57\x65\x62\x52\x65\x73\x6f\x75\x72\x63\x65"
    "\x46\x72\x61\x6d\x65\x4e\x61\x6d\x65\x5f\x10\x13\x57\x65\x62\x52\x65\x73\x6f\x75\x72\x63\x65\x4d"
    "\x49\x4d\x45\x54\x79\x70\x65\x5f\x10\x1b\x57\x65\x62\x52\x65\x73\x6f\x75\x72\x63\x65\x54\x65\x78"
    "\x74\x45\x6e\x63\x6f\x64\x69\x6e\x67\x4e\x61\x6d\x65\x5e\x57\x65\x62\x52\x65\x73\x6f\x75\x72\x63"
    "\x65\x55\x52\x4c\x4f\x10\x22\x3c\x68\x31\x3e\x4f\x6c\x64\x20\x6c\x6f\x63\x6b\x20\x67\x61\x74\x65"
    "\x73\x20\x61\x72\x65\x20\x72\x61\x69\x73\x65\x64\x3c\x2f\x68\x31\x3e\x50\x59\x74\x65\x78\x74\x2f"
    "\x68\x74\x6d\x6c\x55\x55\x54\x46\x2d\x38\x5f\x10\x20\x68\x74\x74\x70\x73\x3a\x2f\x2f\x6c\x6f\x63"
    "\x6b\x73\x2e\x65\x78\x61\x6d\x70\x6c\x65\x2f\x6e\x65\x77\x73\x2f\x67\x61\x74\x65\x73\x08\x0b\x1d"
    "\x28\x3a\x51\x67\x85\x94\xb9\xba\xc4\xca\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00"
    "\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xed",
    282);

std::vector<input::Page> items(const std::string& feed) {
  input::FeedReader reader(feed, "feed.xml", "");
  std::vector<input::Page> pages;
  for (input::Page page; reader.next(page);) pages.push_back(page);
  return pages;
}

}  // namespace

TEST_CASE("saved: MHTML gives the page and its address", "[input]") {
  const std::string saved = "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + kAddress +
                            "\r\nSubject: Gates\r\nMIME-Version: 1.0\r\nContent-Type: "
                            "multipart/related;\r\n\ttype=\"text/html\";\r\n"
                            "\tboundary=\"--Part--7--\"\r\n\r\n\r\n----Part--7--\r\nContent-Type: "
                            "text/html\r\nContent-Transfer-Encoding: "
                            "quoted-printable\r\nContent-Location: " +
                            kAddress +
                            "\r\n\r\n<html lang=3Den><h1>Old lock ga=\r\ntes are raised "
                            "=C2=A7</h1>\r\n----Part--7--\r\nContent-Type: "
                            "image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
                            "----Part--7----\r\n";
  const input::Page page = loaded(saved);
  CHECK_FALSE(page.failure);
  CHECK(page.url == kAddress);
  CHECK(contains(page.bytes, "<html lang=en><h1>Old lock gates are raised \xC2\xA7</h1>"));
  CHECK_FALSE(contains(page.bytes, "<title>"));
  CHECK(loaded(saved, "https://other.example/").url == "https://other.example/");
}

TEST_CASE("saved: a mail gives its HTML part, with subject, sender and date as the page's own", "[input]") {
  const std::string head =
      "Received: by mx.example\nFrom: \"The Lock Keeper\" <news@locks.example>\nSubject: "
      "=?utf-8?Q?Caf=C3=A9?=\n "
      "=?UTF-8?B?IGFtIFNlZQ==?=\nDate: Wed, 15 Mar 2023 07:00:00 +0000\nMIME-Version: 1.0\n";
  const input::Page page = loaded(
      head +
      "Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/alternative; "
      "boundary=in\n\n"
      "--in\nContent-Type: text/plain\n\nplain words\n--in\nContent-Type: text/html; charset=iso-8859-1\n"
      "Content-Transfer-Encoding: base64\n\nPGgxPkdhdGVzPC9oMT4=\n--in--\n--out\nContent-Type: text/html\n"
      "Content-Disposition: attachment\n\n<p>attached\n--out--\n");
  CHECK(page.bytes ==
        "<title>Caf&#233; am See</title><meta property=\"og:site_name\" content=\"The Lock Keeper\"><meta "
        "property=\"article:published_time\" content=\"Wed, 15 Mar 2023 07:00:00 +0000\"><h1>Gates</h1>");
  CHECK(page.charset == "iso-8859-1");
  CHECK(page.url.empty());
  const input::Page plain = loaded(head + "Content-Type: text/plain\n\nplain words\n");
  CHECK(contains(plain.bytes, "Caf\xC3\xA9 am See\n\nplain words"));
  CHECK(refusal(head + "Content-Type: application/pdf\n\n%PDF-1.4\n") == "is a mail without any text");
}

TEST_CASE("saved: text that only looks like a mail is text", "[input]") {
  for (const std::string text : {"Note: the gates\n\nare old",
                                 "MIME-Version: 1.0 is a line of mails <p>x</p>", "<p>Subject: gates</p>"})
    CHECK(loaded(text).bytes == text);
}

TEST_CASE("saved: Safari's archives, binary and XML", "[input]") {
  const input::Page binary = loaded(kArchive);
  CHECK(binary.bytes == "<h1>Old lock gates are raised</h1>");
  CHECK(binary.url == kAddress);
  CHECK(binary.charset == "UTF-8");
  const input::Page xml = loaded(
      "<?xml version=\"1.0\"?>\n<!DOCTYPE plist>\n<plist "
      "version=\"1.0\"><dict><key>WebMainResource</key><dict>\n"
      "<key>WebResourceData</key>\n<data>\n\tPGgxPkdh\n\tdGVzPC9oMT4=\n</data><key>WebResourceURL</"
      "key><string>https://"
      "locks.example/?a=1&amp;b=2</string></dict></dict></plist>");
  CHECK(xml.bytes == "<h1>Gates</h1>");
  CHECK(xml.url == "https://locks.example/?a=1&b=2");
  // Every cut and every flipped byte gives a page or a failure.
  for (std::size_t i = 0; i < kArchive.size(); ++i) {
    loaded(kArchive.substr(0, i));
    std::string damaged = kArchive;
    damaged[i] = static_cast<char>(~damaged[i]);
    loaded(damaged);
  }
}

TEST_CASE("saved: the address that a browser has noted", "[input]") {
  CHECK(loaded("<!DOCTYPE html>\n<!-- saved from url=(0032)" + kAddress + " -->\n" + kPage).url == kAddress);
  CHECK(loaded("<!-- saved from url=(0014)about:internet -->" + kPage).url.empty());
  CHECK(
      loaded("<html><!--\n Page saved with SingleFile \n url: " + kAddress + " \n saved date: x -->" + kPage)
          .url == kAddress);
  CHECK(loaded("<html><body><a class=\"domain reader-domain\" href=\"" + kAddress +
               "\">x</a><div class=\"credits "
               "reader-credits\">Ida Holm</div>" +
               kPage)
            .url == kAddress);
}

TEST_CASE("saved: the Wayback Machine's frame and addresses are taken away", "[input]") {
  const input::Page page = loaded("<html><head><script>__wm.wombat(\"" + kAddress +
                                  "\",\"20230315081244\");</script><link rel=canonical "
                                  "href=\"https://web.archive.org/web/20230315081244/" +
                                  kAddress +
                                  "\"></head><body><!-- BEGIN WAYBACK TOOLBAR "
                                  "INSERT --><div>7 captures</div><!-- END WAYBACK TOOLBAR INSERT --><img "
                                  "src=\"/web/20230315081244im_/https://locks.example/g.jpg\"><a "
                                  "href='//web.archive.org/web/2023/http://a.example/'>a</a><p>See "
                                  "/web/2023/ for more.</p></body></html>");
  CHECK(page.url == kAddress);
  CHECK_FALSE(contains(page.bytes, "captures"));
  CHECK_FALSE(contains(page.bytes, "archive.org"));
  CHECK(contains(page.bytes, "<img src=\"https://locks.example/g.jpg\">"));
  CHECK(contains(page.bytes, "<a href='http://a.example/'>"));
  CHECK(contains(page.bytes, "See /web/2023/ for more."));
  const std::string about =
      "<p>Read <a href=\"https://web.archive.org/web/2019/http://a.example/\">the copy</a>.</p>";
  CHECK(loaded(about).bytes == about);
}

TEST_CASE("saved: archive.today and a search engine's cache lose their bars", "[input]") {
  const input::Page today =
      loaded("<html><head><link rel=canonical href=\"https://archive.ph/2023.03.15-081244/" + kAddress +
             "\"><meta "
             "property=\"og:site_name\" content=\"archive.ph\"></head><body><div id=\"HEADER\"><div>webpage "
             "capture</div> Saved "
             "from <input value=\"" +
             kAddress + "\"></div><h1>Gates</h1></body></html>");
  CHECK(today.url == kAddress);
  CHECK_FALSE(contains(today.bytes, "webpage capture"));
  CHECK_FALSE(contains(today.bytes, "archive.ph/"));
  CHECK_FALSE(contains(today.bytes, "property=\"og:site_name\""));
  const input::Page cache = loaded(
      "<div style=\"background:#fff;border:1px\"><div>This is Google&#39;s cache of <a href=\"" + kAddress +
      "\">x</a>. It is a snapshot as it appeared on 3 Apr 2023.</div></div><div>" + kPage + "</div>");
  CHECK(cache.url == kAddress);
  CHECK(cache.bytes == "<div>" + kPage + "</div>");
}

TEST_CASE("saved: a copy of the view of a source is the source", "[input]") {
  const input::Page chrome = loaded(
      "<html><head><title>view-source:" + kAddress +
      "</title></head><body><table><tr><td class=\"line-number\"></td><td "
      "class=\"line-content\"><span class=\"html-tag\">&lt;h1 <b>id</b>=\"a\"&gt;</span>Gates &amp;amp; "
      "locks</td></tr><tr><td class=\"line-number\"></td><td "
      "class=\"line-content\">&lt;/h1&gt;</td></tr></table>");
  CHECK(chrome.bytes == "<h1 id=\"a\">Gates &amp; locks\n</h1>\n");
  CHECK(chrome.url == kAddress);
  CHECK(loaded("<html><body id=\"viewsource\" class=\"x\"><pre "
               "id=\"line1\"><span>&lt;<span>h1</span>&gt;</span>Gates</pre>")
            .bytes == "<h1>Gates");
}

TEST_CASE("saved: feeds give a page for each item", "[input]") {
  const std::vector<input::Page> rss = items(
      "<?xml version=\"1.0\"?><!-- a feed --><rss version=\"2.0\"><channel><title>Lock "
      "News</title><language>en</language><item><title>Gates &amp;amp; locks</title><link>" +
      kAddress +
      "</link><dc:creator><![CDATA[Ida Holm]]></dc:creator><pubDate>Tue, 14 Mar 2023 21:40:00 "
      "+0000</pubDate><description>short</description><content:encoded><![CDATA[<p>All of "
      "it.</p>]]></content:encoded></item><item><title>Two</title><description>&lt;p&gt;Text&lt;/p&gt;</"
      "description>"
      "</item></channel></rss>");
  REQUIRE(rss.size() == 2);
  CHECK(rss[0].source == "feed.xml#1");
  CHECK(rss[0].url == kAddress);
  CHECK(contains(rss[0].bytes, "<h1>Gates &amp; locks</h1><p>All of it.</p></article>"));
  CHECK(contains(rss[0].bytes, "name=\"author\" content=\"Ida Holm\""));
  CHECK(contains(rss[0].bytes, "content=\"Tue, 14 Mar 2023 21:40:00 +0000\""));
  CHECK(contains(rss[0].bytes, "og:site_name\" content=\"Lock News\""));
  CHECK(contains(rss[1].bytes, "<h1>Two</h1><p>Text</p>"));
  const std::vector<input::Page> atom = items(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
      "xml:lang=\"de\"><title>Schleuse</title><entry><title>Tore</title><link "
      "rel=\"self\" href=\"https://a.example/\"/><link rel=\"alternate\" href=\"" +
      kAddress +
      "\"/><author><name>Ida Holm</name></author><published>2023-03-14</published><content "
      "type=\"xhtml\"><div><p>Die "
      "Tore.</p></div></content></entry></feed>");
  REQUIRE(atom.size() == 1);
  CHECK(atom[0].url == kAddress);
  CHECK(contains(atom[0].bytes, "<html lang=\"de\">"));
  CHECK(contains(atom[0].bytes, "<div><p>Die Tore.</p></div>"));
  const std::vector<input::Page> none = items("<rss><channel><title>x</title></channel></rss>");
  REQUIRE(none.size() == 1);
  CHECK(none[0].failure->text == "is a feed without items");
  CHECK(input::begins_feed("<?xml version=\"1.0\"?>\n<rdf:RDF xmlns=\"x\">"));
  CHECK_FALSE(input::begins_feed("<?xml version=\"1.0\"?><!DOCTYPE html><html>"));
}

TEST_CASE("saved: what is not a page is refused by its name", "[input]") {
  CHECK(refusal("%PDF-1.7\n%...") == "is not HTML or text but a PDF document");
  CHECK(refusal("{\\rtf1 text}") == "is not HTML or text but an RTF document");
  CHECK(refusal(std::string("PK\x03\x04", 4) + std::string(26, '\1') + "[Content_Types].xml") ==
        "is not HTML or text but a Word, Excel or PowerPoint file");
  CHECK(refusal("RIFF1234WEBPVP8 ") == "is not HTML or text but a WebP image");
  CHECK(contains(refusal("{\"title\": \"x\", \"html\": \"<p>x</p>\"}"), "is not HTML or text but JSON"));
  CHECK(refusal("{curly} braces <p>in a text</p>}").empty());
}
