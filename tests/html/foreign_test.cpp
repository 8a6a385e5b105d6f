// Where the content of SVG and MathML ends, which the prescan skips.
#include "html/foreign.h"

#include <string>
#include <string_view>

#include "catch_compat.h"

using namespace presscut;

namespace {

std::size_t skipped(std::string_view content, std::string_view root = "svg",
                    const html::OpenElements& html = html::OpenElements()) {
  return html::skip_foreign(content, 0, root, html);
}

}  // namespace

TEST_CASE("foreign: the content ends behind the root's own end tag", "[foreign]") {
  for (const std::string_view content :
       {"</svg>", "<title>a</title><g><path/><a href=x>b</a></g></svg>", "<path><g></svg>",
        "<G></g><!-- <p> --></SVG>", "<![CDATA[ <p ]]></svg>", "<style>a > b</style></svg>",
        "<svg><desc>a</desc></svg></svg>", "<foreignObject><p>a</p><div>b</div></foreignObject></svg>",
        "<g></q></g></svg>", "<math></math></svg>"}) {
    INFO(content);
    CHECK(skipped(content) == content.size());
    CHECK(skipped(std::string(content) + "<p>after</svg>") == content.size());
  }
  CHECK(skipped("<mi>x</mi><mo>+</mo></math>a", "math") == 27);
}

TEST_CASE("foreign: a tag that breaks out ends it, and so does the end of an element around it",
          "[foreign]") {
  CHECK(skipped("<g><p>a") == 3);
  CHECK(skipped("<title>a</title><b></svg>") == 16);
  CHECK(skipped("</p></svg>") == 0);
  html::OpenElements around;
  around.start(dom::Tag::k_div, 0);
  CHECK(skipped("<g></div>a", "svg", around) == 3);
  CHECK(skipped("<g></div>a") == 10);
}

TEST_CASE("foreign: without an end it takes the rest of the page", "[foreign]") {
  CHECK(skipped("<g>abc") == 6);
  CHECK(skipped("<g") == 2);
  CHECK(skipped("") == 0);
}

TEST_CASE("foreign: elements above the depth that is followed do not hide the end", "[foreign]") {
  std::string nested;
  for (int i = 0; i < 500; ++i) nested += "<g>";
  CHECK(skipped(nested + "</svg>a") == nested.size() + 6);
}
