// Abbreviations of time zones that mean one offset on news pages. Left out are those with several common
// meanings (AST, SST, WST): such a time stays without a zone. IST is India's, whose pages print it most.
#pragma once

#include <string_view>

namespace presscut::data {

struct ZoneName {
  std::string_view name;  // lower case
  int minutes;            // east of UTC
};

// Sorted by name.
inline constexpr ZoneName kZoneNames[] = {
    {"acdt", 630}, {"acst", 570}, {"aedt", 660}, {"aest", 600},  {"akdt", -480}, {"akst", -540},
    {"art", -180}, {"awst", 480}, {"bdt", 360},  {"brt", -180},  {"bst", 60},    {"cat", 120},
    {"cdt", -300}, {"cest", 120}, {"cet", 60},   {"clst", -180}, {"clt", -240},  {"cot", -300},
    {"cst", -360}, {"eat", 180},  {"edt", -240}, {"eest", 180},  {"eet", 120},   {"est", -300},
    {"gmt", 0},    {"gst", 240},  {"hkt", 480},  {"hst", -600},  {"ict", 420},   {"ist", 330},
    {"jst", 540},  {"kst", 540},  {"mdt", -360}, {"mesz", 120},  {"mez", 60},    {"mmt", 390},
    {"msk", 180},  {"mst", -420}, {"myt", 480},  {"ndt", -150},  {"npt", 345},   {"nst", -210},
    {"nzdt", 780}, {"nzst", 720}, {"pdt", -420}, {"pet", -300},  {"pht", 480},   {"pkt", 300},
    {"pst", -480}, {"sast", 120}, {"sgt", 480},  {"trt", 180},   {"utc", 0},     {"wat", 60},
    {"west", 60},  {"wib", 420},  {"wit", 540},  {"wita", 480},  {"мск", 180},
};

// The zones of the United States by the words and short forms that leave out whether it is summer; in winter.
inline constexpr ZoneName kUnitedStatesZones[] = {
    {"central", -360},  {"ct", -360}, {"eastern", -300}, {"et", -300},
    {"mountain", -420}, {"mt", -420}, {"pacific", -480}, {"pt", -480},
};

}  // namespace presscut::data
