// What went wrong with a page without losing it: a code for programs, a text for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presscut::base {

struct Warning {
  std::string_view code;  // stable: "parse.cut_blocks"; a constant of the program
  std::string
      text;  // one line, valid UTF-8: "parse: the page was cut after 200000 blocks of text (--max-blocks)"
};
using Warnings = std::vector<Warning>;

}  // namespace presscut::base
