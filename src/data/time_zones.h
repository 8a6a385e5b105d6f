// Abbreviations of time zones that mean one offset on news pages. Left out are those with several common
// meanings (IST, AST, SST, BST's Bangladesh, WST): such a time stays without a zone.
#pragma once

#include <string_view>

namespace presscut::data {

struct ZoneName {
  std::string_view name;  // lower case
  int minutes;            // east of UTC
};

// Sorted by name.
inline constexpr ZoneName kZoneNames[] = {
    {"acdt", 630},  {"acst", 570},  {"aedt", 660},  {"aest", 600},  {"akdt", -480}, {"akst", -540},
    {"awst", 480},  {"bst", 60},    {"cat", 120},   {"cdt", -300},  {"cest", 120},  {"cet", 60},
    {"cst", -360},  {"eat", 180},   {"edt", -240},  {"eest", 180},  {"eet", 120},   {"est", -300},
    {"gmt", 0},     {"hkt", 480},   {"hst", -600},  {"jst", 540},   {"kst", 540},   {"mdt", -360},
    {"mesz", 120},  {"mez", 60},    {"msk", 180},   {"mst", -420},  {"ndt", -150},  {"nst", -210},
    {"nzdt", 780},  {"nzst", 720},  {"pdt", -420},  {"pkt", 300},   {"pst", -480},  {"sast", 120},
    {"sgt", 480},   {"utc", 0},     {"wat", 60},    {"west", 60},   {"wib", 420},   {"wita", 480},
};

}  // namespace presscut::data
