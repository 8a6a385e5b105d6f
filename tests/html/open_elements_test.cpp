// What the prescan asks of the open elements before it leaves anything out: whether white space may open
// formatting elements again.
#include "html/open_elements.h"

#include <algorithm>
#include <string_view>

#include "catch_compat.h"

using namespace presscut;
using dom::Tag;

namespace {

// Tags as "div p /p /div".
html::OpenElements after(std::string_view tags) {
  html::OpenElements open;
  while (!tags.empty()) {
    const std::size_t end = std::min(tags.find(' '), tags.size());
    const std::string_view tag = tags.substr(0, end);
    if (tag.starts_with('/')) {
      open.end(dom::find_tag(tag.substr(1)));
    } else {
      open.start(dom::find_tag(tag), 0);
    }
    tags.remove_prefix(std::min(end + 1, tags.size()));
  }
  return open;
}

}  // namespace

TEST_CASE("open elements: formatting strays when anything but its own end tag closes it", "[skeleton]") {
  for (const char* tags : {"p b p", "p b /p", "b i /b", "b div /b", "div b /div", "table td b /td", "a div a",
                           "b b b b", "p b table"}) {
    INFO(tags);
    CHECK(after(tags).may_reopen_formatting());
  }
  for (const char* tags :
       {"p b /b /p", "b i /i /b", "a /a a /a", "a a /a", "p a b /b /a p", "table td b /b td", "b p"}) {
    INFO(tags);
    CHECK_FALSE(after(tags).may_reopen_formatting());
  }
}
