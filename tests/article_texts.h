// Pages that several tests of photos or of metadata read: the same article, with what is under test around
// it.
#pragma once

#include <string>
#include <string_view>

namespace presscut::test {

/// Two paragraphs about a watermill.
inline constexpr std::string_view kWatermill =
    "<p>The old watermill in the valley was started again on Sunday, after thirty years in which its wheel "
    "stood still "
    "and ivy grew over the stones of the race.</p><p>Volunteers had mended the wheel over two winters with "
    "oak from "
    "the forest above the village, and a miller from the north taught them.</p>";

/// A headline and two paragraphs about a mill.
inline const std::string kMillHeadline = "<h1>Old mill of the valley is sold to its village</h1>";
inline const std::string kMillParagraphs =
    "<p>The mill that has ground the corn of the valley for two hundred years will belong to the village "
    "from "
    "the summer on, the council decided after a long evening of talks.</p><p>Its wheel will be mended first, "
    "and "
    "a bakery is to move into the barn that stands beside the stream.</p>";

}  // namespace presscut::test
