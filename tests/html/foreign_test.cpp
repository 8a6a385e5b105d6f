// Where SVG and MathML end, and whether what stands in them is plain enough to be left out of the skeleton.
#include "html/foreign.h"

#include <string>
#include <string_view>

#include "catch_compat.h"

using namespace presscut;

namespace {

html::ForeignContent skipped(std::string_view content, std::string_view root = "svg",
                            const html::OpenElements& html = html::OpenElements()) {
  return html::skip_foreign(content, 0, root, html);
}

}  // namespace

TEST_CASE("foreign: well-nested elements up to the root's own end tag are plain", "[foreign]") {
  for (const std::string_view content :
       {"</svg>", "<title>a</title><g><path/><a href=x>b</a></g></svg>", "<path><g></svg>",
        "<G></g><!-- <p> --></SVG>", "<![CDATA[ <p> ]]></svg>", "<style>a > b</style></svg>",
        "<svg><desc>a</desc></svg></svg>"}) {
    INFO(content);
    CHECK(skipped(content).plain);
    CHECK(skipped(content).end == content.size());
  }
  CHECK(skipped("<mi>x</mi><mo>+</mo></math>", "math").plain);
}

TEST_CASE("foreign: strays, HTML inside and a missing end are not plain", "[foreign]") {
  for (const std::string_view content :
       {"<g></q></g></svg>", "</p></svg>", "<g>", "<p>a</p></svg>",
        "<foreignObject><p>a</p></foreignObject></svg>", "<font color=red></svg>", "<math></math></svg>",
        "<title>a<![CDATA[b]]></title><b></svg>"}) {
    INFO(content);
    CHECK_FALSE(skipped(content).plain);
  }
  // Text in a title follows the rules of a table around it.
  html::OpenElements table;
  table.start(dom::Tag::k_table, 0);
  CHECK_FALSE(skipped("<title>a</title></svg>", "svg", table).plain);
  CHECK(skipped("<path/></svg>", "svg", table).plain);
}

TEST_CASE("foreign: a tag that breaks out ends it, and so does the end of an element around it",
          "[foreign]") {
  CHECK(skipped("<g><p>a").end == 3);
  html::OpenElements around;
  around.start(dom::Tag::k_div, 0);
  CHECK(skipped("<g></div>a", "svg", around).end == 3);
  CHECK(skipped("<g></div>a").end == 10);
}

TEST_CASE("foreign: depth and attributes are watched, for what is left out is bounded too", "[foreign]") {
  std::string nested;
  for (int i = 0; i < 511; ++i) nested += "<g>";
  CHECK_FALSE(skipped(nested + "</svg>").too_deep);
  CHECK(skipped(nested + "<g></svg>").too_deep);
  CHECK(skipped(nested + "<g></svg>").plain);
  CHECK(skipped("<path a=1 b=2 c=3/></svg>").attributes == 3);
  CHECK(skipped("<g></g a b></svg>").attributes == 2);
}
