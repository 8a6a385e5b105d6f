// The list of languages, sorted by code: an entry of kLanguages each. A language is added with its file and one
// line here.
#pragma once

#include "data/language.h"

namespace presscut::data {

// clang-format off
inline constexpr Language kLanguages[] = {
#include "data/languages/af.h"
#include "data/languages/ar.h"
#include "data/languages/be.h"
#include "data/languages/bg.h"
#include "data/languages/bn.h"
#include "data/languages/ca.h"
#include "data/languages/cs.h"
#include "data/languages/cy.h"
#include "data/languages/da.h"
#include "data/languages/de.h"
#include "data/languages/el.h"
#include "data/languages/en.h"
#include "data/languages/es.h"
#include "data/languages/et.h"
#include "data/languages/eu.h"
#include "data/languages/fa.h"
#include "data/languages/fi.h"
#include "data/languages/fr.h"
#include "data/languages/ga.h"
#include "data/languages/gl.h"
#include "data/languages/he.h"
#include "data/languages/hi.h"
#include "data/languages/hr.h"
#include "data/languages/hu.h"
#include "data/languages/hy.h"
#include "data/languages/id.h"
#include "data/languages/is.h"
#include "data/languages/it.h"
#include "data/languages/ja.h"
#include "data/languages/ko.h"
#include "data/languages/lt.h"
#include "data/languages/lv.h"
#include "data/languages/mk.h"
#include "data/languages/mt.h"
#include "data/languages/nl.h"
#include "data/languages/no.h"
#include "data/languages/pl.h"
#include "data/languages/pt.h"
#include "data/languages/ro.h"
#include "data/languages/ru.h"
#include "data/languages/sk.h"
#include "data/languages/sl.h"
#include "data/languages/sr.h"
#include "data/languages/sv.h"
#include "data/languages/sw.h"
#include "data/languages/ta.h"
#include "data/languages/th.h"
#include "data/languages/tl.h"
#include "data/languages/tr.h"
#include "data/languages/uk.h"
#include "data/languages/vi.h"
#include "data/languages/xx.h"
#include "data/languages/zh.h"
#include "data/languages/zu.h"
};
// clang-format on

}  // namespace presscut::data
