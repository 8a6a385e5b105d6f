#include "metadata/person_name.h"

#include "catch_compat.h"

using presscut::metadata::parse_names;
using Names = std::vector<std::string>;

TEST_CASE("names: byline words are cut off in several languages", "[authors]") {
  CHECK(parse_names("By Ann Roe") == Names{"Ann Roe"});
  CHECK(parse_names("Von Ann Roe") == Names{"Ann Roe"});
  CHECK(parse_names("Par Ann Roe") == Names{"Ann Roe"});
  CHECK(parse_names("Written by: Ann Roe") == Names{"Ann Roe"});
  CHECK(parse_names("ByAnn Roe") == Names{"Ann Roe"});
  CHECK(parse_names("Alle Beiträge von Ann Roe") == Names{"Ann Roe"});
}

TEST_CASE("names: joined names are parted, initials and suffixes are not", "[authors]") {
  CHECK(parse_names("Ann Roe, Bo Lind and Cy Dahl") == Names{"Ann Roe", "Bo Lind", "Cy Dahl"});
  CHECK(parse_names("Ann Roe & Bo Lind") == Names{"Ann Roe", "Bo Lind"});
  CHECK(parse_names("Ann Roe und Bo Lind") == Names{"Ann Roe", "Bo Lind"});
  CHECK(parse_names("Bo Lind, Jr.") == Names{"Bo Lind"});
  CHECK(parse_names("Ann Roe, MD, PhD") == Names{"Ann Roe"});
}

TEST_CASE("names: places, roles, dates and addresses behind a name are dropped", "[authors]") {
  CHECK(parse_names("Ann Roe in Oslo") == Names{"Ann Roe"});
  CHECK(parse_names("Ann Roe, Senior Editor") == Names{"Ann Roe"});
  CHECK(parse_names("Ann Roe December 2, 2020") == Names{"Ann Roe"});
  CHECK(parse_names("Ann Roe Published 17:30") == Names{"Ann Roe"});
  CHECK(parse_names("Ann Roe ann@harbour.example") == Names{"Ann Roe"});
}

TEST_CASE("names: what a style sheet sets apart is no part of the name", "[authors]") {
  CHECK(parse_names("2025Ann Roe") == Names{"Ann Roe"});
  CHECK(parse_names("Ann RoeFounder") == Names{"Ann Roe"});
  CHECK(parse_names("Ann McRoe") == Names{"Ann McRoe"});
}

TEST_CASE("names: the last of a list may begin with its joiner", "[authors]") {
  CHECK(parse_names("Ann Roe, Bo Lind, and Cy Dahl") == Names{"Ann Roe", "Bo Lind", "Cy Dahl"});
}

TEST_CASE("names: agencies stay, what is no name does not", "[authors]") {
  CHECK(parse_names("Ann Roe, AFP") == Names{"Ann Roe", "AFP"});
  CHECK(parse_names("dpa") == Names{"dpa"});
  CHECK(parse_names("admin").empty());
  CHECK(parse_names("3 min read").empty());
  CHECK(parse_names("https://harbour.example/ann").empty());
  CHECK(parse_names("").empty());
  CHECK(parse_names("Email the author").empty());
  CHECK(parse_names("15 Dec").empty());
  CHECK(parse_names("Older posts →").empty());
}
