// Words of relative dates ("2 hours ago", "vor 3 Tagen", "il y a 2 jours"). Folded as base::fold_words does;
// sorted.
#pragma once

#include <string_view>

namespace presscut::data {

struct TimeUnit {
  std::string_view word;
  int minutes;
};

inline constexpr TimeUnit kTimeUnits[] = {
    {"anni", 525600},    {"anno", 525600},  {"ans", 525600},    {"d", 1440},       {"dag", 1440},
    {"dagar", 1440},     {"dage", 1440},    {"dagen", 1440},    {"day", 1440},     {"days", 1440},
    {"dia", 1440},       {"dias", 1440},    {"dni", 1440},      {"giorni", 1440},  {"giorno", 1440},
    {"godzin", 60},      {"godziny", 60},   {"h", 60},          {"heure", 60},     {"heures", 60},
    {"hora", 60},        {"horas", 60},     {"hour", 60},       {"hours", 60},     {"hr", 60},
    {"hrs", 60},         {"jahr", 525600},  {"jahren", 525600}, {"jour", 1440},    {"jours", 1440},
    {"min", 1},          {"mins", 1},       {"minut", 1},       {"minute", 1},     {"minuten", 1},
    {"minuter", 1},      {"minutes", 1},    {"minuti", 1},      {"minuto", 1},     {"minutos", 1},
    {"minutter", 1},     {"ora", 60},       {"ore", 60},        {"saat", 60},      {"semaine", 10080},
    {"semaines", 10080}, {"semana", 10080}, {"semanas", 10080}, {"stunde", 60},    {"stunden", 60},
    {"tag", 1440},       {"tage", 1440},    {"tagen", 1440},    {"timer", 60},     {"timmar", 60},
    {"uren", 60},        {"uur", 60},       {"week", 10080},    {"weeks", 10080},  {"weken", 10080},
    {"woche", 10080},    {"wochen", 10080}, {"year", 525600},   {"years", 525600},
};

// Behind the unit, and before the number.
inline constexpr std::string_view kAgoBehind[] = {"ago",  "atras", "fa",    "geleden",
                                                  "once", "sedan", "siden", "temu"};
inline constexpr std::string_view kAgoBefore[] = {"a", "for", "ha", "hace", "vor"};

struct NamedDay {
  std::string_view word;
  int days;  // before the reference
};

inline constexpr NamedDay kNamedDays[] = {
    {"aujourd hui", 0}, {"ayer", 1},    {"dzis", 0},    {"dzisiaj", 0},   {"gestern", 1},
    {"gisteren", 1},    {"heute", 0},   {"hier", 1},    {"hoje", 0},      {"hoy", 0},
    {"idag", 0},        {"ieri", 1},    {"igar", 1},    {"oggi", 0},      {"ontem", 1},
    {"today", 0},       {"vandaag", 0}, {"wczoraj", 1}, {"yesterday", 1},
};

}  // namespace presscut::data
