#include "base/url.h"

#include "catch_compat.h"

using namespace presscut;

TEST_CASE("url: references are resolved against the base", "[base][url]") {
  using base::resolve_url;
  const struct {
    const char* base;
    const char* reference;
    const char* resolved;
  } cases[] = {
      {"https://a.example/x/y.html", "z.jpg", "https://a.example/x/z.jpg"},
      {"https://a.example/x/y.html", "../z.jpg", "https://a.example/z.jpg"},
      {"https://a.example/x/y.html?q#f", "./z.jpg", "https://a.example/x/z.jpg"},
      {"https://a.example/x/y/w.html", "../../z.jpg", "https://a.example/z.jpg"},
      {"https://a.example/y", "../../z.jpg", "https://a.example/z.jpg"},
      {"https://a.example/x/y/", "a/./b/../c.html?d=../e", "https://a.example/x/y/a/c.html?d=../e"},
      {"https://a.example/x/", "/news/./2024/../late/..", "https://a.example/news/"},
      {"https://a.example", "/z.jpg", "https://a.example/z.jpg"},
      {"https://a.example", "z.jpg", "https://a.example/z.jpg"},
      {"https://a.example/x", "//b.example/z.jpg", "https://b.example/z.jpg"},
      {"https://a.example/x", "http://b.example/./z.jpg", "http://b.example/./z.jpg"},
      {"https://a.example/x?q=1", "?p=2", "https://a.example/x?p=2"},
      {"https://a.example/x?q=1#f", "#g", "https://a.example/x?q=1#g"},
      {"https://a.example", "?p=2", "https://a.example/?p=2"},
      {"https://a.example?q", "b/c:d", "https://a.example/b/c:d"},
      {"https://a.example/x", "data:image/png;base64,AA", "data:image/png;base64,AA"},
      {"https://a.example/x", " \t ", ""},
      {"", "z.jpg", "z.jpg"},
      {"/local/page.html", "z.jpg", "z.jpg"},
  };
  for (const auto& c : cases) {
    INFO(c.base << " + " << c.reference);
    CHECK(resolve_url(c.base, c.reference) == c.resolved);
  }
}

TEST_CASE("url: the host is without user, port and www", "[base][url]") {
  CHECK(base::host_of("https://www.example.co.uk:80/a") == "example.co.uk");
  CHECK(base::host_of("//me@WWW.a.example?x") == "a.example");
  CHECK(base::host_of("a.example/b").empty());
}
