// Catch2 2.13 (Debian 12) and 3 have different headers.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

/// Ends a test that cannot do its work here, and says so: a test that did nothing must not look like one that
/// passed.
#ifdef SKIP
#define PRESSCUT_SKIP(reason) SKIP("skipped: " reason)
#else
#define PRESSCUT_SKIP(reason) \
  do {                        \
    WARN("skipped: " reason); \
    return;                   \
  } while (false)
#endif
